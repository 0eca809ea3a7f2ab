import { randomBytes } from 'node:crypto';
import { keysOfMaking } from '../calendar/own/limits.ts';
import {
  atMost,
  type Chosen,
  hashOfToken,
  isToken,
  type OwnCalendar,
  tokenFrom,
  tokenOf,
} from '../calendar/own/own.ts';
import type { Reading } from '../calendar/own/read/readings.ts';
import { saveReadings } from '../calendar/own/read/store.ts';
import * as store from '../calendar/own/store.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { plusDays } from '../time/days.ts';
import type { Shell } from './shell.ts';
import { countTry } from './tries.ts';

/** For whom a private calendar is made: a person, or nobody in particular on a network. */
export type For = { readonly person: string } | { readonly network: string };

/** A word that a form for a new calendar carries, so that sending it twice makes one. */
export function drawOnce(): string {
  return randomBytes(24).toString('base64url');
}

/**
 * Makes a private calendar, and gives the token of its page where it is nobody's. The same form sent again leads to the
 * same calendar. @throws RuleBroken calendar.too-many-own, TooManyTries
 */
export async function makeOwnCalendar(
  shell: Shell,
  whose: For,
  chosen: Chosen,
  once: string,
): Promise<{ readonly id: string; readonly page: string | null }> {
  const { clock, settings } = shell;
  const person = 'person' in whose ? whose.person : null;
  if ('network' in whose) await countTry(shell, keysOfMaking(whose.network), 'sign-in.asked-too-often');
  const form = JSON.stringify([isToken(once) ? once : drawOnce(), person, chosen]);
  const id = tokenFrom(`id ${form}`, settings.sessionSecret);
  const page = person === null ? tokenFrom(`page ${form}`, settings.sessionSecret) : null;
  const at = clock();
  const drawn = drawToken(page ?? settings.sessionSecret);
  const calendar: OwnCalendar = {
    ...chosen,
    ...drawn,
    id,
    person,
    revision: 1,
    createdAt: at,
    changedAt: at,
  };
  await shell.db.transaction().execute(async (db) => {
    const others = person === null ? [] : await store.ownCalendarsOf(db, person);
    if (others.length >= atMost.calendars && others.every((one) => one.id !== id))
      throw new RuleBroken('calendar.too-many-own', { count: atMost.calendars });
    await store.addOwnCalendar(db, calendar, page);
  });
  return { id, page };
}

/** Changes what a private calendar holds, under the same address. @throws NotFound */
export async function changeOwnCalendar(shell: Shell, holder: store.Holder, chosen: Chosen) {
  await shell.db.transaction().execute(async (db) => {
    const { id } = await store.ownCalendarOf(db, holder);
    await store.changeOwnCalendar(db, id, chosen, shell.clock());
  });
}

/** Gives a private calendar another address; the one before holds nothing any more. @throws NotFound */
export async function renewOwnCalendar(shell: Shell, holder: store.Holder) {
  await shell.db.transaction().execute(async (db) => {
    const { id } = await store.ownCalendarOf(db, holder);
    await store.renewOwnCalendar(db, id, drawToken(keyOf(shell, holder)), shell.clock());
  });
}

/** Ends a private calendar. @throws NotFound */
export async function endOwnCalendar(shell: Shell, holder: store.Holder) {
  await shell.db.transaction().execute(async (db) => {
    const { id } = await store.ownCalendarOf(db, holder);
    await store.removeOwnCalendar(db, id);
  });
}

/** The token in a private calendar's address, for who holds it; null where only a new one can be shown. */
export function tokenFor(shell: Shell, holder: store.Holder, calendar: OwnCalendar): string | null {
  return tokenOf(calendar, keyOf(shell, holder));
}

/** Keeps a batch of readings. */
export async function keepReadings(shell: Pick<Shell, 'db'>, readings: readonly Reading[]) {
  if (readings.length === 0) return;
  await shell.db.transaction().execute(async (db) => {
    await saveReadings(db, readings);
  });
}

/** Forgets the calendars of nobody that no program has read in the year since they were made or last changed. */
export async function forgetUnread({ db, clock }: Shell): Promise<number> {
  const day: Day = plusDays(clock().slice(0, 10), -365);
  return await store.forgetUnread(db, day);
}

function keyOf({ settings }: Shell, holder: store.Holder): string {
  return 'page' in holder ? holder.page : settings.sessionSecret;
}

function drawToken(key: string): Pick<OwnCalendar, 'seed' | 'hash'> {
  const seed = randomBytes(24).toString('base64url');
  return { seed, hash: hashOfToken(tokenFrom(seed, key)) };
}
