import type { Message } from '../../../src/language/message.ts';

/** Words of signing in, of people and of their roles. */
export const account = {
  'account.sign-in': 'Sign in',
} as const satisfies Record<string, Message>;
