import { isDeepStrictEqual } from 'node:util';
import { placed } from '../agenda/outline.ts';
import type { Text } from '../language/text.ts';
import { inOrder } from '../timetable/continued.ts';
import type { Meeting } from '../timetable/meeting.ts';
import { rowDifferences } from './compared-rows.ts';
import { type Difference, difference, sittingOf, translationDifferences } from './difference.ts';
import type { Programme } from './programme.ts';

/** What differs between two organizations of work in force: meetings, then what they take up. */
export function timetableDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [was, is] = [byId(before), byId(after)];
  const stayed = [...is.values()].flatMap((now) => {
    const then = was.get(now.id);
    return then ? [{ then, now }] : [];
  });
  return [
    ...[...was.values()]
      .filter(({ id }) => !is.has(id))
      .map((one) => of(one, `${kindOf(one)}.removed`, { from: [sittingOf(one)], to: [] })),
    ...[...is.values()].filter(({ id }) => !was.has(id)).map((one) => of(one, `${kindOf(one)}.added`)),
    ...stayed.flatMap(({ then, now }) => boundDifferences(then, now)),
    ...together(stayed, 'room', ({ room }) => room?.words ?? null),
    ...together(stayed, 'link', ({ link }) => link),
    ...together(stayed, 'interpretation', ({ interpretation }) => interpretation.toSorted().join(' ')),
    ...stayed.flatMap(({ then, now }) => [
      ...translated('meeting.room', then.room, now.room, now),
      ...translated('meeting.track', then.track, now.track, now),
    ]),
    ...rowDifferences(before, after),
  ];
}

/** The ids of the items on both agendas: what else differs of the others is said with their coming or going. */
export function itemsOfBoth(before: Programme, after: Programme): ReadonlySet<string> {
  const there = new Set(placed(after.agenda).map(({ item }) => item.id));
  return new Set(placed(before.agenda).flatMap(({ item }) => (there.has(item.id) ? [item.id] : [])));
}

function byId({ works }: Programme): ReadonlyMap<string, Meeting> {
  return new Map(inOrder(works[0]).map((meeting) => [meeting.id, meeting]));
}

function boundDifferences(then: Meeting, now: Meeting): readonly Difference[] {
  const say = (changed: boolean, code: string, said: Partial<Difference> = {}) =>
    changed ? [of(now, code, { part: 'organization-of-work', ...said })] : [];
  const track = { before: then.track?.words ?? null, after: now.track?.words ?? null };
  return [
    ...say(!isDeepStrictEqual(sittingOf(then), sittingOf(now)), 'meeting.moved', { from: [sittingOf(then)] }),
    ...say(then.cancelled !== now.cancelled, now.cancelled ? 'meeting.cancelled' : 'meeting.reinstated'),
    ...say(then.closed !== now.closed, now.closed ? 'meeting.closed' : 'meeting.opened'),
    ...say(track.before !== track.after, 'meeting.track', track),
    ...say(!isDeepStrictEqual(then.bodies.toSorted(), now.bodies.toSorted()), 'meeting.bodies'),
  ];
}

type Stayed = readonly { readonly then: Meeting; readonly now: Meeting }[];

/** A change that all meetings make alike is said once. */
function together(
  stayed: Stayed,
  what: 'room' | 'link' | 'interpretation',
  read: (meeting: Meeting) => string | null,
): readonly Difference[] {
  const sitting = stayed.filter(({ then, now }) => then.start !== null && now.start !== null);
  const changed = stayed.filter(({ then, now }) => read(then) !== read(now));
  const [first] = changed;
  if (!first) return [];
  const words = ({ then, now }: Stayed[number]) => ({
    before: read(then),
    after: read(now),
    languages: what === 'interpretation' ? now.interpretation : [],
  });
  const alike = changed.every((one) => isDeepStrictEqual(words(one), words(first)));
  const code = codeOf(what, words(first));
  if (changed.length > 1 && alike && changed.length === sitting.length) {
    return [
      of(first.now, `meetings.${code}`, {
        ...words(first),
        part: null,
        to: [],
        details: { count: changed.length },
      }),
    ];
  }
  return changed.map((one) =>
    of(one.now, `meeting.${codeOf(what, words(one))}`, { ...words(one), part: null }),
  );
}

function kindOf({ sideEvent }: Meeting): 'side-event' | 'meeting' {
  return sideEvent ? 'side-event' : 'meeting';
}

function codeOf(what: string, { before, after }: Pick<Difference, 'before' | 'after'>): string {
  if (what !== 'room') return what;
  return after === null ? 'room-unset' : before === null ? 'room-set' : 'room';
}

function translated(
  what: string,
  then: Text | null,
  now: Text | null,
  meeting: Meeting,
): readonly Difference[] {
  if (then?.words !== now?.words) return [];
  return translationDifferences(what, [then, now], (code, said) =>
    of(meeting, code, { ...said, part: null }),
  );
}

function of(meeting: Meeting, code: string, said: Partial<Difference> = {}): Difference {
  return difference(code, 'meeting', meeting.id, {
    part: 'organization-of-work',
    to: [sittingOf(meeting)],
    ...said,
  });
}
