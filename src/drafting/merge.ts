import { isDeepStrictEqual } from 'node:util';
import { agendaLimits } from '../agenda/edits.ts';
import { placed } from '../agenda/outline.ts';
import { withNotes, withReport } from './changes.ts';
import { Clash, type Clashing, type Kind } from './clash.ts';
import { type Dispute, mergeFields, type Three, type Units } from './fields.ts';
import { type Forest, forestOf, programmeOf } from './forest.ts';
import { mergedNotes } from './merged-notes.ts';
import { mergedReport } from './merged-report.ts';
import { mergedThings, nameOf } from './merged-things.ts';
import { mergedWorks } from './merged-works.ts';
import type { Change, Programme } from './programme.ts';
import { mergedOrder } from './sequence.ts';

/**
 * Applies a change to what its author was looking at (`then`), over whatever others saved meanwhile (`now`). What both
 * changed alike is one change; where the change says nothing new, `now` itself comes back. Items, documents, meetings
 * and rows are told apart by their ids and merged field by field.
 * @throws Clash where both changed the same field, or one changed what the other took away; whatever the change throws
 */
export function over(then: Programme, now: Programme, change: Change): Programme {
  const mine = change(then);
  if (isDeepStrictEqual(mine, then) || isDeepStrictEqual(mine, now)) return now;
  if (isDeepStrictEqual(then, now)) return mine;
  const merged = mergeProgrammes({ base: then, mine, theirs: now });
  return isDeepStrictEqual(merged, now) ? now : merged;
}

/** Merges what two people made of one programme. @throws Clash */
export function mergeProgrammes(programmes: Three<Programme>): Programme {
  const clashes: Clashing[] = [];
  const disputeOf =
    (kind: Kind, where: string): Dispute =>
    (field, said) =>
      clashes.push({ kind, where, field, ...said });
  const { base, mine, theirs } = programmes;
  const id = theirs.session.id;
  const session = mergeFields(
    { base: base.session, mine: mine.session, theirs: theirs.session },
    disputeOf('session', id),
    { days: ['start', 'end'] },
  );
  const leftOver = mergeFields(
    {
      base: { leftOver: base.leftOver },
      mine: { leftOver: mine.leftOver },
      theirs: { leftOver: theirs.leftOver },
    },
    disputeOf('session', id),
  );
  const forests = { base: forestOf(base), mine: forestOf(mine), theirs: forestOf(theirs) };
  const forest = mergeForests(forests, disputeOf);
  const whole = programmeOf(forest, { ...theirs, session, ...leftOver });
  const report = mergedReport({ base: base.report, mine: mine.report, theirs: theirs.report }, id, disputeOf);
  const notes = mergedNotes(
    { base: base.notes ?? [], mine: mine.notes ?? [], theirs: theirs.notes ?? [] },
    disputeOf,
  );
  const works = mergedWorks(whole.works, programmes, disputeOf);
  const merged = withNotes(withReport({ ...whole, works }, report), notes);
  checkReferences(merged, programmes, disputeOf);
  const [first, ...others] = clashes;
  if (first) throw new Clash([first, ...others]);
  return merged;
}

type DisputeOf = (kind: Kind, where: string) => Dispute;

function mergeForests(forests: Three<Forest>, disputeOf: DisputeOf): Forest {
  const merge = <T extends { readonly id: string }>(
    kind: Kind,
    of: (forest: Forest) => ReadonlyMap<string, T>,
    units?: Units,
  ) =>
    mergedThings(
      { base: of(forests.base), mine: of(forests.mine), theirs: of(forests.theirs) },
      {
        disputeOf: (id) => disputeOf(kind, id),
        movedAway: (key, byMe) => movedAway(key, forests.base, byMe ? forests.mine : forests.theirs),
        ...(units ? { units } : {}),
      },
    );
  const things = {
    items: merge('item', ({ items }) => items),
    documents: merge('document', ({ documents }) => documents),
    works: merge('work', ({ works }) => works),
    meetings: merge('meeting', ({ meetings }) => meetings, { hours: ['date', 'start', 'end'] }),
    rows: merge('row', ({ rows }) => rows),
  };
  const present = new Set(Object.values(things).flatMap((map) => [...map.keys()]));
  const parents = mergedParents(forests, present, disputeOf);
  return { ...things, parents, lists: mergedLists(forests, parents, disputeOf) };
}

/** Whether a thing stands elsewhere than it did. */
function movedAway(key: string, base: Forest, side: Forest): boolean {
  return base.parents.get(key) !== side.parents.get(key);
}

