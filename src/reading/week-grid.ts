import type { Language } from '../language/languages.ts';
import { type Cell, cellsOf, type TableRow } from './cells.ts';
import { timeAtStart, withoutPartOfDay } from './clocks.ts';
import { dayAtStart } from './days.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';

/**
 * The rows of a week set as a grid, its days side by side and a line of cells for every time; null where a table is none.
 * They come out day by day, as a table that is read downwards has them.
 */
export function gridRows(lines: readonly Line[], language: Language): readonly TableRow[] | null {
  const start = lines.slice(0, 12).findIndex((line) => daysAcross(line).length > 1);
  const head = lines[start];
  if (!head) return null;
  const rows: TableRow[] = [];
  for (const { day, column } of daysAcross(head)) {
    rows.push({ line: head.line, cells: [{ text: day, column: 'when' }], parted: false });
    let timed = '';
    for (const line of lines.slice(start + 1)) {
      const cells = line.raw.includes('\t') ? cellsOf(line) : [];
      const when = timeIn(cells[0]?.text ?? '', language);
      if (when !== null) timed = when;
      const text = cells[column]?.text ?? '';
      if (text === '' || nobodyMeets.test(text) || (timed === '' && when === null)) continue;
      const own: readonly Cell[] = [
        ...(timed === '' ? [] : [{ text: timed, column: 'when' } as const]),
        { text, column: null },
      ];
      rows.push({ line: line.line, cells: own, parted: timed !== '' });
      timed = timed === '' ? '' : ' ';
    }
  }
  return rows.map((row) => ({ ...row, cells: row.cells.filter(({ text }) => text !== ' ') }));
}

/** The days that stand side by side at the head of a grid, and in which column each does. */
function daysAcross(line: Line) {
  if (!line.raw.includes('\t')) return [];
  return cellsOf(line).flatMap(({ text }, column) => {
    const found = column === 0 ? null : dayAtStart(fold(text));
    return found && found.end >= text.length - 1 ? [{ day: text, column }] : [];
  });
}

/** The time that the first cell of a line names, without "Morning" before it; null where it names none. */
function timeIn(text: string, language: Language): string | null {
  const bare = (withoutPartOfDay(text, language) ?? text).replace(partOfDay, '').trim();
  const found = timeAtStart(fold(bare), language);
  return found && found.until !== null ? bare.slice(0, found.end) : null;
}

const partOfDay =
  /^(?:morning|afternoon|evening|matin(?:ée)?|après-midi|mañana|tarde|утро|день|الصباح|بعد الظهر|上午|下午)(?: meetings?| session| séance)?[\s,:]*/iu;

/** What a grid says where nobody meets at a time. */
const nobodyMeets =
  /^(?:no meetings?|pas de séance|sin reunión|sin reuniones|нет заседаний|无会议|不开会|لا توجد جلسات?|[–—-])[.。]?$/iu;
