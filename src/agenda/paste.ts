import type { Language } from '../language/languages.ts';
import { numberOf } from '../language/numbers.ts';
import { textIn, withOriginal } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import { agendaLimits, newItem, wellFormed } from './edits.ts';
import type { Agenda, Item } from './item.ts';
import { type Marker, marked } from './markers.ts';
import { placed } from './outline.ts';
import { standingOf } from './standing.ts';

/** A line of a pasted outline, at its level. */
export interface Entry {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What pasting an outline over an agenda would do, for people to look at first. Numbers are in English form. */
export interface Pasted {
  readonly agenda: Agenda;
  readonly added: readonly { readonly number: string; readonly title: string }[];
  readonly removed: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly retitled: readonly {
    readonly id: string;
    readonly number: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly moved: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly title: string;
  }[];
  /** How many items stay with the number and title they have. */
  readonly kept: number;
}

/**
 * Lays a pasted outline over an agenda. An item whose title, nearly its title, or else its number stands in the outline
 * stays the same item, with its annotation, rows and documents.
 * @throws RuleBroken agenda.nothing-pasted, agenda.too-deep, agenda.too-many, agenda.title-too-long
 */
export function pasteOutline(agenda: Agenda, words: string, language: Language, newId: () => string): Pasted {
  const entries = readOutline(words);
  if (entries.length === 0) throw new RuleBroken('agenda.nothing-pasted');
  const next = wellFormed(laid(entries, matched(agenda, entries), language, newId));
  return { agenda: next, ...differences(agenda, next) };
}

/** The outline that lines with numbers spell: `1.`, `(a)`, `(i)`; where no line has a number, each line is an item. */
export function readOutline(words: string): readonly Entry[] {
  const lines = words.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({ ...marked(line), indent: line.length - line.trimStart().length }));
  const numbered = read.some(({ marker }) => marker !== null);
  const flat: { readonly level: number; title: string }[] = [];
  const last: number[] = [];
  for (const { marker, rest, indent } of read) {
    const wrapped = flat.at(-1);
    if (numbered && marker === null && wrapped) {
      wrapped.title = `${wrapped.title} ${rest}`;
      continue;
    }
    const level =
      marker === null ? (numbered || indent === 0 ? 1 : Math.min(2, last.length + 1)) : levelOf(marker, last);
    const ordinal = marker === null ? (last[level - 1] ?? 0) + 1 : ordinalAt(marker, level);
    last.splice(level - 1, last.length, ordinal);
    flat.push({ level, title: rest });
  }
  return nested(flat.map(({ level, title }) => ({ level, title: withoutEnd(title) })));
}

function levelOf({ may, path }: Marker, last: readonly number[]): number {
  if (path) {
    if (path.length > agendaLimits.levels)
      throw new RuleBroken('agenda.too-deep', { levels: agendaLimits.levels, title: path.join('.') });
    return Math.min(path.length, last.length + 1);
  }
  if (may[1] !== undefined || last.length === 0) return 1;
  const { 2: letter, 3: roman } = may;
  if (letter === undefined) return Math.min(3, last.length + 1);
  if (roman === undefined) return 2;
  if (last.length === 3 && roman === (last[2] ?? 0) + 1) return 3;
  if (letter === (last[1] ?? 0) + 1) return 2;
  return last.length >= 2 && roman === 1 ? 3 : 2;
}

function ordinalAt({ may, path }: Marker, level: number): number {
  return path?.at(-1) ?? may[level as 1 | 2 | 3] ?? may[1] ?? may[2] ?? may[3] ?? 1;
}

function nested(
  flat: readonly { readonly level: number; readonly title: string }[],
  level = 1,
): readonly Entry[] {
  const starts = flat.flatMap((entry, index) => (entry.level <= level ? [index] : []));
  return starts.map((start, place) => ({
    title: flat[start]?.title ?? '',
    entries: nested(flat.slice(start + 1, starts[place + 1]), level + 1),
  }));
}

/** A list ends its items in ":", ";" or "."; these belong to the list, not to the title. */
function withoutEnd(title: string): string {
  return title
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![\s;:.,；：。，؛،])(?:\s*[;:.,；：。，؛،])+$/u, '');
}

type Matches = ReadonlyMap<Entry, Item>;

/** Which item each line stands for: first by title, then by nearly the same title, then by number. */
function matched(agenda: Agenda, entries: readonly Entry[]): Matches {
  const items = placed(agenda);
  const lines = placedEntries(entries);
  const matches = new Map<Entry, Item>();
  const taken = new Set<string>();
  const match = (fits: (item: Item, path: string, line: PlacedEntry) => boolean) => {
    for (const line of lines) {
      if (matches.has(line.entry)) continue;
      const free = items.filter(({ item }) => !taken.has(item.id));
      const here = free.find(({ item, path }) => path.join() === line.path && fits(item, path.join(), line));
      const found = here ?? free.find(({ item, path }) => fits(item, path.join(), line));
      if (!found) continue;
      matches.set(line.entry, found.item);
      taken.add(found.item.id);
    }
  };
  match((item, _, { entry }) => folded(item.title.words) === folded(entry.title));
  match((item, _, { entry }) => likeness(item.title.words, entry.title) >= 0.6);
  match((_, path, line) => path === line.path);
  return matches;
}

interface PlacedEntry {
  readonly entry: Entry;
  readonly path: string;
}

function placedEntries(entries: readonly Entry[], above = ''): readonly PlacedEntry[] {
  return entries.flatMap((entry, index) => {
    const path = above === '' ? String(index + 1) : `${above},${index + 1}`;
    return [{ entry, path }, ...placedEntries(entry.entries, path)];
  });
}

function laid(entries: readonly Entry[], matches: Matches, language: Language, newId: () => string): Agenda {
  return entries.map((entry) => {
    const items = laid(entry.entries, matches, language, newId);
    const item = matches.get(entry);
    if (!item) return { ...newItem(newId(), textIn(language, entry.title), standingOf(entry.title)), items };
    const same = folded(item.title.words) === folded(entry.title);
    const title = same ? item.title : newItem(item.id, withOriginal(item.title, entry.title)).title;
    return { ...item, title, items };
  });
}

function differences(before: Agenda, after: Agenda): Omit<Pasted, 'agenda'> {
  const was = new Map(numbered(before));
  const is = new Map(numbered(after));
  const stayed = [...is].flatMap(([id, now]) => {
    const then = was.get(id);
    return then ? [{ id, then, now }] : [];
  });
  const retitled = stayed.filter(({ then, now }) => then.title !== now.title);
  const moved = stayed.filter(({ then, now }) => then.number !== now.number);
  return {
    added: [...is].flatMap(([id, now]) => (was.has(id) ? [] : [now])),
    removed: [...was].flatMap(([id, then]) => (is.has(id) ? [] : [{ id, ...then }])),
    retitled: retitled.map(({ id, then, now }) => ({
      id,
      number: now.number,
      from: then.title,
      to: now.title,
    })),
    moved: moved.map(({ id, then, now }) => ({ id, from: then.number, to: now.number, title: now.title })),
    kept: stayed.filter((one) => !retitled.includes(one) && !moved.includes(one)).length,
  };
}

function numbered(
  agenda: Agenda,
): readonly (readonly [string, { readonly number: string; readonly title: string }])[] {
  return placed(agenda).map(({ item, path }) => [
    item.id,
    { number: numberOf(path, 'en'), title: item.title.words },
  ]);
}

function folded(title: string): string {
  return withoutEnd(title.normalize('NFKC')).toLowerCase();
}

/** The share of words that two titles have in common. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size, b.size);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(folded(title).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu));
}
