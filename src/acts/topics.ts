import { isDeepStrictEqual } from 'node:util';
import { addItem } from '../agenda/edits.ts';
import { placed } from '../agenda/outline.ts';
import { allBodies, bodyWithId } from '../bodies/store.ts';
import { toAgenda } from '../drafting/changes.ts';
import type { Revision } from '../drafting/programme.ts';
import { latestRevision } from '../drafting/store.ts';
import { citationOf } from '../reports/topics/citation.ts';
import { entryOf, registerOf, saveEntry } from '../reports/topics/store.ts';
import { type Entry, itemFrom, mayBeEntered, placeFor } from '../reports/topics/topic.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { note } from './log.ts';
import { revise } from './revise.ts';
import type { Shell } from './shell.ts';

/** How many entries a body's register may hold. */
export const mostEntries = 1000;

/**
 * Enters a topic or proposal into a body's register. The same form sent twice enters once.
 * @throws RuleBroken of mayBeEntered, topics.too-many, topics.saved-at-once, NotFound
 */
export async function enterTopic(shell: Shell, person: string, entry: Entry) {
  await bodyWithId(shell.db, entry.body);
  mayBeEntered(entry, shell.clock().slice(0, 10));
  await shell.db.transaction().execute(async (db) => {
    const register = await registerOf(db, entry.body);
    if (register.some((line) => isDeepStrictEqual(line.entry, entry))) return;
    if (register.length >= mostEntries) throw new RuleBroken('topics.too-many', { limit: mostEntries });
    try {
      await saveEntry(db, { number: 1, entry, savedBy: person, savedAt: shell.clock() });
    } catch (reason) {
      // The same form, sent a second time while the first was being kept.
      const kept = (await registerOf(db, entry.body)).some((line) => isDeepStrictEqual(line.entry, entry));
      if (kept) return;
      throw reason;
    }
    const details = { topic: entry.id, title: entry.title.words };
    await note(db, shell, { person, deed: 'enter-topic', about: entry.body, details });
  });
}

/**
 * Says an entry anew, over the saved state that its author was looking at; what a session took up of it stays as it is there.
 * What changes nothing saves nothing. @throws RuleBroken of mayBeEntered, topics.saved-at-once, topics.withdrawn, NotFound
 */
export async function changeTopic(shell: Shell, person: string, entry: Entry, seen: number) {
  mayBeEntered(entry, shell.clock().slice(0, 10));
  await shell.db.transaction().execute(async (db) => {
    const last = await entryOf(db, entry.body, entry.id);
    const { withdrawn } = last.entry;
    if (isDeepStrictEqual(last.entry, entry)) return;
    if (last.number !== seen) throw new RuleBroken('topics.saved-at-once');
    if (withdrawn !== null) throw new RuleBroken('topics.withdrawn', { date: withdrawn });
    const number = last.number + 1;
    await saveEntry(db, { number, entry, savedBy: person, savedAt: shell.clock() });
    const details = { topic: entry.id, number };
    await note(db, shell, { person, deed: 'change-topic', about: entry.body, details });
  });
}

/** Withdraws an entry, or lets it stand again; done already, it is done. @throws NotFound, RuleBroken topics.saved-at-once */
export async function withdrawTopic(
  shell: Shell,
  person: string,
  { body, id, stands = false }: { readonly body: string; readonly id: string; readonly stands?: boolean },
) {
  const today = shell.clock().slice(0, 10);
  await shell.db.transaction().execute(async (db) => {
    const { number, entry } = await entryOf(db, body, id);
    if ((entry.withdrawn === null) === stands) return;
    const changed = { ...entry, withdrawn: stands ? null : today };
    await saveEntry(db, { number: number + 1, entry: changed, savedBy: person, savedAt: shell.clock() });
    const deed = stands ? 'return-topic' : 'withdraw-topic';
    await note(db, shell, { person, deed, about: body, details: { topic: id, number: number + 1 } });
  });
}

/**
 * Takes an entry up as an item of a session, before the items at the end of its agenda, with its citation as annotation.
 * What stands there already stays. @throws RuleBroken topics.withdrawn, topics.of-another-body, as revise does, NotFound
 */
export async function takeUp(
  shell: Shell,
  { session, person, body, id }: { session: string; person: string; body: string; id: string },
): Promise<Revision> {
  const { entry } = await entryOf(shell.db, body, id);
  if (entry.withdrawn !== null) throw new RuleBroken('topics.withdrawn', { date: entry.withdrawn });
  const { number, programme } = await latestRevision(shell.db, session);
  if (!programme.session.bodies.some((one) => one.body === body)) {
    throw new RuleBroken('topics.of-another-body');
  }
  const bodies = await allBodies(shell.db);
  if (!bodies.some((one) => one.id === body)) throw new NotFound('body');
  const citation = citationOf(entry, bodies, programme.session.original);
  const add = toAgenda((agenda) =>
    placed(agenda).some(({ item }) => item.id === id)
      ? agenda
      : addItem(agenda, itemFrom(entry, citation), { within: null, place: placeFor(agenda) }),
  );
  return await revise(shell, { session, person, seen: number }, add);
}
