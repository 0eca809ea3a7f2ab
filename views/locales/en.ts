import { account } from './en/account.ts';
import { calendar } from './en/calendar.ts';
import { changes } from './en/changes.ts';
import { desk } from './en/desk.ts';
import { history } from './en/history.ts';
import { paper } from './en/paper.ts';
import { particulars } from './en/particulars.ts';
import { problems } from './en/problems.ts';
import { publicPages } from './en/public.ts';
import { reading } from './en/reading.ts';
import { refusals } from './en/refusals.ts';
import { rounds } from './en/rounds.ts';
import { work } from './en/work.ts';

/** Every message in English, by area; the other languages follow its keys. */
export const en = {
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
