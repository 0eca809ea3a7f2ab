/** The forms that sentences need; the accusative of «сессия» and of «совещание» is that of their gender. */
export type RussianCase = 'nominative' | 'genitive' | 'accusative' | 'prepositional';

const stems =
  '|перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат'.split(
    '|',
  );
const tenStems = '||двадцат|тридцат|сороков|пятидесят|шестидесят|семидесят|восьмидесят|девяност'.split('|');
const tens = '||двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто'.split('|');

const endings = {
  feminine: { nominative: 'ая', genitive: 'ой', accusative: 'ую', prepositional: 'ой' },
  neuter: { nominative: 'ое', genitive: 'ого', accusative: 'ое', prepositional: 'ом' },
} as const;

/** «третий» alone is declined otherwise. */
const thirdEndings = {
  feminine: { nominative: 'ья', genitive: 'ьей', accusative: 'ью', prepositional: 'ьей' },
  neuter: { nominative: 'ье', genitive: 'ьего', accusative: 'ье', prepositional: 'ьем' },
} as const;

/** «пятая», «пятое», «шестьдесят пятой», «сто первая». */
export function russianOrdinal(
  n: number,
  gender: 'feminine' | 'neuter',
  grammaticalCase: RussianCase,
): string {
  if (n === 100) return `сот${endings[gender][grammaticalCase]}`;
  if (n > 100) return `сто ${russianOrdinal(n - 100, gender, grammaticalCase)}`;
  if (n === 3) return stems[3] + thirdEndings[gender][grammaticalCase];
  if (n < 20) return (stems[n] ?? '') + endings[gender][grammaticalCase];
  const ten = Math.floor(n / 10);
  if (n % 10 === 0) return (tenStems[ten] ?? '') + endings[gender][grammaticalCase];
  return `${tens[ten]} ${russianOrdinal(n % 10, gender, grammaticalCase)}`;
}
