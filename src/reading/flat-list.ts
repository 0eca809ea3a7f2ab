import { tableNameIn } from './flat-table.ts';
import { fold } from './fold.ts';
import { markerAt, placeOf } from './marker.ts';
import { annexHeading, annotationsHeading, itemWord, workHeading } from './words.ts';

/** An entry of a list that ran on: its path, and its marker with the first words of its title, folded. */
export interface Entry {
  readonly path: readonly number[];
  /** "2. technical assist": what its heading in the annotations begins with. */
  readonly key: string;
  /** The first words of its title, folded, without the marker. */
  readonly title: string;
}

export interface FlatList {
  readonly start: number;
  /** Where its last title ends. */
  readonly end: number;
  readonly cuts: readonly number[];
  readonly entries: readonly Entry[];
}

const candidate =
  /(?<=^|[\s;:.。；：,،؛])(?:(?<figure>\d{1,2})\s?(?:[.、]|-(?=\s))(?=\s?[\p{L}("«])|(?<letters>\(?(?:[a-z]{1,4}|[а-я]|[\u0621-\u064a]{1,2}\u0640?)\))(?=\s|\p{Script=Han}))/gu;

/** No title in a list is as long. */
const longestTitle = 700;

/** Finds the list of items in a text that ran on, or its continuation: its numbers count up. Null where there is none. */
export function listCuts(
  text: string,
  folded: string,
  before: readonly Entry[],
  placed: number,
): FlatList | null {
  if (placed > 0) return null;
  const found = [...folded.slice(0, 60_000).matchAll(candidate)];
  const last = before.at(-1)?.path ?? [];
  const first = startOf(found, last, text, folded);
  if (first < 0) return null;
  const cuts: number[] = [];
  const entries: Entry[] = [];
  let path: readonly number[] = last;
  let at = found[first]?.index ?? 0;
  for (const match of found.slice(first)) {
    if (cuts.length > 0 && match.index - at > longestTitle) break;
    if (headingBetween(text, at, match.index)) break;
    const next = nextPath(match, path, folded);
    if (next === 'ends') break;
    if (next === null) continue;
    path = next;
    at = match.index;
    cuts.push(at);
    entries.push(entryAt(folded, at, match[0].length, path));
  }
  if (entries.length < 2 && before.length === 0) return null;
  return { start: cuts[0] ?? 0, end: endOfTitle(text, folded, at), cuts, entries };
}

/** Where a list begins: at 1 with 2 not far after it, or at the number after the last one. */
function startOf(
  found: readonly RegExpExecArray[],
  last: readonly number[],
  text: string,
  folded: string,
): number {
  const [figure = 0] = last;
  return found.findIndex((match, index) => {
    const { figure: printed, letters } = match.groups ?? {};
    if (printed === undefined) return figure > 0 && letters !== undefined && match.index < 4;
    if (Number(printed) !== figure + 1 || isWorded(folded, match.index)) return false;
    if (figure > 0) return match.index < 60;
    const second = found.slice(index + 1).find(({ groups }) => Number(groups?.figure) === 2);
    const titled = second !== undefined && second.index - match.index < 2500;
    return titled && !isAnnotated(text.slice(match.index, second?.index));
  });
}

/** Whether "Item", "Point" or their like stands before a number: then it heads an annotation. */
function isWorded(folded: string, at: number): boolean {
  return wordBefore.test(folded.slice(Math.max(0, at - 14), at));
}

const wordBefore = new RegExp(`(?<!\\p{L})${itemWord}\\s?$`, 'u');

/** Whether what stands between 1 and 2 is more than a title and its sub-items: sentences. */
function isAnnotated(between: string): boolean {
  return (
    (between.match(/\p{Ll}{2}\. \p{Lu}\p{Ll}+/gu)?.length ?? 0) > 1 ||
    (between.length > 500 && !/[;:]/u.test(between))
  );
}

function nextPath(
  match: RegExpExecArray,
  path: readonly number[],
  folded: string,
): readonly number[] | 'ends' | null {
  const { figure, letters } = match.groups ?? {};
  const [last = 0] = path;
  if (figure !== undefined && isWorded(folded, match.index)) return 'ends';
  if (figure !== undefined) {
    const number = Number(figure);
    if (number === last + 1) return [number];
    if (number === 1 && last > 1) return 'ends';
    const closed = /[.;。；]\s*$/u.test(folded.slice(Math.max(0, match.index - 3), match.index));
    return number > last && number <= last + 3 && closed ? [number] : null;
  }
  const before = folded.slice(Math.max(0, match.index - 14), match.index);
  if (/(?:\d|article|paragraph|paragraphe|parrafo|пункт\p{L}*|annex|anexo|annexe)\s*$/u.test(before))
    return null;
  const marker = markerAt(`${letters} x`);
  const next = marker ? placeOf(marker, path) : null;
  if (!next) return null;
  const [, second = 0, third] = next;
  const follows =
    third === undefined
      ? second === (path[1] ?? 0) + 1 || (second <= (path[1] ?? 0) + 3 && second > (path[1] ?? 0))
      : third === (path[2] ?? 0) + 1;
  if (!follows && second === 1 && third === undefined && path.length === 1) return next;
  return follows ? next : null;
}

function entryAt(folded: string, at: number, length: number, path: readonly number[]): Entry {
  const title = folded
    .slice(at + length, at + length + 60)
    .replace(/^[\s.]+/u, '')
    .replace(/\s\d{0,2}\s?[:;].*$|[.;:。；：؛].*$/u, '')
    .slice(0, 22)
    .trimEnd();
  const marker = folded.slice(at, at + length).trim();
  return { path, title, key: `${marker} ${title}` };
}

function headingBetween(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return [...between.matchAll(/(?<=[.。]\s?)(?:[IVX]{1,3}\.\s)?\p{L}[^.。]{2,40}?(?=\s|$)/gu)].some(
    ([words]) => isHeading(words),
  );
}

function isHeading(words: string): boolean {
  const folded = fold(words);
  return annotationsHeading.test(folded) || annexHeading.test(folded) || workHeading.test(folded);
}

/** The end of the last title: its stop, or the heading after it. */
function endOfTitle(text: string, folded: string, at: number): number {
  const head = folded.slice(at, at + longestTitle);
  const stop = /[.。](?=\s|$|\p{Script=Han})/gu;
  for (let match = stop.exec(head); match; match = stop.exec(head)) {
    if (match.index > 5) return at + match.index + 1;
  }
  const table = tableNameIn(head);
  if (table > 5 && /\p{Lu}|\p{Lo}/u.test(text[at + table] ?? '')) return at + table;
  const heading = /\s(?:[IVX]{1,3}\.\s)?(?:Annotations|Anotaciones|Аннотации|الشروح|说明)(?=\s)/u.exec(
    text.slice(at, at + longestTitle),
  );
  return heading ? at + heading.index : Math.min(text.length, at + head.length);
}
