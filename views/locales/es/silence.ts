import type { Translated } from '../../../src/language/message.ts';
import type { silence as english } from '../en/silence.ts';

/** Words of the silence procedure and of answering in a round. */
export const silence: Translated<typeof english> = {};
