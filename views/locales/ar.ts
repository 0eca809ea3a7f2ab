import type { Translated } from '../../src/language/message.ts';
import { account } from './ar/account.ts';
import { calendar } from './ar/calendar.ts';
import { changes } from './ar/changes.ts';
import { desk } from './ar/desk.ts';
import { history } from './ar/history.ts';
import { paper } from './ar/paper.ts';
import { particulars } from './ar/particulars.ts';
import { problems } from './ar/problems.ts';
import { publicPages } from './ar/public.ts';
import { reading } from './ar/reading.ts';
import { refusals } from './ar/refusals.ts';
import { rounds } from './ar/rounds.ts';
import { work } from './ar/work.ts';
import type { en } from './en.ts';

/** Every message in Arabic. */
export const ar: Translated<typeof en> = {
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
