import type { Message } from '../../../src/language/message.ts';

/** Words of the pages that everyone may read. */
export const publicPages = {
  'public.plenary': 'Plenary',
} as const satisfies Record<string, Message>;
