import type { Block, Heading, ItemHeading, Paragraph } from '../paper.ts';

/** A part of a paper: what it begins with, what stands in it, and then the parts below it. */
export interface Branch {
  readonly opener: Opener;
  readonly leaves: readonly Block[];
  readonly branches: readonly Branch[];
}

/** What a part begins with: a heading, the heading of an item, or a paragraph with a number. */
export type Opener = Heading | ItemHeading | Paragraph;

/** Blocks that follow each other, as the parts within parts that their headings make of them. */
export function treeOf(blocks: readonly Block[]): Omit<Branch, 'opener'> {
  const first = blocks.findIndex((block) => opened(block) !== null);
  if (first < 0) return { leaves: blocks, branches: [] };
  const branches: Branch[] = [];
  for (let start = first; start < blocks.length; ) {
    const own = opened(blocks[start]);
    if (!own) break;
    let end = start + 1;
    while (end < blocks.length && (opened(blocks[end])?.rank ?? deepest) > own.rank) end += 1;
    branches.push({ opener: own.opener, ...treeOf(blocks.slice(start + 1, end)) });
    start = end;
  }
  return { leaves: blocks.slice(0, first), branches };
}

const deepest = 1000;

/** How far out a part goes that begins with a block: one ends where another begins that goes as far. */
function opened(block: Block | undefined): { opener: Opener; rank: number } | null {
  if (block?.block === 'heading') return { opener: block, rank: block.level };
  if (block?.block === 'item') return { opener: block, rank: 3 + block.level };
  if (block?.block === 'paragraph' && block.number !== null) return { opener: block, rank: deepest - 1 };
  return null;
}
