import type { Database } from '../../db/connect.ts';
import type { Day } from '../time/days.ts';
import type { Holiday } from '../time/holidays.ts';

/** The days from one to another, both included, on which nobody meets at a duty station, in order. */
export async function holidaysAt(
  db: Database,
  dutyStation: string,
  from: Day,
  until: Day,
): Promise<readonly Day[]> {
  const rows = await db
    .selectFrom('holiday')
    .select('date')
    .where('duty_station', '=', dutyStation)
    .where('date', '>=', from)
    .where('date', '<=', until)
    .orderBy('date')
    .execute();
  return rows.map(({ date }) => date);
}

/** The holidays of every duty station from one day to another, both included, by day, then by duty station. */
export async function holidaysBetween(db: Database, from: Day, until: Day): Promise<readonly Holiday[]> {
  const rows = await db
    .selectFrom('holiday')
    .selectAll()
    .where('date', '>=', from)
    .where('date', '<=', until)
    .execute();
  return rows.map(holidayFrom).toSorted((one, other) => byName.compare(keyOf(one), keyOf(other)));
}

/** The duty stations and years of which holidays are known, with how many, in the order of their names. */
export async function holidayLists(
  db: Database,
): Promise<readonly { readonly dutyStation: string; readonly year: number; readonly count: number }[]> {
  const rows = await db.selectFrom('holiday').select(['duty_station', 'date']).execute();
  const lists = Map.groupBy(rows, ({ duty_station, date }) => `${date.slice(0, 4)} ${duty_station}`);
  return [...lists]
    .map(([key, { length: count }]) => ({ dutyStation: key.slice(5), year: Number(key.slice(0, 4)), count }))
    .toSorted((one, other) => byName.compare(one.dutyStation, other.dutyStation) || one.year - other.year);
}

/** Keeps holidays; a day that is known already takes the new name. */
export async function saveHolidays(db: Database, holidays: readonly Holiday[]) {
  for (const { dutyStation, date, name } of holidays) {
    await db
      .insertInto('holiday')
      .values({ duty_station: dutyStation, date, name })
      .onConflict((conflict) => conflict.columns(['duty_station', 'date']).doUpdateSet({ name }))
      .execute();
  }
}

/** Takes a holiday out; says whether it was there. */
export async function removeHoliday(
  db: Database,
  { dutyStation, date }: Pick<Holiday, 'dutyStation' | 'date'>,
): Promise<boolean> {
  const { numDeletedRows: removed } = await db
    .deleteFrom('holiday')
    .where('duty_station', '=', dutyStation)
    .where('date', '=', date)
    .executeTakeFirstOrThrow();
  return removed > 0n;
}

interface Row {
  readonly duty_station: string;
  readonly date: string;
  readonly name: string;
}

function holidayFrom({ duty_station: dutyStation, date, name }: Row): Holiday {
  return { dutyStation, date, name };
}

const byName = new Intl.Collator('en');

function keyOf({ date, dutyStation }: Holiday): string {
  return `${date} ${dutyStation}`;
}
