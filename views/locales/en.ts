import { account } from './en/account.ts';
import { calendar } from './en/calendar.ts';
import { candidates } from './en/candidates.ts';
import { changes } from './en/changes.ts';
import { checks } from './en/checks.ts';
import { desk } from './en/desk.ts';
import { feeds } from './en/feeds.ts';
import { following } from './en/following.ts';
import { history } from './en/history.ts';
import { importing } from './en/importing.ts';
import { issuing } from './en/issuing.ts';
import { layout } from './en/layout.ts';
import { mine } from './en/mine.ts';
import { noteDesk } from './en/note-desk.ts';
import { notes } from './en/notes.ts';
import { notices } from './en/notices.ts';
import { paper } from './en/paper.ts';
import { particulars } from './en/particulars.ts';
import { placing } from './en/placing.ts';
import { plan } from './en/plan.ts';
import { problems } from './en/problems.ts';
import { proposing } from './en/proposing.ts';
import { publicPages } from './en/public.ts';
import { reading } from './en/reading.ts';
import { refusals } from './en/refusals.ts';
import { reportDesk } from './en/report-desk.ts';
import { reporting } from './en/reporting.ts';
import { rounds } from './en/rounds.ts';
import { running } from './en/running.ts';
import { signing } from './en/signing.ts';
import { silence } from './en/silence.ts';
import { subscribing } from './en/subscribing.ts';
import { topics } from './en/topics.ts';
import { work } from './en/work.ts';
import { year } from './en/year.ts';

/** Every message in English, by area; the other languages follow its keys. */
export const en = {
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
