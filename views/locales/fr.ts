import type { Translated } from '../../src/language/message.ts';
import type { en } from './en.ts';
import { account } from './fr/account.ts';
import { calendar } from './fr/calendar.ts';
import { changes } from './fr/changes.ts';
import { desk } from './fr/desk.ts';
import { history } from './fr/history.ts';
import { paper } from './fr/paper.ts';
import { particulars } from './fr/particulars.ts';
import { problems } from './fr/problems.ts';
import { publicPages } from './fr/public.ts';
import { reading } from './fr/reading.ts';
import { refusals } from './fr/refusals.ts';
import { rounds } from './fr/rounds.ts';
import { work } from './fr/work.ts';

/** Every message in French. */
export const fr: Translated<typeof en> = {
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
