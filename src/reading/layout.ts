import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { houseLayout, type LayoutWord } from '../sessions/layout.ts';
import { plusMinutes } from '../time/days.ts';
import type { AnnotationsSet } from './annotations.ts';
import { cellsOf } from './cells.ts';
import { fold, sameWords } from './fold.ts';
import type { ListRead } from './items.ts';
import { isClosed, joined, type Line } from './line.ts';
import { type Masthead, partNumber } from './masthead.ts';
import type { LayoutRead, LeftOver, MeetingRead } from './paper-read.ts';
import { paragraphsOf } from './paragraphs.ts';
import { annexHeading, columns, workHeading } from './words.ts';

/** The parts of an agenda paper that say how it is set. */
export interface Setting {
  readonly lines: readonly Line[];
  readonly footnotes: readonly LeftOver[];
  readonly masthead: Masthead;
  readonly list: ListRead | null;
  readonly annotations: AnnotationsSet;
  /** The place of the first line of the table of meetings. */
  readonly table: number;
  readonly meetings: readonly MeetingRead[];
  readonly language: Language;
}

/** How a paper is set where that is not the house's way, and the lines that are kept with it; null: as the house sets it. */
export function layoutIn(
  setting: Setting,
): { readonly layout: LayoutRead; readonly kept: Set<number> } | null {
  const { lines, footnotes, masthead, list, annotations } = setting;
  const kept = new Set<number>();
  const keep = (some: readonly { readonly line: number }[]) => {
    for (const { line } of some) kept.add(line);
  };
  const marks = new Set(masthead.over.flatMap(({ text }) => /(?<!\*)\*{1,4}$/u.exec(text)?.[0] ?? []));
  const ofOver = (note: readonly LeftOver[]) => marks.has(/^\*+/u.exec(note[0]?.text ?? '')?.[0] ?? '');
  const all = notesOf(footnotes);
  const notes = [...all.filter(ofOver), ...all.filter((note) => !ofOver(note)).slice(0, masthead.notes)];
  keep([
    ...masthead.over,
    ...masthead.below,
    ...annotations.between,
    ...annotations.opening,
    ...annotations.closing,
    ...notes.flat(),
  ]);
  const { heading, introducer } = workOf(setting);
  const words: Readonly<Record<LayoutWord, string>> = {
    organ: masthead.corner ?? '',
    above: masthead.between.join('\n'),
    over: linesOf(masthead.over, lines).join('\n'),
    below: linesOf(masthead.below, lines).join('\n'),
    notes: notes.map((note) => joined(note.map(({ text }) => text)).replace(/^\d{1,2}\s+/u, '')).join('\n\n'),
    list: headingOf(masthead.list, 'paper.provisional-agenda', setting, masthead.title),
    annotations: headingOf(annotations.heading, 'paper.annotations', setting),
    between: paragraphsOf(annotations.between).join('\n\n'),
    opening: paragraphsOf(annotations.opening).join('\n\n'),
    closing: paragraphsOf(annotations.closing).join('\n\n'),
    item: usual(annotations.items) ?? '',
    documents: documentsOf(annotations, setting.language),
    work: heading,
    introducer,
  };
  const segments = segmentsOf(setting);
  const over = segments.filter(({ item }) => item === setting.list?.nodes[0]?.number).map((one) => one.words);
  const said = Object.entries(words).flatMap(([what, one]) => {
    const rest = over.length > 0 && (what === 'below' || what === 'opening') ? without(one, over) : one;
    return rest === '' ? [] : [[what, rest] as const];
  });
  for (const { line } of list?.segments ?? []) if (segments.some((one) => one.line === line)) kept.add(line);
  const layout: LayoutRead = {
    words: Object.fromEntries(said),
    documentsFirst: annotations.first > annotations.last,
    unpunctuated: list?.unpunctuated ?? false,
    rowHours: hasRowHours(setting.meetings),
    ...(masthead.limited ? { limited: true } : {}),
    ...(masthead.figures && masthead.session.word === 'session' && (masthead.session.ordinal ?? 200) < 200
      ? { figures: true }
      : {}),
    ...(segments.length > 0
      ? { segments: segments.map(({ item, words: own }) => ({ item, words: own })) }
      : {}),
  };
  const { words: _, ...house } = houseLayout;
  const { words: __, ...flags } = layout;
  const same = said.length === 0 && JSON.stringify(house) === JSON.stringify(flags);
  return same ? null : { layout, kept };
}

/**
 * Headings over parts of the list, each before the next item of it; the first may stand before the list, where the
 * annotations begin with it again.
 */
