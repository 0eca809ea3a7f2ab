import type { Message } from '../../../src/language/message.ts';

/** Words of private calendars. */
export const mine = {} as const satisfies Record<string, Message>;
