import type { Role } from '../people/person.ts';
import { endSignInOf, endSignIns } from '../people/sign-in/store.ts';
import { endRole, giveRole, personWithId, removeRole, restorePerson, revoke } from '../people/store.ts';
import { NotFound } from '../rules.ts';
import { plusDays } from '../time/days.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** Gives somebody a role for a term. @throws NotFound */
export async function giveRoleTo(shell: Shell, by: string, id: string, role: Role) {
  await shell.db.transaction().execute(async (db) => {
    if (!(await personWithId(db, id))) throw new NotFound('person');
    await giveRole(db, id, role);
    await note(db, shell, { person: by, deed: 'give-role', about: id, details: { ...role } });
  });
}

/** Takes a role away from now on: yesterday was its last day; one that held no day before this is gone. @throws NotFound */
export async function endRoleOf(shell: Shell, by: string, id: string, role: Omit<Role, 'until'>) {
  const today = shell.clock().slice(0, 10);
  await shell.db.transaction().execute(async (db) => {
    if (role.from < today) await endRole(db, id, role, plusDays(today, -1));
    else await removeRole(db, id, role);
    const { role: name, body, from } = role;
    await note(db, shell, { person: by, deed: 'end-role', about: id, details: { role: name, body, from } });
  });
}

/** Ends at once all that somebody may do, their sign-ins and links; nothing they did is touched. @throws NotFound */
export async function revokePerson(shell: Shell, by: string, id: string) {
  await shell.db.transaction().execute(async (db) => {
    await revoke(db, id, shell.clock());
    await note(db, shell, { person: by, deed: 'revoke', about: id });
  });
}

/** Lets somebody who was revoked sign in again, with the roles that still hold. */
export async function takeBackRevocation(shell: Shell, by: string, id: string) {
  await shell.db.transaction().execute(async (db) => {
    await restorePerson(db, id);
    await note(db, shell, { person: by, deed: 'restore-person', about: id });
  });
}

/** Ends where somebody else is signed in: at one place, or, for null, everywhere. @throws NotFound */
export async function endSignInsOf(shell: Shell, by: string, id: string, signIn: string | null) {
  await shell.db.transaction().execute(async (db) => {
    if (!(await personWithId(db, id))) throw new NotFound('person');
    if (signIn === null) await endSignIns(db, id);
    else await endSignInOf(db, id, signIn);
    const which = signIn === null ? 'all' : 'one';
    await note(db, shell, { person: by, deed: 'end-sign-ins', about: id, details: { which } });
  });
}
