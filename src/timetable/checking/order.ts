import { afterReport, type Finding } from '../../agenda/check.ts';
import type { Standing } from '../../agenda/item.ts';
import { type Meeting, trackOf } from '../meeting.ts';
import { about, beginningOf, type LaidOut, type Taken } from './laid-out.ts';

/** Items that have places of their own, at the beginning or at the end, whatever the order of the agenda. */
const setInPlace: ReadonlySet<Standing | null> = new Set<Standing>([
  'opening',
  'adoption-of-agenda',
  'other-matters',
  'next-agenda',
  'adoption-of-report',
  'closure',
]);

/** What may come before the adoption of the agenda. */
const beforeAgenda: readonly (Standing | null)[] = [
  'opening',
  'organizational',
  'election',
  'adoption-of-agenda',
];

/** What may follow other matters. */
const afterOtherMatters: readonly (Standing | null)[] = ['other-matters', ...afterReport];

/**
 * The opening, then the adoption of the agenda, at the first meeting; other matters, then the adoption of the report, at
 * the end of the last; between them, within each track, the items in the order of the agenda.
 */
export function orderFindings({ held, taken }: LaidOut): readonly Finding[] {
  const tracks = Map.groupBy(held, trackOf);
  const takings = Map.groupBy(taken, ({ meeting }) => trackOf(meeting));
  return [...tracks].flatMap(([track, meetings]) => {
    const own = takings.get(track) ?? [];
    return [
      ...agendaOrder(own),
      ...opening(own, held),
      ...agendaAdopted(own, meetings),
      ...otherMatters(own),
      ...report(own, held, taken),
    ];
  });
}

function agendaOrder(taken: readonly Taken[]): readonly Finding[] {
  const begun = [...Map.groupBy(taken, ({ item }) => item.id).values()]
    .flatMap(([first]) => first ?? [])
    .filter(({ item }) => !setInPlace.has(item.standing) && item.plan?.anyOrder !== true);
  return begun.flatMap((one, index) => {
    const before = begun[index - 1];
    if (!before || before.place < one.place) return [];
    return [about(one.row.id, 'timetable.order', { item: one.number, before: before.number })];
  });
}

function opening(taken: readonly Taken[], [first]: readonly Meeting[]): readonly Finding[] {
  const [begins] = taken;
  const late = taken.find(
    ({ item, row, meeting }) =>
      item.standing === 'opening' &&
      (row !== begins?.row || (first && beginningOf(first) < beginningOf(meeting))),
  );
  return late ? [about(late.row.id, 'timetable.opening-not-first')] : [];
}

function agendaAdopted(taken: readonly Taken[], [first]: readonly Meeting[]): readonly Finding[] {
  const index = taken.findIndex(({ item }) => item.standing === 'adoption-of-agenda');
  const adopted = taken[index];
  if (!adopted) return [];
  const early = taken.slice(0, index).find(({ item }) => !beforeAgenda.includes(item.standing));
  if (!early && adopted.meeting === first) return [];
  return [about(adopted.row.id, 'timetable.agenda-adopted-late')];
}

/** Items that the agenda itself lists after other matters, such as the date of the next session, may follow them. */
function otherMatters(taken: readonly Taken[]): readonly Finding[] {
  const index = taken.findLastIndex(({ item }) => item.standing === 'other-matters');
  const others = taken[index];
  if (!others) return [];
  const after = taken
    .slice(index + 1)
    .find(({ item, place }) => place < others.place && !afterOtherMatters.includes(item.standing));
  return after ? [about(others.row.id, 'timetable.other-matters-not-last', { item: after.number })] : [];
}

function report(
  taken: readonly Taken[],
  held: readonly Meeting[],
  everywhere: readonly Taken[],
): readonly Finding[] {
  const index = taken.findLastIndex(({ item }) => item.standing === 'adoption-of-report');
  const adopted = taken[index];
  if (!adopted) return [];
  const after = taken.slice(index + 1).find(({ item }) => !afterReport.includes(item.standing));
  if (after) return [about(adopted.row.id, 'timetable.report-not-last', { item: after.number })];
  const there = Map.groupBy(everywhere, ({ meeting }) => meeting);
  const mayFollow = (meeting: Meeting) =>
    there.get(meeting)?.every(({ item }) => afterReport.includes(item.standing)) ?? false;
  const later = held.find(
    (meeting) => beginningOf(meeting) > beginningOf(adopted.meeting) && !mayFollow(meeting),
  );
  if (!later) return [];
  const { date, start } = later;
  return [about(adopted.row.id, 'timetable.meeting-after-report', { date, start })];
}
