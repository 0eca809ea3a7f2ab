import { isDeepStrictEqual } from 'node:util';

/** What three say of one thing: as it was, as I have it, as others have it now. */
export interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/** Hears of a field that two people changed differently. */
export type Dispute = (field: string, said: Three<string | null>) => void;

/** Fields that only make sense together, under one name: two people who change any of them clash. */
export type Units = Readonly<Record<string, readonly string[]>>;

/** Merges a thing field by field. Where two changed the same one differently, `dispute` hears of it and theirs stands. */
export function mergeFields<T extends object>(
  { base, mine, theirs }: Three<T>,
  dispute: Dispute,
  units: Units = {},
  above = '',
): T {
  const merged = { ...theirs };
  const together = new Map(
    Object.entries(units).flatMap(([name, fields]) => fields.map((field) => [field, name])),
  );
  for (const [name, fields] of Object.entries(units)) {
    const said = { base: pick(base, fields), mine: pick(mine, fields), theirs: pick(theirs, fields) };
    if (isDeepStrictEqual(said.mine, said.base) || isDeepStrictEqual(said.mine, said.theirs)) continue;
    if (isDeepStrictEqual(said.theirs, said.base)) Object.assign(merged, said.mine);
    else dispute(name, { base: inWords(said.base), mine: inWords(said.mine), theirs: inWords(said.theirs) });
  }
  for (const key of keysOf(base, mine, theirs)) {
    if (together.has(String(key))) continue;
    const said = { base: base[key], mine: mine[key], theirs: theirs[key] };
    const value = mergeValue(said, dispute, above === '' ? String(key) : `${above}.${String(key)}`);
    if (value === undefined) Reflect.deleteProperty(merged, key);
    else merged[key] = value;
  }
  return merged;
}

/** The names of the fields in which two differ, and what the second says there, in words. */
export function changedFields<T extends object>(before: T, after: T): readonly string[] {
  return keysOf(before, after).flatMap((key) =>
    isDeepStrictEqual(before[key], after[key]) ? [] : [String(key)],
  );
}

/** What a value says, for people to read; null where it says nothing. */
export function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && 'words' in value && typeof value.words === 'string') return value.words;
  if (Array.isArray(value)) return value.map((one) => inWords(one) ?? '').join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .flatMap((one) => inWords(one) ?? [])
      .join(' ');
  return JSON.stringify(value);
}

function mergeValue<V>({ base, mine, theirs }: Three<V>, dispute: Dispute, field: string): V {
  if (isDeepStrictEqual(mine, base)) return theirs;
  if (isDeepStrictEqual(theirs, base) || isDeepStrictEqual(mine, theirs)) return mine;
  if (facts.has(field) && isFact(mine) && isFact(theirs)) {
    return `${mine.at} ${mine.by}` < `${theirs.at} ${theirs.by}` ? mine : theirs;
  }
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) {
    return mergeFields({ base, mine, theirs }, dispute, {}, field);
  }
  if (isList(base) && isList(mine) && isList(theirs) && lists.has(field))
    return mergeList(base, mine, theirs);
  dispute(field, { base: inWords(base), mine: inWords(mine), theirs: inWords(theirs) });
  return theirs;
}

/** Lists of ids in which everybody's additions and removals stand side by side. */
const lists = new Set(['items']);

/** Facts with a who and a when. Where two say the same one, it is that of whoever was first. */
const facts = new Set(['superseded']);

function isFact<V>(value: V): value is V & { readonly by: string; readonly at: string } {
  return typeof value === 'object' && value !== null && 'by' in value && 'at' in value;
}

function mergeList<V extends readonly unknown[]>(base: V, mine: V, theirs: V): V {
  const added = [...mine, ...theirs].filter((one) => !base.includes(one));
  const kept = base.filter((one) => mine.includes(one) && theirs.includes(one));
  return [...kept, ...[...new Set(added)].toSorted()] as readonly unknown[] as V;
}

function isList<V>(value: V): value is V & readonly unknown[] {
  return Array.isArray(value);
}

/** Whether a value has fields that may be merged one by one: not a list, and not a translation, which is one whole. */
function isRecord<V>(value: V): value is V & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('of' in value);
}

function keysOf<T extends object>(...all: readonly T[]): readonly (keyof T)[] {
  return [...new Set(all.flatMap((one) => Object.keys(one) as (keyof T & string)[]))];
}

function pick(value: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => fields.includes(key)));
}
