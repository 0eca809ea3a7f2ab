import type { Translated } from '../../src/language/message.ts';
import type { en } from './en.ts';
import { account } from './es/account.ts';
import { calendar } from './es/calendar.ts';
import { changes } from './es/changes.ts';
import { desk } from './es/desk.ts';
import { history } from './es/history.ts';
import { paper } from './es/paper.ts';
import { particulars } from './es/particulars.ts';
import { problems } from './es/problems.ts';
import { publicPages } from './es/public.ts';
import { reading } from './es/reading.ts';
import { refusals } from './es/refusals.ts';
import { rounds } from './es/rounds.ts';
import { work } from './es/work.ts';

/** Every message in Spanish. */
export const es: Translated<typeof en> = {
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
