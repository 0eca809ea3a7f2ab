import type { Message } from '../../../src/language/message.ts';

/** Words of single sign-on, sign-ins and terms of office. */
export const signing = {} as const satisfies Record<string, Message>;
