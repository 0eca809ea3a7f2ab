/** a to z, then aa, bb and so on, as lists of the United Nations run on. */
export function letterOf(ordinal: number): string {
  return String.fromCharCode(97 + ((ordinal - 1) % 26)).repeat(Math.ceil(ordinal / 26));
}

/** The place of a, b … z, aa, bb …; null where the letters are none of these. */
export function ordinalOfLetter(letters: string): number | null {
  const [first = ''] = letters;
  const place = first.charCodeAt(0) - 96;
  return place >= 1 && place <= 26 && letters === first.repeat(letters.length)
    ? (letters.length - 1) * 26 + place
    : null;
}

const romans = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A small Roman number, from i to lxxxix. */
export function romanOf(ordinal: number): string {
  const found = romans.find(([value]) => value <= ordinal);
  return found ? found[1] + romanOf(ordinal - found[0]) : '';
}

/** The value of a small Roman number, null where the letters are none. */
export function ordinalOfRoman(letters: string): number | null {
  if (!/^[ivxl]{1,7}$/.test(letters)) return null;
  const values = [...letters].map((letter) => romans.find(([, sign]) => sign === letter)?.[0] ?? 0);
  const sum = values.reduce<number>(
    (total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return romanOf(sum) === letters ? sum : null;
}

/** The number of an item in English form by its path: `2`, `1 (b)`, `1 (b) (iii)`. */
export function numberAt([first = 0, second, third]: readonly number[]): string {
  const letter = second === undefined ? '' : ` (${letterOf(second)})`;
  return `${first}${letter}${third === undefined ? '' : ` (${romanOf(third)})`}`;
}
