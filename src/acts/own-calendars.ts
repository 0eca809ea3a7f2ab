import { randomBytes } from 'node:crypto';
import { atMost, type OwnCalendar } from '../calendar/own/own.ts';
import { ownCalendarsOf, removeOwnCalendar, saveOwnCalendar } from '../calendar/own/store.ts';
import { raiseFeedRevision } from '../calendar/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Shell } from './shell.ts';

/** What a private calendar is to hold. */
export type Chosen = Pick<OwnCalendar, 'bodies' | 'language' | 'alarm'>;

/** A private calendar with the token of its address, which is said once and kept only as its hash. */
export interface Kept {
  readonly calendar: OwnCalendar;
  readonly token: string;
}

/** Makes a private calendar for a person. @throws RuleBroken calendar.too-many-own */
export async function makeOwnCalendar(shell: Shell, person: string, chosen: Chosen): Promise<Kept> {
  const at = shell.clock();
  const token = randomBytes(24).toString('base64url');
  const calendar: OwnCalendar = { ...chosen, id: shell.newId(), person, createdAt: at, changedAt: at };
  await shell.db.transaction().execute(async (db) => {
    if ((await ownCalendarsOf(db, person)).length >= atMost)
      throw new RuleBroken('calendar.too-many-own', { count: atMost });
    await saveOwnCalendar(db, calendar, token);
    await raiseFeedRevision(db, at);
  });
  shell.published();
  return { calendar, token };
}

/** Changes what a private calendar holds, under the same address. @throws NotFound */
export async function changeOwnCalendar(shell: Shell, person: string, id: string, chosen: Chosen) {
  await change(shell, person, id, chosen, null);
}

/** Gives a private calendar another address; the one before holds nothing any more. @throws NotFound */
export async function renewOwnCalendar(shell: Shell, person: string, id: string): Promise<Kept> {
  const token = randomBytes(24).toString('base64url');
  return { calendar: await change(shell, person, id, {}, token), token };
}

/** Ends a private calendar. @throws NotFound */
export async function endOwnCalendar(shell: Shell, person: string, id: string) {
  await shell.db.transaction().execute(async (db) => {
    await removeOwnCalendar(db, person, id);
    await raiseFeedRevision(db, shell.clock());
  });
  shell.published();
}

async function change(
  shell: Shell,
  person: string,
  id: string,
  chosen: Partial<Chosen>,
  token: string | null,
): Promise<OwnCalendar> {
  const at = shell.clock();
  const changed = await shell.db.transaction().execute(async (db) => {
    const found = (await ownCalendarsOf(db, person)).find((one) => one.id === id);
    if (!found) throw new NotFound('calendar');
    const calendar = { ...found, ...chosen, changedAt: at };
    await saveOwnCalendar(db, calendar, token);
    await raiseFeedRevision(db, at);
    return calendar;
  });
  shell.published();
  return changed;
}
