import type { Agenda, Item, Standing } from '../agenda/item.ts';
import { placed } from '../agenda/outline.ts';
import { languages } from '../language/languages.ts';
import { hashOfWords, stateOf, type Text } from '../language/text.ts';
import { type Next, sessionAfter } from '../sessions/next.ts';
import type { Session } from '../sessions/session.ts';
import { type Day, daysFrom, weekdayOf } from '../time/days.ts';
import { inOrder } from '../timetable/continued.ts';
import { isHeld, type Meeting, type Row } from '../timetable/meeting.ts';
import type { Programme } from './programme.ts';

/** How the next session begins: what is known of it, and whether the titles of substance are carried over too. */
export interface NextProgramme extends Next {
  readonly topics?: boolean;
}

/**
 * The first programme of the session that follows another. Items that every session has stay, their annotations to be
 * reviewed; those of substance go, or stay with their titles alone; meetings are laid on the new days by the hours of the
 * old ones; documents stay behind. All ids are new.
 */
export function nextSession(programme: Programme, next: NextProgramme, newId: () => string): Programme {
  const session = sessionAfter(programme.session, next);
  const names = new Map(placed(programme.agenda).map(({ item }) => [item.id, newId()]));
  const agenda = itemsAfter(programme.agenda, names, next.topics ?? false);
  const meetings = meetingsAfter(programme.works[0].meetings, session, newId);
  return {
    format: 1,
    session,
    agenda,
    documents: [],
    works: [
      { id: newId(), meetings: withStandingRows(meetings, agenda, minutesBefore(programme, names), newId) },
    ],
    leftOver: '',
  };
}

function itemsAfter(agenda: Agenda, names: ReadonlyMap<string, string>, topics: boolean): Agenda {
  return agenda.flatMap((item): readonly Item[] => {
    const items = itemsAfter(item.items, names, topics || item.standing !== null);
    if (item.standing === null && !topics && items.length === 0) return [];
    const annotation = item.standing === null ? null : renamed(item.annotation, names);
    return [{ ...item, id: names.get(item.id) ?? item.id, annotation, items, review: annotation !== null }];
  });
}

/** References to items name them by their new ids, in translations too; a translation that was current stays so. */
function renamed(text: Text | null, names: ReadonlyMap<string, string>): Text | null {
  if (text === null) return null;
  const inNewNames = (words: string) =>
    words.replaceAll(/\{item:([^{}\s]+)\}/gu, (token, id: string) => {
      const name = names.get(id);
      return name === undefined ? token : `{item:${name}}`;
    });
  const original = inNewNames(text.words);
  const translations = languages.flatMap((language) => {
    const translation = text.translations[language];
    if (!translation) return [];
    const of = stateOf(text, language) === 'current' ? hashOfWords(original) : translation.of;
    return [[language, { words: inNewNames(translation.words), of }] as const];
  });
  return { ...text, words: original, translations: Object.fromEntries(translations) };
}

/** Meetings at the hours of the old ones, working day by working day; days beyond the old ones are held like the last. */
function meetingsAfter(
  before: readonly Meeting[],
  session: Session,
  newId: () => string,
): readonly Meeting[] {
  const held = before.filter(isHeld);
  const patterns = [...Map.groupBy(inOrder({ id: '', meetings: held }), ({ date }) => date).values()];
  const days = workingDays(session, held);
  return days.flatMap((date, index) =>
    (patterns[index] ?? patterns.at(-1) ?? []).map((meeting) => ({
      ...meeting,
      id: newId(),
      date,
      room: null,
      link: null,
      rows: [],
    })),
  );
}

function workingDays({ start, end }: Session, held: readonly Meeting[]): readonly Day[] {
  const days = daysFrom(start, end);
  const working = days.filter((day) => weekdayOf(day) <= 5);
  return held.some(({ date }) => weekdayOf(date) > 5) || working.length === 0 ? days : working;
}

/** Those items that stand at the beginning of a session; the others that every session has stand at its end. */
const atFirst: readonly (Standing | null)[] = ['organizational', 'opening', 'adoption-of-agenda', 'election'];

function withStandingRows(
  meetings: readonly Meeting[],
  agenda: Agenda,
  minutes: ReadonlyMap<string, number | null>,
  newId: () => string,
): readonly Meeting[] {
  const standing = placed(agenda)
    .map(({ item }) => item)
    .filter((item) => item.standing !== null && item.items.length === 0);
  const rows = (first: boolean): readonly Row[] =>
    standing
      .filter((item) => atFirst.includes(item.standing) === first)
      .map(({ id }) => ({
        id: newId(),
        items: [id],
        words: null,
        minutes: minutes.get(id) ?? null,
        pinned: false,
      }));
  const [opening, closing] = [rows(true), rows(false)];
  return meetings.map((meeting, index) => ({
    ...meeting,
    rows: [...(index === 0 ? opening : []), ...(index === meetings.length - 1 ? closing : [])],
  }));
}

/** The minutes that each item had in all, by its new id. */
function minutesBefore(
  { works }: Programme,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, number | null> {
  const rows = works[0].meetings.flatMap((meeting) => meeting.rows);
  return new Map(
    [...names].map(([old, name]) => {
      const said = rows.flatMap(({ items, minutes }) =>
        items.includes(old) && minutes !== null ? [minutes] : [],
      );
      return [name, said.length > 0 ? said.reduce((sum, one) => sum + one, 0) : null];
    }),
  );
}
