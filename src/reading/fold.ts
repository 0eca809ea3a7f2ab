/**
 * A text as it is compared, of the same length: small letters without accents, figures as 0 to 9, one kind of quote, dash,
 * bracket and blank. What is found at a place in it stands at the same place in the text.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = table()[text.charCodeAt(index)] ?? 0;
  let folded = '';
  for (let start = 0; start < units.length; start += chunk) {
    folded += String.fromCharCode(...units.subarray(start, start + chunk));
  }
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

const chunk = 8192;

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

let made: Uint16Array | null = null;

function table(): Uint16Array {
  made ??= foldingTable();
  return made;
}

function foldingTable(): Uint16Array {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = folded(unit);
  for (const [from, to] of Object.entries(signs)) {
    for (const sign of from) units[sign.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let figure = 0; figure < 10; figure += 1) {
    for (const zero of [0x660, 0x6f0, 0xff10]) units[zero + figure] = 48 + figure;
  }
  return units;
}

function folded(unit: number): number {
  if (unit < 128) return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  // й and ё are letters of their own, and halves of pairs are no characters.
  if (unit === 0x439 || unit === 0x419) return 0x439;
  if (unit >= 0xac00) return unit;
  const plain = String.fromCharCode(unit).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}
