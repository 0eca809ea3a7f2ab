import { type Kysely, sql } from 'kysely';
import type { Kind } from './connect.ts';

/** Makes the database refuse to update, delete or truncate a table's rows, whoever asks. */
export async function neverChanges(db: Kysely<unknown>, kind: Kind, table: string) {
  if (kind === 'sqlite') {
    for (const deed of ['update', 'delete'] as const) {
      await sql`
        create trigger ${sql.id(`${table}_never_${deed}`)} before ${sql.raw(deed)} on ${sql.table(table)}
        begin select raise(abort, 'never changes'); end
      `.execute(db);
    }
    return;
  }
  await sql`
    create or replace function never_changes() returns trigger language plpgsql as
    $$ begin raise exception 'never changes'; end $$
  `.execute(db);
  await sql`
    create trigger ${sql.id(`${table}_never_changes`)} before update or delete on ${sql.table(table)}
    for each row execute function never_changes()
  `.execute(db);
  await sql`
    create trigger ${sql.id(`${table}_never_truncated`)} before truncate on ${sql.table(table)}
    for each statement execute function never_changes()
  `.execute(db);
}
