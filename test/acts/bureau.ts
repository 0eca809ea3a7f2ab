import { randomUUID } from 'node:crypto';
import type { Connection } from '../../db/connect.ts';
import { ask } from '../../src/acts/ask.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import { answer, memberTold, takeBack } from '../../src/acts/rounds.ts';
import type { Shell } from '../../src/acts/shell.ts';
import { renameItem } from '../../src/agenda/edits.ts';
import type { Method } from '../../src/approval/round.ts';
import { movesOf, roundsOf } from '../../src/approval/store.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { toAgenda } from '../../src/drafting/changes.ts';
import type { Subject } from '../../src/drafting/programme.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { textIn } from '../../src/language/text.ts';
import type { Letter } from '../../src/notices/letter.ts';
import { addPerson, saveOffice } from '../../src/people/store.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

export const session = sampleProgramme.session.id;
export const bureau = 'ctoc-cop-extended-bureau';
/** A Monday; the silence of these examples ends on the Friday at 6 p.m. in Vienna. */
export const opens = '2018-04-09T08:00:00.000Z';
export const ends = { day: '2018-04-13', clock: '18:00', anyway: false };
export const end = '2018-04-13T16:00:00.000Z';

/** A copy of the program over a database, with ids of its own. */
export function copyOn(connection: Connection, now = opens) {
  return Object.assign(shellOn(connection, { now }), { newId: () => randomUUID() });
}

/** A session before a Bureau of Ana, who chairs it, Bo and Cleo, asked by Olga of the secretariat. */
export async function bureauOn(connection: Connection) {
  const shell = copyOn(connection);
  for (const body of sampleBodies) await saveBody(shell.db, body);
  for (const [id, language] of [
    ['olga', 'en'],
    ['ana', 'es'],
    ['bo', 'en'],
    ['cleo', 'ar'],
  ] as const) {
    await addPerson(shell.db, { id, email: `${id}@example.org`, name: id, language, createdAt: opens });
  }
  for (const [person, post] of [
    ['ana', 'chair'],
    ['bo', 'vice-chair'],
    ['cleo', 'rapporteur'],
  ] as const) {
    const capacity = textIn('en', post);
    const office = {
      id: person,
      bureau,
      person,
      capacity,
      post,
      group: null,
      from: '2018-01-01',
      until: null,
    };
    await saveOffice(shell.db, office);
  }
  await draft(shell, 'olga', sampleProgramme);
  const { db } = shell;
  return {
    shell,
    asks: async (
      subject: Subject = 'organization-of-work',
      { method = 'silence' as Method, by = shell as Shell } = {},
    ) =>
      await ask(by, {
        session,
        person: 'olga',
        subject,
        method,
        bureau,
        ends: method === 'silence' ? ends : null,
      }),
    /** What the mail server's acceptance of a message says of members. */
    tells: async (round: string, ...people: readonly string[]) => {
      for (const person of people) {
        await db.transaction().execute(async (held) => await memberTold(held, shell, { round, person }));
      }
    },
    objects: async (member: string, words = 'Thursday is too short.', round = 1, by: Shell = shell) =>
      await answer(by, { session, round, member, kind: 'object', about: '', words }),
    takesBack: async (member: string, objection: number, round = 1) =>
      await takeBack(shell, { session, round, member, objection }),
    renames: async (words: string) => {
      const { number: seen } = await latestRevision(db, session);
      const rename = toAgenda((agenda) => renameItem(agenda, 'questionnaire', 'en', words));
      await revise(shell, { session, person: 'olga', seen }, rename);
    },
    outcomes: async () =>
      (await roundsOf(db, session)).map(({ outcome }) => [outcome?.state ?? 'open', outcome?.on ?? null]),
    moves: async (round: string) => (await movesOf(db, round)).map(({ kind, member }) => [kind, member]),
    /** The letters in the outbox, as kind and addressee. */
    letters: async () => {
      const rows = await db.selectFrom('notice').selectAll().orderBy('created_at').orderBy('key').execute();
      return rows.map(({ kind, person, letter, round_id, link }) => ({
        kind,
        person,
        round: round_id,
        link,
        letter: JSON.parse(letter) as Letter,
      }));
    },
  };
}
