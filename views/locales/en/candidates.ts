import type { Message } from '../../../src/language/message.ts';

/** Words of several organizations of work side by side. */
export const candidates = {
  // What is refused.
  'refused.candidates.none-such': 'This organization of work is no longer there.',
  'refused.candidates.too-many':
    'A session has at most {limit} organizations of work side by side. Remove one first.',
  'refused.candidates.in-force':
    'Organization of work {letter} is in force and stays. Put another in force first.',
} as const satisfies Record<string, Message>;
