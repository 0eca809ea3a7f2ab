const ones = {
  masculine: '|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر'.split('|'),
  feminine: '|الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة'.split('|'),
} as const;
/** Eleven and twenty-one begin otherwise than one. */
const first = { masculine: 'الحادي', feminine: 'الحادية' } as const;
const ten = { masculine: 'عشر', feminine: 'عشرة' } as const;
const tens = '||العشر|الثلاث|الأربع|الخمس|الست|السبع|الثمان|التسع'.split('|');

/** «الخامس»، «الخامسة»، «الخامسة والستون»، «الأولى بعد المائة». In the genitive the tens end otherwise: «الخامسة والستين». */
export function arabicOrdinal(n: number, gender: 'masculine' | 'feminine', genitive = false): string {
  if (n === 100) return 'المائة';
  if (n > 100) return `${arabicOrdinal(n - 100, gender, genitive)} بعد المائة`;
  if (n <= 10) return ones[gender][n] ?? '';
  const one = n % 10 === 1 ? first[gender] : (ones[gender][n % 10] ?? '');
  if (n < 20) return `${one} ${ten[gender]}`;
  const round = `${tens[Math.floor(n / 10)]}${genitive ? 'ين' : 'ون'}`;
  return n % 10 === 0 ? round : `${one} و${round}`;
}