function mergedParents(
  { base, mine, theirs }: Three<Forest>,
  present: ReadonlySet<string>,
  disputeOf: DisputeOf,
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const key of present) {
    const [was, own, other] = [base.parents.get(key), mine.parents.get(key), theirs.parents.get(key)];
    const parent = own === undefined || own === was ? (other ?? own) : own;
    if (parent === undefined) continue;
    parents.set(key, parent);
    const [kind, id] = named(key);
    if (own !== undefined && other !== undefined && own !== was && other !== was && own !== other) {
      disputeOf(kind, id)('place', placesOf(key, { base, mine, theirs }));
    }
    const inside = parent.includes(':');
    if (inside && !present.has(parent)) {
      const [aboveKind, above] = named(parent);
      const said = nameIn(key, own === undefined ? theirs : mine);
      const byMe = own === parent;
      disputeOf(aboveKind, above)('removal', {
        base: nameIn(parent, base),
        mine: byMe ? said : null,
        theirs: byMe ? null : said,
      });
    }
  }
  for (const key of parents.keys()) {
    const chain = chainOf(key, parents);
    if (chain.length > agendaLimits.levels && key.startsWith('item:')) {
      const [kind, id] = named(key);
      disputeOf(kind, id)('place', placesOf(key, { base, mine, theirs }));
    }
  }
  return parents;
}

/** A thing and those above it, outwards; cut off where it goes in circles. */
function chainOf(key: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const chain: string[] = [];
  for (let at: string | undefined = key; at?.includes(':'); at = parents.get(at)) {
    chain.push(at);
    if (chain.length > agendaLimits.levels + 2) break;
  }
  return chain;
}

function mergedLists(
  forests: Three<Forest>,
  parents: ReadonlyMap<string, string>,
  disputeOf: DisputeOf,
): ReadonlyMap<string, readonly string[]> {
  const under = Map.groupBy(parents.keys(), (key) => parents.get(key) ?? '');
  return new Map(
    [...under].map(([parent, keys]) => {
      const orders = [forests.base, forests.mine, forests.theirs].map(({ lists }) => lists.get(parent) ?? []);
      const [base = [], mine = [], theirs = []] = orders;
      return [
        parent,
        mergedOrder([base, mine, theirs], new Set(keys), (key) => {
          const [kind, id] = named(key);
          // Meetings stand in the order of their days and hours, whoever lists them.
          if (kind !== 'meeting') disputeOf(kind, id)('place', placesOf(key, forests));
        }),
      ];
    }),
  );
}

/** Rows and documents must not come to stand under an item that somebody else took away meanwhile. */
function checkReferences(merged: Programme, { base, mine, theirs }: Three<Programme>, disputeOf: DisputeOf) {
  const there = itemsOf(merged);
  const [inBase, inMine, inTheirs] = [itemsOf(base), itemsOf(mine), itemsOf(theirs)];
  const titles = new Map(placed(base.agenda).map(({ item }) => [item.id, item.title.words]));
  const named = [
    ...merged.documents.map(({ items, title }) => ({ items, name: title.words })),
    ...merged.works.flatMap(({ meetings }) =>
      meetings.flatMap(({ rows, ...meeting }) => rows.map(({ items }) => ({ items, name: nameOf(meeting) }))),
    ),
  ];
  for (const { items, name } of named) {
    for (const id of items.filter((item) => inBase.has(item) && !there.has(item))) {
      const goneInMine = !inMine.has(id);
      if (goneInMine && !inTheirs.has(id)) continue;
      disputeOf('item', id)('removal', {
        base: titles.get(id) ?? null,
        mine: goneInMine ? null : name,
        theirs: goneInMine ? name : null,
      });
    }
  }
}

function itemsOf({ agenda }: Programme): ReadonlySet<string> {
  return new Set(placed(agenda).map(({ item }) => item.id));
}

function named(key: string): readonly [Kind, string] {
  const [kind = '', id = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  return [kind as Kind, id.slice(id.lastIndexOf('/') + 1)];
}

/** Where a thing stands for each of three: its place, from 1, after the name of what it stands in. */
function placesOf(key: string, { base, mine, theirs }: Three<Forest>): Three<string | null> {
  const placeIn = (forest: Forest) => {
    const parent = forest.parents.get(key);
    if (parent === undefined) return null;
    const place = String((forest.lists.get(parent) ?? []).indexOf(key) + 1);
    const above = nameIn(parent, forest);
    return above === null ? place : `${above}: ${place}`;
  };
  return { base: placeIn(base), mine: placeIn(mine), theirs: placeIn(theirs) };
}

function nameIn(key: string, { items, documents, meetings, rows }: Forest): string | null {
  const thing = items.get(key) ?? documents.get(key) ?? meetings.get(key) ?? rows.get(key);
  return thing ? nameOf(thing) : null;
}
