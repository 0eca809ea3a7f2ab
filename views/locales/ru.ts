import type { Translated } from '../../src/language/message.ts';
import type { en } from './en.ts';
import { account } from './ru/account.ts';
import { calendar } from './ru/calendar.ts';
import { changes } from './ru/changes.ts';
import { desk } from './ru/desk.ts';
import { paper } from './ru/paper.ts';
import { problems } from './ru/problems.ts';
import { publicPages } from './ru/public.ts';
import { refusals } from './ru/refusals.ts';

/** Every message in Russian. */
export const ru: Translated<typeof en> = {
  ...paper,
  ...calendar,
  ...publicPages,
  ...desk,
  ...changes,
  ...problems,
  ...refusals,
  ...account,
};
