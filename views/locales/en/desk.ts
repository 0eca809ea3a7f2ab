import type { Message } from '../../../src/language/message.ts';

/** Words of the drafting desk and of the rounds. */
export const desk = {
  'desk.desk': 'Desk',
} as const satisfies Record<string, Message>;
