import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { allBodies } from '../../bodies/store.ts';
import { whichList } from '../../holidays/form.ts';
import { holidayLists, holidaysBetween } from '../../holidays/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, day } from '../../language/dates.ts';
import { showPage } from '../page.ts';
import { visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';

/** Shows the holidays of a duty station in a year, as asked for. */
export async function showHolidays(
  shell: Shell,
  request: Request,
  response: Response,
  asked: unknown,
  refused: RefusedForm | null = null,
) {
  const { language, today } = visitOf(request, response);
  const stations = await stationsOf(shell);
  const { station, year } = whichList(asked, stations, today);
  const all = await holidaysBetween(shell.db, `${year}-01-01`, `${year}-12-31`);
  const holidays = all.filter(({ dutyStation }) => dutyStation === station);
  await showPage(response, 'desk/holidays', {
    title: say(language, 'checks.holidays-of', { station, year: String(year) }),
    form: formsOf(language, 1, refused),
    edits: await visitorMay(request, 'edit-holidays'),
    station,
    year: String(year),
    stations: stations.map((value) => ({ value, label: value })),
    lists: (await holidayLists(shell.db)).map((list) => ({
      href: `/desk/holidays?${new URLSearchParams({ station: list.dutyStation, year: String(list.year) })}`,
      name: say(language, 'checks.list-name', {
        station: list.dutyStation,
        year: String(list.year),
        count: list.count,
      }),
      current: list.dutyStation === station && list.year === year,
    })),
    holidays: holidays.map(({ date, name }) => ({
      date,
      name,
      day: day(date, language),
      full: dateOf(date, language),
    })),
    exampleDay: dateOf(`${year}-05-01`, language),
  });
}

/** The duty stations of which holidays may be kept: those of bodies, and those of which some are kept. */
export async function stationsOf({ db }: Pick<Shell, 'db'>): Promise<readonly string[]> {
  const bodies = await allBodies(db);
  const lists = await holidayLists(db);
  const names = [...bodies, ...lists].map(({ dutyStation }) => dutyStation);
  return [...new Set(names)].toSorted(new Intl.Collator('en').compare);
}
