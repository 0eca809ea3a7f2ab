const ones =
  '|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth'.split(
    '|',
  );
const tens = '||twent|thirt|fort|fift|sixt|sevent|eight|ninet'.split('|');

/** "fifth", "sixty-fifth", "one hundred and first". */
export function englishOrdinal(n: number): string {
  if (n === 100) return 'one hundredth';
  if (n > 100) return `one hundred and ${englishOrdinal(n - 100)}`;
  if (n < 20) return ones[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? `${ten}ieth` : `${ten}y-${ones[n % 10]}`;
}

/** "2nd", "11th", "103rd". */
export function englishFigureOrdinal(n: number): string {
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
  return `${n}${endings[rules.select(n)]}`;
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
