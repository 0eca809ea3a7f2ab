import type { Message } from '../../../src/language/message.ts';

/** What a broken rule (`refused.CODE`) and a problem (`problem.CODE`) say. */
export const refusals = {
  'refused.other': 'This was refused ({code}).',
  'problem.other': 'There is something to mend here ({code}).',
} as const satisfies Record<string, Message>;
