import type { Message } from '../../../src/language/message.ts';

/** Words of the feeds and of following a calendar. */
export const calendar = {
  'calendar.proposed': 'PROPOSED',
  'calendar.cancelled': 'CANCELLED',
} as const satisfies Record<string, Message>;
