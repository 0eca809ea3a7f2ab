import type { Translated } from '../../src/language/message.ts';
import type { en } from './en.ts';
import { account } from './es/account.ts';
import { calendar } from './es/calendar.ts';
import { candidates } from './es/candidates.ts';
import { changes } from './es/changes.ts';
import { checks } from './es/checks.ts';
import { desk } from './es/desk.ts';
import { feeds } from './es/feeds.ts';
import { following } from './es/following.ts';
import { history } from './es/history.ts';
import { importing } from './es/importing.ts';
import { issuing } from './es/issuing.ts';
import { layout } from './es/layout.ts';
import { mine } from './es/mine.ts';
import { noteDesk } from './es/note-desk.ts';
import { notes } from './es/notes.ts';
import { notices } from './es/notices.ts';
import { paper } from './es/paper.ts';
import { particulars } from './es/particulars.ts';
import { placing } from './es/placing.ts';
import { plan } from './es/plan.ts';
import { problems } from './es/problems.ts';
import { proposing } from './es/proposing.ts';
import { publicPages } from './es/public.ts';
import { reading } from './es/reading.ts';
import { refusals } from './es/refusals.ts';
import { reportDesk } from './es/report-desk.ts';
import { reporting } from './es/reporting.ts';
import { rounds } from './es/rounds.ts';
import { running } from './es/running.ts';
import { signing } from './es/signing.ts';
import { silence } from './es/silence.ts';
import { subscribing } from './es/subscribing.ts';
import { topics } from './es/topics.ts';
import { work } from './es/work.ts';
import { year } from './es/year.ts';

/** Every message in Spanish. */
export const es: Translated<typeof en> = {
  ...paper,
  ...calendar,
  ...publicPages,
  ...desk,
  ...work,
  ...candidates,
  ...year,
  ...running,
  ...placing,
  ...checks,
  ...proposing,
  ...history,
  ...rounds,
  ...particulars,
  ...changes,
  ...problems,
  ...reading,
  ...refusals,
  ...account,
  ...feeds,
  ...layout,
  ...mine,
  ...signing,
  ...following,
  ...notices,
  ...silence,
  ...subscribing,
  ...importing,
  ...issuing,
  ...reporting,
  ...reportDesk,
  ...plan,
  ...notes,
  ...noteDesk,
  ...topics,
};
