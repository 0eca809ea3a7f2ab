import { removeHoliday, saveHolidays } from '../holidays/store.ts';
import { NotFound } from '../rules.ts';
import type { Holiday } from '../time/holidays.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** Keeps holidays of a duty station; a day that is known already takes the new name. */
export async function keepHolidays(shell: Shell, person: string, holidays: readonly Holiday[]) {
  await shell.db.transaction().execute(async (db) => {
    await saveHolidays(db, holidays);
    for (const { dutyStation, date, name } of holidays) {
      await note(db, shell, { person, deed: 'add-holiday', about: dutyStation, details: { date, name } });
    }
  });
}

/** Takes a holiday of a duty station out. @throws NotFound */
export async function takeHolidayOut(
  shell: Shell,
  person: string,
  { dutyStation, date }: Pick<Holiday, 'dutyStation' | 'date'>,
) {
  await shell.db.transaction().execute(async (db) => {
    if (!(await removeHoliday(db, { dutyStation, date }))) throw new NotFound('holiday');
    await note(db, shell, { person, deed: 'remove-holiday', about: dutyStation, details: { date } });
  });
}
