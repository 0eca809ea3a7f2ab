import { takenUp } from '../../agenda/check.ts';
import type { Agenda, Item, Plan } from '../../agenda/item.ts';
import { noPlan } from '../../agenda/plans.ts';
import { isHeld } from '../meeting.ts';
import type { Asked, Wish } from './asked.ts';

/** Every wish there is. The order of the agenda is one for each item that keeps to it. */
export function wishesOf({ agenda, work, holidays = [], held }: Asked): readonly Wish[] {
  const items = takenUp(agenda).map(({ item }) => item);
  const about = (kind: Wish['kind'], isWished: (plan: Plan) => boolean) =>
    items.flatMap((item): readonly Wish[] =>
      item.plan && isWished(item.plan) ? [{ kind, where: item.id }] : [],
    );
  const meetings = work.meetings.filter((meeting) => isHeld(meeting) && !held?.over.includes(meeting.id));
  const pinned = meetings.flatMap(({ rows }) => rows.filter((row) => row.pinned && row.items.length > 0));
  return [
    ...about('window', ({ windows }) => windows.length > 0),
    ...about('documents', ({ afterDocuments }) => afterDocuments),
    ...about('track', ({ track }) => track !== null),
    ...about('bodies', ({ bodies }) => bodies.length > 0),
    ...pinned.map(({ id }): Wish => ({ kind: 'pin', where: id })),
    ...[...new Set(meetings.map(({ date }) => date))]
      .filter((date) => holidays.includes(date))
      .map((date): Wish => ({ kind: 'holiday', where: date })),
    ...items
      .filter(({ standing, plan }) => standing === null && plan?.anyOrder !== true)
      .map(({ id }): Wish => ({ kind: 'order', where: id })),
    ...(meetings.some(({ interpretation }) => interpretation.length > 0)
      ? [{ kind: 'teams', where: null } as const]
      : []),
  ];
}

/** What is asked, without some of its wishes. */
export function without(asked: Asked, wishes: readonly Wish[]): Asked {
  return wishes.reduce(withoutOne, asked);
}

function withoutOne(asked: Asked, { kind, where }: Wish): Asked {
  const lifts: Readonly<Record<Wish['kind'], () => Asked>> = {
    window: () => planned(asked, where, { windows: [] }),
    documents: () => planned(asked, where, { afterDocuments: false }),
    track: () => planned(asked, where, { track: null }),
    bodies: () => planned(asked, where, { bodies: [] }),
    order: () => planned(asked, where, { anyOrder: true }),
    pin: () => ({
      ...asked,
      work: {
        ...asked.work,
        meetings: asked.work.meetings.map((meeting) => ({
          ...meeting,
          rows: meeting.rows.map((row) => (row.id === where ? { ...row, pinned: false } : row)),
        })),
      },
    }),
    holiday: () => ({ ...asked, holidays: (asked.holidays ?? []).filter((day) => day !== where) }),
    teams: () => {
      const services = { ...asked.session.services, teams: asked.work.meetings.length };
      return { ...asked, session: { ...asked.session, services } };
    },
  };
  return lifts[kind]();
}

function planned(asked: Asked, where: string | null, said: Partial<Plan>): Asked {
  const saying = (items: readonly Item[]): Agenda =>
    items.map((item) => ({
      ...item,
      items: saying(item.items),
      ...(item.id === where ? { plan: { ...noPlan, ...item.plan, ...said } } : {}),
    }));
  return { ...asked, agenda: saying(asked.agenda) };
}
