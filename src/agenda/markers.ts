/** What a typed or pasted line begins with: a figure, a letter, a small Roman number, and the levels that these may mean. */
export interface Marker {
  /** The ordinals that the marker may stand for, by level (1, 2, 3): (i) is the ninth letter and the first Roman number. */
  readonly may: Readonly<Partial<Record<1 | 2 | 3, number>>>;
  /** The full path where the marker says it whole: "1 (b)", "2.1". */
  readonly path: readonly number[] | null;
}

/** A line without its marker, and the marker; null where it has none. */
export interface Marked {
  readonly marker: Marker | null;
  readonly rest: string;
}

/** Takes the marker off a line, as any of the six languages writes it: "1.", "1、", "(a)", "a)", "(أ)", "‘1’", "㈠", "1 (b)". */
export function marked(line: string): Marked {
  const bare = figuresAsDigits(line)
    .replace(/^[-*•–—]\s+/u, '')
    .replace(cited, '');
  const dotted = /^(\d{1,3}(?:\.\d{1,2}){1,4})[.)]?\s+(?=\S)/u.exec(bare);
  if (dotted?.[1]) return whole(dotted[1].split('.').map(Number), bare.slice(dotted[0].length));
  const chinese = /^第?([一二三四五六七八九十]{1,3})[、.．项]\s*(?=\S)/u.exec(bare);
  if (chinese?.[1]) return alone({ 1: chineseNumber(chinese[1]) }, bare.slice(chinese[0].length));
  const figure = /^(\d{1,5})\s*(?:[.):：、．–-]|(?=\s*[(（]))\s*(?=\S)/u.exec(bare);
  if (figure?.[1]) {
    const rest = bare.slice(figure[0].length);
    const inner = bracketed(rest);
    const second = inner?.marker.may[2];
    if (inner && second !== undefined) return deeper([Number(figure[1]), second], inner.rest);
    return alone({ 1: Number(figure[1]) }, rest);
  }
  return bracketed(bare) ?? { marker: null, rest: bare };
}

function deeper(path: readonly number[], rest: string): Marked {
  const third = bracketed(rest);
  const ordinal = third?.marker.may[3];
  return third && ordinal !== undefined ? whole([...path, ordinal], third.rest) : whole(path, rest);
}

function bracketed(line: string): { readonly marker: Marker; readonly rest: string } | null {
  const enclosed = /^[㈠-㈩①-⑩]\s*(?=\S)/u.exec(line);
  if (enclosed) {
    const code = enclosed[0].charCodeAt(0);
    return alone({ 3: code >= 0x3220 ? code - 0x321f : code - 0x245f }, line.slice(enclosed[0].length));
  }
  const quoted = /^[(（]?[‘'](\d{1,2})[’'][)）]?\s*(?=\S)/u.exec(line);
  if (quoted?.[1]) return alone({ 3: Number(quoted[1]) }, line.slice(quoted[0].length));
  const letters =
    /^[(（]\s*(\p{L}{1,6}|هـ)\s*[)）]\s*(?=\S)/u.exec(line) ??
    /^(\p{L}{1,6}|هـ)\s*[)）]\s*(?=\S)/u.exec(line);
  const dotted = /^([a-z]{1,2}|[ivx]{1,5})\.\s+(?=\S)/u.exec(line);
  const found = letters ?? dotted;
  const may = found?.[1] ? ordinalsOf(found[1].toLowerCase()) : {};
  return found && Object.keys(may).length > 0 ? alone(may, line.slice(found[0].length)) : null;
}

function ordinalsOf(letters: string): Marker['may'] {
  const letter = ordinalOfLetter(letters);
  const roman = ordinalOfRoman(letters);
  return { ...(letter === null ? {} : { 2: letter }), ...(roman === null ? {} : { 3: roman }) };
}

const alphabets = [
  [...'abcdefghijklmnopqrstuvwxyz'],
  [...'абвгдежзиклмнопрстуфхцчшщэюя'],
  'أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' '),
];

function ordinalOfLetter(written: string): number | null {
  const letters = written.replace('هـ', 'ه').replace(/^ا$/u, 'أ');
  const [first = ''] = letters;
  if (letters !== first.repeat(letters.length)) return null;
  const alphabet = alphabets.find((signs) => signs.includes(first));
  return alphabet ? (letters.length - 1) * alphabet.length + alphabet.indexOf(first) + 1 : null;
}

const romanFigures: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function ordinalOfRoman(letters: string): number | null {
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(letters) || letters === '') return null;
  const values = [...letters].map((letter) => romanFigures[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function chineseNumber(figures: string): number {
  const values = '一二三四五六七八九';
  const [tens = '', units = ''] = figures.includes('十') ? figures.split('十') : ['', figures];
  const ten = figures.includes('十') ? (tens === '' ? 1 : values.indexOf(tens) + 1) : 0;
  return ten * 10 + (units === '' ? 0 : values.indexOf(units) + 1);
}

/** "Item 1.", "Point 1.", "Tema 1." and their like before a figure. */
const cited = /^(?:items?|points?|temas?|пункт|البند|项目)\s*(?=\d)/iu;

function figuresAsDigits(line: string): string {
  return line
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/[٠-٩۰-۹]/gu, (figure) => String(figure.charCodeAt(0) & 0xf))
    .replaceAll(/[０-９]/gu, (figure) => String(figure.charCodeAt(0) - 0xff10))
    .trim();
}

function alone(may: Marker['may'], rest: string): { readonly marker: Marker; readonly rest: string } {
  return { marker: { may, path: null }, rest };
}

function whole(path: readonly number[], rest: string): Marked {
  return { marker: { may: {}, path }, rest };
}
