/**
 * A text as it is compared, of the same length: small letters without accents, figures as 0 to 9, one kind of quote, dash,
 * bracket and blank. What is found at a place in it stands at the same place in the text.
 */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  const units = table();
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += units[text.charCodeAt(index)];
  return folded;
}

/** The words of a text as they are compared, without marks between them. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two texts have the same words. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** Only ASCII, of which the capital letters alone are folded. */
const isPlain = /^[ -~\t\n]*$/;

const signs: Readonly<Record<string, string>> = {
  '‘’‚‛′`´ʼ': "'",
  '“”„‟«»″': '"',
  '–—―‑‒−－﹣': '-',
  '（﹙': '(',
  '）﹚': ')',
  '：﹕': ':',
  '；': ';',
  '，': ',',
  '．': '.',
  '／': '/',
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000': ' ',
};

let made: readonly string[] | null = null;

function table(): readonly string[] {
  made ??= foldingTable();
  return made;
}

function foldingTable(): readonly string[] {
  const units = Array.from({ length: 65536 }, (_, unit) => folded(unit));
  for (const [from, to] of Object.entries(signs)) for (const sign of from) units[sign.charCodeAt(0)] = to;
  for (let figure = 0; figure < 10; figure += 1) {
    for (const zero of [0x660, 0x6f0, 0xff10]) units[zero + figure] = String(figure);
  }
  return units;
}

function folded(unit: number): string {
  const sign = String.fromCharCode(unit);
  if (unit < 128) return sign.toLowerCase();
  // й is a letter of its own, and halves of pairs are no characters.
  if (unit === 0x439 || unit === 0x419) return 'й';
  if (unit >= 0xac00) return sign;
  const plain = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === 1 ? plain : sign;
}
