import { say } from '../language/catalogue.ts';
import { directionOf, type Language } from '../language/languages.ts';
import type { Block, Letter } from './letter.ts';
import { changeLines } from './text.ts';

/**
 * A letter as HTML that every reader of mails shows: one column, inline styles, nothing fetched from anywhere. The first
 * address is a button; all others are plain.
 */
export function htmlOf(letter: Letter): string {
  const { language, subject, blocks, unsubscribe } = letter;
  const direction = directionOf(language);
  const first = blocks.find(({ kind }) => kind === 'link');
  const parts = blocks.map((block) => blockAsHtml(block, letter, block === first));
  const end = unsubscribe
    ? `<p style="${styles.end}">${anchor(unsubscribe, say(language, 'notices.unsubscribe'), styles.plain)}</p>`
    : '';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light only">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff">
<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr><td lang="${language}" dir="${direction}" align="${direction === 'rtl' ? 'right' : 'left'}" style="${textStyle(language)}">
${parts.join('\n')}
${end}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

const styles = {
  words: 'margin:0 0 16px',
  heading: 'margin:28px 0 8px;padding-top:12px;border-top:1px solid #15191d;font-size:1em;font-weight:bold',
  list: 'margin:0 0 16px;padding:0 20px',
  item: 'margin:0 0 4px',
  quote:
    'margin:0 0 16px;padding:0 16px;border:solid #cdd2d7;font-family:Times New Roman,Times,serif;font-size:1.1em',
  by: 'margin:4px 0 0;font-size:0.85em;color:#545c65',
  button:
    'display:inline-block;padding:11px 20px;background:#00629b;border:1px solid #00629b;color:#ffffff;font-weight:bold;text-decoration:none',
  plain: 'color:#00629b;text-decoration:underline',
  aside: 'margin:0 0 16px;font-size:0.87em;color:#545c65',
  end: 'margin:28px 0 0;padding-top:12px;border-top:1px solid #cdd2d7;font-size:0.87em;color:#545c65',
} as const;

function textStyle(language: Language): string {
  const [size, leading] = language === 'ar' ? [17, 1.7] : language === 'zh' ? [16, 1.7] : [16, 1.5];
  const faces = "-apple-system,'Segoe UI',Roboto,'Noto Sans',Tahoma,Arial,sans-serif";
  return `font-family:${faces};font-size:${size}px;line-height:${leading};color:#15191d`;
}

function blockAsHtml(block: Block, { language }: Letter, first: boolean): string {
  switch (block.kind) {
    case 'words':
      return `<p style="${styles.words}">${lines(block.words)}</p>`;
    case 'aside':
      return `<p style="${styles.aside}">${lines(block.words)}</p>`;
    case 'heading':
      return `<h2 style="${styles.heading}">${escaped(block.words)}</h2>`;
    case 'list':
      return `<ul style="${styles.list}">${block.of.map((words) => `<li style="${styles.item}">${lines(words)}</li>`).join('')}</ul>`;
    case 'change': {
      const [last = '', ...before] = changeLines(block, language).toReversed();
      const said = [...before.toReversed().map(escaped), `<strong>${escaped(last)}</strong>`];
      return `<p style="${styles.words}">${[escaped(block.name), ...said].join('<br>')}</p>`;
    }
    case 'quote':
      return `<blockquote style="${styles.quote};border-width:${directionOf(language) === 'rtl' ? '0 3px 0 0' : '0 0 0 3px'}"><p dir="auto" style="margin:0">${lines(block.words)}</p><p style="${styles.by}">${escaped(block.by)}</p></blockquote>`;
    case 'link':
      return `<p style="${styles.words}">${anchor(block.href, block.words, first ? styles.button : styles.plain)}</p>`;
  }
}

function anchor(href: string, words: string, style: string): string {
  return `<a href="${escaped(href)}" style="${style}">${escaped(words)}</a>`;
}

function lines(words: string): string {
  return escaped(words).replaceAll('\n', '<br>');
}

function escaped(words: string): string {
  return words.replaceAll(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}
