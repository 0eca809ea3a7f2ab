import type { Key } from '../../language/catalogue.ts';
import type { Capacity } from '../../reports/report.ts';
import { counted, inList, type Plain, paragraph, type Telling, whereAny } from './telling.ts';

/** Who took part, by status, and where the list of participants is. */
export function attendance(telling: Telling): readonly Plain[] {
  const { report, tell } = telling;
  const of = (capacity: Capacity) => report.participants.filter((one) => one.capacity === capacity);
  const list = (capacity: Capacity) => inList(telling, of(capacity), 'list');
  const one = (capacity: Capacity, key: Key): readonly Plain[] => {
    const names = list(capacity);
    return whereAny(names, () =>
      paragraph(telling, 'attendance', `attendance.${capacity}`, counted(telling, key, names)),
    );
  };
  return [
    ...one('party', report.instrument ? 'report.attended-party' : 'report.attended-states'),
    ...one('integration-organization', 'report.attended-integration-organization'),
    ...one('signatory', 'report.attended-signatory'),
    ...one('neither', 'report.attended-neither'),
    ...one('observer-mission', 'report.attended-observer-mission'),
    ...one('united-nations', 'report.attended-united-nations'),
    ...one('specialized-agency', 'report.attended-specialized-agency'),
    ...one('intergovernmental', 'report.attended-intergovernmental'),
    ...one('non-governmental', 'report.attended-non-governmental'),
    ...one('expert', 'report.attended-expert'),
    ...(report.listOfParticipants === null
      ? []
      : [
          paragraph(telling, 'attendance', 'attendance.list', [
            tell('report.participants-listed', { symbol: report.listOfParticipants }),
          ]),
        ]),
  ];
}
