import assert from 'node:assert/strict';
import {
  holidayLists,
  holidaysAt,
  holidaysBetween,
  removeHoliday,
  saveHolidays,
} from '../../src/holidays/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { viennaIn2023 } from './vienna.ts';

const newYork = [
  { dutyStation: 'New York', date: '2017-07-04', name: 'Independence Day' },
  { dutyStation: 'New York', date: '2023-05-01', name: 'A day of New York alone' },
];

onBothDatabases('The holidays of duty stations', (connection) => {
  beforeEach(async () => {
    await saveHolidays(connection().db, [...viennaIn2023, ...newYork]);
  });

  it('are those of one duty station between two days, both included', async () => {
    const { db } = connection();
    assert.deepEqual(await holidaysAt(db, 'Vienna', '2023-04-10', '2023-05-01'), [
      '2023-04-10',
      '2023-04-24',
      '2023-05-01',
    ]);
    assert.deepEqual(await holidaysAt(db, 'New York', '2017-01-01', '2017-12-31'), ['2017-07-04']);
    assert.deepEqual(await holidaysAt(db, 'Geneva', '2023-01-01', '2023-12-31'), []);
  });

  it('are told with their names for all duty stations, by day', async () => {
    const { db } = connection();
    assert.deepEqual(await holidaysBetween(db, '2023-04-25', '2023-05-31'), [
      { dutyStation: 'New York', date: '2023-05-01', name: 'A day of New York alone' },
      { dutyStation: 'Vienna', date: '2023-05-01', name: 'Labour Day' },
    ]);
  });

  it('are listed by duty station and year', async () => {
    const { db } = connection();
    assert.deepEqual(await holidayLists(db), [
      { dutyStation: 'New York', year: 2017, count: 1 },
      { dutyStation: 'New York', year: 2023, count: 1 },
      { dutyStation: 'Vienna', year: 2023, count: 9 },
    ]);
  });

  it('take a new name when entered again, and go when taken out, once', async () => {
    const { db } = connection();
    await saveHolidays(db, [{ dutyStation: 'Vienna', date: '2023-05-01', name: 'May Day' }]);
    const [first] = await holidaysBetween(db, '2023-05-01', '2023-05-01');
    assert.equal(first?.dutyStation, 'New York');
    const vienna = (await holidaysBetween(db, '2023-05-01', '2023-05-01')).at(-1);
    assert.equal(vienna?.name, 'May Day');
    const mayDay = { dutyStation: 'Vienna', date: '2023-05-01' };
    assert.equal(await removeHoliday(db, mayDay), true);
    assert.equal(await removeHoliday(db, mayDay), false);
    assert.deepEqual(await holidaysAt(db, 'Vienna', '2023-05-01', '2023-05-01'), []);
  });
});
