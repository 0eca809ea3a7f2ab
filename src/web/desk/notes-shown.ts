import { placed } from '../../agenda/outline.ts';
import type { Body } from '../../bodies/body.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, span } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import { sessionOrdinal } from '../../language/ordinals.ts';
import { shownIn, type Text } from '../../language/text.ts';
import type { Act, Deed, Held, Reporting, Resolution, Transmitted } from '../../reports/note.ts';
import type { HeldSince } from '../../reports/note-held.ts';
import { deedPlaces, deeds } from '../../reports/note-resolution-form.ts';
import type { Day } from '../../time/days.ts';

/** With what the forms of a note are shown. */
export interface Showing {
  readonly bodies: readonly Body[];
  readonly language: Language;
}

/** The items of an agenda that a note may stand under. */
export function itemOptions({ agenda }: Programme, language: Language) {
  return placed(agenda).map(({ item, path }) => ({
    value: item.id,
    label: `${numberOf(path, language)} ${shownIn(item.title, language).words}`,
  }));
}

/** A resolution or a decision, to choose from. */
export function kindOptions(language: Language) {
  return (['resolution', 'decision'] as const).map((value) => ({
    value,
    label: say(language, `notes.${value}`),
  }));
}

/** Bodies or Bureaux to choose from, none first. */
export function bodyOptions({ bodies, language }: Showing, kind: Body['kind'], none: boolean) {
  const some = bodies
    .filter((body) => body.kind === kind)
    .map(({ id, name }) => ({ value: id, label: shownIn(name, language).words }));
  return none ? [{ value: '', label: say(language, 'notes.none') }, ...some] : some;
}

/** By what reports are transmitted, to choose from. */
export function authorityOptions(language: Language) {
  return [
    { value: '', label: say(language, 'notes.by-none') },
    { value: 'act', label: say(language, 'notes.by-act') },
    { value: 'bureau', label: say(language, 'notes.by-bureau') },
  ];
}

/** What a note says of a body, as its forms say it. */
export function reportingShown(reporting: Reporting, showing: Showing) {
  const { id, body, established, resolutions, sessions, by } = reporting;
  const { act, as, advisesOn, constant, reaffirmed, first } = established;
  const { language } = showing;
  return {
    id,
    name: nameOf(body, showing),
    facts: {
      body,
      ...actSaved(act, 'act'),
      subject: words(act.subject),
      as: words(as),
      advisesOn: words(advisesOn),
      constant,
      reaffirmed,
      firstOrdinal: first?.ordinal ?? '',
      firstStart: dayOrNone(first?.start, language),
      firstEnd: dayOrNone(first?.end, language),
      by: by?.by ?? '',
      ...actSaved(by?.by === 'act' ? by.act : null, 'by'),
      bureau: by?.by === 'bureau' ? by.bureau : '',
      decided: by?.by === 'bureau' ? dateOf(by.on, language) : '',
    },
    sessions: sessions.map((held, index) => ({
      place: index + 1,
      name: sessionName(held, body, showing),
      facts: heldSaved(held, language),
    })),
    resolutions: resolutions.map((resolution, index) => ({
      place: index + 1,
      name: say(language, `notes.named-${resolution.act.kind}`, { number: resolution.act.number }),
      facts: resolutionSaved(resolution),
    })),
  };
}

/** A body that is not in the note yet, as its form says it. */
export function newReporting(showing: Showing) {
  const nothing: Reporting = {
    id: '',
    body: '',
    established: {
      act: { kind: 'resolution', number: '', year: 0, subject: null },
      as: { language: showing.language, words: '', translations: {} },
      advisesOn: null,
      constant: false,
      reaffirmed: false,
      first: null,
    },
    resolutions: [],
    sessions: [],
    by: null,
  };
  return { ...reportingShown(nothing, showing).facts, actYear: '' };
}

/** A session that is held, as its form says it; null: one to be added. */
export function heldSaved(held: Held | null, language: Language) {
  return {
    ordinal: held?.ordinal ?? '',
    start: dayOrNone(held?.start, language),
    end: dayOrNone(held?.end, language),
    town: words(held?.place ?? null),
    report: held?.report ?? '',
    joint: held?.joint?.body ?? '',
    jointOrdinal: held?.joint?.ordinal ?? '',
    ...actSaved(held?.joint?.discussionBy ?? null, 'by'),
  };
}