function segmentsOf({ list, masthead, annotations }: Setting) {
  const nodes = list?.nodes ?? [];
  const within = (list?.segments ?? [])
    .filter(({ text }) => !isClosed(text))
    .flatMap(({ line, text }) => {
      const next = nodes.find((node) => node.line > line)?.number ?? null;
      return next === null ? [] : [{ item: next, words: text, line }];
    });
  const [first] = nodes;
  const before = masthead.below.at(-1);
  const again = annotations.opening.some(({ text }) => before !== undefined && sameWords(text, before.text));
  return first?.number && before && within.length > 0 && again
    ? [{ item: first.number, words: before.text, line: before.line }, ...within]
    : within;
}

/** Lines or paragraphs without those that say something. */
function without(words: string, gone: readonly string[]): string {
  const apart = words.includes('\n\n') ? '\n\n' : '\n';
  return words
    .split(apart)
    .filter((one) => !gone.some((other) => sameWords(one, other)))
    .join(apart);
}

/** Lines run together where no gap parts them. */
function linesOf(left: readonly LeftOver[], lines: readonly Line[]): readonly string[] {
  const places = new Map(lines.map((line, index) => [line.line, index]));
  const whole: string[] = [];
  let before = -2;
  for (const { line, text } of left) {
    const place = places.get(line) ?? -2;
    const last = whole.at(-1);
    const goesOn = last !== undefined && place === before + 1 && !lines[place]?.gap && !isClosed(last);
    if (goesOn && /^[\p{Ll}\d(]/u.test(text)) whole[whole.length - 1] = joined([last, text]);
    else whole.push(text);
    before = place;
  }
  return whole;
}

/** Footnotes, each its lines. */
function notesOf(footnotes: readonly LeftOver[]): readonly (readonly LeftOver[])[] {
  const notes: LeftOver[][] = [];
  for (const one of footnotes) {
    if (/^(?:\d{1,2}(?:\s|$)|\*)/u.test(one.text) || notes.length === 0) notes.push([one]);
    else notes.at(-1)?.push(one);
  }
  return notes;
}

/** A heading without the marks of its footnotes; empty where it is the house's. A list whose title names it prints none. */
function headingOf(
  heading: string | null,
  key: 'paper.provisional-agenda' | 'paper.annotations',
  { language }: Setting,
  title: string | null = null,
): string {
  if (heading === null) return '';
  const bare = heading.replace(/(?:[\s*]|\[\d{1,2}\]|(?<=\p{L})\s\d{1,2})+$/u, '');
  const house = say(language, key);
  const named = title !== null && fold(title).startsWith(fold(house));
  return sameWords(bare, house) && !named ? '' : bare;
}

/** The heading of the table of meetings where it is no annex, and who introduces, as its head says it. */
function workOf({ lines, table, language }: Setting) {
  const head = lines.slice(table, table + 8);
  const named = head.find(({ text }) => workHeading.test(fold(text.slice(0, 200))));
  const annexed = head.some(({ text }) => annexHeading.test(fold(text.slice(0, 200))));
  const at = named ? lines.indexOf(named) : -1;
  const part = named ? partNumber(lines[at - 1]) + named.text.replace(/[\s*]+$/u, '') : '';
  const annex = head.find(({ text }) => annexHeading.test(fold(text.slice(0, 200))))?.text ?? '';
  const usual = sameWords(part, say(language, 'paper.organization-of-work')) || part === '';
  const heading = !annexed ? part : usual ? '' : `${annex}\n${part}`;
  const cells = head.flatMap((line) => cellsOf(line).map(({ text }) => text));
  const introducer = cells.find((cell) => cell.length < 60 && columns.introducer.test(fold(cell))) ?? '';
  const house = say(language, 'paper.introduced-by');
  return { heading, introducer: sameWords(introducer, house) ? '' : introducer };
}

/** The heads of documents, where most items have the same and it is not the house's. */
function documentsOf({ documents }: AnnotationsSet, language: Language): string {
  const found = usual(documents.map((head) => head.replace(/[\s:.]+$/u, ''))) ?? '';
  return sameWords(found, say(language, 'paper.documentation')) ? '' : found;
}

/** What more than half of them say, null where none is. */
function usual(said: readonly string[]): string | null {
  const counts = Map.groupBy(said, (one) => one);
  const [most] = [...counts.entries()].toSorted(([, one], [, other]) => other.length - one.length);
  return most && most[1].length * 2 > said.length && most[0] !== '' ? most[0] : null;
}

/** Whether the rows of a meeting say their own hours: slots that follow each other without a break. */
function hasRowHours(meetings: readonly MeetingRead[]): boolean {
  return meetings.some((slot, index) => {
    const next = meetings[index + 1];
    return (
      next !== undefined &&
      slot.end !== null &&
      slot.start !== null &&
      next.start === slot.end &&
      next.date === slot.date &&
      next.track === slot.track &&
      plusMinutes(slot.start, 90) !== null &&
      (plusMinutes(slot.start, 150) ?? '24:00') > slot.end
    );
  });
}
