import type { Translated } from '../../src/language/message.ts';
import type { en } from './en.ts';
import { account } from './ru/account.ts';
import { calendar } from './ru/calendar.ts';
import { changes } from './ru/changes.ts';
import { desk } from './ru/desk.ts';
import { history } from './ru/history.ts';
import { paper } from './ru/paper.ts';
import { particulars } from './ru/particulars.ts';
import { problems } from './ru/problems.ts';
import { publicPages } from './ru/public.ts';
import { reading } from './ru/reading.ts';
import { refusals } from './ru/refusals.ts';
import { rounds } from './ru/rounds.ts';
import { work } from './ru/work.ts';

/** Every message in Russian. */
export const ru: Translated<typeof en> = {
  ...paper,
  ...calendar,
  ...publicPages,
  ...desk,
  ...work,
  ...history,
  ...rounds,
  ...particulars,
  ...changes,
  ...problems,
  ...reading,
  ...refusals,
  ...account,
};