/** A session that was held and is not in the note, with the symbol of its report. */
export function heldShown({ body, held }: HeldSince, showing: Showing): string {
  const named = [nameOf(body, showing), sessionName(held, body, showing), held.report ?? ''];
  return named.filter((part) => part !== '').join(say(showing.language, 'calendar.comma'));
}

/** A later resolution, as its form says it; null: one to be added. */
export function resolutionSaved(resolution: Resolution | null) {
  return {
    ...actSaved(resolution?.act ?? null, 'act'),
    subject: words(resolution?.act.subject ?? null),
    deeds: deedPlaces(resolution).map((place) => ({
      place,
      ...deedSaved(resolution?.did[place - 1] ?? null),
    })),
  };
}

/** What a resolution can have done, to choose from. */
export function deedOptions(language: Language) {
  return [
    { value: '', label: say(language, 'notes.deed-none') },
    ...deeds.map((value) => ({ value, label: say(language, `notes.deed-${value}`) })),
  ];
}

/** A resolution of another body, as its form says it; null: one to be added. */
export function transmittedSaved(one: Transmitted | null, language: Language) {
  return {
    name: words(one?.body ?? null),
    word: one?.word ?? 'session',
    ordinal: one?.session.ordinal ?? '',
    start: dayOrNone(one?.session.start, language),
    end: dayOrNone(one?.session.end, language),
    town: words(one?.session.place ?? null),
    report: one?.session.report ?? '',
    ...actSaved(one?.act ?? null, 'act'),
    subject: words(one?.act.subject ?? null),
    asked: words(one?.asked ?? null),
    to: (one?.to ?? []).map(({ words: said }) => said).join('\n'),
  };
}

function deedSaved(did: Deed | null) {
  const empty = { deed: did?.deed ?? '', words: '', inOrderTo: '', bodies: [] as readonly string[] };
  const none = actSaved(null, 'act');
  const act = { kind: none.actKind, number: none.actNumber, year: none.actYear };
  if (did === null || did.deed === 'made-constant') return { ...empty, ...act };
  if (did.deed === 'continued') {
    const { kind, number, year } = did.functionsIn;
    return { ...empty, kind, number, year };
  }
  const said = {
    welcomed: () => ('instrument' in did ? words(did.instrument) : ''),
    'to-meet': () => ('topics' in did ? words(did.topics) : ''),
    'joint-discussion': () => ('topic' in did ? words(did.topic) : ''),
    'in-words': () => ('sentence' in did ? words(did.sentence) : ''),
    consecutive: () => '',
  }[did.deed]();
  return {
    ...empty,
    ...act,
    words: said,
    inOrderTo: 'inOrderTo' in did ? words(did.inOrderTo) : '',
    bodies: 'bodies' in did ? did.bodies : [],
  };
}

function actSaved(act: Act | null, name: 'act' | 'by') {
  const saved = { kind: act?.kind ?? 'resolution', number: act?.number ?? '', year: act?.year ?? '' };
  return {
    [`${name}Kind`]: saved.kind,
    [`${name}Number`]: saved.number,
    [`${name}Year`]: saved.year,
  } as Readonly<
    Record<'actKind' | 'actNumber' | 'actYear' | 'byKind' | 'byNumber' | 'byYear', string | number>
  >;
}

function sessionName({ ordinal, start, end }: Held, body: string, { bodies, language }: Showing): string {
  const word = bodies.find(({ id }) => id === body)?.sessionWord ?? 'session';
  const days = end < start ? dateOf(start, language) : span(start, end, language);
  return [sessionOrdinal(language, word, ordinal, { capital: true }), days].join(
    say(language, 'calendar.comma'),
  );
}

function nameOf(body: string, { bodies, language }: Showing): string {
  const found = bodies.find(({ id }) => id === body);
  return found ? shownIn(found.name, language).words : body;
}

function dayOrNone(day: Day | undefined, language: Language): string {
  return day === undefined ? '' : dateOf(day, language);
}

function words(text: Text | null): string {
  return text?.words ?? '';
}
