import type { Translated } from '../../src/language/message.ts';
import type { en } from './en.ts';
import { account } from './ru/account.ts';
import { calendar } from './ru/calendar.ts';
import { candidates } from './ru/candidates.ts';
import { changes } from './ru/changes.ts';
import { checks } from './ru/checks.ts';
import { desk } from './ru/desk.ts';
import { feeds } from './ru/feeds.ts';
import { following } from './ru/following.ts';
import { history } from './ru/history.ts';
import { importing } from './ru/importing.ts';
import { issuing } from './ru/issuing.ts';
import { layout } from './ru/layout.ts';
import { mine } from './ru/mine.ts';
import { noteDesk } from './ru/note-desk.ts';
import { notes } from './ru/notes.ts';
import { notices } from './ru/notices.ts';
import { paper } from './ru/paper.ts';
import { particulars } from './ru/particulars.ts';
import { placing } from './ru/placing.ts';
import { plan } from './ru/plan.ts';
import { problems } from './ru/problems.ts';
import { proposing } from './ru/proposing.ts';
import { publicPages } from './ru/public.ts';
import { reading } from './ru/reading.ts';
import { refusals } from './ru/refusals.ts';
import { reportDesk } from './ru/report-desk.ts';
import { reporting } from './ru/reporting.ts';
import { rounds } from './ru/rounds.ts';
import { running } from './ru/running.ts';
import { signing } from './ru/signing.ts';
import { silence } from './ru/silence.ts';
import { subscribing } from './ru/subscribing.ts';
import { topics } from './ru/topics.ts';
import { work } from './ru/work.ts';
import { year } from './ru/year.ts';

/** Every message in Russian. */
export const ru: Translated<typeof en> = {
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
