import type { Translated } from '../../src/language/message.ts';
import type { en } from './en.ts';
import { account } from './fr/account.ts';
import { calendar } from './fr/calendar.ts';
import { candidates } from './fr/candidates.ts';
import { changes } from './fr/changes.ts';
import { checks } from './fr/checks.ts';
import { desk } from './fr/desk.ts';
import { feeds } from './fr/feeds.ts';
import { following } from './fr/following.ts';
import { history } from './fr/history.ts';
import { importing } from './fr/importing.ts';
import { issuing } from './fr/issuing.ts';
import { layout } from './fr/layout.ts';
import { mine } from './fr/mine.ts';
import { noteDesk } from './fr/note-desk.ts';
import { notes } from './fr/notes.ts';
import { notices } from './fr/notices.ts';
import { paper } from './fr/paper.ts';
import { particulars } from './fr/particulars.ts';
import { placing } from './fr/placing.ts';
import { plan } from './fr/plan.ts';
import { problems } from './fr/problems.ts';
import { proposing } from './fr/proposing.ts';
import { publicPages } from './fr/public.ts';
import { reading } from './fr/reading.ts';
import { refusals } from './fr/refusals.ts';
import { reportDesk } from './fr/report-desk.ts';
import { reporting } from './fr/reporting.ts';
import { rounds } from './fr/rounds.ts';
import { running } from './fr/running.ts';
import { signing } from './fr/signing.ts';
import { silence } from './fr/silence.ts';
import { subscribing } from './fr/subscribing.ts';
import { topics } from './fr/topics.ts';
import { work } from './fr/work.ts';
import { year } from './fr/year.ts';

/** Every message in French. */
export const fr: Translated<typeof en> = {
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
