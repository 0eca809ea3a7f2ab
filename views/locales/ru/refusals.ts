import type { Translated } from '../../../src/language/message.ts';
import type { refusals as english } from '../en/refusals.ts';

/** What a broken rule (`refused.CODE`) and a problem (`problem.CODE`) say. */
export const refusals: Translated<typeof english> = {
  'refused.other': 'This was refused ({code}).',
  'problem.other': 'There is something to mend here ({code}).',
};
