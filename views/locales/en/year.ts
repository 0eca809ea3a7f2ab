import type { Message } from '../../../src/language/message.ts';

/** Words of the picture of a session and of the year of all bodies. */
export const year = {
  'picture.pinned': 'A pin means that the time is fixed: {rows}.',
  'picture.cut': 'A jagged lower edge means less time than expected: {cuts}.',
  'picture.less': '{minutes} less',
  'year.feed-name': 'Plenary: sessions of all bodies',
  'year.feed-about': 'Every published session as one entry of whole days.',
} as const satisfies Record<string, Message>;
