import type { Body } from '../bodies/body.ts';
import { saveBody } from '../bodies/store.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** Keeps a body as it is now, new or changed; what was published of it before keeps its own copy. */
export async function keepBody(shell: Shell, person: string, body: Body, { added }: { added: boolean }) {
  await shell.db.transaction().execute(async (db) => {
    await saveBody(db, body);
    await note(db, shell, { person, deed: added ? 'add-body' : 'change-body', about: body.id });
  });
}
