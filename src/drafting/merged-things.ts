import { isDeepStrictEqual } from 'node:util';
import { changedFields, type Dispute, inWords, mergeFields, type Three, type Units } from './fields.ts';

/** How things are merged that are told apart by a key. */
export interface Merging {
  readonly disputeOf: (id: string) => Dispute;
  /** Whether I, or they, put the thing elsewhere; what was only moved was touched, too. */
  readonly movedAway?: (key: string, byMe: boolean) => boolean;
  readonly units?: Units;
}

/**
 * Merges things that are told apart by their keys, field by field. What only one has was added by that one, or taken away by
 * the other: disputed where it was changed meanwhile. What both added differently is disputed, and theirs stands.
 */
export function mergedThings<T extends { readonly id: string }>(
  { base, mine, theirs }: Three<ReadonlyMap<string, T>>,
  { disputeOf, movedAway = () => false, units }: Merging,
): ReadonlyMap<string, T> {
  const merged = new Map<string, T>();
  for (const key of new Set([...theirs.keys(), ...mine.keys()])) {
    const [was, own, other] = [base.get(key), mine.get(key), theirs.get(key)];
    const dispute = disputeOf(own?.id ?? other?.id ?? key);
    if (own && other) {
      merged.set(key, was ? mergeFields({ base: was, mine: own, theirs: other }, dispute, units) : other);
      if (!was && !isDeepStrictEqual(own, other)) {
        dispute('addition', { base: null, mine: saidIn(other, own), theirs: saidIn(own, other) });
      }
      continue;
    }
    const left = own ?? other;
    if (!left) continue;
    const touched = !was || !isDeepStrictEqual(was, left) || movedAway(key, own !== undefined);
    if (!touched) continue;
    merged.set(key, left);
    if (!was) continue;
    const said = saidIn(was, left);
    dispute('removal', { base: nameOf(was), mine: own ? said : null, theirs: own ? null : said });
  }
  return merged;
}

/** What a thing says otherwise than another, in words; its name where it only stands elsewhere. */
function saidIn<T extends object>(other: T, thing: T): string {
  const fields = new Set(changedFields(other, thing));
  return (
    inWords(Object.entries(thing).flatMap(([field, value]) => (fields.has(field) ? [value] : []))) ||
    nameOf(thing)
  );
}

/** What a thing is called in a dispute: its title, its day and hours, or its words. */
export function nameOf(thing: object): string {
  if ('title' in thing) return inWords(thing.title) ?? '';
  if ('date' in thing && 'start' in thing && 'end' in thing) {
    return inWords([thing.date, thing.start, thing.end].filter((part) => part !== null)) ?? '';
  }
  for (const field of ['words', 'text', 'heading', 'name', 'state', 'speaker'] as const) {
    const words = field in thing ? inWords((thing as Readonly<Record<string, unknown>>)[field]) : null;
    if (words) return words;
  }
  return '';
}
