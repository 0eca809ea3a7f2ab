import type { Language } from '../language/languages.ts';
import { columnsOf } from './cells.ts';
import { timeAtStart } from './clocks.ts';
import { dayAtStart } from './days.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { annexHeading, workHeading } from './words.ts';

/** Where the table of meetings begins, its headings included; the number of lines where there is none. */
export function tableStart(lines: readonly Line[], from: number, language: Language): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.text.length > 400) continue;
    const folded = fold(line.text);
    const named = workHeading.test(folded) && !/^\d/u.test(folded);
    const head = columnsOf(line) !== null;
    if ((named || head) && meets(lines, index + 1, language)) return withAnnex(lines, index);
    if (dayAtStart(folded)?.weekday && startsDay(lines, index, language)) return withAnnex(lines, index);
  }
  return lines.length;
}

/** Whether a day or a time at the start of a line follows before long. */
function meets(lines: readonly Line[], from: number, language: Language): boolean {
  return lines.slice(from, from + 16).some(({ text }) => {
    const folded = fold(text.slice(0, 120));
    return (dayAtStart(folded)?.weekday ?? null) !== null || timeAtStart(folded, language)?.until != null;
  });
}

/** A day alone on its line, and a time at the start of the same line or the next. */
function startsDay(lines: readonly Line[], index: number, language: Language): boolean {
  const folded = fold(lines[index]?.text ?? '');
  const day = dayAtStart(folded);
  const rest = folded.slice(day?.end ?? 0).replace(/^[\s,:;.-]+/u, '');
  if (rest !== '') return timeAtStart(rest, language)?.until != null;
  return timeAtStart(fold((lines[index + 1]?.text ?? '').slice(0, 80)), language)?.until != null;
}

function withAnnex(lines: readonly Line[], index: number): number {
  let start = index;
  for (let before = index - 1; before >= 0 && before > index - 5; before -= 1) {
    const folded = fold(lines[before]?.text.slice(0, 200) ?? '');
    if (annexHeading.test(folded) || workHeading.test(folded)) start = before;
  }
  return start;
}
