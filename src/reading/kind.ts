import { fold } from './fold.ts';
import type { ListRead } from './items.ts';
import type { Line } from './line.ts';
import { markerAt } from './marker.ts';
import type { Masthead } from './masthead.ts';
import type { PaperKind } from './paper-read.ts';
import { agendaTitle, annotationsHeading } from './words.ts';

interface Seen {
  readonly lines: readonly Line[];
  readonly list: ListRead | null;
  readonly masthead: Masthead;
  readonly table: number;
  readonly annotations: number;
}

/** What kind of paper this is: by its title first, then by what stands in it. */
export function kindOf({ lines, list, masthead, table, annotations }: Seen): PaperKind {
  if (lines.length === 0) return 'unknown';
  const agenda = masthead.title !== null && agendaTitle.test(fold(masthead.title)) && !masthead.report;
  if (!agenda) {
    if (masthead.note) return 'note';
    if (masthead.report) return 'report';
  }
  if (list && (agenda || hasAgenda(list))) return 'agenda';
  if (table < lines.length && list === null && !hasHeadings(lines, annotations, table)) return 'timetable';
  if (agenda || table < lines.length || hasHeadings(lines, annotations, table)) return 'agenda';
  return masthead.report ? 'report' : masthead.note ? 'note' : 'unknown';
}

function hasAgenda(list: ListRead | null): boolean {
  return list !== null && list.nodes.length >= 3 && list.nodes.every(({ title }) => title.length < 500);
}

/** Whether there are annotations with numbered headings. */
function hasHeadings(lines: readonly Line[], from: number, to: number): boolean {
  const heads = lines.slice(from, Math.min(to, from + 600));
  const named = heads.some(({ text }) => annotationsHeading.test(fold(text.slice(0, 200))));
  const worded = heads.filter(({ text }) => markerAt(text)?.word).length;
  const short = heads.filter(({ text }) => {
    const marker = markerAt(text);
    return (
      marker?.figure != null &&
      marker.closed &&
      text.length < 120 &&
      !/[.;:]$/u.test(text) &&
      marker.rest !== ''
    );
  }).length;
  return worded >= 2 || (named && short >= 1) || short >= 2;
}
