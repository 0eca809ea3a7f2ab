import { isDeepStrictEqual } from 'node:util';
import { RuleBroken } from '../rules.ts';
import type { Agenda, Item, Plan, Window } from './item.ts';
import { placedItem } from './outline.ts';

/** The plan of an item of which nothing was said. */
export const noPlan: Plan = {
  minutes: null,
  track: null,
  windows: [],
  afterDocuments: false,
  anyOrder: false,
  bodies: [],
};

/** How long an item may be expected to take at the most, in minutes: more than a fortnight of meetings has. */
export const mostMinutes = 6000;

/**
 * Says what is planned of items, by their ids; one of which nothing is said any more has no plan.
 * @throws RuleBroken agenda.no-such-item, agenda.plan-minutes, agenda.window-end-before-start
 */
export function withPlans(agenda: Agenda, plans: ReadonlyMap<string, Plan>): Agenda {
  for (const [id, plan] of plans) {
    placedItem(agenda, id);
    checkPlan(plan);
  }
  return planned(agenda, plans);
}

/** Whether a window is one: it does not end before it starts. */
export function isWindow({ from, until, start, end }: Window): boolean {
  return from <= until && (start === null || end === null || start < end);
}

function checkPlan({ minutes, windows }: Plan) {
  if (minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > mostMinutes)) {
    throw new RuleBroken('agenda.plan-minutes', { minutes, limit: mostMinutes });
  }
  const wrong = windows.find((window) => !isWindow(window));
  if (wrong) {
    throw new RuleBroken('agenda.window-end-before-start', { from: wrong.from, until: wrong.until });
  }
}

function planned(items: Agenda, plans: ReadonlyMap<string, Plan>): Agenda {
  return items.map((item): Item => {
    const { plan: before, ...said } = item;
    const plan = plans.get(item.id) ?? before;
    const inner = { ...said, items: planned(item.items, plans) };
    return plan && !isDeepStrictEqual(plan, noPlan) ? { ...inner, plan } : inner;
  });
}
