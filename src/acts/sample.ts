import { randomBytes } from 'node:crypto';
import { exampleBodies, extendedBureau, smugglingOfMigrants } from '../../db/examples/bodies.ts';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { wg7Coming } from '../../db/examples/wg7-coming.ts';
import { saveBody } from '../bodies/store.ts';
import { toOther, toWork } from '../drafting/changes.ts';
import type { Change, Programme, Subject } from '../drafting/programme.ts';
import { latestRevision, sessionIds } from '../drafting/store.ts';
import { capacityOf } from '../people/offices/office.ts';
import { type RoleName, roles } from '../people/person.ts';
import { allPeople, personWithEmail, saveOffice } from '../people/store.ts';
import { type Day, plusDays, weekdayOf } from '../time/days.ts';
import { workingDays } from '../time/frames.ts';
import { keepCopy } from '../timetable/candidates.ts';
import { removeRow, setMinutes } from '../timetable/rows.ts';
import { ask, recordAgreement } from './ask.ts';
import { invite } from './people.ts';
import { publish } from './publish.ts';
import { draft, revise } from './revise.ts';
import { planSample } from './sample-plan.ts';
import type { Shell } from './shell.ts';
import { setPassword } from './sign-in.ts';

/** A person of the sample, with the password that is said once. */
export interface SamplePerson {
  readonly role: RoleName;
  readonly email: string;
  readonly password: string;
}

/**
 * Loads the sample into a database that has neither people nor sessions: the Working Group's fifth meeting, agreed and
 * announced, and a coming one, agreed and published with its papers, about whose organization of work the Bureau is asked
 * once more by silence; and one person a role, with passwords drawn anew
 * each time. Gives no one where the database is not empty.
 */
export async function loadSample(shell: Shell): Promise<readonly SamplePerson[]> {
  const { db } = shell;
  if ((await sessionIds(db)).length > 0 || (await allPeople(db)).length > 0) return [];
  for (const body of exampleBodies) await saveBody(db, body);
  const people = await samplePeople(shell);
  const person = (await personWithEmail(db, emailOf('secretariat')))?.id ?? 'sample';

  await draft(shell, person, wg7In2018);
  await agreed(shell, person, wg7In2018, {
    dates: '2018-01-22',
    topics: '2018-03-23',
    agenda: '2018-03-23',
    'organization-of-work': '2018-04-05',
  });
  await publish(shell, {
    session: wg7In2018.session.id,
    person,
    symbol: null,
    date: '2018-04-09',
    authority: 'secretariat',
  });

  const today = shell.clock().slice(0, 10);
  const coming = wg7Coming(aWednesdayIn(today, 70));
  await draft(shell, person, coming);
  const { id } = coming.session;
  await agreed(shell, person, coming, { dates: plusDays(today, -60) });
  await publish(shell, {
    session: id,
    person,
    symbol: null,
    date: plusDays(today, -55),
    authority: 'secretariat',
  });
  const agreedOn = plusDays(today, -14);
  await agreed(shell, person, coming, {
    topics: plusDays(today, -30),
    agenda: agreedOn,
    'organization-of-work': agreedOn,
  });
  const symbol = `${smugglingOfMigrants.symbolPrefix}/${coming.session.series}/1`;
  await publish(shell, { session: id, person, symbol, date: today, authority: 'bureau' });
  await planSample(shell, id, person, today);
  await askAboutAnother(shell, person, coming, today);
  return people;
}

/** A second organization of work, with the whole first day for the first topic, before the Bureau by silence. */
async function askAboutAnother(shell: Shell, person: string, { session, works }: Programme, today: Day) {
  const work = `${works[0].id}-b`;
  const { number } = await latestRevision(shell.db, session.id);
  const more: Change = (programme) => {
    const beside = {
      ...programme,
      works: keepCopy(programme.works, { id: work, of: works[0].id, revision: number }),
    };
    return toOther(
      work,
      toWork((other) => setMinutes(removeRow(other, 'r5'), new Map([['r4', 180]]))),
    )(beside);
  };
  await revise(shell, { session: session.id, person, seen: number }, more);
  const [day = today] = workingDays(plusDays(today, 4), plusDays(today, 14));
  await ask(shell, {
    session: session.id,
    person,
    subject: 'organization-of-work',
    method: 'silence',
    bureau: extendedBureau.id,
    work,
    ends: { day, clock: '18:00', anyway: false },
  });
}

async function agreed(
  shell: Shell,
  person: string,
  { session }: Programme,
  days: Readonly<Partial<Record<Subject, Day>>>,
) {
  for (const [subject, on] of Object.entries(days) as [Subject, Day][]) {
    const method = subject === 'dates' ? 'meeting' : 'silence';
    await recordAgreement(
      shell,
      { session: session.id, person, subject, method, bureau: extendedBureau.id },
      on,
    );
  }
}

async function samplePeople(shell: Shell): Promise<readonly SamplePerson[]> {
  const people: SamplePerson[] = [];
  for (const role of roles) {
    const email = emailOf(role);
    const body = role === 'officer' ? extendedBureau.id : '';
    const name = `${role.slice(0, 1).toUpperCase()}${role.slice(1)}`;
    const { person } = await invite(shell, 'sample', { email, name, role, body });
    const password = randomBytes(9).toString('base64url');
    await setPassword(shell, person, password);
    if (role === 'officer') {
      const capacity = capacityOf('chair', null, 'en');
      const from = '2018-01-01';
      await saveOffice(shell.db, {
        id: shell.newId(),
        bureau: extendedBureau.id,
        person: person.id,
        capacity,
        post: 'chair',
        group: null,
        from,
        until: null,
      });
    }
    people.push({ role, email, password });
  }
  return people;
}

/** The address of the sample person of a role; nobody's, since `.example` belongs to nobody. */
function emailOf(role: RoleName): string {
  return `${role}@plenary.example`;
}

/** The first Wednesday at least so many days ahead. */
function aWednesdayIn(today: Day, days: number): Day {
  const after = plusDays(today, days);
  return plusDays(after, (3 - weekdayOf(after) + 7) % 7);
}
