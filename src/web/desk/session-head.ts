import type { Body } from '../../bodies/body.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, dayAndMonth } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { time } from '../../language/times.ts';
import type { Session } from '../../sessions/session.ts';
import { sessionTitle } from '../../sessions/title.ts';
import type { Instant, Zone } from '../../time/days.ts';
import { clockAt, dayAt } from '../../time/zoned.ts';

/** The pages of a session on the desk. */
export const deskPages = [
  'programme',
  'proposal',
  'candidates',
  'particulars',
  'documents',
  'documentation',
  'translations',
  'rounds',
  'editions',
  'revisions',
  'publication',
  'now',
  'report',
  'notes',
] as const;

export type DeskPage = (typeof deskPages)[number];

/** What stands at the head of every page of a session: what it is called, and where its other pages are. */
export interface SessionHead {
  readonly title: string;
  readonly language: Language;
  readonly lines: readonly { readonly name: string; readonly href: string; readonly current: boolean }[];
}

/** Where a session stands on the desk. */
export function deskAddress(session: string): string {
  return `/desk/sessions/${session}`;
}

/** The head of a page of a session. */
export function sessionHead(
  { session, notes = [] }: Programme,
  bodies: readonly Body[],
  reader: Language,
  current: DeskPage | null,
): SessionHead {
  const base = deskAddress(session.id);
  const { words, language } = sessionTitle(session, bodies, reader);
  return {
    title: words,
    language,
    lines: deskPages
      .filter((page) => page !== 'notes' || notes.length > 0 || reportedTo(session, bodies))
      .map((page) => ({
        name: say(reader, `desk.page-${page}`),
        href: page === 'programme' ? base : `${base}/${page}`,
        current: page === current,
      })),
  };
}

/** Whether other bodies report to one that meets, so that there may be notes on what they held. */
function reportedTo({ bodies: convened }: Session, bodies: readonly Body[]): boolean {
  return bodies.some(({ kind, parent }) => kind === 'body' && convened.some(({ body }) => body === parent));
}

/** When something was done, as the place of the session has it: "today, 11.32 a.m.", "4 April, 11.32 a.m.", "4 April 2017, 11.32 a.m." */
export function momentOf(instant: Instant, now: Instant, zone: Zone, language: Language): string {
  const [then, today] = [dayAt(instant, zone), dayAt(now, zone)];
  const clock = time(clockAt(instant, zone), language);
  if (then === today) return say(language, 'desk.today-at', { clock });
  const day = then.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(then, language) : dateOf(then, language);
  return say(language, 'desk.day-at', { day, clock });
}
