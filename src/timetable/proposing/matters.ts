import { takenUp } from '../../agenda/check.ts';
import type { Item, Window } from '../../agenda/item.ts';
import { isOutBy } from '../../documents/out.ts';
import { minutesBetween } from '../../time/days.ts';
import { minutesOf } from '../placing.ts';
import type { Asked, Estimate } from './asked.ts';
import { fixedMinutes, type Slot } from './slots.ts';

/** Some minutes of a meeting, counted from its beginning. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** One item, or several considered jointly, with what is wished of when they are taken up. */
export interface Matter {
  /** The ids of its items, in the order of the agenda. */
  readonly items: readonly string[];
  /** Taken up at the first meeting, at the end of the last, or between. */
  readonly stand: 'first' | 'between' | 'last';
  /** Whether it is one of the session's own subjects. */
  readonly substantive: boolean;
  readonly minutes: number;
  /** What is still to be placed beside what stands fast. */
  readonly need: number;
  /** Where rows of it stand fast, by the slots' places in time. */
  readonly fixed: readonly { readonly at: number; readonly minutes: number }[];
  /** The slots at which it may be taken up, by their places in time, and within which of their minutes. */
  readonly allowed: ReadonlyMap<number, readonly Span[]>;
  readonly anyOrder: boolean;
}

/** The matters of an agenda in the order in which they are taken up. */
export function mattersOf(
  asked: Asked,
  slots: readonly Slot[],
  estimates: readonly Estimate[],
): readonly Matter[] {
  const minutes = new Map(estimates.map((estimate) => [estimate.item, estimate.minutes]));
  const groups = jointly(asked);
  const main = mainTrack(slots);
  const matters = groups.map((items): Matter => {
    const ids = items.map(({ id }) => id);
    const stand = standOf(items);
    const fixed = slots.flatMap((slot) => {
      const rows = slot.fixed.filter((row) => row.items.some((id) => ids.includes(id)));
      return rows.map((row) => ({ at: slot.at, minutes: fixedMinutes(row) }));
    });
    const total = ids.reduce((sum, id) => sum + (minutes.get(id) ?? 0), 0);
    const standing = fixed.reduce((sum, one) => sum + one.minutes, 0);
    const allowed = new Map<number, readonly Span[]>();
    for (const slot of slots) {
      const open = stand === 'between' || slot.track === main;
      if (!open || fixed.some(({ at }) => at === slot.at)) continue;
      const whole: readonly Span[] = [{ from: 0, until: minutesOf(slot.meeting) }];
      const spans = items.reduce(
        (within, item) => common(within, spansOf(slot, item, stand === 'between', asked)),
        whole,
      );
      if (spans.length > 0) allowed.set(slot.at, spans);
    }
    return {
      items: ids,
      stand,
      substantive: items.some(({ standing: kind }) => kind === null),
      minutes: total,
      need: asked.held ? total : Math.max(0, total - standing),
      fixed,
      allowed,
      anyOrder: items.some((item) => item.plan?.anyOrder === true),
    };
  });
  const rank = { first: 0, between: 1, last: 2 } as const;
  return matters.toSorted((a, b) => rank[a.stand] - rank[b.stand] || ordered(a, b, asked));
}

/** The track at which the session opens and closes: of those of its first meetings the plenary, where one is known by its name. */
export function mainTrack(slots: readonly Slot[]): string {
  const [first] = slots;
  if (!first) return '';
  const tracks = slots
    .filter(({ meeting }) => meeting.date === first.meeting.date && meeting.start === first.meeting.start)
    .map(({ track }) => track);
  return tracks.find((track) => track === '') ?? tracks.find((track) => plenary.test(track)) ?? first.track;
}

const plenary = /plenar|plén|пленар|العامة|全体/iu;

/** The minutes of a meeting at which an item may be taken up; none where it may not at all. */
function spansOf(slot: Slot, item: Item, between: boolean, { documents }: Asked): readonly Span[] {
  const { plan } = item;
  const { date, bodies } = slot.meeting;
  const whole = [{ from: 0, until: minutesOf(slot.meeting) }];
  if (!plan) return whole;
  if (plan.afterDocuments && !isOutBy(documents, item.id, date)) return [];
  if (between && plan.track !== null && slot.track !== plan.track) return [];
  if (bodies.length > 0 && !plan.bodies.every((body) => bodies.includes(body))) return [];
  return plan.windows.length === 0 ? whole : plan.windows.flatMap((window) => spanIn(slot, window));
}

function spanIn({ meeting: { date, start, end } }: Slot, window: Window): readonly Span[] {
  if (start === null || end === null || date < window.from || date > window.until) return [];
  const [opens, closes] = [window.start ?? start, window.end ?? end];
  const [from, until] = [opens > start ? opens : start, closes < end ? closes : end];
  if (from >= until) return [];
  return [{ from: minutesBetween(start, from), until: minutesBetween(start, until) }];
}

function common(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  return some.flatMap((one) =>
    others.flatMap((other): readonly Span[] => {
      const [from, until] = [Math.max(one.from, other.from), Math.min(one.until, other.until)];
      return from < until ? [{ from, until }] : [];
    }),
  );
}

/** Items that stand together in every row of theirs are considered jointly; each other one alone. */
function jointly({ agenda, work }: Asked): readonly (readonly Item[])[] {
  const rowsOf = new Map<string, string[]>();
  for (const row of work.meetings.flatMap(({ rows }) => rows)) {
    for (const item of row.items) rowsOf.set(item, [...(rowsOf.get(item) ?? []), row.id]);
  }
  const items = takenUp(agenda).map(({ item }) => item);
  const keyOf = (item: Item) => `${standOf([item])} ${(rowsOf.get(item.id) ?? [item.id]).join(' ')}`;
  return [...Map.groupBy(items, keyOf).values()];
}

function standOf(items: readonly Item[]): Matter['stand'] {
  const kinds = new Set(items.map(({ standing }) => standing));
  if (kinds.has('opening') || kinds.has('adoption-of-agenda')) return 'first';
  const closing = ['other-matters', 'next-agenda', 'adoption-of-report', 'closure'] as const;
  return closing.some((kind) => kinds.has(kind)) ? 'last' : 'between';
}

/** Within the first and the last meeting the opening comes first, other matters come before the report. */
function ordered(a: Matter, b: Matter, { agenda }: Asked): number {
  const items = takenUp(agenda).map(({ item }) => item);
  const place = ({ items: [first] }: Matter) => items.findIndex(({ id }) => id === first);
  const weight = ({ items: [first] }: Matter) => {
    const kind = items.find(({ id }) => id === first)?.standing;
    return kind === 'opening' || kind === 'other-matters' ? 0 : 1;
  };
  return (a.stand === 'between' ? 0 : weight(a) - weight(b)) || place(a) - place(b);
}
