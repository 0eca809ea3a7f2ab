import { latinLetter, romanNumber } from '../../language/numbers.ts';
import { walkXml } from './markup-walk.ts';

/** How Word numbers the paragraphs of a level of a list. */
interface Level {
  start: number;
  form: string;
  /** `%1.`, `(%2)`: what is printed, with the places of the numbers of each level. */
  text: string;
  /** Word may print Roman numbers of levels above in figures. */
  figures: boolean;
}

interface Numbering {
  readonly of: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/** Gives paragraphs of lists their numbers back, which Word counts and does not store. */
export interface Numbers {
  /** What Word prints before the next paragraph of this list at this level; null where it prints nothing. */
  readonly next: (list: string, level: number) => string | null;
}

/** The lists of a Word document, from its part on numbering; without it, no paragraph has a number. */
export function numbersIn(xml: string | null): Numbers {
  const { lists, kinds } = xml === null ? { lists: new Map(), kinds: new Map() } : listsIn(xml);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (list, level) => {
      const numbering: Numbering | undefined = lists.get(list);
      if (!numbering) return null;
      const levels: Map<number, Level> = kinds.get(numbering.of) ?? new Map();
      const levelAt = (at: number) => numbering.levels.get(at) ?? levels.get(at);
      const here = levelAt(level);
      if (!here) return null;
      const count = counts.get(numbering.of) ?? [];
      counts.set(numbering.of, count);
      if (!begun.has(list)) {
        for (const [at, start] of numbering.starts) count[at] = start - 1;
        begun.add(list);
      }
      const last = count[level];
      count[level] = last === undefined ? here.start : last + 1;
      count.length = level + 1;
      if (here.form === 'bullet') return '•';
      if (here.form === 'none') return null;
      const printed = here.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const of = levelAt(at);
        const number = count[at] ?? of?.start ?? 1;
        return numberAs(number, here.figures ? 'decimal' : (of?.form ?? 'decimal'));
      });
      return printed.trim() === '' ? null : printed.trim();
    },
  };
}

function listsIn(xml: string) {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Numbering>();
  const linked = new Map<string, string>();
  const styled = new Map<string, string>();
  let kind: string | null = null;
  let list: Numbering | null = null;
  let level: { at: number; form: Level } | null = null;
  let override = 0;
  walkXml(xml, {
    opens: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        kind = attributes['w:abstractNumId'] ?? '';
        kinds.set(kind, new Map());
      } else if (name === 'w:num') {
        list = { of: '', levels: new Map(), starts: new Map() };
        lists.set(attributes['w:numId'] ?? '', list);
      } else if (name === 'w:abstractNumId' && list) {
        Object.assign(list, { of: value });
      } else if (name === 'w:lvlOverride') {
        override = Number(attributes['w:ilvl'] ?? 0);
      } else if (name === 'w:startOverride') {
        list?.starts.set(override, Number(value));
      } else if (name === 'w:lvl') {
        level = {
          at: Number(attributes['w:ilvl'] ?? 0),
          form: { start: 0, form: 'decimal', text: '', figures: false },
        };
        (list?.levels ?? kinds.get(kind ?? ''))?.set(level.at, level.form);
      } else if (level && name === 'w:start') level.form.start = Number(value);
      else if (level && name === 'w:numFmt') level.form.form = value;
      else if (level && name === 'w:lvlText') level.form.text = value;
      else if (level && name === 'w:isLgl') level.form.figures = value !== '0';
      else if (name === 'w:styleLink' && kind !== null) styled.set(value, kind);
      else if (name === 'w:numStyleLink' && kind !== null) linked.set(kind, value);
    },
    closes: (name) => {
      if (name === 'w:lvl') level = null;
      if (name === 'w:abstractNum') kind = null;
      if (name === 'w:num') list = null;
    },
    says: () => {},
  });
  for (const [from, style] of linked) {
    const levels = kinds.get(styled.get(style) ?? '');
    if (levels && kinds.get(from)?.size === 0) kinds.set(from, levels);
  }
  return { lists, kinds };
}

/** The Arabic letters in the order in which lists go. */
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const russian = [...'абвгдежзиклмнопрстуфхцчшщэюя'];
const chinese = [...'一二三四五六七八九十'];

function numberAs(number: number, form: string): string {
  if (form === 'lowerLetter') return latinLetter(number);
  if (form === 'upperLetter') return latinLetter(number).toUpperCase();
  if (form === 'lowerRoman') return romanNumber(number);
  if (form === 'upperRoman') return romanNumber(number).toUpperCase();
  if (form === 'decimalZero') return String(number).padStart(2, '0');
  if (form === 'arabicAbjad' || form === 'arabicAlpha') return abjad[number - 1] ?? String(number);
  if (form.startsWith('russian')) return russian[number - 1] ?? String(number);
  if (/^(?:chinese|japaneseCounting|ideograph|taiwanese)/u.test(form))
    return chinese[number - 1] ?? String(number);
  return String(number);
}
