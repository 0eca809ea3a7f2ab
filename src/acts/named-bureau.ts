import type { Database } from '../../db/connect.ts';
import { bureauFor } from '../approval/agreements.ts';
import type { Body } from '../bodies/body.ts';
import { bodyIdFrom, firstFree, newBody, sameName } from '../bodies/naming.ts';
import { allBodies, saveBody } from '../bodies/store.ts';
import { latestRevision } from '../drafting/store.ts';
import { RuleBroken } from '../rules.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** The id of the Bureau with this name; one that is not known yet is added, and agrees for the session's body from now on. */
export async function bureauNamed(shell: Shell, session: string, name: string): Promise<string> {
  const bodies = await allBodies(shell.db);
  const bureaux = bodies.filter(({ kind }) => kind === 'bureau');
  const found =
    bureaux.find(({ id }) => id === name) ?? bureaux.find((bureau) => sameName(bureau.name, name));
  if (found) return found.id;
  const { programme } = await latestRevision(shell.db, session);
  const [convened] = programme.session.bodies;
  const body = bodies.find(({ id }) => id === convened?.body);
  if (!body) throw new RuleBroken('approval.no-bureau');
  const language = programme.session.original;
  const bureau: Body = {
    ...newBody({
      id: firstFree(
        bodyIdFrom(null, name),
        bodies.map(({ id }) => id),
      ),
      name,
      language,
      symbolPrefix: null,
      parent: body.parent ?? body.id,
      dutyStation: body.dutyStation,
      zone: body.zone,
      sessionWord: 'meeting',
    }),
    kind: 'bureau',
  };
  await shell.db.transaction().execute(async (db: Database) => {
    await saveBody(db, bureau);
    if (bureauFor(bodies, body.id) === null) await saveBody(db, { ...body, agreedBy: bureau.id });
    await note(db, shell, { person: 'command-line', deed: 'add-body', about: bureau.id });
  });
  return bureau.id;
}
