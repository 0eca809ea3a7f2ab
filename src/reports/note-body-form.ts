import { dayTyped, dayTypedOrNone, newIdTyped, seen } from '../drafting/form.ts';
import { choice, type Limits, line, lines, readForm, ticked, whole, wholeOrNone } from '../fields.ts';
import type { Text } from '../language/text.ts';
import { partsOf } from '../time/days.ts';
import { reworded } from './form.ts';
import type { Act, Authority, Established, Held, Reporting } from './note.ts';
import type { Reading } from './note-form.ts';

/** What an act may be. */
export const kinds = ['resolution', 'decision'] as const;

/** Words of a sentence, on as many lines as they take where they are typed; read as one. */
export function phrase(limits: Limits = {}) {
  return lines({ max: 500, ...limits }).transform((words) => words.replaceAll(/\s+/gu, ' '));
}

/** Reads what a note says of a body: its mandate, and by what its reports are transmitted. @throws FormRefused */
export function reportingIn(form: unknown, before: Reporting | null, reading: Reading) {
  const { bodies, bureaux, language, original, opens } = reading;
  const was = before?.established ?? null;
  const read = readForm(
    form,
    {
      revision: seen(),
      id: newIdTyped(),
      body: choice(bodies),
      ...actFields('act'),
      subject: phrase({ optional: true }),
      as: phrase({ optional: true }),
      advisesOn: phrase({ optional: true }),
      constant: ticked(),
      reaffirmed: ticked(),
      firstOrdinal: wholeOrNone({ min: 1, max: 9_999 }),
      firstStart: dayTypedOrNone(language, opens),
      firstEnd: dayTypedOrNone(language, opens),
      by: choice(['', 'act', 'bureau']),
      byKind: choice(kinds),
      byNumber: line({ max: 60, optional: true }),
      byYear: wholeOrNone({ min: 1945, max: 2999 }),
      bureau: choice(['', ...bureaux]),
      decided: dayTypedOrNone(language, opens),
    },
    (typed) => [
      ...(typed.by === 'bureau' && typed.bureau === ''
        ? [{ field: 'bureau', code: 'field.empty', details: {} }]
        : []),
      ...(typed.by === 'bureau' && typed.decided === null
        ? [{ field: 'decided', code: 'field.empty', details: {} }]
        : []),
      ...(typed.by === 'act' && typed.byNumber === ''
        ? [{ field: 'byNumber', code: 'field.empty', details: {} }]
        : []),
      ...(typed.firstOrdinal !== null && typed.firstStart === null
        ? [{ field: 'firstStart', code: 'field.empty', details: {} }]
        : []),
    ],
  );
  const said = (text: Text | null, words: string) => (words === '' ? null : reworded(text, original, words));
  const year = partsOf(opens).year;
  const first: Held | null =
    read.firstOrdinal === null || read.firstStart === null
      ? null
      : {
          ...(was?.first ?? { place: reworded(null, original, ''), joint: null, report: null }),
          ordinal: read.firstOrdinal,
          start: read.firstStart,
          end: read.firstEnd ?? read.firstStart,
        };
  const established: Established = {
    act: {
      kind: read.actKind,
      number: read.actNumber,
      year: read.actYear ?? year,
      subject: said(was?.act.subject ?? null, read.subject),
    },
    as: reworded(was?.as ?? null, original, read.as),
    advisesOn: said(was?.advisesOn ?? null, read.advisesOn),
    constant: read.constant,
    reaffirmed: read.reaffirmed,
    first,
  };
  const act: Act = { kind: read.byKind, number: read.byNumber, year: read.byYear ?? year, subject: null };
  const by: Authority | null =
    read.by === 'act'
      ? {
          by: 'act',
          act: before?.by?.by === 'act' ? { ...before.by.act, ...act, subject: before.by.act.subject } : act,
        }
      : read.by === 'bureau' && read.decided
        ? { by: 'bureau', bureau: read.bureau, on: read.decided }
        : null;
  const reporting: Reporting = {
    id: before?.id ?? read.id,
    body: read.body,
    established,
    resolutions: before?.resolutions ?? [],
    sessions: before?.sessions ?? [],
    by,
  };
  return { revision: read.revision, reporting };
}

/** Reads a session that was held, and its report. @throws FormRefused */
export function heldIn(form: unknown, before: Held | null, { bodies, language, original, opens }: Reading) {
  const read = readForm(
    form,
    {
      revision: seen(),
      ordinal: whole({ min: 1, max: 9_999 }),
      start: dayTyped(language, opens),
      end: dayTyped(language, opens),
      town: line({ max: 200 }),
      report: line({ max: 200, optional: true }),
      joint: choice(['', ...bodies]),
      jointOrdinal: wholeOrNone({ min: 1, max: 9_999 }),
      byKind: choice(kinds),
      byNumber: line({ max: 60, optional: true }),
      byYear: wholeOrNone({ min: 1945, max: 2999 }),
    },
    (typed) =>
      typed.joint !== '' && typed.jointOrdinal === null
        ? [{ field: 'jointOrdinal', code: 'field.empty', details: {} }]
        : [],
  );
  const discussionBy: Act | null =
    read.byNumber === ''
      ? null
      : {
          kind: read.byKind,
          number: read.byNumber,
          year: read.byYear ?? partsOf(opens).year,
          subject: before?.joint?.discussionBy?.subject ?? null,
        };
  const held: Held = {
    ordinal: read.ordinal,
    start: read.start,
    end: read.end,
    place: reworded(before?.place ?? null, original, read.town),
    joint:
      read.joint === '' || read.jointOrdinal === null
        ? null
        : { body: read.joint, ordinal: read.jointOrdinal, discussionBy },
    report: read.report || null,
  };
  return { revision: read.revision, held };
}

/** The fields by which an act is cited. */
export function actFields<const Name extends string>(name: Name) {
  return {
    [`${name}Kind`]: choice(kinds),
    [`${name}Number`]: line({ max: 60 }),
    [`${name}Year`]: wholeOrNone({ min: 1945, max: 2999 }),
  } as {
    readonly actKind: ReturnType<typeof choice<(typeof kinds)[number]>>;
    readonly actNumber: ReturnType<typeof line>;
    readonly actYear: ReturnType<typeof wholeOrNone>;
  };
}
