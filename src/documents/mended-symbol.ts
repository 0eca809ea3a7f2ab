/** Longer than any symbol, joint ones included. */
export const longest = 160;

/** The symbol that was perhaps meant by what is none: its strokes, stops and capitals put right; null where nothing comes of it. */
export function mended(text: string): string | null {
  if (text.length > longest) return null;
  const { plain = '', stars = '' } =
    /^(?<plain>[^*]*)(?<stars>\*{0,4})$/.exec(text.trim().replaceAll('\\', '/'))?.groups ?? {};
  const parts = plain
    .replaceAll(/\s*([/.])\s*/g, '$1')
    .split('/')
    .filter((part) => part !== '')
    .flatMap(mendedPart);
  return parts.length < 2 ? null : parts.join('/') + stars;
}

const proper: Readonly<Record<string, string>> = {
  add: 'Add',
  amend: 'Amend',
  corr: 'Corr',
  rev: 'Rev',
  summary: 'Summary',
  sub: 'Sub',
  misc: 'Misc',
};

function mendedPart(part: string): readonly string[] {
  const text = part.replace(/^[.,;:]+|[.,;:]+$/g, '');
  const withYear = /^([A-Za-z]{2,})((?:19|20)\d{2})$/.exec(text);
  if (withYear) return [(withYear[1] ?? '').toUpperCase(), withYear[2] ?? ''];
  const { letters = '', figure = '' } =
    /^(?<letters>[A-Za-z&-]+)[ .]*(?<figure>\d{0,4})$/.exec(text)?.groups ?? {};
  if (letters === '') return [text.toUpperCase()];
  const word = proper[letters.toLowerCase()] ?? letters.toUpperCase();
  return [figure === '' ? word : `${word}.${figure}`];
}
