const ones =
  'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf'.split(
    '|',
  );
const tens = '||vingt|trente|quarante|cinquante|soixante|soixante|quatre-vingt|quatre-vingt'.split('|');

/** "premier", "première", "cinquième", "vingt et unième", "soixante-quinzième", "cent unième". */
export function frenchOrdinal(n: number, gender: 'masculine' | 'feminine'): string {
  if (n === 1) return gender === 'feminine' ? 'première' : 'premier';
  return `${cardinal(n).replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv').replace(/e$/, '')}ième`;
}

/** "1re", "2e". */
export function frenchFigureOrdinal(n: number, gender: 'masculine' | 'feminine'): string {
  if (n === 1) return gender === 'feminine' ? '1re' : '1er';
  return `${n}e`;
}

/** A cardinal as an ordinal is made from it: without the s of "quatre-vingts". */
function cardinal(n: number): string {
  if (n >= 100) return n === 100 ? 'cent' : `cent ${cardinal(n - 100)}`;
  if (n < 20) return ones[n] ?? '';
  const ten = Math.floor(n / 10);
  const rest = n - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10;
  if (rest === 0) return tens[ten] ?? '';
  return `${tens[ten]}${(rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'}${ones[rest]}`;
}
