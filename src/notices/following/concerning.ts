import { placed } from '../../agenda/outline.ts';
import type { Difference, Sitting } from '../../drafting/difference.ts';
import type { Programme } from '../../drafting/programme.ts';
import { publicDifferences } from '../../editions/changes.ts';
import type { Edition } from '../../editions/edition.ts';
import { publicProgramme } from '../../editions/public.ts';
import type { Meeting } from '../../timetable/meeting.ts';

/** Two programmes of a session that are compared, as the public knows them: what was, and what is. */
export interface Compared {
  readonly was: Programme;
  readonly is: Programme;
  readonly differences: readonly Difference[];
}

/** What two editions of a session differ in, for whoever follows it, the most pressing first. */
export function comparedEditions(before: Edition, after: Edition): Compared {
  return {
    was: publicProgramme(before.content.programme),
    is: publicProgramme(after.content.programme),
    differences: publicDifferences(before, after).toSorted((one, other) => rank(one) - rank(other)),
  };
}

/** First what moves people: the session's days and place, then its meetings, off, moved and changed otherwise, then what they take up, then the rest. */
function rank({ code, kind, from, to }: Difference): number {
  if (/^session\.(?:days|place|zone)$/u.test(code)) return 0;
  if (kind === 'meeting' && /\.(?:cancelled|removed)$/u.test(code)) return 1;
  if (kind === 'meeting' && code.endsWith('.moved')) return 2;
  if (kind === 'meeting' && code !== 'rows.reordered') return 3;
  return from.length + to.length > 0 ? 4 : 5;
}

/** The same, only as far as it concerns some items and what stands under them. */
export function concerning({ was, is, differences }: Compared, items: ReadonlySet<string>): Compared {
  const both = [was, is];
  const under = new Set(both.flatMap((programme) => withinItems(programme, items)));
  const paths = (programme: Programme) =>
    new Set(
      placed(programme.agenda)
        .filter(({ item }) => under.has(item.id))
        .map(({ path }) => path.join('.')),
    );
  const [earlier, now] = [paths(was), paths(is)];
  const takesUp = (one: { readonly items: readonly string[] }) => one.items.some((item) => under.has(item));
  const meetings = both.flatMap(meetingsOf).filter(({ rows }) => rows.some(takesUp));
  const documents = both.flatMap((programme) => programme.documents).filter(takesUp);
  const rows = meetings.flatMap((meeting) => meeting.rows).filter(takesUp);
  const named = (list: readonly { readonly id: string }[], where: string) =>
    list.some(({ id }) => id === where);
  const concerns: Readonly<Record<Difference['kind'], (difference: Difference) => boolean>> = {
    session: ({ code }) => /^session\.(?:days|place|zone)$/u.test(code),
    item: ({ where, items: areItems, wereItems }) =>
      under.has(where) ||
      areItems.some((path) => now.has(path.join('.'))) ||
      wereItems.some((path) => earlier.has(path.join('.'))),
    document: ({ where }) => named(documents, where),
    meeting: ({ code, where }) =>
      code.startsWith('meetings.') ? meetings.length > 0 : named(meetings, where),
    row: ({ where }) => named(rows, where),
    work: () => false,
    report: () => false,
    passage: () => false,
    chapter: () => false,
    participant: () => false,
    statement: () => false,
    note: () => false,
  };
  return { was, is, differences: differences.filter((one) => concerns[one.kind](one)) };
}

/** The sittings that a difference speaks of: of all meetings where it does not say of which. */
export function sittingsOf({ code, from, to }: Difference, { was, is }: Compared): readonly Sitting[] {
  if (/-(?:un)?translated$/u.test(code)) return [];
  if (!/^(?:meetings\.|session\.(?:days|place|zone)$)/u.test(code)) return [...from, ...to];
  return [was, is].flatMap(meetingsOf);
}

function withinItems({ agenda }: Programme, items: ReadonlySet<string>): readonly string[] {
  return placed(agenda)
    .filter(({ item }) => items.has(item.id))
    .flatMap(({ item }) => [item.id, ...placed(item.items).map((one) => one.item.id)]);
}

function meetingsOf({ works: [inForce] }: Programme): readonly Meeting[] {
  return inForce.meetings;
}
