import { leastPiece } from '../meeting.ts';
import type { Matter } from './matters.ts';
import type { Placement } from './ordered.ts';
import type { Piece } from './pieces.ts';

/** Minutes are moved in steps of so many. */
const step = 5;

type Minutes = Map<Matter, Map<number, number>>;

/**
 * The same placement with what is cut shared fairly: of matters that meet at one meeting the one that is cut least, as a
 * part of what it needs, gives up minutes for the one that is cut most; what opens and closes a session is cut last of
 * all. No piece comes or goes, and none grows shorter than half an hour, so that nothing else about it changes.
 */
export function fairly(pieces: Placement['pieces']): Placement['pieces'] {
  const minutes: Minutes = new Map(
    [...pieces].map(([matter, all]) => [matter, new Map(all.map((piece) => [piece.slot.at, piece.minutes]))]),
  );
  const most = [...pieces.keys()].reduce((sum, { need }) => sum + need, 0);
  for (let moved = 0; moved < most && moveOnce(minutes); moved += 1);
  return new Map(
    [...pieces].map(([matter, all]) => [
      matter,
      all.map((piece): Piece => ({ ...piece, minutes: minutes.get(matter)?.get(piece.slot.at) ?? 0 })),
    ]),
  );
}

/** Moves a few minutes from one matter to another, where that is fairer. */
function moveOnce(minutes: Minutes): boolean {
  const cut = [...minutes.keys()]
    .filter((matter) => cutOf(matter, minutes) > 0)
    .toSorted((a, b) => weight(b, cutOf(b, minutes)) - weight(a, cutOf(a, minutes)));
  for (const taker of cut) {
    const few = Math.min(step, cutOf(taker, minutes));
    for (const [at, its] of minutes.get(taker) ?? []) {
      const giver = [...minutes.keys()]
        .filter((matter) => matter !== taker && mayGive(matter, minutes.get(matter)?.get(at) ?? 0, few))
        .filter(
          (matter) => weight(matter, cutOf(matter, minutes) + few) < weight(taker, cutOf(taker, minutes)),
        )
        .toSorted((a, b) => weight(a, cutOf(a, minutes)) - weight(b, cutOf(b, minutes)))[0];
      if (!giver) continue;
      minutes.get(giver)?.set(at, (minutes.get(giver)?.get(at) ?? 0) - few);
      minutes.get(taker)?.set(at, its + few);
      return true;
    }
  }
  return false;
}

function cutOf(matter: Matter, minutes: Minutes): number {
  return matter.need - [...(minutes.get(matter)?.values() ?? [])].reduce((sum, one) => sum + one, 0);
}

/** How much a cut weighs: the part of what is needed; more than any part where it opens or closes the session. */
function weight({ stand, need }: Matter, cut: number): number {
  return cut / need + (stand === 'between' ? 0 : 1);
}

function mayGive({ need }: Matter, piece: number, few: number): boolean {
  return piece > 0 && piece - few >= Math.min(leastPiece, need);
}
