import { romanNumber } from '../../language/numbers.ts';
import { fold } from '../fold.ts';
import { isClosed, joined, type Line } from '../line.ts';
import type { LeftOver } from '../paper-read.ts';
import type { ChapterRead, ParagraphRead, SectionRead } from './report-read.ts';

/** The chapters of a report, the lines of the agenda that it lists as adopted, and where its annex begins. */
export interface Chapters {
  readonly chapters: readonly ChapterRead[];
  readonly agenda: readonly Line[];
  /** Footnotes that stood amid the text, each with its star. */
  readonly aside: readonly LeftOver[];
  /** The line in which the first of them begins, counted as lines are. */
  readonly begins: number;
  /** How many of the lines are before its annex. */
  readonly end: number;
}

interface OpenParagraph {
  readonly number: number | null;
  readonly line: number;
  readonly text: string[];
  readonly points: string[][];
}

interface OpenSection {
  heading: string[] | null;
  readonly paragraphs: OpenParagraph[];
}

interface OpenChapter {
  heading: string[] | null;
  readonly sections: OpenSection[];
  /** Whether its heading has no number, as those of notes. */
  readonly plain: boolean;
}

const arabicPlaces = [
  'أولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'خامسا',
  'سادسا',
  'سابعا',
  'ثامنا',
  'تاسعا',
  'عاشرا',
];
const chinesePlaces = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** Letters of sections: Latin ones; in Arabic and Chinese those of their lists. */
const arabicLetters = 'أبجدهوزحطي';

/**
 * Reads the chapters of a report, whose paragraphs are numbered through. A number is a paragraph's only where it is the next
 * one, a letter a section's only where it is the next; another list beginning at 1 is the agenda.
 */
export function chaptersIn(lines: readonly Line[], annex: (line: Line) => boolean): Chapters | null {
  const chapters: OpenChapter[] = [];
  const agenda: Line[] = [];
  const aside: LeftOver[] = [];
  let [next, inAgenda, listed] = [1, false, 0];
  let heading: string[] | null = null;
  let end = lines.length;
  let skip = 0;
  let begins: number | null = null;
  const chapter = () => chapters.at(-1);
  const section = (): OpenSection => {
    if (chapters.length === 0) chapters.push({ heading: null, sections: [], plain: true });
    const open = chapters.at(-1) as OpenChapter;
    if (open.sections.length === 0) open.sections.push({ heading: null, paragraphs: [] });
    return open.sections.at(-1) as OpenSection;
  };

  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (index < skip) continue;
    if ((/^\*{1,3}\s*[^\s*](?!.*\*\*$)/u.test(text) || reissuedNote.test(text)) && chapters.length > 0) {
      // A footnote at the foot of a page; the paragraph goes on after it.
      aside.push({ line: line.line, text });
      continue;
    }
    if (annex(line)) {
      end = index;
      break;
    }
    const numbered = /^(\d{1,3})\s*[.．、]\s*(?=\S)(.*)$/u.exec(text);
    const figure = Number(numbered?.[1] ?? 0);
    const above = chapter()?.sections.at(-1)?.paragraphs.at(-1);
    const asked = above !== undefined && /[:：]\s*$/u.test(above.text.join(' '));
    if (
      numbered &&
      figure === (inAgenda ? listed + 1 : 1) &&
      (inAgenda || asked) &&
      (figure !== next || comesAgain(lines, index, figure))
    ) {
      inAgenda = true;
      listed = figure;
      agenda.push(line);
      continue;
    }
    // A table of contents says all headings once before they stand over anything.
    if (next === 1 && chapters.length > 0 && headingAt(line, 1, 0, false)?.kind === 'chapter')
      chapters.length = 0;
    const headed = chapter()?.sections.filter((one) => one.heading !== null).length ?? 0;
    const points = above?.points.length ?? 0;
    const apart = line.heading || (line.gap && (points !== headed || (!asked && points === 0)));
    const named = headingAt(line, chapters.length + 1, headed + 1, apart);
    if (named && (chapters.length > 0 || named.kind === 'chapter')) {
      inAgenda = false;
      heading = [named.words];
      begins ??= line.line;
      if (named.kind === 'chapter') chapters.push({ heading, sections: [], plain: false });
      else {
        const open = chapter();
        const [only] = open?.sections ?? [];
        // Paragraphs before the first lettered section stand in one of their own.
        if (open && only?.heading === null && only.paragraphs.length === 0) only.heading = heading;
        else open?.sections.push({ heading, paragraphs: [] });
      }
      continue;
    }
    const over = plainHeadingAt(lines, index, next, above?.text.join(' '));
    if (over > 0 && chapters.every((one) => one.plain)) {
      const words = lines.slice(index, index + over).map((one) => one.text.replaceAll('**', ''));
      const named = bySecretariat.test(fold(words.join(' '))) ? null : words;
      chapters.push({ heading: named, sections: [], plain: true });
      begins ??= lines[index + over]?.line ?? line.line;
      skip = index + over;
      continue;
    }
    if (numbered && figure === next) {
      [inAgenda, heading] = [false, null];
      begins ??= line.line;
      next += 1;
      section().paragraphs.push({ number: figure, line: line.line, text: [numbered[2] ?? ''], points: [] });
      continue;
    }
    if (inAgenda) {
      agenda.push(line);
      continue;
    }
    if (numbered && next > 1 && text.length < 150 && isTitle(text)) {
      // A heading of a third level, "1. Proceedings".
      section().paragraphs.push({ number: null, line: line.line, text: [text], points: [] });
      continue;
    }
    const point = /^\(?(?:[a-zа-я]{1,2}|[\u0621-\u064a]\u0640?)\)\s*(?=\S)(.*)$/u.exec(text);
    if (point && above && heading === null) {
      above.points.push([point[1] ?? '']);
      continue;
    }
    if (heading !== null && !line.gap) {
      heading.push(text);
      continue;
    }
    if (chapters.length === 0 || next === 1) continue;
    heading = null;
    const own = above?.points.at(-1) ?? above?.text;
    if (own) own.push(text);
  }
  if (next === 1) return null;
  return { chapters: chapters.map(closed), agenda, aside, begins: begins ?? 1, end };
}

