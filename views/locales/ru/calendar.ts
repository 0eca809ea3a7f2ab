import type { Translated } from '../../../src/language/message.ts';
import type { calendar as english } from '../en/calendar.ts';

/** Words of the feeds and of following a calendar. */
export const calendar: Translated<typeof english> = {
  'calendar.proposed': 'PROPOSED',
  'calendar.cancelled': 'CANCELLED',
};
