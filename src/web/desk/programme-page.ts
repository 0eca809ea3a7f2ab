import type { Request, Response } from 'express';
import { contentOf, type Desk, deskOf } from '../../acts/desk.ts';
import { problemsOf } from '../../acts/problems.ts';
import type { Shell } from '../../acts/shell.ts';
import { standingKinds } from '../../agenda/form.ts';
import { placed } from '../../agenda/outline.ts';
import { forEditing } from '../../agenda/prose.ts';
import { consequencesOfRemoving } from '../../drafting/changes.ts';
import type { Programme } from '../../drafting/programme.ts';
import { revisionWithNumber } from '../../drafting/store.ts';
import { say, sayProblem } from '../../language/catalogue.ts';
import { dateOf, span } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { time } from '../../language/times.ts';
import type { Problem } from '../../rules.ts';
import type { Meeting } from '../../timetable/meeting.ts';
import { showPage, linkOf as symbolLink } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { numbersIn, outlineOf } from './outline.ts';
import { addressOf, type Place } from './place.ts';
import { latestShown } from './revisions.ts';
import { selectedShown } from './selected.ts';
import { deskAddress, sessionHead } from './session-head.ts';
import { subjectsShown } from './subjects.ts';
import { type MeetingShown, workOf } from './work.ts';

/** What a pasted outline would change, in words, before it is taken. */
export interface Preview {
  readonly outline: string;
  readonly changes: readonly string[];
  readonly consequences: readonly string[];
}

/** What comes back with the page: a form that was refused, or a preview. */
export interface Again {
  readonly refused?: RefusedForm;
  readonly preview?: Preview;
}

/** The bodies over which a session is drafted: who may draft for any of them may draft it. */
export function bodiesOf({ session }: Programme): readonly string[] {
  return session.bodies.map(({ body }) => body);
}

/** Shows the drafting desk of a session, opened at a place. @throws NotFound, SignInNeeded, NotAllowed */
export async function showProgramme(
  shell: Shell,
  request: Request,
  response: Response,
  place: Place,
  { refused, preview }: Again = {},
) {
  const desk = await deskOf(shell.db, String(request.params.session));
  const { programme, number } = desk.revision;
  await mustMay(request, 'read-desk', bodiesOf(programme));
  const drafts = await visitorMay(request, 'draft', bodiesOf(programme));
  const { language } = visitOf(request, response);
  const base = deskAddress(programme.session.id);
  const here = (open: Partial<Place>) => addressOf(base, { item: selected?.id ?? null, ...open });

  const work = workOf(programme, language);
  const ids = placed(programme.agenda).map(({ item }) => item.id);
  const chosen = ids.find((id) => id === place.item) ?? ids[0];
  const selected =
    chosen === undefined
      ? null
      : selectedShown(programme, chosen, { reader: language, work, link: linkOf(shell) });
  const problems = problemsShown(desk, language, here);
  const held = work.days.flatMap(({ meetings }) => meetings);
  const rowOpen = held
    .flatMap((one) => one.rows.map((row) => ({ one, row })))
    .find(({ row }) => row.id === place.row);

  await showPage(response, 'desk/programme', {
    title: say(language, 'desk.programme-title', {
      session: sessionHead(programme, desk.bodies, language, null).title,
    }),
    wide: true,
    base,
    drafts,
    place,
    here,
    form: formsOf(language, number, refused ?? null),
    preview: preview ?? null,
    freshId: shell.newId(),
    original: programme.session.original,
    head: sessionHead(programme, desk.bodies, language, 'programme'),
    revision: await latestShown(shell, desk.revision, language),
    subjects: await subjectsShown(shell.db, programme.session.id, desk.standing, number, language),
    outline: outlineOf(programme.agenda, language, problems),
    problems,
    markOf,
    selected,
    asBefore:
      place.as === null || selected === null
        ? null
        : await asRevision(shell, programme, place.as, selected.id),
    removal:
      place.remove !== null && place.remove === selected?.id
        ? removalOf(programme, place.remove, language)
        : null,
    standings: ['substantive', ...standingKinds].map((value) => ({
      value,
      label: say(language, `desk.standing-of-${value as (typeof standingKinds)[number]}`),
    })),
    work,
    meeting: meetingOpen(held, place.meeting, language),
    row: rowOpen
      ? {
          ...rowOpen.row,
          words: rowOpen.row.own,
          name: rowOpen.row.number === '' ? (rowOpen.row.words[0]?.words ?? '') : rowOpen.row.number,
          meeting: rowOpen.one.ordinal ?? rowOpen.one.times ?? '',
        }
      : null,
    languageOptions: languageOptions(language),
    services: programme.session.services.interpretation,
    servicesOf: (meeting: Meeting) => servicesShown(meeting, language),
    daysHint: span(programme.session.start, programme.session.end, language),
    symbolExample: symbolExample(desk),
  });
}

/** The six languages as boxes to tick, named in the reader's language. */
export function languageOptions(reader: Language) {
  return languages.map((value) => ({ value, label: say(reader, `language.${value}`) }));
}

