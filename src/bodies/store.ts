import type { Database } from '../../db/connect.ts';
import { NotFound } from '../rules.ts';
import type { Body } from './body.ts';

/** Keeps a body as it is now; what was published of it before keeps its own copy. */
export async function saveBody(db: Database, body: Body) {
  const json = JSON.stringify(body);
  await db
    .insertInto('body')
    .values({ id: body.id, body: json })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ body: json }))
    .execute();
}

/** Every body, parents before the bodies that report to them, otherwise by id. */
export async function allBodies(db: Database): Promise<readonly Body[]> {
  const rows = await db.selectFrom('body').select('body').orderBy('id').execute();
  const bodies = rows.map(({ body }) => JSON.parse(body) as Body);
  const below = (parent: string | null): readonly Body[] =>
    bodies.filter((body) => body.parent === parent).flatMap((body) => [body, ...below(body.id)]);
  const tree = below(null);
  return [...tree, ...bodies.filter((body) => !tree.includes(body))];
}

/** @throws NotFound */
export async function bodyWithId(db: Database, id: string): Promise<Body> {
  const row = await db.selectFrom('body').select('body').where('id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound('body');
  return JSON.parse(row.body) as Body;
}
