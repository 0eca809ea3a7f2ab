import { decodeHTML } from 'entities';
import { isPoint, placeOf, printedOn } from './files/file-line.ts';
import { htmlLines } from './files/html.ts';

/** A line of the file, its number counted from 1. Several may come from one line of a page of the web. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  /** Whether a new block begins here, whatever blank lines say. */
  readonly block?: boolean;
  /** Whether the page says that it is a heading, or a point of a list. */
  readonly heading?: boolean;
  readonly point?: boolean;
}

/** The lines of a text, of whatever system; the blocks, rows and cells of HTML become lines, rows and tabs. */
export function sourceLines(text: string): readonly SourceLine[] {
  const whole = text.replaceAll(/[\0\ufeff]/g, '');
  if (isHtml(whole)) return linesOfHtml(whole);
  return whole.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map((line, index) => ({ line: index + 1, text: line }));
}

function linesOfHtml(text: string): readonly SourceLine[] {
  return htmlLines(text, isPage(text)).map((line, index) => ({
    line: placeOf(line, index),
    text: printedOn(line),
    block: line.goesOn !== true,
    heading: line.heading !== undefined,
    point: isPoint(line),
  }));
}

/** Whether a text is a whole page of the web, and no text with some tags in it. */
export function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^<>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(
    text.slice(0, 6000),
  );
}

/** Whether a text has tags that part lines. */
function isHtml(text: string): boolean {
  return /<(?:html|body|!doctype|td|tr|ol|ul|p|div|table|br)(?:\s[^<>]{0,300})?\/?>/i.test(text);
}

/** A line without HTML's and Markdown's marks, and whether they made it a heading, or a point of a list. */
export function withoutMarks(
  source: string,
  known: Pick<SourceLine, 'heading' | 'point'> = {},
): {
  readonly text: string;
  readonly heading: boolean;
  readonly point: boolean;
} {
  let text = source.includes('<') ? source.replaceAll(inlineTag, '') : source;
  if (text.includes('&') && known.heading === undefined) text = decodeHTML(text);
  if (/^\s*(?:[-*_]\s?){3,}\s*$/.test(text) || /^[\s|:=+-]*-{2,}[\s|:=+-]*$/.test(text)) {
    return { text: '', heading: false, point: false };
  }
  const hashes = /^\s*#{1,6}\s+/.exec(text);
  if (hashes) text = text.slice(hashes[0].length).replace(/\s#+\s*$/, '');
  text = text.replace(/^\s{0,3}>\s?/, '');
  if (text.includes('|')) text = tableRow(text);
  const bold =
    /^\s*(\*\*|__)(?=\S).*\1\s*$/.test(text) || /^\s*<(?:b|strong)>.*<\/(?:b|strong)>\s*$/i.test(source);
  const unpointed = text.replace(/^(\s*)[-*•▪●]\s+(?=\S)(?![A-Z]+\/\S+\s*$)/, '$1');
  const point = unpointed !== text;
  text = unpointed
    .replaceAll(/\*\*(?=\S)([^*]+)\*\*/g, '$1')
    .replaceAll(/(?<![\w*])[*_](?=[^\s*_])([^*_]{1,400})(?<=[^\s*_])[*_](?![\w*])/g, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
  if (text.includes('](')) text = text.replaceAll(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/g, '$1');
  return {
    text,
    heading: hashes !== null || bold || known.heading === true,
    point: point || known.point === true,
  };
}

const inlineTag =
  /<\/?(?:i|b|em|strong|u|s|sup|sub|span|a|font|small|big|code|cite|ins|del|mark|bdi|bdo|p|div|br|hr|img|center|h[1-6])(?:\s[^<>]{0,500})?\/?>/gi;

function tableRow(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('|') && !/\S\s*\|\s*\S.*\|/.test(trimmed)) return text;
  return trimmed
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())
    .join('\t');
}
