import { ask } from '../../src/acts/ask.ts';
import { revise } from '../../src/acts/revise.ts';
import type { Shell } from '../../src/acts/shell.ts';
import { toOther, toWork } from '../../src/drafting/changes.ts';
import type { Change } from '../../src/drafting/programme.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { keepCopy } from '../../src/timetable/candidates.ts';
import { cancelMeeting, removeMeeting } from '../../src/timetable/edits.ts';

/** The id of the second organization of work. */
export const secondWork = 'second';

/** Keeps beside a session's organization of work a second one, at which less is held, and asks the Bureau about both. */
export async function withSecondWork(shell: Shell, session: string) {
  const person = 'secretariat';
  const change = async (edit: Change) => {
    const { number } = await latestRevision(shell.db, session);
    return await revise(shell, { session, person, seen: number }, edit);
  };
  const { programme } = await change(({ works, ...rest }) => ({
    ...rest,
    works: keepCopy(works, { id: secondWork, of: works[0].id, revision: 1 }),
  }));
  const [first, second] = programme.works[0].meetings.map(({ id }) => id);
  await change(
    toOther(
      secondWork,
      toWork((work) => removeMeeting(work, first ?? '')),
    ),
  );
  await change(
    toOther(
      secondWork,
      toWork((work) => cancelMeeting(work, second ?? '')),
    ),
  );
  const asked = {
    session,
    person,
    subject: 'organization-of-work',
    method: 'meeting',
    bureau: null,
  } as const;
  await ask(shell, asked);
  return await ask(shell, { ...asked, work: secondWork });
}
