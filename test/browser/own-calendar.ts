import { keepReadings, makeOwnCalendar } from '../../src/acts/own-calendars.ts';
import type { Shell } from '../../src/acts/shell.ts';
import type { Chosen } from '../../src/calendar/own/own.ts';

/** Makes a calendar of nobody's that two programs have read, and gives its page. */
export async function withOwnCalendar(shell: Shell, session: string, body: string): Promise<string> {
  const chosen: Chosen = {
    name: 'Meetings to attend',
    bodies: [body],
    sessions: [],
    items: [{ session, item: 'report' }],
    language: 'fr',
    alarm: 15,
    omitCancelled: false,
    banner: true,
  };
  const { id: calendar, page } = await makeOwnCalendar(shell, { network: '192.0.2.1' }, chosen, '');
  const at = shell.clock();
  await keepReadings(shell, [
    { calendar, program: 'google', at, edition: { session, number: 1 } },
    { calendar, program: 'other', at, edition: null },
  ]);
  return `/calendars/mine/${page}`;
}
