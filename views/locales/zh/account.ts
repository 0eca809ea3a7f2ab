import type { Translated } from '../../../src/language/message.ts';
import type { account as english } from '../en/account.ts';

/** Words of signing in, of people and of their roles. */
export const account: Translated<typeof english> = {
  'account.sign-in': 'Sign in',
};
