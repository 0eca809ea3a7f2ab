import { standingOf } from '../agenda/standing.ts';
import { symbolsIn } from '../documents/symbols.ts';
import { say } from '../language/catalogue.ts';
import { type Language, languages } from '../language/languages.ts';
import type { Day } from '../time/days.ts';
import { isEconomic, isName, openEnd, tidyName } from './body-names.ts';
import { dateOf, spanIn } from './days.ts';
import { fold, sameWords } from './fold.ts';
import { joined, type Line } from './line.ts';
import { markerAt } from './marker.ts';
import { beginningOf, isBody, joinedBelow } from './masthead-lines.ts';
import type { LeftOver, SessionRead } from './paper-read.ts';
import { heldIn, placeIn } from './places.ts';
import { sittingIn } from './sittings.ts';
import {
  agendaTitle,
  byWhom,
  distribution,
  itemOfAgenda,
  listHeading,
  originalLine,
  ownLanguage,
  reportTitle,
  unitedNations,
} from './words.ts';

/** What stands over a paper: whose it is, of which session, where and when. */
export interface Masthead {
  readonly symbol: string | null;
  readonly organ: string | null;
  readonly body: string | null;
  readonly title: string | null;
  readonly dated: Day | null;
  readonly session: SessionRead;
  readonly note: boolean;
  readonly report: boolean;
  readonly distributed: boolean;
  readonly leftOver: readonly LeftOver[];
  /** The lines over and below the title that name the item and the author, and say more; most of them are left over too. */
  readonly over: readonly LeftOver[];
  readonly below: readonly LeftOver[];
  /** The heading of the list, where it stands below another title. */
  readonly list: string | null;
  /** The names over the body's that are not the organ's: a principal organ in the corner, and those between. */
  readonly corner: string | null;
  readonly between: readonly string[];
  /** "Original: English", where it names one language. */
  readonly original: Language | null;
  /** Whether its session is counted in figures. */
  readonly figures: boolean;
  /** Whether it is for limited distribution. */
  readonly limited: boolean;
  /** How many footnotes the title has: marks behind it. */
  readonly notes: number;
}

/** One language or several: "English", ", French and Russian". */
const languagesOnly =
  /^(?:[,;/\s]|(?:and|et|y|и)\s|و|和|English|Français|French|Anglais|Spanish|Español|Russian|Arabic|Chinese|Русский|عربي|العربية|中文)+$/iu;

