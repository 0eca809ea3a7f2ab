import { account } from './en/account.ts';
import { calendar } from './en/calendar.ts';
import { changes } from './en/changes.ts';
import { desk } from './en/desk.ts';
import { paper } from './en/paper.ts';
import { problems } from './en/problems.ts';
import { publicPages } from './en/public.ts';
import { refusals } from './en/refusals.ts';

/** Every message in English, by area; the other languages follow its keys. */
export const en = {
  ...paper,
  ...calendar,
  ...publicPages,
  ...desk,
  ...changes,
  ...problems,
  ...refusals,
  ...account,
};
