import type { ItemRead, PaperRead } from '../../src/reading/paper-read.ts';

/** A paper that was read, as lines that people can compare with the paper. */
export function told(read: PaperRead): string {
  const { session } = read;
  return [
    `${read.paper}, ${read.language}: ${read.title}`,
    `symbol ${read.symbol}, dated ${read.dated}`,
    `body ${read.body}`,
    `organ ${read.organ}`,
    `session ${session.ordinal} (${session.word}), ${session.place}, ${session.start} to ${session.end}`,
    '',
    ...read.items.flatMap((item) => toldItem(item, '')),
    '',
    ...read.meetings.flatMap(({ date, day, start, end, track, rows }) => [
      `${date ?? day ?? 'some day'} ${start === null ? '' : `${start}-${end} `}${track === null ? '' : `[${track}]`}`.trim(),
      ...rows.map(
        ({ item, title, continued, introducedBy }) =>
          `    ${item ?? '·'}  ${title}${continued ? ' (continued)' : ''}${introducedBy ? ` | ${introducedBy}` : ''}`,
      ),
    ]),
    '',
    ...toldLayout(read),
    ...(read.report?.note
      ? [
          ...read.report.note.under.map((words) => `under ${words}`),
          `title ${read.report.note.title}`,
          `agenda ${read.report.note.agendaSymbol}, reissued ${read.report.note.reissued}`,
        ]
      : []),
    ...(read.report?.chapters ?? []).flatMap(({ heading, sections }) => [
      `# ${heading}`,
      ...sections.flatMap(({ heading: own, paragraphs }) => [
        ...(own === null ? [] : [`## ${own}`]),
        ...paragraphs.flatMap(({ number, text, points }) => [
          `    ${number ?? '·'}  ${text}`,
          ...points.map((point) => `        - ${point}`),
        ]),
      ]),
    ]),
    ...(read.report?.attendance ?? []).map(({ capacity, names }) => `${capacity}: ${names.join('; ')}`),
    ...(read.report?.documents ?? []).map(
      ({ symbol, item, title }) => `${symbol} | ${item ?? '–'} | ${title}`,
    ),
    ...read.problems.map(({ code, message, line }) => `problem ${code}, line ${line}: ${message}`),
    ...read.leftOver.map(({ line, text }) => `left over, line ${line}: ${text}`),
    '',
  ].join('\n');
}

function toldLayout({ layout }: PaperRead): readonly string[] {
  if (!layout) return [];
  const { words, segments = [], ...flags } = layout;
  return [
    ...Object.entries(words).map(([what, said]) => `set ${what}: ${said.replaceAll('\n', ' / ')}`),
    ...segments.map(({ item, words: said }) => `set over ${item}: ${said}`),
    ...Object.entries(flags).flatMap(([what, is]) => (is ? [`set ${what}`] : [])),
  ];
}

function toldItem(
  { number, title, annotation, documents, items }: ItemRead,
  indent: string,
): readonly string[] {
  const inner = `${indent}    `;
  return [
    `${indent}${number ?? 'no number'}  ${title}`,
    ...(annotation === null ? [] : annotation.split('\n\n').map((paragraph) => `${inner}¶ ${paragraph}`)),
    ...documents.map(
      ({ symbol, title: name, purpose, after }) =>
        `${inner}= ${symbol ?? 'no symbol'}  ${name}${purpose ? ` | for ${purpose}` : ''}${after === undefined ? '' : ` | after ${after}`}`,
    ),
    ...items.flatMap((item) => toldItem(item, inner)),
  ];
}
