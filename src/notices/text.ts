import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import type { Block, Letter } from './letter.ts';

/** A letter as plain text: a paragraph a block, addresses on lines of their own. */
export function textOf({ blocks, language, unsubscribe }: Letter): string {
  const parts = blocks.map((block) => blockAsText(block, language));
  const end = unsubscribe ? [`-- \n${say(language, 'notices.unsubscribe')}\n${unsubscribe}`] : [];
  return `${[...parts, ...end].join('\n\n')}\n`;
}

/** What was and what is, each in a line of its own. */
export function changeLines(
  { was, is }: Extract<Block, { readonly kind: 'change' }>,
  language: Language,
): readonly string[] {
  if (was === null) return is === null ? [] : [say(language, 'notices.is-new', { words: is })];
  if (is === null) return [say(language, 'notices.is-gone', { words: was })];
  return [say(language, 'notices.was', { words: was }), say(language, 'notices.is', { words: is })];
}

function blockAsText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'words':
    case 'aside':
      return block.words;
    case 'heading':
      return `${block.words}\n${'-'.repeat(Math.min(40, [...block.words].length))}`;
    case 'list':
      return block.of.map((words) => `• ${words.replaceAll('\n', '\n  ')}`).join('\n');
    case 'change':
      return [block.name, ...changeLines(block, language).map((line) => `  ${line}`)].join('\n');
    case 'quote':
      return [...block.words.split('\n').map((line) => `> ${line}`), `— ${block.by}`].join('\n');
    case 'link':
      return `${say(language, 'notices.leads-to', { words: block.words })}\n${block.href}`;
  }
}
