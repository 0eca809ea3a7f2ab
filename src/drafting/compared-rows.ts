import { isDeepStrictEqual } from 'node:util';
import { placed } from '../agenda/outline.ts';
import { inOrder } from '../timetable/continued.ts';
import type { Meeting, Row } from '../timetable/meeting.ts';
import { type Difference, difference, sittingOf, translationDifferences } from './difference.ts';
import type { Programme } from './programme.ts';

/** What differs in what meetings take up: by item where a row takes up items, by row where it has only its own words. */
export function rowDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [was, is] = [meetingsOf(before), meetingsOf(after)];
  const paths = new Map(placed(after.agenda).map(({ item, path }) => [item.id, path]));
  const known = new Set(placed(before.agenda).map(({ item }) => item.id));
  const stayed = new Set(is.filter(({ id }) => was.some((one) => one.id === id)).map(({ id }) => id));
  const placements = [...paths].flatMap(([item, path]) =>
    placementDifference(item, path, [sittingsOf(was, item), sittingsOf(is, item)], stayed),
  );
  const ownWords = wordRowDifferences(was, is);
  const told = new Set([
    ...placements.flatMap(({ details }) => (Array.isArray(details.meetings) ? details.meetings : [])),
    ...ownWords.flatMap(({ details }) => (Array.isArray(details.meetings) ? details.meetings : [])),
  ]);
  return [
    ...placements,
    ...ownWords,
    ...reordered(was, is, (id) => paths.has(id) && known.has(id)).filter(({ where }) => !told.has(where)),
    ...minutesDifferences(was, is, paths, known),
    ...sameRowDifferences(was, is),
  ];
}

function meetingsOf({ works }: Programme): readonly Meeting[] {
  return inOrder(works[0]);
}

function sittingsOf(meetings: readonly Meeting[], item: string): readonly Meeting[] {
  return meetings.filter(({ rows }) => rows.some(({ items }) => items.includes(item)));
}

function placementDifference(
  item: string,
  path: readonly number[],
  [was, is]: readonly [readonly Meeting[], readonly Meeting[]],
  stayed: ReadonlySet<string>,
): readonly Difference[] {
  const [before, now] = [was.map(({ id }) => id), is.map(({ id }) => id)];
  const still = before.filter((id) => stayed.has(id));
  if (isDeepStrictEqual(new Set(before), new Set(now))) return [];
  // A meeting that was taken out is said once; that its items went with it is said only where they are left with none.
  if (now.length > 0 && isDeepStrictEqual(new Set(still), new Set(now))) return [];
  const [from, to] = [was.map(sittingOf), is.map(sittingOf)];
  const meetings = [...new Set([...before, ...now])].filter((id) => before.includes(id) !== now.includes(id));
  const say = (code: string, said: Partial<Difference>) => [
    difference(code, 'item', item, {
      part: 'organization-of-work',
      items: [path],
      ...said,
      details: { meetings },
    }),
  ];
  if (was.length === 0) return say('item.taken-up', { to });
  if (is.length === 0) return say('item.not-taken-up', { from });
  if (was.length === 1 && is.length === 1) return say('item.rescheduled', { from, to });
  if (before.at(-1) === now.at(-1)) return say('item.begins', { from: from.slice(0, 1), to: to.slice(0, 1) });
  if (before[0] === now[0]) return say('item.ends', { from: from.slice(-1), to: to.slice(-1) });
  return say('item.sittings', { from, to });
}

interface RowAt {
  readonly row: Row;
  readonly meeting: Meeting;
}

function rowsById(meetings: readonly Meeting[]): ReadonlyMap<string, RowAt> {
  return new Map(meetings.flatMap((meeting) => meeting.rows.map((row) => [row.id, { row, meeting }])));
}

function wordRowDifferences(was: readonly Meeting[], is: readonly Meeting[]): readonly Difference[] {
  const [before, after] = [rowsById(was), rowsById(is)];
  const say = (code: string, { row }: RowAt, said: Partial<Difference>, meetings: readonly string[]) =>
    difference(code, 'row', row.id, { part: 'organization-of-work', ...said, details: { meetings } });
  const wordsOnly = ({ row }: RowAt) => row.items.length === 0;
  const gone = [...before.values()].filter(
    (one) => wordsOnly(one) && !after.has(one.row.id) && is.some(({ id }) => id === one.meeting.id),
  );
  return [
    ...gone.map((one) =>
      say('row.removed', one, { from: [sittingOf(one.meeting)], before: one.row.words?.words ?? null }, [
        one.meeting.id,
      ]),
    ),
    ...[...after.values()].filter(wordsOnly).flatMap((now) => {
      const then = before.get(now.row.id);
      const to = [sittingOf(now.meeting)];
      const words = now.row.words?.words ?? null;
      if (!then) return [say('row.added', now, { to, after: words }, [now.meeting.id])];
      if (then.meeting.id === now.meeting.id) return [];
      const from = [sittingOf(then.meeting)];
      return [
        say('row.moved', now, { from, to, before: words, after: words }, [then.meeting.id, now.meeting.id]),
      ];
    }),
  ];
}

