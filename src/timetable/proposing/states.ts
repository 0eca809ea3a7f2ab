import { type Cost, compared } from './cost.ts';
import type { Filled, Way } from './pieces.ts';

/** How far the tracks are filled once some matters are placed, what that costs, and how it came about. */
export interface State {
  readonly filled: readonly Filled[];
  readonly cost: Cost;
  readonly way: Way | null;
  readonly before: State | null;
}

/**
 * The states that no other beats: filled no further in any track, and no dearer. Taken in the order in which their first
 * track is filled, a state is beaten where the cheapest of those before it that are filled no further in the second is no
 * dearer. Further tracks are told apart, not compared.
 */
export function undominated(states: readonly State[]): readonly State[] {
  const kept: State[] = [];
  const alike = Map.groupBy(states, ({ filled }) => filled.slice(2).map(depth).join());
  for (const [, group] of alike) {
    const inDepth = group.map((state) => ({ state, first: depthOf(state, 0), second: depthOf(state, 1) }));
    inDepth.sort((a, b) => a.first - b.first || a.second - b.second);
    // The cheapest so far by how far the second track is filled, each cheaper than those filled less.
    const edge: (typeof inDepth)[number][] = [];
    for (const one of inDepth) {
      const at = edge.findLastIndex(({ second }) => second <= one.second);
      const cheapest = edge[at];
      if (cheapest && compared(cheapest.state.cost, one.state.cost) <= 0) {
        if (isAsFresh(cheapest.state, one.state)) continue;
      } else {
        const beaten = edge
          .slice(at + 1)
          .findIndex((other) => compared(other.state.cost, one.state.cost) < 0);
        const from = cheapest?.second === one.second ? at : at + 1;
        const upTo = beaten < 0 ? edge.length : at + 1 + beaten;
        edge.splice(from, upTo - from, one);
      }
      kept.push(one.state);
    }
  }
  return kept;
}

function depthOf({ filled }: State, track: number): number {
  const one = filled[track];
  return one ? depth(one) : 0;
}

/** How far a track is filled, as one number: 4,096 a meeting, two a minute. */
export function depth({ place, used, fresh }: Filled): number {
  return place * 4096 + used * 2 + (fresh ? 0 : 1);
}

/** How far all tracks are filled, as one value. */
export function nameOf(filled: readonly Filled[]): number | string {
  const [one, other, ...more] = filled;
  if (!one || more.length > 0) return filled.map(depth).join();
  return depth(one) * 2 ** 22 + (other ? depth(other) : 0);
}

/** A meeting that is fresh is worth more than one that is not, at whatever minute. */
function isAsFresh(one: State, other: State): boolean {
  return other.filled.every(({ place, fresh }, track) => {
    const filled = one.filled[track];
    return !fresh || filled === undefined || filled.place < place || filled.fresh;
  });
}
