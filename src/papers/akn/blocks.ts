import { marker as markerOf, numberOf, readNumber } from '../../language/numbers.ts';
import type { AgendaEntry, Block, Documentation } from '../paper.ts';
import { type Shape, shape } from '../shapes.ts';
import { inline, type Writing } from './inline.ts';
import { table, timetable } from './tables.ts';
import { type Branch, type Opener, treeOf } from './tree.ts';

/** Blocks as the parts of a document: sections for headings, paragraphs for items, and in them what is said. */
export function parts(blocks: readonly Block[], above: string, writing: Writing): readonly Shape[] {
  const { leaves, branches } = treeOf(blocks);
  return [...said(leaves, above, writing), ...below(branches, { above, number: [] }, writing)];
}

/** Under which part others stand: its name, and the number of its item. */
interface Under {
  readonly above: string;
  readonly number: readonly number[];
}

function below(branches: readonly Branch[], under: Under, writing: Writing): readonly Shape[] {
  return branches.map(({ opener, leaves, branches: deeper }, index) => {
    const { tag, short, place, number } = kindOf(opener, index, under, writing);
    const eId = writing.named(under.above, short, place);
    const text = said(opener.block === 'paragraph' ? [opener, ...leaves] : leaves, eId, writing);
    const parted = below(deeper, { above: eId, number }, writing);
    return shape(tag, { eId }, [
      ...namesOf(opener),
      ...(text.length > 0 ? [shape(parted.length > 0 ? 'intro' : 'content', {}, text)] : []),
      ...parted,
    ]);
  });
}

const headings = [
  ['section', 'sec'],
  ['subsection', 'subsec'],
  ['subdivision', 'subdvs'],
] as const;

const items = [
  ['paragraph', 'para'],
  ['subparagraph', 'subpara'],
  ['point', 'point'],
] as const;

/** As which part of the hierarchy something stands, and what it is called there: the same in every language. */
function kindOf(opener: Opener, index: number, { number }: Under, { language }: Writing) {
  if (opener.block === 'heading') {
    const [tag, short] = headings[opener.level - 1] ?? headings[2];
    return { tag, short, place: undefined, number };
  }
  if (opener.block === 'paragraph')
    return { tag: 'paragraph', short: 'para', place: opener.number ?? 1, number };
  const [tag, short] = items[opener.level - 1] ?? items[2];
  const printed = opener.marker.replace(/[.-]$/u, '');
  const cited = number.length === 0 ? printed : `${numberOf(number, language)} ${printed}`;
  const path = readNumber(cited, language) ?? [...number, index + 1];
  return { tag, short, place: ordinal(path), number: path };
}

/** The last part of an item's number as names have it: `2`, `b`, `ii`. */
function ordinal(path: readonly number[]): string {
  return markerOf(path, 'en').replaceAll(/[^a-z0-9]/gu, '');
}

function namesOf(opener: Opener): readonly Shape[] {
  if (opener.block === 'paragraph') return [shape('num', {}, [`${opener.number}.`])];
  const heading = shape('heading', {}, [opener.words]);
  return opener.block === 'heading' ? [heading] : [shape('num', {}, [opener.marker]), heading];
}

/** What is said in a part, before the parts below it. Pictures are left away; the table says the same. */
function said(blocks: readonly Block[], above: string, writing: Writing): readonly Shape[] {
  return blocks.flatMap((block): readonly Shape[] => {
    switch (block.block) {
      case 'paragraph':
        return [shape('p', { eId: writing.named(above, 'p') }, inline(block.runs, writing))];
      case 'agenda':
        return list(block.entries, above, [], writing);
      case 'documentation':
        return documentation(block, above, writing);
      case 'timetable':
        return timetable(block, above, writing);
      case 'table':
        return table(block, above, writing);
      default:
        return [];
    }
  });
}

/** The agenda as lists within lists. */
function list(
  entries: readonly AgendaEntry[],
  above: string,
  path: readonly number[],
  writing: Writing,
): readonly Shape[] {
  if (entries.length === 0) return [];
  const eId = writing.named(above, 'list');
  const inside = entries.map(({ marker, words, entries: under }, index) => {
    const number = [...path, index + 1];
    const name = writing.named(eId, 'item', ordinal(number));
    const cited = numberOf(number, writing.language);
    if (!writing.items.has(cited)) writing.items.set(cited, name);
    return shape('item', { eId: name }, [
      shape('num', {}, [marker]),
      shape('p', {}, [words]),
      ...list(under, name, number, writing),
    ]);
  });
  return [shape('blockList', { eId }, inside)];
}

function documentation(
  { heading, entries }: Documentation,
  above: string,
  writing: Writing,
): readonly Shape[] {
  if (entries.length === 0) return [];
  const eId = writing.named(above, 'tblock');
  const documents = entries.map((runs) =>
    shape('p', { eId: writing.named(eId, 'p') }, inline(runs, writing)),
  );
  return [shape('tblock', { eId }, [shape('heading', {}, [heading]), ...documents])];
}
