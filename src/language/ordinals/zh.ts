const figures = [...'零一二三四五六七八九'];

/** 五, 十五, 六十五, 一百零一: after 第 it is an ordinal. */
export function chineseNumber(n: number): string {
  if (n >= 100) return `一百${n > 100 ? (n < 110 ? '零' : '') + afterHundred(n - 100) : ''}`;
  if (n < 10) return figures[n] ?? '';
  const ten = Math.floor(n / 10);
  return `${ten > 1 ? figures[ten] : ''}十${n % 10 ? figures[n % 10] : ''}`;
}

/** In 一百一十五 the ten is counted. */
function afterHundred(n: number): string {
  return n >= 10 && n < 20 ? `一${chineseNumber(n)}` : chineseNumber(n);
}
