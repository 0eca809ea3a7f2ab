import { type Placed, placed } from '../agenda/outline.ts';
import type { Programme } from '../drafting/programme.ts';
import type { Clock, Day } from '../time/days.ts';
import { isHeld } from '../timetable/meeting.ts';
import { type Counting, counted } from './due.ts';
import type { Outlook } from './outlook.ts';
import type { Planned } from './planned.ts';

/**
 * What a document that comes late endangers: an item, and the row that takes it up or what stands under it. `unread`: it
 * will not be out before that meeting; `short`: less time than the rule gives is left to read it.
 */
export interface Endangered {
  readonly item: string;
  readonly path: readonly number[];
  readonly danger: 'unread' | 'short';
  /** Null where no row takes the item up. */
  readonly row: EndangeredRow | null;
}

export interface EndangeredRow {
  readonly id: string;
  readonly meeting: string;
  readonly date: Day;
  readonly start: Clock | null;
  readonly end: Clock | null;
}

/** The items and rows that a document endangers as it stands on a day; meetings that are past are endangered no more. */
export function endangeredBy(
  planned: Planned,
  { expected }: Outlook,
  { agenda, works: [work] }: Pick<Programme, 'agenda' | 'works'>,
  counting: Counting,
  today: Day,
): readonly Endangered[] {
  if (expected === null || expected <= counted('issuance', counting).day) return [];
  const meetings = work.meetings.filter((meeting) => isHeld(meeting) && meeting.date >= today);
  return placed(agenda)
    .filter(({ item }) => planned.items.includes(item.id))
    .flatMap((place) => {
      const within = idsWithin(place);
      const rows = meetings.flatMap(({ id: meeting, date, start, end, rows: all }) =>
        all
          .filter(({ items }) => items.some((item) => within.has(item)))
          .map(({ id }) => ({ id, meeting, date, start, end })),
      );
      const about = { item: place.item.id, path: place.path };
      if (rows.length === 0) {
        const danger = expected < counting.opening ? ('short' as const) : ('unread' as const);
        return [{ ...about, danger, row: null }];
      }
      return rows.map((row): Endangered => {
        return { ...about, danger: expected < row.date ? 'short' : 'unread', row };
      });
    });
}

function idsWithin({ item }: Placed): ReadonlySet<string> {
  return new Set([item.id, ...placed(item.items).map((under) => under.item.id)]);
}