/**
 * Over how many lines a heading without a number goes that stands over the next paragraph, as in notes; 0 where there is none.
 */
function plainHeadingAt(
  lines: readonly Line[],
  index: number,
  next: number,
  before: string | undefined,
): number {
  const line = lines[index];
  if (!line?.gap || (before !== undefined && !isClosed(before))) return 0;
  const own = new RegExp(`^${next}\\s*[.．、]\\s*\\S`, 'u');
  const length = lines.slice(index, index + 6).findIndex(({ text }) => own.test(text));
  if (length < 1) return 0;
  const words = lines.slice(index, index + length);
  const apart = words.slice(1).some(({ gap }) => gap);
  return apart || words.some(({ text }) => !isTitle(text.replaceAll('**', ''))) ? 0 : length;
}

/** Whether a number begins a line once more: of an item on the agenda and of a paragraph, the item's comes first. */
function comesAgain(lines: readonly Line[], index: number, figure: number): boolean {
  const begins = new RegExp(`^${figure}\\s*[.．、]\\s*\\S`, 'u');
  return lines.slice(index + 1, index + 400).some(({ text }) => begins.test(text));
}

function closed({ heading, sections }: OpenChapter): ChapterRead {
  return {
    heading: heading && joined(heading),
    sections: sections.map(
      ({ heading: own, paragraphs }): SectionRead => ({
        heading: own && joined(own),
        paragraphs: paragraphs.map(
          ({ number, line, text, points }): ParagraphRead => ({
            number,
            line,
            text: joined(text),
            points: points.map(joined),
          }),
        ),
      }),
    ),
  };
}

/** What the footnote of a paper that was issued once more says; its star may be gone. */
export const reissuedNote =
  /^\**\s*(?:reissued|nouveau tirage|nouvelle parution|publicad[oa] (?:de nuevo|nuevamente)|переиздан|выпущен\S* повторно|由于技术原因重新|因技术原因重新|أُ?عيد إصدار)/iu;

/** What a note says of itself, which is the heading of none of its parts. */
export const bySecretariat =
  /^(?:note by the secretariat|note du secretariat|nota de la secretaria|записка секретариата|秘书处的说明|مذكرة من الامانة)/u;

/** A heading of the chapter or the section that comes next; null where it is neither. */
function headingAt(
  { text }: Line,
  chapter: number,
  section: number,
  /** Whether it stands apart, so that "(a)" may be a heading's and is no point's. */
  apart: boolean,
): { readonly kind: 'chapter' | 'section'; readonly words: string } | null {
  if (text.length > 300) return null;
  const letters = [
    `${String.fromCodePoint(64 + section)}\\.`,
    `${String.fromCodePoint(64 + section)}\\)`,
    `${arabicLetters[section - 1] ?? '-'}\u0640?\\s?[-–—.]`,
    `\\(${String.fromCodePoint(96 + section)}\\)`,
    `[(（]${chinesePlaces[section - 1] ?? '-'}[)）]`,
    `\\(${arabicLetters[section - 1] ?? '-'}\u0640?\\)`,
  ];
  const places = [
    `${romanNumber(chapter).toUpperCase()}\\s?[.．–—-]`,
    `${chinesePlaces[chapter - 1] ?? '-'}\\s?[、.．]`,
    `${arabicPlaces[chapter - 1] ?? '-'}\\u064b?\\u0627?\\s?[-–—:.]`,
  ];
  const plain = text.replaceAll(/[\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652]/gu, '');
  const after = (starts: readonly string[]) =>
    new RegExp(`^(?:${starts.join('|')})\\s*(?=\\S)(.*)$`, 'u').exec(plain)?.[1] ?? null;
  const ofSection = after(letters.slice(0, apart ? 6 : 3));
  if (ofSection !== null && chapter > 1 && isTitle(ofSection)) {
    return { kind: 'section', words: restOf(text, ofSection) };
  }
  const ofChapter = after(places);
  return ofChapter !== null && isTitle(ofChapter)
    ? { kind: 'chapter', words: restOf(text, ofChapter) }
    : null;
}

/** The words with the vowel signs that were taken off to find them. */
function restOf(text: string, plain: string): string {
  return text.length === plain.length ? text : text.slice(text.length - plain.length).trim() || plain;
}

function isTitle(words: string): boolean {
  return !/[.;:。；：؛]$/u.test(words.trim());
}
