import type { Translated } from '../../../src/language/message.ts';
import type { notices as english } from '../en/notices.ts';

/** Words of mails and of the outbox. */
export const notices: Translated<typeof english> = {};