/** Meetings whose rows say the same in another order, or are cut otherwise. */
function reordered(
  was: readonly Meeting[],
  is: readonly Meeting[],
  counts: (item: string) => boolean,
): readonly Difference[] {
  const shape = ({ rows }: Meeting) =>
    rows
      .filter(({ items }) => items.length === 0 || items.some(counts))
      .map(({ id, items }) => (items.length === 0 ? id : items.filter(counts).join(' ')));
  return is.flatMap((now) => {
    const then = was.find(({ id }) => id === now.id);
    if (!then || isDeepStrictEqual(shape(then), shape(now))) return [];
    const whole = (one: Meeting) => shape(one).filter((said, index, all) => said !== all[index - 1]);
    const code = isDeepStrictEqual(whole(then), whole(now)) ? 'rows.cut' : 'rows.reordered';
    return [difference(code, 'meeting', now.id, { part: 'organization-of-work', to: [sittingOf(now)] })];
  });
}

function minutesDifferences(
  was: readonly Meeting[],
  is: readonly Meeting[],
  paths: ReadonlyMap<string, readonly number[]>,
  known: ReadonlySet<string>,
): readonly Difference[] {
  const rowsOf = (meetings: readonly Meeting[]) =>
    Map.groupBy(
      meetings.flatMap(({ rows }) => rows),
      ({ items, id }) => (items.length === 0 ? `row ${id}` : items.join(' ')),
    );
  const [before, after] = [rowsOf(was), rowsOf(is)];
  return [...after].flatMap(([key, rows]) => {
    const then = before.get(key);
    const [first] = rows;
    if (!then || !first?.items.every((item) => paths.has(item) && known.has(item))) return [];
    const [had, has] = [totalOf(then), totalOf(rows)];
    const items = first.items.flatMap((item) => {
      const path = paths.get(item);
      return path ? [path] : [];
    });
    const of = items.length === 0 ? 'row' : 'item';
    const say = (code: string) =>
      difference(`${of}.${code}`, of, first.items[0] ?? first.id, {
        items,
        after: of === 'row' ? (first.words?.words ?? null) : null,
        details: { before: had, count: has },
      });
    if (had !== has) return [say(has === 0 ? 'minutes-unset' : had === 0 ? 'minutes-set' : 'minutes')];
    const minutes = (list: readonly Row[]) => new Map(list.map((row) => [row.id, row.minutes]));
    const [earlier, now] = [minutes(then), minutes(rows)];
    const shared = [...now].some(([id, said]) => earlier.has(id) && earlier.get(id) !== said);
    return shared ? [say('minutes-shared')] : [];
  });
}

function totalOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** What differs in a row that is still there, beside what it takes up and where. */
function sameRowDifferences(was: readonly Meeting[], is: readonly Meeting[]): readonly Difference[] {
  const before = rowsById(was);
  return [...rowsById(is).values()].flatMap(({ row: now, meeting }) => {
    const then = before.get(now.id)?.row;
    if (!then) return [];
    const words = { before: then.words?.words ?? null, after: now.words?.words ?? null };
    const by = { before: then.introducedBy?.words ?? null, after: now.introducedBy?.words ?? null };
    const to = [sittingOf(meeting)];
    const bound = { part: 'organization-of-work', to } as const;
    const say = (changed: boolean, code: string, said: Partial<Difference>) =>
      changed ? [difference(code, 'row', now.id, said)] : [];
    return [
      ...say(words.before !== words.after, 'row.words', { ...bound, ...words }),
      ...say(by.before !== by.after, 'row.introduced-by', { to, ...by }),
      ...translationDifferences(
        'row.introduced-by',
        [then.introducedBy ?? null, now.introducedBy ?? null],
        (code, said) => difference(code, 'row', now.id, { to, ...said }),
      ),
      ...say(then.pinned !== now.pinned, now.pinned ? 'row.pinned' : 'row.unpinned', { to }),
      ...(words.before === words.after
        ? translationDifferences('row.words', [then.words, now.words], (code, said) =>
            difference(code, 'row', now.id, { to, ...said }),
          )
        : []),
    ];
  });
}
