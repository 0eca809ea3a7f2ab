import { placedItem } from '../agenda/outline.ts';
import { noPlan, withPlans } from '../agenda/plans.ts';
import type { Proposed } from '../timetable/proposing/asked.ts';
import type { Programme } from './programme.ts';

/**
 * A programme with a proposal in force. What items need stays known where they are given less, so that what is cut is
 * seen, and asked for again the next time.
 */
export function taken(programme: Programme, { work, cuts }: Pick<Proposed, 'work' | 'cuts'>): Programme {
  const [{ meetings: _, ...inForce }, ...others] = programme.works;
  const plans = new Map(
    cuts.map(({ item, of }) => {
      const { plan } = placedItem(programme.agenda, item).item;
      return [item, { ...noPlan, ...plan, minutes: of }];
    }),
  );
  return {
    ...programme,
    agenda: withPlans(programme.agenda, plans),
    works: [{ ...inForce, meetings: work.meetings }, ...others],
  };
}
