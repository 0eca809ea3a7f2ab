/** A line of the file, its number counted from 1. Several may come from one line of a page of the web. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  /** Whether a new block begins here, whatever blank lines say. */
  readonly block?: boolean;
}

/** The lines of a text, of whatever system; the blocks, rows and cells of HTML become lines, rows and tabs. */
export function sourceLines(text: string): readonly SourceLine[] {
  const whole = text.replaceAll(/[\0\ufeff]/g, '');
  if (isHtml(whole)) return htmlLines(whole);
  return whole.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map((line, index) => ({ line: index + 1, text: line }));
}

/** A line without HTML's and Markdown's marks, and whether they made it a heading, or a point of a list. */
export function withoutMarks(source: string): {
  readonly text: string;
  readonly heading: boolean;
  readonly point: boolean;
} {
  let text = source.includes('<') ? source.replaceAll(inlineTag, '') : source;
  if (text.includes('&')) text = text.replaceAll(entity, character);
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
  return { text, heading: hashes !== null || bold, point };
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

const entity = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}\d{0,2}));/gi;

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  shy: '',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  aacute: 'á',
  ccedil: 'ç',
  iacute: 'í',
  oacute: 'ó',
  ocirc: 'ô',
  uacute: 'ú',
  ucirc: 'û',
  ugrave: 'ù',
  ntilde: 'ñ',
  Eacute: 'É',
};

function character(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
  if (code !== null) return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : '';
  return characters[name ?? ''] ?? whole;
}

function isHtml(text: string): boolean {
  return /<(?:html|body|!doctype|td|tr|ol|ul|p|div|table|br)(?:\s[^<>]{0,300})?\/?>/i.test(text);
}

const blocks =
  /^(?:p|div|h[1-6]|tr|table|ul|ol|section|article|header|footer|blockquote|hr|title|body|pre|dl|dt|dd|center)$/;

/** Walks through a page of the web once. What stands in its head, scripts, styles and our pictures is not text. */
function htmlLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let line = 1;
  let started = 1;
  let now = '';
  let block = false;
  let row = false;
  const lists: { ordered: boolean; letters: boolean; count: number }[] = [];
  const flush = (asBlock: boolean) => {
    lines.push({ line: started, text: now, block });
    now = '';
    block = asBlock;
    started = line;
  };
  const pieces = /\r\n|[\n\r]|<[^<>]{1,2000}>|[^<\r\n]+|</g;
  const lowered = text.toLowerCase();
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const [piece] = match;
    if (piece === '\n' || piece === '\r' || piece === '\r\n') {
      line += 1;
      if (row) now += ' ';
      else flush(false);
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece);
    if (!tag) {
      if (piece.startsWith('<!')) continue;
      if (now.trim() === '') started = line;
      now += piece;
      continue;
    }
    line += piece.split('\n').length - 1;
    const name = (tag[2] ?? '').toLowerCase();
    const opens = tag[1] === '';
    const drawn = name === 'figure' && piece.includes('class="picture');
    if (opens && (drawn || /^(?:script|style|head)$/.test(name))) {
      const end = lowered.indexOf(`</${name}`, pieces.lastIndex);
      const skipped = text.slice(pieces.lastIndex, end < 0 ? text.length : end);
      line += skipped.split('\n').length - 1;
      pieces.lastIndex = end < 0 ? text.length : end;
    } else if (name === 'br') {
      if (row) now += ' ';
      else flush(false);
    } else if (name === 'td' || name === 'th') {
      if (!opens) now = `${now.trimEnd()}\t`;
      else if (row) now = now.replace(/[^\S\t]+$/, '');
    } else if (name === 'li') {
      flush(true);
      const list = lists.at(-1);
      if (opens && list?.ordered) {
        list.count += 1;
        now = list.letters ? `(${String.fromCharCode(96 + list.count)}) ` : `${list.count}. `;
      }
    } else if (blocks.test(name) && !(row && name !== 'tr')) {
      flush(true);
      if (name === 'tr') row = opens;
      if (name === 'ol' || name === 'ul') {
        if (opens)
          lists.push({ ordered: name === 'ol', letters: /type\s*=\s*["']?a/i.test(piece), count: 0 });
        else lists.pop();
      }
    }
  }
  flush(false);
  return lines;
}
