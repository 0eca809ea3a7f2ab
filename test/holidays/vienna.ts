import type { Holiday } from '../../src/time/holidays.ts';

/** The official holidays at the Vienna International Centre in 2023, as the United Nations Information Service there lists them. */
export const viennaIn2023: readonly Holiday[] = (
  [
    ['2023-01-02', 'New Year’s Day (in lieu of 1 January)'],
    ['2023-04-07', 'Good Friday'],
    ['2023-04-10', 'Easter Monday'],
    ['2023-04-24', 'Eid al-Fitr (in lieu of 22 April)'],
    ['2023-05-01', 'Labour Day'],
    ['2023-06-29', 'Eid al-Adha'],
    ['2023-10-26', 'Austrian National Day'],
    ['2023-12-25', 'Christmas Day'],
    ['2023-12-26', 'Day after Christmas'],
  ] as const
).map(([date, name]) => ({ dutyStation: 'Vienna', date, name }));