/** Reads the lines before the list of items. */
export function mastheadIn(lines: readonly Line[]): Masthead {
  const leftOver: LeftOver[] = [];
  const above: LeftOver[] = [];
  const below: LeftOver[] = [];
  let list: string | null = null;
  let firstWritten: Language | null = null;
  let marked = 0;
  let limited = false;
  let figures = false;
  const names: string[] = [];
  const titles: string[] = [];
  let symbol: string | null = null;
  let dated: Day | null = null;
  let note = false;
  let report = false;
  let distributed = false;
  let afterOriginal = false;
  let subject = false;
  let skip = -1;
  let over = false;
  let session: SessionRead = { ordinal: null, word: null, place: null, start: null, end: null };
  const begins = beginningOf(lines);
  for (const [index, line] of lines.entries()) {
    if (index <= skip) continue;
    let { text } = line;
    let folded = fold(text);
    over ||= titles.length > 0 && isBody(line);
    if (index < begins || over) {
      leftOver.push({ line: line.line, text });
      if (over) below.push({ line: line.line, text });
      continue;
    }
    const leave = () => {
      const left = { line: line.line, text: text + starsOf(line) };
      leftOver.push(left);
      if (titles.length > 0) below.push(left);
      else if (subject && text.length < 300) above.push(left);
    };
    const cut = (from: number, to: number) => {
      text = `${text.slice(0, from)} ${text.slice(to)}`.replaceAll(/\s+/gu, ' ').trim();
      folded = fold(text);
    };
    const named = unitedNations.exec(folded);
    if (named && index < begins + 4) cut(0, named[0].length);
    const dateLine = /^(?:date|fecha|дата|التاريخ|日期)\s?:\s?/u.exec(folded);
    const lineDay = dateLine ? spanIn(folded.slice(dateLine[0].length)) : null;
    if (lineDay) {
      dated = dateOf(lineDay.start);
      continue;
    }
    const [found] = symbolsIn(text).filter(({ read }) => read.symbol);
    if (
      symbol === null &&
      found &&
      text.length < 160 &&
      !/(?<!PROV)[.*]$/u.test(text) &&
      !itemOfAgenda.test(folded)
    ) {
      const other = joinedBelow(text.slice(found.at + found.text.length), lines[index + 1]);
      symbol = found.text.replace(/\*+$/, '') + other;
      cut(found.at, other === '' ? found.at + found.text.length : text.length);
      if (other !== '') skip = index + 1;
    }
    const distr =
      /distr\.?\s?:?\s?(?:general\p{L}*|limit\p{L}*|restrict\p{L}*|reserv\p{L}*|общ\p{L}*|огранич\p{L}*|عام|محدود|普遍|有限)?/u.exec(
        folded,
      );
    if (distr && (distribution.test(folded) || /\s(?:distr)/.test(folded))) {
      distributed = true;
      limited ||= /limit|огранич|محدود|有限/u.test(distr[0]);
      cut(distr.index, distr.index + distr[0].length);
    }
    if (/^(?:general|limited|restricted)$/.test(folded)) continue;
    const original = originalLine.exec(folded);
    if (original) {
      firstWritten ??= originalIn(original[0]);
      cut(original.index, original.index + original[0].length);
      afterOriginal = true;
      text = text.replace(languagesOnly, '');
    }
    if (text === '' || ownLanguage.test(folded)) continue;
    if (itemOfAgenda.test(folded)) {
      subject = true;
      above.push({ line: line.line, text: text + starsOf(line) });
      continue;
    }
    const standing = standingOf(text);
    if (subject && standing !== null && standing !== 'next-agenda') {
      leave();
      continue;
    }
    if (listHeading.test(folded)) {
      if (titles.length === 0) titles.push(text);
      else list = partNumber(lines[index - 1]) + text;
      continue;
    }
    if (partNumber(line) !== '' && listHeading.test(fold(lines[index + 1]?.text ?? ''))) continue;
    if (
      agendaTitle.test(folded) &&
      !sittingIn(folded.slice(0, 30)) &&
      text.length < 220 &&
      names.length > 0
    ) {
      titles.push(text);
      marked ||= line.marks?.length ?? 0;
      subject = false;
      continue;
    }
    const sitting = sittingIn(folded);
    if (sitting && session.ordinal === null && text.length < 200) {
      session = { ...session, ordinal: sitting.ordinal, word: sitting.word };
      figures = sitting.figures === true;
    }
    if (reportTitle.test(folded) && text.length < 300) {
      report = true;
      const more = lines.slice(index + 1, index + 5);
      const end = more.findIndex((next) => next.gap || next.heading || markerAt(next.text) !== null);
      const rest = more.slice(0, end < 0 ? more.length : end);
      const dates = rest.findIndex((_, place) =>
        spanIn(fold(joined([text, ...rest.slice(0, place).map(({ text: words }) => words)]))),
      );
      if (dates >= 0) rest.length = dates;
      const title = joined([text, ...rest.map((next) => next.text)]);
      skip = index + rest.length;
      titles.push(title);
      if (session.start === null) session = { ...session, ...heldIn(title) };
      continue;
    }
    const span = spanIn(folded);
    if (span && text.length < 220 && session.start === null) {
      const [start, end] = [dateOf(span.start), dateOf(span.last)];
      const alone = span.at <= 4 && span.end >= folded.length - 6 && start === end;
      const early = dated === null && (alone || !afterOriginal) && start === end && !sitting;
      if (early) {
        dated = start;
        cut(span.at, span.end);
        if (text === '' || /^года$|^г\.$/u.test(text)) continue;
      }
      if (!early) {
        const place = placeIn(
          text.slice(sitting && sitting.at < span.at ? sitting.end : 0, span.at),
          text.slice(span.end),
        );
        session = { ...session, start, end, place: place ?? session.place };
        if (sitting && sitting.at > 0 && names.length === 0) names.push(text.slice(0, sitting.at));
        continue;
      }
    }
    if (sitting && text.length < 200) {
      const rest = `${text.slice(0, sitting.at)} ${text.slice(sitting.end)}`.replaceAll(/\s+/gu, ' ').trim();
      const name = rest.replace(/^(?:of the|of|de la|du|del)\s|[,;]$/giu, '');
      const over = session.start !== null || titles.length > 0;
      if (over) leave();
      else if (name.length > 12 && names.length < 6) names.push(name);
      continue;
    }
    if (byWhom.test(folded)) {
      note = true;
      (titles.length > 0 ? below : above).push({ line: line.line, text });
      continue;
    }
    if (session.start !== null || subject || titles.length > 0 || index > begins + 40 || text.length > 300) {
      leave();
      continue;
    }
    if (isName(text, line, lines[index - 1])) {
      const last = names.at(-1);
      const goesOn =
        last !== undefined && last.length < 240 && !line.gap && !line.heading && openEnd(last, text);
      if (goesOn) names[names.length - 1] = joined([last, text]);
      else names.push(text);
    } else leftOver.push({ line: line.line, text });
  }
  const real =
    distributed || afterOriginal || session.start !== null || session.ordinal !== null || titles.length > 0;
  if (!real)
    leftOver.push(
      ...names.splice(0).map((text) => ({
        line: lines.find((line) => line.text.startsWith(text.slice(0, 20)))?.line ?? 1,
        text,
      })),
    );
  if (symbol === null) {
    // As printed, though not as it should be: the problem is said of the document.
    const [found] = leftOver.filter(({ text }) => symbolsIn(text).some((one) => one.text === text));
    if (found && found.line < (lines[begins + 12]?.line ?? Number.POSITIVE_INFINITY)) {
      symbol = found.text;
      leftOver.splice(leftOver.indexOf(found), 1);
    }
  }
  const distinct = names.filter(
    (name, place) => names.findIndex((other) => sameWords(other, name)) === place,
  );
  const bodies = distinct.filter((name) => !isEconomic(name) || distinct.length === 1).map(tidyName);
  const corner =
    bodies.length > 0 && distinct[0] && isEconomic(distinct[0]) && distinct.length > 1
      ? tidyName(distinct[0])
      : null;
  return {
    symbol,
    body: bodies.at(-1) ?? null,
    organ: bodies.length > 1 ? (bodies[0] ?? null) : null,
    title: titles[0] === undefined ? null : tidyAgendaTitle(titles[0]),
    dated,
    session,
    note,
    report,
    distributed,
    leftOver,
    over: above,
    below,
    list,
    original: firstWritten,
    limited,
    figures,
    corner,
    between: bodies.slice(corner === null ? 1 : 0, -1),
    notes: Math.max(marked, notesAfter(titles[0] ?? '')),
  };
}

