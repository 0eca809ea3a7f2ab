import type { Asked, Contradiction, Wish } from './asked.ts';
import { estimatesOf } from './estimates.ts';
import { type Matter, mattersOf } from './matters.ts';
import { effortOf } from './ordered.ts';
import { slotsOf } from './slots.ts';
import { shortest, solved } from './solve.ts';
import { wishesOf, without } from './wishes.ts';

/** A set of wishes that cannot all be met, from which none can be left out: each is lifted in turn, and put back where that helps. */
export function contradictionOf(asked: Asked): Contradiction {
  const wishes = wishesOf(asked);
  if (!isPossible(without(asked, wishes))) return { wishes: [] };
  const kept: Wish[] = [...wishes];
  const lifted: Wish[] = [];
  for (const wish of wishes) {
    if (isPossible(without(asked, [...lifted, wish]))) continue;
    lifted.push(wish);
    kept.splice(kept.indexOf(wish), 1);
  }
  return { wishes: kept };
}

/** Whether every matter has a place, be it ever so short. */
function isPossible(asked: Asked): boolean {
  const slots = slotsOf(asked);
  if (slots.length === 0 || slots.some(({ room }) => room < 0)) return false;
  const matters = mattersOf(asked, slots, estimatesOf(asked, slots));
  return solved(asked, slots, matters.map(cutDown), effortOf(5_000), { cutOnly: true }) !== null;
}

function cutDown(matter: Matter): Matter {
  return { ...matter, minutes: shortest, need: matter.need > 0 ? shortest : 0 };
}
