import type { Day } from '../../time/days.ts';
import { dateOf, daysIn } from '../days.ts';
import { fold } from '../fold.ts';
import { joined, type Line } from '../line.ts';
import type { LeftOver } from '../paper-read.ts';
import { bySecretariat, reissuedNote } from './chapters.ts';
import type { NoteHeadRead } from './report-read.ts';

const ofAgenda =
  /^(?:agenda )?(?:items?|points?|temas?|пункты?|البند|البنود|(?:临时)?议程项目)\s?.{0,80}(?:agenda|ordre du jour|programa|повестк|议程|جدول الاعمال)/u;

/** What stands over a note: under which items, its title, the symbol of the agenda in a footnote, when it was reissued; null where nothing says that it is a note. */
export function noteHeadIn(
  lines: readonly Line[],
  begins: number,
  footnotes: readonly LeftOver[],
): { readonly head: NoteHeadRead; readonly from: number } | null {
  const before = lines.filter(({ line }) => line < begins);
  const note = before.findIndex(({ text }) => bySecretariat.test(fold(plain(text))));
  const items = before.findIndex(({ text }) => ofAgenda.test(fold(plain(text))));
  if (note < 0 || items < 0 || items > note) return null;
  const groups: string[][] = [];
  for (const [index, { text, gap }] of before.slice(items, note).entries()) {
    if (index < 2 || gap) groups.push([plain(text)]);
    else groups.at(-1)?.push(plain(text));
  }
  const said = groups.map(joined).map((words) => words.replace(/[*\\]+$/u, '').trim());
  const [under = '', ...others] = said;
  const title = others.at(-1) ?? null;
  const notes = footnotes.map(({ text }) => text.replaceAll(/\[([^\][]+)\]\([^()]*\)/gu, '$1'));
  const head = {
    under: [under, ...others.slice(0, -1)],
    title,
    agendaSymbol: notes.flatMap((words) => symbol.exec(words)?.[1] ?? [])[0] ?? null,
    reissued: reissuedIn(notes),
  };
  return { head, from: before[items]?.line ?? begins };
}

const symbol = /^\**\s*([A-Z][A-Za-z0-9.]*(?:\/[A-Za-z0-9.()-]*[A-Za-z0-9)])+)\.?$/u;

function reissuedIn(notes: readonly string[]): Day | null {
  const words = notes.find((one) => reissuedNote.test(one));
  const [found] = words === undefined ? [] : daysIn(fold(words));
  return found ? dateOf(found) : null;
}

function plain(text: string): string {
  return text
    .replaceAll('**', '')
    .replace(/^#+\s*/u, '')
    .trim();
}
