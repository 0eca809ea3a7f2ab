import type { Matter } from './matters.ts';
import type { Slot } from './slots.ts';

/** Matters to be placed in their order, each in one track, in meetings of which some minutes may be taken. */
export interface Task {
  readonly slots: readonly Slot[];
  readonly matters: readonly Matter[];
  readonly main: string;
  /** The places in time at which the Bureau agreed on an item. */
  readonly agreed: ReadonlyMap<string, ReadonlySet<number>>;
  /** The greatest length of which all lengths are multiples. Minutes. */
  readonly unit: number;
  /** The place in time of the meeting that opens the session, and of the one that closes it. */
  readonly first: number;
  readonly last: number;
  /** Whether only the minutes cut are of interest. */
  readonly cutOnly?: boolean;
}

/** What opens a session stands at its first meeting, what closes it at its last; all else between them. */
export function isWithin({ slots, first, last, main }: Task, { stand }: Matter, at: number): boolean {
  const [slot, opening, closing] = [slots[at], slots[first], slots[last]];
  if (!slot || !opening || !closing) return false;
  if (stand !== 'between') return at === (stand === 'first' ? first : last);
  if (slot.track === main) return at >= first && at <= last;
  return isAfter(slot, opening) && isAfter(closing, slot);
}

/** The meetings, with no room at those at which no matter may be taken up. */
export function usableSlots(task: Task): readonly Slot[] {
  const wanted = task.matters.filter(({ need }) => need > 0);
  return task.slots.map((slot) => {
    const isOpen = wanted.some((matter) => matter.allowed.has(slot.at) && isWithin(task, matter, slot.at));
    return { ...slot, room: isOpen ? Math.max(0, slot.room) : 0 };
  });
}

/** The tracks' meetings, those of the main track first. */
export function tracksOf({ slots, main }: Task): readonly (readonly Slot[])[] {
  const tracks = [...Map.groupBy(slots, ({ track }) => track)];
  return tracks
    .toSorted(([a], [b]) => Number(b === main) - Number(a === main) || (a < b ? -1 : 1))
    .map(([, track]) => track);
}

/** The matters in groups that share no track. */
export function apart(task: Task): readonly (readonly Matter[])[] {
  const groups: { readonly tracks: ReadonlySet<string>; readonly matters: readonly Matter[] }[] = [];
  for (const matter of task.matters) {
    const open = task.slots.filter(({ at }) => matter.allowed.has(at) && isWithin(task, matter, at));
    const tracks = new Set(matter.need === 0 ? [task.main] : open.map(({ track }) => track));
    const touched = groups.filter((group) => !group.tracks.isDisjointFrom(tracks));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push({
      tracks: touched.reduce((all, group) => all.union(group.tracks), tracks as ReadonlySet<string>),
      matters: [...touched.flatMap((group) => group.matters), matter],
    });
  }
  return groups.map(({ matters }) => task.matters.filter((matter) => matters.includes(matter)));
}

/** What is cut at the least, because there is no more room. */
export function leastCut(task: Task): number {
  return apart(task).reduce((sum, matters) => sum + leastCutApart({ ...task, matters }), 0);
}

/** What is cut at the least of matters that may share their tracks. */
export function leastCutApart(task: Task): number {
  const needed = task.matters.reduce((sum, { need }) => sum + need, 0);
  return Math.max(0, needed - usableSlots(task).reduce((sum, { room }) => sum + room, 0));
}

function isAfter({ meeting }: Slot, before: Slot): boolean {
  const { date, start } = meeting;
  return (
    date > before.meeting.date ||
    (date === before.meeting.date && String(start) >= String(before.meeting.end))
  );
}
