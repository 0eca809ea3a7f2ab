import type { Message } from '../../../src/language/message.ts';

/** Words of mails and of the outbox. */
export const notices = {} as const satisfies Record<string, Message>;