/** How many marks of footnotes stand behind a title: "title 1, 2", "title*". */
function notesAfter(title: string): number {
  const marks = /(?:[\s*]|(?<=\*),|(?<=[\s,])\d{1,2},?|\[\d{1,2}\])+$/u.exec(title)?.[0] ?? '';
  return marks.match(/\*+|\d+/gu)?.length ?? 0;
}

/** The stars of a line's footnotes that its file keeps apart from its words. */
function starsOf({ marks = [] }: Line): string {
  return marks.filter((mark) => /^\*+$/u.test(mark)).join('');
}

/** The number of a part that stands on a line of its own, with a blank: "I. "; empty where the line is none. */
export function partNumber(line: Line | undefined): string {
  return line && /^[IVX]{1,4}\.$/u.test(line.text) ? `${line.text} ` : '';
}

/** Without the number of its part and the marks of footnotes. */
function tidyAgendaTitle(title: string): string {
  return title
    .replace(/^[IVX]{1,3}\.\s+/u, '')
    .replace(/(?:[\s*]|(?<=\*),|(?<=[\s,])\d{1,2},?|\[\d{1,2}\])+$/u, '')
    .trim();
}

/** The language that "Original: English" names, in whichever of the six it is said. */
function originalIn(line: string): Language | null {
  const named = fold(line.slice(line.search(/[:：]/u) + 1)).trim();
  return (
    languages.find((language) =>
      languages.some((reader) => fold(say(reader, `paper.original.${language}`)).endsWith(named)),
    ) ?? null
  );
}
