import type { Message } from '../../../src/language/message.ts';

/** Words of the silence procedure and of answering in a round. */
export const silence = {} as const satisfies Record<string, Message>;
