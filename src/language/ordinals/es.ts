const ones =
  '|primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|undécimo|duodécimo'.split('|');
const tens =
  '||vigésimo|trigésimo|cuadragésimo|quincuagésimo|sexagésimo|septuagésimo|octogésimo|nonagésimo'.split('|');

/** As it stands before its noun: "primer", "quinto período", "quinta reunión", "sexagésimo quinto", "centésima primera". */
export function spanishOrdinal(n: number, gender: 'masculine' | 'feminine'): string {
  const words = masculine(n);
  return gender === 'feminine' ? words.replaceAll(/o\b/gu, 'a') : words.replace(/(prim|terc)ero$/, '$1er');
}

function masculine(n: number): string {
  if (n >= 100) return ['centésimo', n > 100 ? masculine(n - 100) : ''].join(' ').trim();
  if (n <= 12) return ones[n] ?? '';
  if (n < 20) return `decimo${ones[n - 10]}`;
  return `${tens[Math.floor(n / 10)]} ${ones[n % 10]}`.trim();
}
