import { romanFigures, romanNumber } from '../language/numbers.ts';

/** The place of a, b … z, aa, bb …; null where the letters are none of these. */
export function ordinalOfLetter(letters: string): number | null {
  const [first = ''] = letters;
  const place = first.charCodeAt(0) - 96;
  return place >= 1 && place <= 26 && letters === first.repeat(letters.length)
    ? (letters.length - 1) * 26 + place
    : null;
}

/** The value of a small Roman number, null where the letters are none. */
export function ordinalOfRoman(letters: string): number | null {
  if (!/^[ivxl]{1,7}$/.test(letters)) return null;
  const values = [...letters].map((letter) => romanFigures.find(([, sign]) => sign === letter)?.[0] ?? 0);
  const sum = values.reduce<number>(
    (total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return romanNumber(sum) === letters ? sum : null;
}
