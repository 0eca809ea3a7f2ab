import { createHash } from 'node:crypto';
import type { Agenda } from '../agenda/item.ts';
import { type Placed, placed, substantive } from '../agenda/outline.ts';
import type { InEach, Language } from '../language/languages.ts';
import { numberOf } from '../language/numbers.ts';
import type { Text } from '../language/text.ts';
import { noteLines } from '../reports/note-part.ts';
import { reportLines } from '../reports/part.ts';
import { continuedRows, inOrder } from '../timetable/continued.ts';
import type { Meeting, Row } from '../timetable/meeting.ts';
import type { Programme, Subject } from './programme.ts';

/** What may be bound besides: the annotations with the agenda, where that is a body's setting. */
export interface Binding {
  readonly annotations?: boolean;
}

/**
 * What agreement on a subject binds, as plain text in the words of the originals, one thing a line, its columns parted
 * by tabs. Days are as 2018-07-04, hours as 10:00, item numbers in English form.
 *
 * - dates: the place; the first and the last day.
 * - topics: the titles of the substantive items and of their sub-items, in order, without numbers.
 * - agenda: every item's number and title, in order; where annotations are bound, below each item the paragraphs of its
 *   annotation, with references to items as numbers (the sentence of what was agreed stays the token `{agreed}`).
 * - organization-of-work: of the one in force, every meeting in the order in which they are held: day, hours, track, the
 *   bodies where it is not of all, whether closed, whether cancelled; below each its rows in order: item numbers, titles,
 *   own words, "(continued)".
 * - report: what reports/part.ts says; nothing where none was begun. note: what reports/note-part.ts says of each.
 *
 * In no part: rooms, links, interpretation, services, minutes, pins, documents and their states, translations, mandates,
 * the zone, the title of the paper, the series, what was left over, candidates, and ids of items, meetings and rows.
 *
 * Agreements are hashes of this text: it must never be written another way.
 */
export function partOf(programme: Programme, subject: Subject, binding: Binding = {}): string {
  return parts[subject](programme, binding).join('\n').normalize('NFC');
}

/** The sha256 of a part, in hexadecimal. */
export function hashOf(part: string): string {
  return createHash('sha256').update(part).digest('hex');
}

/** How each subject stands against what was agreed: as it was, changed since, or never agreed on. */
export function agreedState(
  programme: Programme,
  agreements: readonly { readonly subject: Subject; readonly hash: string }[],
  binding: Binding = {},
): Readonly<Record<Subject, 'agreed' | 'changed' | 'open'>> {
  const stateOf = (subject: Subject) => {
    const agreed = agreements.filter((agreement) => agreement.subject === subject);
    if (agreed.length === 0) return 'open';
    const hash = hashOf(partOf(programme, subject, binding));
    return agreed.some((agreement) => agreement.hash === hash) ? 'agreed' : 'changed';
  };
  return {
    dates: stateOf('dates'),
    topics: stateOf('topics'),
    agenda: stateOf('agenda'),
    'organization-of-work': stateOf('organization-of-work'),
    report: stateOf('report'),
    note: stateOf('note'),
  };
}

const parts: Readonly<Record<Subject, (programme: Programme, binding: Binding) => readonly string[]>> = {
  dates: ({ session: { place, start, end } }) => [said(place), `${start}\t${end}`],
  topics: ({ agenda }) => topicsOf(agenda),
  agenda: ({ agenda }, binding) =>
    placed(agenda).flatMap(({ item, path }) => [
      `${numberOf(path, 'en')}\t${said(item.title)}`,
      ...(binding.annotations ? paragraphs(item.annotation, agenda) : []),
    ]),
  'organization-of-work': (programme) => {
    const [work] = programme.works;
    const continued = continuedRows(work);
    const items = new Map(placed(programme.agenda).map((item) => [item.item.id, item]));
    const { original } = programme.session;
    return inOrder(work).flatMap((meeting) => [
      meetingLine(meeting, marks[original]),
      ...meeting.rows.map((row) =>
        rowLine(row, items, continued.has(row.id) ? marks[original].continued : ''),
      ),
    ]);
  },
  report: reportOf,
  note: ({ notes = [], agenda }) => {
    const numbers = new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, 'en')]));
    return notes.flatMap((one) => noteLines(one, numbers));
  },
};

function reportOf({ report, session, agenda }: Programme): readonly string[] {
  if (!report) return [];
  const numbers = new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, 'en')]));
  return reportLines(report, { original: session.original, day: session.start, numbers });
}

function topicsOf(agenda: Agenda): readonly string[] {
  return placed(substantive(agenda)).map(
    ({ item, path }) => `${'\t'.repeat(path.length - 1)}${said(item.title)}`,
  );
}

function paragraphs(annotation: Text | null, agenda: Agenda): readonly string[] {
  const numbers = new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, 'en')]));
  return (annotation?.words ?? '')
    .replaceAll(/\{item:([^{}]+)\}/gu, (token, id: string) => numbers.get(id) ?? token)
    .split(/\n\s*\n/u)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `\t${paragraph}`);
}

function meetingLine(meeting: Meeting, words: Marks): string {
  const { date, start, end, track, bodies, closed, cancelled } = meeting;
  const state = [closed ? words.closed : '', cancelled ? words.cancelled : ''].filter((word) => word !== '');
  return columns([
    date,
    start === null ? '' : `${start}–${end ?? ''}`,
    track === null ? '' : said(track),
    bodies.toSorted().join(', '),
    state.join(' '),
  ]);
}

function rowLine({ items, words }: Row, agenda: ReadonlyMap<string, Placed>, continued: string): string {
  const taken = items.flatMap((id) => agenda.get(id) ?? []);
  return columns([
    '',
    taken.map(({ path }) => numberOf(path, 'en')).join(', '),
    taken.map(({ item }) => said(item.title)).join('; '),
    words === null ? '' : said(words),
    continued,
  ]);
}

/** Columns that are empty at the end are left out; every word stands between its own tabs, so that nothing can pose as another. */
function columns(cells: readonly string[]): string {
  return cells.join('\t').trimEnd();
}

function said({ words }: Text): string {
  return oneLine(words);
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

interface Marks {
  readonly continued: string;
  readonly closed: string;
  readonly cancelled: string;
}

/** Kept here and not with the other sentences: what was agreed must not change with a sentence of the pages. */
const marks: InEach<Marks> = {
  ar: { continued: '(تابع)', closed: '(مغلقة)', cancelled: '(ملغاة)' },
  zh: { continued: '(续)', closed: '(非公开)', cancelled: '(取消)' },
  en: { continued: '(continued)', closed: '(closed)', cancelled: '(cancelled)' },
  fr: { continued: '(suite)', closed: '(séance privée)', cancelled: '(séance annulée)' },
  ru: { continued: '(продолжение)', closed: '(закрытое)', cancelled: '(отменено)' },
  es: { continued: '(continuación)', closed: '(sesión privada)', cancelled: '(sesión cancelada)' },
} satisfies Record<Language, Marks>;
