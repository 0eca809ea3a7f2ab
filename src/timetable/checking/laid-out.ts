import type { Finding } from '../../agenda/check.ts';
import type { Agenda, Item } from '../../agenda/item.ts';
import { placed } from '../../agenda/outline.ts';
import type { Document } from '../../documents/document.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Session } from '../../sessions/session.ts';
import { type Clock, type Day, plusMinutes } from '../../time/days.ts';
import { inOrder } from '../continued.ts';
import { isHeld, type Meeting, type OrganizationOfWork, type Row } from '../meeting.ts';
import type { Others } from './elsewhere.ts';

/** What an organization of work is judged by beside the agenda and the session; what is not known is not judged. */
export interface Given {
  /** The documents of the session: an item may have to wait for its own. */
  readonly documents?: readonly Document[];
  /** The days on which nobody meets at the duty station. */
  readonly holidays?: readonly Day[];
  /** The meetings of other sessions about the same days. */
  readonly others?: Others;
}

/** An item with its place on the agenda, counted through all levels, and its number in English form. */
export interface ItemPlace {
  readonly item: Item;
  readonly place: number;
  readonly number: string;
}

/** One item taken up by one row, at a meeting that is held. */
export interface Taken extends ItemPlace {
  readonly row: Row;
  readonly meeting: Meeting;
  /** When it begins and ends, where the rows before it and its own say their minutes; otherwise null. */
  readonly from: Clock | null;
  readonly until: Clock | null;
}

/** An organization of work laid out to be judged. */
export interface LaidOut {
  readonly session: Session;
  readonly agenda: Agenda;
  readonly given: Given;
  /** All meetings, lines of the day, side events and cancelled ones included, in order. */
  readonly meetings: readonly Meeting[];
  /** Those at which the body meets on its own business, in order. */
  readonly held: readonly Meeting[];
  /** All meetings of each day, in order. */
  readonly days: ReadonlyMap<Day, readonly Meeting[]>;
  readonly items: ReadonlyMap<string, ItemPlace>;
  /** What is taken up, in order. */
  readonly taken: readonly Taken[];
}

/** Lays out an organization of work. */
export function laidOut(
  work: OrganizationOfWork,
  agenda: Agenda,
  session: Session,
  given: Given = {},
): LaidOut {
  const meetings = inOrder(work);
  const held = meetings.filter(isHeld);
  const days = Map.groupBy(meetings, ({ date }) => date);
  const items = placesIn(agenda);
  const taken = held.flatMap((one) => takenAt(one, items));
  return { session, agenda, given, meetings, held, days, items, taken };
}

/** What is said of a thing that breaks a rule. */
export function about(where: string | null, code: string, details: Finding['details'] = {}): Finding {
  return { code, details, where };
}

/** The day and hour at which a meeting begins, to be compared with others of its session. */
export function beginningOf({ date, start }: Meeting): string {
  return `${date}T${start}`;
}

/** The meetings of its day that come before a meeting. */
export function earlierThatDay(meeting: Meeting, { days }: LaidOut): readonly Meeting[] {
  const thatDay = days.get(meeting.date) ?? [];
  return thatDay.slice(0, thatDay.indexOf(meeting));
}

/** The bodies whose meeting it is. */
export function bodiesOf({ bodies }: Meeting, session: Session): readonly string[] {
  return bodies.length > 0 ? bodies : session.bodies.map(({ body }) => body);
}

// An agenda is laid out once, however many organizations of work are tried with it.
const places = new WeakMap<Agenda, ReadonlyMap<string, ItemPlace>>();

function placesIn(agenda: Agenda): ReadonlyMap<string, ItemPlace> {
  const known = places.get(agenda);
  if (known) return known;
  const found = new Map(
    placed(agenda).map(({ item, path }, place) => [item.id, { item, place, number: numberOf(path, 'en') }]),
  );
  places.set(agenda, found);
  return found;
}

function takenAt(meeting: Meeting, items: ReadonlyMap<string, ItemPlace>): readonly Taken[] {
  const taken: Taken[] = [];
  let from = meeting.start;
  for (const row of meeting.rows) {
    const until = from === null || row.minutes === null ? null : plusMinutes(from, row.minutes);
    for (const id of row.items) {
      const there = items.get(id);
      if (there) taken.push({ ...there, row, meeting, from, until });
    }
    from = until;
  }
  return taken;
}
