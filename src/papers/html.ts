import { directionOf, type Language } from '../language/languages.ts';
import { figureOf } from './figure.ts';
import type {
  AgendaEntry,
  Block,
  DrawnWork,
  Heading,
  ItemHeading,
  Masthead,
  Paper,
  Paragraph,
  Place,
  Run,
  Table,
  Timetable,
  TimetableDay,
  TimetableLine,
} from './paper.ts';
import { noteRun, notesOf } from './runs.ts';
import { shapeText } from './shapes.ts';

/** A paper as a page of its own, to be kept as it is: nothing in it but a link to the stylesheet leads out of it. */
export function htmlPage(paper: Paper, place: Place): string {
  const { language, masthead, title } = paper;
  const name = masthead.symbol === null ? title : `${masthead.symbol} – ${title}`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escaped(name)}</title>
  <link rel="stylesheet" href="/assets/look.css">
</head>
<body>
<main class="paper" id="main">
${inside(paper, place)}
</main>
</body>
</html>
`;
}

/** A paper as a part of a page, to stand inside `main.paper`; it says its own language and direction. */
export function htmlFragment(paper: Paper, place: Place): string {
  const { language } = paper;
  return `<div lang="${language}" dir="${directionOf(language)}">\n${inside(paper, place)}\n</div>`;
}

/** The address of a document by the pattern of the setting `DOCUMENT_LINK`. */
export function documentAddress({ documentLink }: Place, symbol: string): string {
  const path = symbol.split('/').map(encodeURIComponent).join('/');
  return documentLink.replaceAll('{symbol}', () => path);
}

function inside(paper: Paper, place: Place): string {
  const { language, masthead, occasion, under = [], title, titleNotes = [], blocks } = paper;
  const writing: Writing = { ...place, language, notes: masthead.symbolNote ? 1 : 0 };
  return [
    top(masthead),
    `  <p class="paper__body">${occasion.map(escaped).join('<br>')}</p>`,
    ...under.map((line) => `  <p class="paper__body">${runs(line, writing)}</p>`),
    `  <h1 class="paper__title">${escaped(title)}${runs(titleNotes.map(noteRun), writing)}</h1>`,
    ...blocks.map((block) => written(block, writing)),
    ...footnotes(paper, writing),
  ].join('\n');
}

function top({
  house,
  symbol,
  symbolNote,
  organ,
  distribution,
  date,
  dateWords,
  ownLanguage,
  original,
}: Masthead): string {
  const own = ownLanguage === null ? '' : `${escaped(ownLanguage)}<br>`;
  return `  <div class="paper__top">
    <p class="paper__house">${escaped(house)}</p>${symbol === null ? '' : `\n    ${series(symbol, symbolNote ? mark(symbolNote.marker, 1) : '')}`}
  </div>
  <div class="paper__masthead">
    <p class="paper__organ">${escaped(organ)}</p>
    <div class="paper__distribution">
      <p>${escaped(distribution)}</p>
      <p><time datetime="${escaped(date)}">${escaped(dateWords)}</time></p>
      <p>${own}${escaped(original)}</p>
    </div>
  </div>`;
}

/** The first part of a symbol is set larger than the rest. */
function series(symbol: string, note: string): string {
  const [first = '', ...others] = symbol.split('/');
  const rest = others.map((part) => `/${part}`).join('');
  return `<p class="paper__symbol symbol" dir="ltr"><span class="paper__series">${escaped(first)}</span>${escaped(rest)}${note}</p>`;
}

/** What the writing of a block needs to know: where the paper will stand, its language, and how far its footnotes are counted. */
interface Writing extends Place {
  readonly language: Language;
  /** How many footnotes were marked so far. */
  notes: number;
}

function written(block: Block, writing: Writing): string {
  switch (block.block) {
    case 'heading':
      return `  ${heading(block)}`;
    case 'agenda':
      return list(block.entries, '  ');
    case 'item':
      return `  ${itemHeading(block)}`;
    case 'paragraph':
      return `  ${paragraph(block, writing)}`;
    case 'documentation':
      return [
        '  <section class="paper__documents">',
        `    <h4>${escaped(block.heading)}</h4>`,
        ...block.entries.map((entry) => `    <p>${runs(entry, writing)}</p>`),
        '  </section>',
      ].join('\n');
    case 'annex':
      return [
        '  <section class="paper__annex" aria-labelledby="annex">',
        ...block.blocks.map((part, index) => indented(index === 0 ? named(part) : written(part, writing))),
        '  </section>',
      ].join('\n');
    case 'timetable':
      return timetable(block, writing);
    case 'table':
      return table(block, writing);
    case 'picture':
      return figure(block, writing.language);
  }
}

function heading({ level, words }: Heading, id = ''): string {
  return `<h${level + 1} class="paper__heading"${id}>${escaped(words)}</h${level + 1}>`;
}

function named(part: Block): string {
  return part.block === 'heading' ? `  ${heading(part, ' id="annex"')}` : '';
}

function itemHeading({ level, marker, words }: ItemHeading): string {
  const tag = `h${Math.min(level + 2, 6)}`;
  return `<${tag} class="paper__item"><span>${escaped(marker)}</span> <span>${escaped(words)}</span></${tag}>`;
}

function list(entries: readonly AgendaEntry[], indent: string): string {
  const items = entries.map(({ marker, words, entries: under }) => {
    const line = `${indent}  <li><span>${escaped(marker)}</span> ${escaped(words)}`;
    return under.length === 0 ? `${line}</li>` : `${line}\n${list(under, `${indent}    `)}\n${indent}  </li>`;
  });
  return `${indent}<ol role="list" class="paper__list">\n${items.join('\n')}\n${indent}</ol>`;
}

function paragraph({ number, runs: line }: Paragraph, writing: Writing): string {
  const words = runs(line, writing);
  if (number === null) return `<p class="paper__text">${words}</p>`;
  return `<p class="paper__text paper__text--numbered" id="paragraph-${number}"><span>${number}.</span> ${words}</p>`;
}

function timetable({ columns, days }: Timetable, writing: Writing): string {
  return [
    '  <table class="timetable" id="annex-table">',
    `    ${head(columns)}`,
    ...days.map((day) => dayRows(day, columns.length, writing)),
    '  </table>',
  ].join('\n');
}

function table({ columns, rows }: Table, writing: Writing): string {
  return [
    '  <table class="paper__table">',
    `    ${head(columns)}`,
    '    <tbody>',
    ...rows.map((row) => `      <tr>${row.map((cell) => `<td>${runs(cell, writing)}</td>`).join('')}</tr>`),
    '    </tbody>',
    '  </table>',
  ].join('\n');
}

function head(columns: readonly string[]): string {
  const cells = columns
    .map((column) => (column === '' ? '<td></td>' : `<th scope="col">${escaped(column)}</th>`))
    .join('');
  return `<thead><tr>${cells}</tr></thead>`;
}

/** The mark of a footnote, which leads to it; one that belongs to a symbol stands right behind it. */
function mark(marker: string, number: number): string {
  return `<sup class="paper__mark"><a id="mark-${number}" href="#note-${number}">${escaped(marker)}</a></sup>`;
}

/** The footnotes below the paper, each leading back to its mark. */
function footnotes(paper: Paper, writing: Writing): readonly string[] {
  const notes = notesOf(paper);
  if (notes.length === 0) return [];
  const lines = notes.map(
    ({ marker, runs: words }, index) =>
      `    <li id="note-${index + 1}"><a href="#mark-${index + 1}">${escaped(marker)}</a> <span>${runs(words, writing)}</span></li>`,
  );
  return ['  <ol role="list" class="paper__notes">', ...lines, '  </ol>'];
}

/** A line for each bar, so that two papers can be compared. */
function figure({ picture }: DrawnWork, language: Language): string {
  const drawn = figureOf(picture, language, { name: 'annex-picture', table: 'annex-table' });
  return `  ${shapeText(drawn, escaped).replaceAll(/(?=<(?:div|svg|figcaption))/gu, '\n    ')}`;
}

function dayRows({ words, note, lines }: TimetableDay, width: number, writing: Writing): string {
  const name = escaped(words);
  const day =
    note.length === 0
      ? `<th colspan="${width}" scope="rowgroup">${name}</th>`
      : `<th scope="rowgroup">${name}</th><td></td><td${width > 3 ? ` colspan="${width - 2}"` : ''}>${runs(note, writing)}</td>`;
  return [
    '    <tbody>',
    `      <tr class="timetable__day">${day}</tr>`,
    ...lines.map((line) => `      ${row(line, writing)}`),
    '    </tbody>',
  ].join('\n');
}

function row({ time, item, title, further }: TimetableLine, writing: Writing): string {
  const first = time
    ? `<th class="timetable__time" scope="row">${escaped(time.words.replaceAll(' ', '\u00a0'))}</th>`
    : '<td></td>';
  const last = further.map((words) => `<td>${escaped(words)}</td>`).join('');
  const start = time ? '<tr class="timetable__meeting">' : '<tr>';
  return `${start}${first}<td class="timetable__item">${escaped(item)}</td><td>${runs(title, writing)}</td>${last}</tr>`;
}

function runs(line: readonly Run[], writing: Writing): string {
  return line
    .map((run) => {
      const words = escaped(run.words).replaceAll('\n', '<br>');
      if (run.run === 'symbol') {
        return `<a class="symbol" dir="ltr" href="${escaped(documentAddress(writing, run.symbol))}">${words}</a>`;
      }
      if (run.run === 'note') {
        writing.notes += 1;
        return mark(run.words, writing.notes);
      }
      return run.run === 'emphasis' ? `<i>${words}</i>` : words;
    })
    .join('');
}

function indented(lines: string): string {
  return lines.replaceAll(/^(?=.)/gmu, '  ');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
};

function escaped(words: string): string {
  return words.replaceAll(/[&<>"'\u00a0]/gu, (character) => entities[character] ?? character);
}
