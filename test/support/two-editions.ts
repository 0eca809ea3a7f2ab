import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import type { Shell } from '../../src/acts/shell.ts';
import { renameItem } from '../../src/agenda/edits.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { toAgenda, toWork } from '../../src/drafting/changes.ts';
import { type Change, subjects } from '../../src/drafting/programme.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { textIn } from '../../src/language/text.ts';
import { cancelMeeting, setRoom } from '../../src/timetable/edits.ts';
import type { Meeting } from '../../src/timetable/meeting.ts';
import { freshDatabase } from './databases.ts';
import { withMeetings } from './published.ts';
import { sampleBodies, sampleProgramme } from './sample.ts';
import { siteOn } from './site.ts';

const session = sampleProgramme.session.id;
const person = 'secretariat';

/** What nobody may read who has not signed in: what a closed meeting is, when, where and on what; and a draft's words. */
export const secrets =
  /Cellar|Sotto voce|Whisper|7\.07|7:07|19:07|1907|07\/19|19h07|19\.07|19 h 07|-m2\b|Only drafted/u;

/** A title that would do harm if it were printed as it is. */
export const hostile = '</title><script>alert("x")</script> & "others"';

/**
 * The sample session with a closed meeting and a hostile title, announced; then with another room and a cancelled
 * meeting, agreed and published with its papers; then drafted further.
 */
export async function twoEditions(shell: Shell) {
  const programme = withMeetings((meeting) => (meeting.id.endsWith('-m2') ? closed(meeting) : meeting));
  for (const body of sampleBodies) await saveBody(shell.db, body);
  await draft(shell, person, programme);
  await change(toAgenda((agenda) => renameItem(agenda, 'other-matters', 'en', hostile)));
  await agree();
  await publish(shell, { session, person, symbol: null, date: '2018-04-03', authority: 'secretariat' });

  await change(toWork((work) => setRoom(work, id(1), textIn('en', 'Boardroom D & <E>'))));
  await change(toWork((work) => setRoom(work, id(2), textIn('en', 'Cellar 2'))));
  await change(toWork((work) => cancelMeeting(work, id(4))));
  await agree();
  const symbol = 'CTOC/COP/WG.7/2018/1';
  await publish(shell, { session, person, symbol, date: '2018-04-09', authority: 'bureau' });

  await change(toAgenda((agenda) => renameItem(agenda, 'questionnaire', 'en', 'Only drafted')));

  async function change(edit: Change) {
    const { number } = await latestRevision(shell.db, session);
    await revise(shell, { session, person, seen: number }, edit);
  }

  async function agree() {
    for (const subject of subjects) {
      const asking = { session, person, subject, method: 'silence', bureau: null } as const;
      await recordAgreement(shell, asking, '2018-04-02');
    }
  }
}

/** A site with two editions of the sample session, as it was put up before the tests of a `describe`; ended after them. */
export function siteOfTwoEditions(): () => ReturnType<typeof siteOn> {
  let site: ReturnType<typeof siteOn>;
  let end: () => Promise<void>;
  before(async () => {
    const connection = await freshDatabase('sqlite');
    end = () => connection.db.destroy();
    site = siteOn(connection);
    await twoEditions(site.shell);
  });
  after(() => end());
  return () => site;
}

function id(meeting: number): string {
  return `${session}-m${meeting}`;
}

function closed(meeting: Meeting): Meeting {
  return {
    ...meeting,
    closed: true,
    start: '19:07',
    end: '20:07',
    room: textIn('en', 'Cellar 1'),
    track: textIn('en', 'Sotto voce'),
    rows: [
      ...meeting.rows,
      { id: 'Whispers', items: [], words: textIn('en', 'Whispered talks'), minutes: null, pinned: false },
    ],
  };
}
