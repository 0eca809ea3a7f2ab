import type { Finding } from '../agenda/check.ts';
import type { Agenda } from '../agenda/item.ts';
import type { Session } from '../sessions/session.ts';
import { clashFindings } from './checking/elsewhere.ts';
import { itemFindings } from './checking/items.ts';
import { about, type Given, laidOut } from './checking/laid-out.ts';
import { meetingFindings } from './checking/meetings.ts';
import { orderFindings } from './checking/order.ts';
import { servicesFindings } from './checking/services.ts';
import { wordsFindings } from './checking/words.ts';
import type { OrganizationOfWork } from './meeting.ts';

export type { Given } from './checking/laid-out.ts';

/**
 * What is to be mended in an organization of work, hand-made or proposed, held against the agenda, the session and what
 * else is given. What each finding weighs is said by checking/rules.ts. Quick: pages ask it for every place of a row.
 */
export function timetableFindings(
  work: OrganizationOfWork,
  agenda: Agenda,
  session: Session,
  given: Given = {},
): readonly Finding[] {
  const laid = laidOut(work, agenda, session, given);
  if (laid.held.length === 0) return [about(null, 'timetable.no-meetings')];
  return [
    ...meetingFindings(laid),
    ...servicesFindings(laid),
    ...itemFindings(laid),
    ...orderFindings(laid),
    ...wordsFindings(laid),
    ...clashFindings(laid),
  ];
}
