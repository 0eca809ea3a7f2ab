import type { Database } from '../../db/connect.ts';
import type { Details } from '../rules.ts';
import type { Shell } from './shell.ts';

/** Appends who did what to what to the log, in the transaction of the deed itself. */
export async function note(
  db: Database,
  { clock, newId }: Pick<Shell, 'clock' | 'newId'>,
  { person, deed, about, details = {} }: { person: string; deed: string; about: string; details?: Details },
) {
  const row = { id: newId(), at: clock(), person, deed, about, details: JSON.stringify(details) };
  await db.insertInto('log').values(row).execute();
}
