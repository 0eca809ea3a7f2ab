import type { Translated } from '../../src/language/message.ts';
import type { en } from './en.ts';
import { account } from './zh/account.ts';
import { calendar } from './zh/calendar.ts';
import { candidates } from './zh/candidates.ts';
import { changes } from './zh/changes.ts';
import { checks } from './zh/checks.ts';
import { desk } from './zh/desk.ts';
import { feeds } from './zh/feeds.ts';
import { following } from './zh/following.ts';
import { history } from './zh/history.ts';
import { importing } from './zh/importing.ts';
import { issuing } from './zh/issuing.ts';
import { layout } from './zh/layout.ts';
import { mine } from './zh/mine.ts';
import { noteDesk } from './zh/note-desk.ts';
import { notes } from './zh/notes.ts';
import { notices } from './zh/notices.ts';
import { paper } from './zh/paper.ts';
import { particulars } from './zh/particulars.ts';
import { placing } from './zh/placing.ts';
import { plan } from './zh/plan.ts';
import { problems } from './zh/problems.ts';
import { proposing } from './zh/proposing.ts';
import { publicPages } from './zh/public.ts';
import { reading } from './zh/reading.ts';
import { refusals } from './zh/refusals.ts';
import { reportDesk } from './zh/report-desk.ts';
import { reporting } from './zh/reporting.ts';
import { rounds } from './zh/rounds.ts';
import { running } from './zh/running.ts';
import { signing } from './zh/signing.ts';
import { silence } from './zh/silence.ts';
import { subscribing } from './zh/subscribing.ts';
import { topics } from './zh/topics.ts';
import { work } from './zh/work.ts';
import { year } from './zh/year.ts';

/** Every message in Chinese. */
export const zh: Translated<typeof en> = {
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
