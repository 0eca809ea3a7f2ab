import type { Text } from '../language/text.ts';
import { type Day, daysBetween, type Zone } from '../time/days.ts';
import { layoutAfter } from './layout.ts';
import type { Services, Session } from './session.ts';

/** What is known of the session that follows another; what is not said is as it was, one year or one number further. */
export interface Next {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  /** The number of the session of its first body. */
  readonly ordinal?: number | null;
  readonly series?: string;
  readonly place?: Text;
  readonly zone?: Zone;
  readonly services?: Services;
}

/** The session that follows another of the same bodies: its numbers, its days, and the year in its symbols move on. */
export function sessionAfter(session: Session, next: Next): Session {
  const { id, start, end } = next;
  const [first] = session.bodies;
  const step =
    next.ordinal === undefined || next.ordinal === null || !first || first.ordinal === null
      ? 1
      : next.ordinal - first.ordinal;
  const { adopted: _, originally: __, ...before } = session;
  return {
    ...before,
    ...(before.layout ? { layout: layoutAfter(before.layout) } : {}),
    id,
    start,
    end,
    bodies: session.bodies.map(({ body, ordinal }, index) => {
      const counted = ordinal === null ? null : ordinal + step;
      return { body, ordinal: index === 0 && next.ordinal !== undefined ? next.ordinal : counted };
    }),
    series: next.series ?? seriesAfter(session, start),
    place: next.place ?? session.place,
    zone: next.zone ?? session.zone,
    services: next.services ?? session.services,
  };
}

/** How many days a session lasts, the first and the last included. */
export function daysOf({ start, end }: Pick<Session, 'start' | 'end'>): number {
  return daysBetween(start, end) + 1;
}

/** A series by years takes the new year, one by sessions the next number; any other stays. */
function seriesAfter({ series, start, bodies }: Session, next: Day): string {
  const [before, now] = [start.slice(0, 4), next.slice(0, 4)];
  if (series.includes(before)) return series.replace(before, now);
  const ordinal = bodies[0]?.ordinal ?? null;
  return ordinal !== null && series === String(ordinal) ? String(ordinal + 1) : series;
}
