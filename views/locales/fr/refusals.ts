import type { Translated } from '../../../src/language/message.ts';
import type { refusals as english } from '../en/refusals.ts';

/** What a broken rule (`refused.CODE`) and a problem (`problem.CODE`) say. */
export const refusals: Translated<typeof english> = {
  'refused.other': 'Refusé ({code}).',
  'problem.other': 'Il y a ici quelque chose à corriger ({code}).',
};
