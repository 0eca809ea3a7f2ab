import type { Database } from '../../../db/connect.ts';
import type { Office } from '../../bodies/body.ts';
import type { Text } from '../../language/text.ts';
import { NotFound } from '../../rules.ts';

/** Lets no two at once change the offices of a Bureau: the second waits for the first. */
export async function holdBureau(db: Database, bureau: string) {
  await db
    .updateTable('body')
    .set(({ ref }) => ({ id: ref('id') }))
    .where('id', '=', bureau)
    .execute();
}

/** Every office of a Bureau, past and coming ones included, by the day from which it is held. */
export async function officesOf(db: Database, bureau: string): Promise<readonly Office[]> {
  const rows = await db.selectFrom('office').selectAll().where('bureau', '=', bureau).execute();
  return rows.map(officeFrom).toSorted(inOrder);
}

/** Takes an office away as though it had not been given. */
export async function removeOffice(db: Database, id: string) {
  await db.deleteFrom('office').where('id', '=', id).execute();
}

/** The office with an id. @throws NotFound */
export async function officeWithId(db: Database, id: string): Promise<Office> {
  const row = await db.selectFrom('office').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound('office');
  return officeFrom(row);
}

interface OfficeRow {
  readonly id: string;
  readonly bureau: string;
  readonly person: string;
  readonly capacity: string;
  readonly post: string;
  readonly regional_group: string | null;
  readonly from_day: string;
  readonly until_day: string | null;
}

/** An office as its row has it. */
export function officeFrom(row: OfficeRow): Office {
  const { id, bureau, person, from_day: from, until_day: until } = row;
  const capacity = JSON.parse(row.capacity) as Text;
  const post = row.post as Office['post'];
  return { id, bureau, person, capacity, post, group: row.regional_group as Office['group'], from, until };
}

/** Offices by the day from which they are held, then by what they are called. */
export function inOrder(one: Office, other: Office): number {
  return (
    byName.compare(one.from, other.from) ||
    byName.compare(one.capacity.words, other.capacity.words) ||
    byName.compare(one.id, other.id)
  );
}

const byName = new Intl.Collator('en', { numeric: true });
