import type { Translated } from '../../src/language/message.ts';
import { account } from './ar/account.ts';
import { calendar } from './ar/calendar.ts';
import { candidates } from './ar/candidates.ts';
import { changes } from './ar/changes.ts';
import { checks } from './ar/checks.ts';
import { desk } from './ar/desk.ts';
import { feeds } from './ar/feeds.ts';
import { following } from './ar/following.ts';
import { history } from './ar/history.ts';
import { importing } from './ar/importing.ts';
import { issuing } from './ar/issuing.ts';
import { layout } from './ar/layout.ts';
import { mine } from './ar/mine.ts';
import { noteDesk } from './ar/note-desk.ts';
import { notes } from './ar/notes.ts';
import { notices } from './ar/notices.ts';
import { paper } from './ar/paper.ts';
import { particulars } from './ar/particulars.ts';
import { placing } from './ar/placing.ts';
import { plan } from './ar/plan.ts';
import { problems } from './ar/problems.ts';
import { proposing } from './ar/proposing.ts';
import { publicPages } from './ar/public.ts';
import { reading } from './ar/reading.ts';
import { refusals } from './ar/refusals.ts';
import { reportDesk } from './ar/report-desk.ts';
import { reporting } from './ar/reporting.ts';
import { rounds } from './ar/rounds.ts';
import { running } from './ar/running.ts';
import { signing } from './ar/signing.ts';
import { silence } from './ar/silence.ts';
import { subscribing } from './ar/subscribing.ts';
import { topics } from './ar/topics.ts';
import { work } from './ar/work.ts';
import { year } from './ar/year.ts';
import type { en } from './en.ts';

/** Every message in Arabic. */
export const ar: Translated<typeof en> = {
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
