import { afterReport, type Finding, takenUp } from '../agenda/check.ts';
import type { Agenda, Item } from '../agenda/item.ts';
import { placed } from '../agenda/outline.ts';
import { numberOf } from '../language/numbers.ts';
import type { Session } from '../sessions/session.ts';
import { type Day, weekdayOf } from '../time/days.ts';
import { inOrder } from './continued.ts';
import { isHeld, type Meeting, type OrganizationOfWork, type Row } from './meeting.ts';
import { minutesOf, overlap } from './placing.ts';

/** What is to be mended in an organization of work, held against the agenda, the session's days and services, and holidays. */
export function timetableFindings(
  work: OrganizationOfWork,
  agenda: Agenda,
  session: Session,
  holidays: readonly Day[] = [],
): readonly Finding[] {
  const meetings = inOrder(work);
  const held = meetings.filter(isHeld);
  if (held.length === 0) return [{ code: 'timetable.no-meetings', details: {}, where: null }];
  return [
    ...servicesFindings(held, session),
    ...meetings.flatMap((meeting) => meetingFindings(meeting, held, session, holidays)),
    ...rowFindings(meetings, held, agenda),
    ...orderFindings(held, agenda),
  ];
}

function servicesFindings(held: readonly Meeting[], { services }: Session): readonly Finding[] {
  const { meetings: promised } = services;
  if (promised === null || promised === held.length) return [];
  return [{ code: 'timetable.meetings-promised', details: { count: held.length, promised }, where: null }];
}

function meetingFindings(
  meeting: Meeting,
  held: readonly Meeting[],
  { start, end }: Session,
  holidays: readonly Day[],
): readonly Finding[] {
  const { date, id } = meeting;
  const about = (code: string, details: Finding['details']): Finding => ({ code, details, where: id });
  const outside = date < start || date > end;
  if (!held.includes(meeting))
    return outside ? [about('timetable.outside-session', { date, start, end })] : [];
  const planned = meeting.rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const available = minutesOf(meeting);
  const earlier = held.slice(0, held.indexOf(meeting)).find((other) => overlap(other, meeting));
  return [
    ...(outside ? [about('timetable.outside-session', { date, start, end })] : []),
    ...(available === 0
      ? [about('timetable.end-before-start', { start: meeting.start, end: meeting.end })]
      : []),
    ...(holidays.includes(date) ? [about('timetable.holiday', { date })] : []),
    ...(weekdayOf(date) > 5 ? [about('timetable.weekend', { date })] : []),
    ...(earlier ? [about('timetable.overlap', { date, start: earlier.start, end: earlier.end })] : []),
    ...(planned > available
      ? [about('timetable.over-full', { count: planned - available, planned, available })]
      : []),
    ...(meeting.rows.length === 0 ? [about('timetable.empty-meeting', {})] : []),
  ];
}

function rowFindings(
  meetings: readonly Meeting[],
  held: readonly Meeting[],
  agenda: Agenda,
): readonly Finding[] {
  const ids = new Set(placed(agenda).map(({ item }) => item.id));
  const rows = meetings.flatMap((meeting) => meeting.rows);
  const begun = new Set(held.flatMap((meeting) => meeting.rows.flatMap(({ items }) => items)));
  return [
    ...takenUp(agenda)
      .filter(({ item }) => !begun.has(item.id))
      .map(({ item, path }) => ({
        code: 'timetable.item-without-row',
        details: { item: numberOf(path, 'en') },
        where: item.id,
      })),
    ...rows
      .filter(({ items }) => items.some((item) => !ids.has(item)))
      .map(({ id }) => ({ code: 'timetable.row-for-no-item', details: {}, where: id })),
  ];
}

interface Begun {
  readonly row: Row;
  readonly item: Item;
  readonly place: number;
  readonly number: string;
}

/** Within each track, items are taken up in the order of the agenda, the opening first and the adoption of the report last. */
function orderFindings(held: readonly Meeting[], agenda: Agenda): readonly Finding[] {
  const places = new Map(placed(agenda).map(({ item, path }, place) => [item.id, { item, path, place }]));
  const tracks = Map.groupBy(held, ({ track }) => track?.words ?? '');
  return [...tracks.values()].flatMap((meetings) => {
    const taken = meetings.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.items.flatMap((id): readonly Begun[] => {
          const there = places.get(id);
          return there
            ? [{ row, item: there.item, place: there.place, number: numberOf(there.path, 'en') }]
            : [];
        }),
      ),
    );
    const begun = [...Map.groupBy(taken, ({ item }) => item.id).values()].flatMap(([first]) => first ?? []);
    const inAgendaOrder = begun.flatMap((one, index) => {
      const before = begun[index - 1];
      if (!before || before.place < one.place) return [];
      if (isSetInPlace(one.item) || isSetInPlace(before.item)) return [];
      return [
        { code: 'timetable.order', details: { item: one.number, before: before.number }, where: one.row.id },
      ];
    });
    const openings = taken.filter(({ item }, index) => item.standing === 'opening' && index > 0);
    const report = taken.findLast(({ item }) => item.standing === 'adoption-of-report');
    const late = report ? taken.slice(taken.indexOf(report) + 1) : [];
    const after = late.find(({ item }) => !afterReport.includes(item.standing));
    return [
      ...inAgendaOrder,
      ...openings
        .slice(0, 1)
        .map(({ row }) => ({ code: 'timetable.opening-not-first', details: {}, where: row.id })),
      ...(report && after
        ? [{ code: 'timetable.report-not-last', details: { item: after.number }, where: report.row.id }]
        : []),
    ];
  });
}

/** The opening and the adoption of the report have rules of their own. */
function isSetInPlace({ standing }: Item): boolean {
  return standing === 'opening' || standing === 'adoption-of-report';
}
