import type { Body } from '../bodies/body.ts';
import { bodyWithId, saveBody } from '../bodies/store.ts';
import type { Weights } from '../timetable/checking/rules.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/**
 * Keeps a body as it is now, new or changed; what was published of it before keeps its own copy. What the rules weigh for
 * it stays as it is.
 */
export async function keepBody(shell: Shell, person: string, body: Body, { added }: { added: boolean }) {
  await shell.db.transaction().execute(async (db) => {
    const { levels } = added ? {} : await bodyWithId(db, body.id);
    await saveBody(db, levels ? { ...body, levels } : body);
    await note(db, shell, { person, deed: added ? 'add-body' : 'change-body', about: body.id });
  });
}

/** Says what breaking the rules of an organization of work weighs for a body. @throws NotFound */
export async function weighRules(shell: Shell, person: string, id: string, levels: Weights) {
  await shell.db.transaction().execute(async (db) => {
    const { levels: before = {}, ...body } = await bodyWithId(db, id);
    await saveBody(db, Object.keys(levels).length > 0 ? { ...body, levels } : body);
    const codes = Object.keys({ ...before, ...levels }).filter((code) => before[code] !== levels[code]);
    const details = Object.fromEntries(codes.map((code) => [code, levels[code] ?? null]));
    await note(db, shell, { person, deed: 'weigh-rules', about: id, details });
  });
}
