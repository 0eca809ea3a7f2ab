import { isDeepStrictEqual } from 'node:util';
import { begun } from '../reports/edits.ts';
import type { Overruled, Passage, Report } from '../reports/report.ts';
import type { Kind } from './clash.ts';
import { type Dispute, mergeFields, type Three } from './fields.ts';
import { mergedThings } from './merged-things.ts';
import { mergedOrder } from './sequence.ts';

type DisputeOf = (kind: Kind, where: string) => Dispute;

/** Merges what two people wrote down of a session: each participant, statement and passage by itself, and their order. */
export function mergedReport(
  { base, mine, theirs }: Three<Report | undefined>,
  session: string,
  disputeOf: DisputeOf,
): Report | undefined {
  if (isDeepStrictEqual(mine, base)) return theirs;
  const three = { base: begun(base), mine: begun(mine), theirs: begun(theirs) };
  const each = <V>(read: (report: Report) => V): Three<V> => ({
    base: read(three.base),
    mine: read(three.mine),
    theirs: read(three.theirs),
  });
  const passages = (of: Three<readonly Passage[]>) => mergedList('passage', of, disputeOf);
  const facts = mergeFields(
    each(({ instrument, reportAdopted, draftSymbol, listOfParticipants }) => ({
      instrument,
      reportAdopted,
      draftSymbol,
      listOfParticipants,
    })),
    disputeOf('report', session),
  );
  const nested = <T extends { readonly id: string; readonly passages: readonly Passage[] }>(
    read: (report: Report) => readonly T[],
  ): readonly T[] => {
    // What one takes out whole while another writes in it is compared whole, so that nothing written is lost unseen.
    const inAll = (id: string) =>
      [three.base, three.mine, three.theirs].every((report) => read(report).some((one) => one.id === id));
    const bare = each((report) =>
      read(report).map((one) => (inAll(one.id) ? { ...one, passages: [] as readonly Passage[] } : one)),
    );
    const within = (id: string) =>
      passages(each((report) => read(report).find((one) => one.id === id)?.passages ?? []));
    return mergedList('chapter', bare, disputeOf).map((one) =>
      inAll(one.id) ? { ...one, passages: within(one.id) } : one,
    );
  };
  const inWords = nested(({ inWords: parts = [] }) => parts);
  return {
    ...facts,
    introduction: passages(each(({ introduction }) => introduction)),
    recommendations: nested(({ recommendations }) => recommendations),
    participants: mergedList(
      'participant',
      each(({ participants }) => participants),
      disputeOf,
    ),
    statements: mergedList(
      'statement',
      each(({ statements }) => statements),
      disputeOf,
    ),
    beforeAdoption: passages(each(({ beforeAdoption }) => beforeAdoption)),
    overruled: mergedList(
      'passage',
      each(({ overruled }) => overruled.map(withId)),
      disputeOf,
    ).map(({ id: _, ...one }) => one),
    ...(inWords.length > 0 ? { inWords } : {}),
  };
}

function withId(one: Overruled): Overruled & { readonly id: string } {
  return { ...one, id: one.passage };
}

/** Merges lists of things that are told apart by their ids, each field by field, and their order. */
export function mergedList<T extends { readonly id: string }>(
  kind: Kind,
  lists: Three<readonly T[]>,
  disputeOf: DisputeOf,
): readonly T[] {
  const byId = (list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const maps = { base: byId(lists.base), mine: byId(lists.mine), theirs: byId(lists.theirs) };
  const merged = mergedThings(maps, { disputeOf: (id) => disputeOf(kind, id) });
  const ids = (list: readonly T[]) => list.map(({ id }) => id);
  const order = mergedOrder(
    [ids(lists.base), ids(lists.mine), ids(lists.theirs)],
    new Set(merged.keys()),
    (id) => {
      const place = (list: readonly T[]) => {
        const at = list.findIndex((one) => one.id === id);
        return at < 0 ? null : String(at + 1);
      };
      disputeOf(kind, id)('place', {
        base: place(lists.base),
        mine: place(lists.mine),
        theirs: place(lists.theirs),
      });
    },
  );
  return order.flatMap((id) => merged.get(id) ?? []);
}
