import { dayTyped, languageChosen, seen } from '../drafting/form.ts';
import {
  choice,
  choices,
  type FieldRefusal,
  line,
  lines,
  readAs,
  readForm,
  ticked,
  wholeOrNone,
} from '../fields.ts';
import { type Language, languages } from '../language/languages.ts';
import { zoneOfPlace } from '../time/cities.ts';
import type { Day, Zone } from '../time/days.ts';
import { isZone } from '../time/zoned.ts';
import { longestSession } from './edits.ts';
import { type LayoutFlag, layoutFlags, layoutLimit, layoutWords } from './layout.ts';
import { daysOf } from './next.ts';
import type { Services } from './session.ts';

/** Reads a session to be drafted, of one of these bodies. @throws FormRefused */
export function newSessionIn(form: unknown, bodies: readonly string[], reader: Reader) {
  const read = readForm(
    form,
    { ...facts(reader), body: choice(bodies), original: languageChosen() },
    (session) => [...daysRefused(session), ...zoneRefused(session)],
  );
  return { ...read, zone: zoneOf(read) };
}

/** Reads the facts of a session that follows another. @throws FormRefused */
export function nextSessionIn(form: unknown, reader: Reader) {
  const read = readForm(form, { ...facts(reader), topics: ticked() }, (session) => [
    ...daysRefused(session),
    ...zoneRefused(session),
  ]);
  return { ...read, zone: zoneOf(read) };
}

/** Reads the facts of a session that is drafted already. @throws FormRefused */
export function sessionIn(form: unknown, reader: Reader) {
  const read = readForm(
    form,
    {
      ...facts(reader),
      revision: seen(),
      agendaTitle: line({ max: 300 }),
      mandates: lines({ max: 5_000, optional: true }),
    },
    (session) => [...daysRefused(session), ...zoneRefused(session)],
  );
  return { ...read, zone: zoneOf(read), mandates: read.mandates.split('\n').flatMap(mandateIn) };
}

/** Reads how a body sets its agenda paper; words that are empty are the house's. @throws FormRefused */
export function layoutIn(form: unknown, items: ReadonlyMap<string, string>) {
  const text = () => lines({ max: layoutLimit, optional: true });
  const read = readForm(
    form,
    {
      revision: seen(),
      ...Object.fromEntries(layoutWords.map((word) => [word, text()] as const)),
      set: choices(layoutFlags),
      segments: lines({ max: layoutLimit, optional: true }),
    },
    ({ segments }) =>
      segmentsTyped(segments, items).flatMap(({ item, line }) =>
        item === null ? [{ field: 'segments', code: 'sessions.no-such-segment', details: { line } }] : [],
      ),
  );
  const typed: Readonly<Record<string, unknown>> = read;
  const words = layoutWords.map((word) => [word, String(typed[word] ?? '')] as const);
  const segments = segmentsTyped(read.segments, items).flatMap(({ item, words: said }) =>
    item === null ? [] : [{ item, words: said }],
  );
  return { revision: read.revision, words: new Map(words), set: new Set<LayoutFlag>(read.set), segments };
}

/** Headings over items, a line each: "4: Ministerial segment". */
function segmentsTyped(typed: string, items: ReadonlyMap<string, string>) {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, number = '', words = ''] = /^([^:：]{1,20})[:：]\s*(.+)$/u.exec(line) ?? [];
      const item = [...items].find(([, own]) => own === number.trim())?.[0] ?? null;
      return { line, item: words === '' ? null : item, words };
    });
}

interface Reader {
  readonly language: Language;
  readonly today: Day;
}

function facts({ language, today }: Reader) {
  return {
    ordinal: wholeOrNone({ min: 1, max: 9_999 }),
    start: dayTyped(language, today),
    end: dayTyped(language, today),
    place: line({ max: 200 }),
    zone: readAs((typed) => (isZone(typed) ? typed : null), 'field.no-zone', { optional: true }),
    series: line({ max: 30, optional: true }),
    meetings: wholeOrNone({ min: 0, max: 2_000 }),
    interpretation: choices(languages),
    teams: wholeOrNone({ min: 1, max: 99 }),
  };
}

/** The services that a form promises; teams of interpreters are left out where nothing is said of them. */
export function servicesFrom({
  meetings,
  interpretation,
  teams,
}: Omit<Services, 'teams'> & { readonly teams: number | null }): Services {
  return { meetings, interpretation, ...(teams === null ? {} : { teams }) };
}

interface Days {
  readonly start: Day;
  readonly end: Day;
}

function daysRefused({ start, end }: Days): readonly FieldRefusal[] {
  if (end < start) return [{ field: 'end', code: 'sessions.end-before-start', details: { start, end } }];
  const days = daysOf({ start, end });
  return days > longestSession
    ? [{ field: 'end', code: 'sessions.too-long', details: { count: days, longest: longestSession } }]
    : [];
}

interface Placed {
  readonly place: string;
  readonly zone: Zone | null;
}

function zoneRefused({ place, zone }: Placed): readonly FieldRefusal[] {
  if (zone !== null || zoneOfPlace(place) !== null) return [];
  return [{ field: 'zone', code: 'sessions.zone-needed', details: { place } }];
}

function zoneOf({ place, zone }: Placed): Zone {
  return zone ?? zoneOfPlace(place) ?? 'Etc/UTC';
}

/** A mandate a line: its citation, and after a semicolon a note. */
function mandateIn(typed: string) {
  const [citation = '', ...note] = typed.split(';').map((part) => part.trim());
  return citation === '' ? [] : [{ citation, note: note.length === 0 ? null : note.join('; ') }];
}
