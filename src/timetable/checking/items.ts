import type { Finding } from '../../agenda/check.ts';
import type { Item, Window } from '../../agenda/item.ts';
import { isOutBy } from '../../documents/out.ts';
import { leastPiece, type Row, trackOf } from '../meeting.ts';
import { about, bodiesOf, type LaidOut, type Taken } from './laid-out.ts';

/** What is wrong with how items are taken up: whether at all, when, where, by whom and for how long. */
export function itemFindings(laid: LaidOut): readonly Finding[] {
  const { meetings, items, taken } = laid;
  const takings = Map.groupBy(taken, ({ item }) => item.id);
  return [
    ...[...items.values()]
      .filter(({ item }) => item.items.length === 0 && !takings.has(item.id))
      .map(({ item, number }) => about(item.id, 'timetable.item-without-row', { item: number })),
    ...meetings
      .flatMap(({ rows }) => rows)
      .filter((row) => row.items.some((item) => !items.has(item)))
      .map(({ id }) => about(id, 'timetable.row-for-no-item')),
    ...taken.flatMap((one) => wishFindings(one, laid)),
    ...[...takings.values()].flatMap((rows) => lengthFindings(rows, laid)),
  ];
}

/** When, in which track and by whom an item is taken up, held against what is planned for it. */
function wishFindings(taken: Taken, { session, given: { documents } }: LaidOut): readonly Finding[] {
  const { item, number, row, meeting } = taken;
  const { plan } = item;
  if (!plan) return [];
  const found = (code: string, details: Finding['details'] = {}) =>
    about(row.id, code, { item: number, ...details });
  const { date } = meeting;
  const bodies = bodiesOf(meeting, session);
  return [
    ...(plan.windows.length > 0 && !plan.windows.some((window) => isWithin(taken, window))
      ? [found('timetable.outside-windows', { date })]
      : []),
    ...(plan.afterDocuments && documents && !isOutBy(documents, item.id, date)
      ? [found('timetable.before-documents', { date })]
      : []),
    ...(plan.track !== null && plan.track !== trackOf(meeting)
      ? [found('timetable.other-track', { track: plan.track })]
      : []),
    ...(plan.bodies.every((body) => bodies.includes(body)) ? [] : [found('timetable.not-joint')]),
  ];
}

/**
 * Whether an item is taken up within a window: from its beginning to its end, where the minutes before it and its own are
 * said; otherwise it is enough that the meeting and the window have some time in common.
 */
function isWithin({ meeting, from, until }: Taken, window: Window): boolean {
  const { date, start, end } = meeting;
  if (date < window.from || date > window.until) return false;
  const [opens, closes] = [window.start ?? '00:00', window.end ?? '24:00'];
  if (from !== null && until !== null) return from >= opens && until <= closes;
  return String(from ?? start) < closes && String(end) > opens;
}

/** How long an item is taken up, in all and in each piece. */
function lengthFindings(takings: readonly Taken[], { items }: LaidOut): readonly Finding[] {
  const [first] = takings;
  if (!first) return [];
  const { item, number } = first;
  const estimated = item.plan?.minutes ?? null;
  const shares = takings.map(({ row }) => shareOf(item, row, (id) => items.get(id)?.item));
  const planned = shares.reduce<number | null>(
    (sum, share) => (sum === null || share === null ? null : sum + share),
    0,
  );
  const short = takings.filter(({ row: { minutes } }) => minutes !== null && minutes < leastPiece);
  return [
    ...(estimated !== null && planned !== null && Math.round(planned) < estimated
      ? [
          about(item.id, 'timetable.minutes-short', {
            item: number,
            count: estimated - Math.round(planned),
            planned: Math.round(planned),
            estimated,
          }),
        ]
      : []),
    ...(takings.length > 1
      ? short.map(({ row }) =>
          about(row.id, 'timetable.short-piece', {
            item: number,
            count: row.minutes ?? 0,
            least: leastPiece,
          }),
        )
      : []),
  ];
}

/** An item's part of a row's minutes: by the estimates of all its items, or all of them where one has none. */
function shareOf(
  item: Item,
  { items, minutes }: Row,
  itemOf: (id: string) => Item | undefined,
): number | null {
  if (minutes === null) return null;
  const estimates = items.map((id) => itemOf(id)?.plan?.minutes ?? 0);
  if (estimates.includes(0)) return minutes;
  const own = item.plan?.minutes ?? 0;
  return (minutes * own) / estimates.reduce((sum, one) => sum + one, 0);
}
