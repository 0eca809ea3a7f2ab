import type { Database } from '../../db/connect.ts';
import type { Office } from '../bodies/body.ts';
import { checkOneChair, passedOn } from '../people/offices/office.ts';
import { holdBureau, officesOf, officeWithId, removeOffice } from '../people/offices/store.ts';
import { peopleWithIds, personWithId, saveOffice } from '../people/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** Lets a person hold an office in a Bureau for a term. @throws NotFound, RuleBroken people.chair-held */
export async function giveOffice(shell: Shell, by: string, given: Omit<Office, 'id'>) {
  await shell.db.transaction().execute(async (db) => {
    await holdBureau(db, given.bureau);
    await mustBeKnown(db, given.person);
    const office = { ...given, id: shell.newId() };
    await oneChair(db, office);
    await saveOffice(db, office);
    await noteOffice(db, shell, by, 'give-office', office);
  });
}

/** Says anew what an office is: its post, group and capacity. @throws NotFound, RuleBroken people.chair-held */
export async function nameOffice(
  shell: Shell,
  by: string,
  { bureau, id, ...named }: Pick<Office, 'bureau' | 'id' | 'capacity' | 'post' | 'group'>,
) {
  await shell.db.transaction().execute(async (db) => {
    await holdBureau(db, bureau);
    const office = { ...(await officeIn(db, bureau, id)), ...named };
    await oneChair(db, office);
    await saveOffice(db, office);
    await noteOffice(db, shell, by, 'name-office', office);
  });
}

/**
 * Lets an office end with a day, or go on until further notice. @throws NotFound, RuleBroken people.term-turned,
 * people.chair-held
 */
export async function endOfficeOn(
  shell: Shell,
  by: string,
  { bureau, id, until }: { readonly bureau: string; readonly id: string; readonly until: Day | null },
) {
  await shell.db.transaction().execute(async (db) => {
    await holdBureau(db, bureau);
    const office = { ...(await officeIn(db, bureau, id)), until };
    if (until !== null && until < office.from) {
      throw new RuleBroken('people.term-turned', { from: office.from, until });
    }
    await oneChair(db, office);
    await saveOffice(db, office);
    await noteOffice(db, shell, by, 'end-office', office);
  });
}

/**
 * Passes an office on from a day: its holder's term ends on the day before, and the successor's begins.
 * @throws NotFound, RuleBroken people.successor-too-early, people.chair-held
 */
export async function passOffice(
  shell: Shell,
  by: string,
  { bureau, id, ...to }: Pick<Office, 'bureau' | 'id' | 'person' | 'from' | 'until'>,
) {
  await shell.db.transaction().execute(async (db) => {
    await holdBureau(db, bureau);
    await mustBeKnown(db, to.person);
    const { former, next } = passedOn(await officeIn(db, bureau, id), { id: shell.newId(), ...to });
    await saveOffice(db, former);
    await oneChair(db, next);
    await saveOffice(db, next);
    await noteOffice(db, shell, by, 'end-office', former);
    await noteOffice(db, shell, by, 'give-office', next);
  });
}

/** Takes an office back that has not begun. @throws NotFound, RuleBroken people.office-began */
export async function takeOfficeBack(
  shell: Shell,
  by: string,
  { bureau, id }: Pick<Office, 'bureau' | 'id'>,
) {
  await shell.db.transaction().execute(async (db) => {
    await holdBureau(db, bureau);
    const office = await officeIn(db, bureau, id);
    if (office.from <= shell.clock().slice(0, 10)) {
      throw new RuleBroken('people.office-began', { from: office.from });
    }
    await removeOffice(db, id);
    await noteOffice(db, shell, by, 'take-office-back', office);
  });
}

async function officeIn(db: Database, bureau: string, id: string): Promise<Office> {
  const office = await officeWithId(db, id);
  if (office.bureau !== bureau) throw new NotFound('office');
  return office;
}

async function mustBeKnown(db: Database, id: string) {
  if (!(await personWithId(db, id))) throw new NotFound('person');
}

async function oneChair(db: Database, office: Office) {
  const offices = await officesOf(db, office.bureau);
  const holders = await peopleWithIds(
    db,
    offices.map(({ person }) => person),
  );
  const named = offices.map((one) => ({
    ...one,
    name: holders.find(({ id }) => id === one.person)?.name ?? one.person,
  }));
  checkOneChair(named, office);
}

async function noteOffice(db: Database, shell: Shell, by: string, deed: string, office: Office) {
  const { id, person, bureau, post, group, from, until } = office;
  const details = { person, bureau, post, group, from, until };
  await note(db, shell, { person: by, deed, about: id, details });
}
