import { RuleBroken } from '../rules.ts';
import type { Instant } from '../time/days.ts';

/** What can happen at a meeting. A mis-press is taken back by a further happening; nothing is ever taken away. */
export const happenings = ['started', 'taken-up', 'concluded', 'suspended', 'rose', 'taken-back'] as const;

export type Deed = (typeof happenings)[number];

/** One thing that happened at a meeting of a session. Its number is its place in the session's line, from 1. */
export interface Happening {
  readonly number: number;
  /** Given by the form that it was pressed in, so that a form sent twice is one happening. */
  readonly id: string;
  readonly meeting: string;
  readonly deed: Deed;
  /** The items that were taken up, concluded or suspended: one, or several considered jointly. */
  readonly items: readonly string[];
  /** Never earlier than the happening before it in the line. */
  readonly at: Instant;
  /** The id of the person who said so. */
  readonly by: string;
}

/** Where a meeting stands: to come; started, with nothing taken up; considering something; risen. */
export type MeetingState = 'to-come' | 'open' | 'considering' | 'over';

/** What may happen at a meeting, and where it stands then. To take up another item suspends the one before. */
const moves: Readonly<Record<MeetingState, Readonly<Partial<Record<Deed, MeetingState>>>>> = {
  'to-come': { started: 'open' },
  open: { 'taken-up': 'considering', rose: 'over' },
  considering: { 'taken-up': 'considering', concluded: 'open', suspended: 'open', rose: 'over' },
  over: {},
};

/** Why what is not in the table may not happen. */
const refusals: Readonly<Record<MeetingState, string>> = {
  'to-come': 'proceedings.not-started',
  open: 'proceedings.nothing-considered',
  considering: 'proceedings.started-already',
  over: 'proceedings.has-risen',
};

/**
 * Where a meeting stands after something happened.
 * @throws RuleBroken proceedings.not-started, proceedings.started-already, proceedings.nothing-considered,
 * proceedings.has-risen
 */
export function moved(state: MeetingState, deed: Deed): MeetingState {
  const next = moves[state][deed];
  if (next) return next;
  const again = deed === 'started' && state !== 'over';
  throw new RuleBroken(again ? 'proceedings.started-already' : refusals[state]);
}

/** Whether something may happen at a meeting that stands there: for what a page offers. */
export function mayHappen(state: MeetingState, deed: Deed): boolean {
  return moves[state][deed] !== undefined;
}

/** The happenings that stand: each taking back takes the last one standing of its meeting, and itself, away. */
export function whatStands(line: readonly Happening[]): readonly Happening[] {
  const gone = new Set(takenBack(line).values());
  return line.filter((happening) => happening.deed !== 'taken-back' && !gone.has(happening));
}

/** What was taken back, by the number of the happening that took it back. */
export function takenBack(line: readonly Happening[]): ReadonlyMap<number, Happening> {
  const back = new Map<number, Happening>();
  const stand: Happening[] = [];
  for (const happening of line) {
    if (happening.deed !== 'taken-back') stand.push(happening);
    else {
      const last = stand.findLastIndex(({ meeting }) => meeting === happening.meeting);
      const [taken] = last < 0 ? [] : stand.splice(last, 1);
      if (taken) back.set(happening.number, taken);
    }
  }
  return back;
}

/** A moment, or that of the last happening where it is later: no time goes back along the line, whatever a clock says. */
export function notBefore(now: Instant, line: readonly Happening[]): Instant {
  const last = line.at(-1)?.at ?? '';
  return now < last ? last : now;
}