/** The address of a document, by its symbol. */
export function linkOf({ settings }: Pick<Shell, 'settings'>) {
  return (symbol: string) => symbolLink(settings.documentLink, symbol);
}

/** A problem as the desk shows it: its level and what it is, in words, with the place to mend it. */
export interface ProblemShown extends Problem {
  readonly id: string;
  readonly levelName: string;
  readonly sentence: string;
  readonly place: string;
  readonly href: string | null;
}

/** Everything to mend, in words, what blocks publishing first. */
export function problemsShown(
  desk: Desk,
  language: Language,
  here: (open: Partial<Place>) => string,
): readonly ProblemShown[] {
  const { programme } = desk.revision;
  const order = ['block', 'warning', 'notice'] as const;
  return problemsOf(desk)
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .map((problem, index) => ({
      ...problem,
      id: `problem-${index + 1}`,
      levelName: say(language, `desk.level-${problem.level}`),
      sentence: sayProblem(language, problem),
      ...placeOfProblem(programme, problem.where, language, here),
    }));
}

function placeOfProblem(
  programme: Programme,
  where: string | null,
  language: Language,
  here: (open: Partial<Place>) => string,
): { place: string; href: string | null } {
  const number = where === null ? undefined : numbersIn(programme.agenda, language).get(where);
  if (number !== undefined) {
    return {
      place: say(language, 'desk.item-numbered', { item: number }),
      href: `${here({ item: where })}#selected`,
    };
  }
  const document = programme.documents.find(({ id }) => id === where);
  if (document) {
    const [item] = document.items;
    return {
      place: document.symbols[0] ?? say(language, 'desk.document'),
      href: `${here({ document: document.id, ...(item === undefined ? {} : { item }) })}#documentation`,
    };
  }
  for (const { meetings } of workOf(programme, language).days) {
    for (const { meeting, ordinal, times, rows } of meetings) {
      const name = ordinal ?? times ?? dateOf(meeting.date, language);
      if (meeting.id === where) return { place: name, href: `${here({ meeting: meeting.id })}#meeting` };
      const row = rows.find(({ id }) => id === where);
      if (row) return { place: name, href: `${here({ row: row.id })}#row` };
    }
  }
  return { place: '', href: null };
}

/** The modifier of the mark of a problem's level; each differs in shape. */
export function markOf(level: Problem['level']): string {
  return { block: ' state--stop', warning: ' state--late', notice: '' }[level];
}

async function asRevision(shell: Shell, programme: Programme, number: number, item: string) {
  const then = await revisionWithNumber(shell.db, programme.session.id, number);
  const found = placed(then.programme.agenda).find(({ item: { id } }) => id === item);
  if (!found) return null;
  const { title, annotation } = found.item;
  return {
    title: title.words,
    annotation: annotation === null ? '' : forEditing(annotation.words, programme.agenda),
  };
}

function removalOf(programme: Programme, id: string, language: Language) {
  const { items, rows, documents, annotations, references } = consequencesOfRemoving(programme, id);
  const numbers = numbersIn(programme.agenda, language);
  const counted = [
    ['desk.removal-items', items.length],
    ['desk.removal-annotations', annotations.length],
    ['desk.removal-rows', rows.filter(({ goes }) => goes).length],
    ['desk.removal-documents', documents.length],
  ] as const;
  return {
    id,
    sentences: [
      ...counted.flatMap(([key, count]) => (count > 0 ? [say(language, key, { count })] : [])),
      ...references.map((other) => say(language, 'desk.removal-cited', { item: numbers.get(other) ?? '?' })),
      say(language, 'desk.removal-numbers'),
    ],
  };
}

function meetingOpen(held: readonly MeetingShown[], id: string | null, language: Language) {
  const found = held.find(({ meeting }) => meeting.id === id);
  if (!found) return null;
  const { meeting, ordinal, times, rows } = found;
  return {
    ...meeting,
    name: ordinal ?? times ?? dateOf(meeting.date, language),
    date: dateOf(meeting.date, language),
    start: meeting.start === null ? '' : time(meeting.start, language),
    end: meeting.end === null ? '' : time(meeting.end, language),
    rows: rows.length,
  };
}

function servicesShown({ start, interpretation, room, track }: Meeting, language: Language): string {
  if (start === null) return '';
  const count = interpretation.length;
  return [
    ...(track ? [track.words] : []),
    ...(room ? [room.words] : []),
    count === 0
      ? say(language, 'desk.no-interpretation')
      : say(language, 'desk.interpretation-in', { count }),
  ].join(' · ');
}

/** A symbol of the session's series, to show how one is typed; empty where its body has none. */
export function symbolExample(desk: Desk): string {
  const { session } = desk.revision.programme;
  const body = contentOf(desk).bodies.find(({ id }) => id === session.bodies[0]?.body);
  return body?.symbolPrefix ? `${body.symbolPrefix}/${session.series}/2` : '';
}
