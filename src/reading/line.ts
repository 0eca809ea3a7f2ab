/** One line of a paper, without marks of layout. */
export interface Line {
  /** Counted from 1, in the file as it came. */
  readonly line: number;
  /** As printed, without marks and without blanks at its ends. */
  readonly text: string;
  /** With its blanks and tabs, for tables. */
  readonly raw: string;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** Whether a page ends before it. */
  readonly page: boolean;
  /** Whether it was marked as a heading. */
  readonly heading: boolean;
  /** Whether it is a point of a list, with a dot or dash before it. */
  readonly point?: boolean;
  /** The marks of its footnotes, where the file keeps them apart from its words. */
  readonly marks?: readonly string[];
  /** Whether it was cut out of a line that ran on. */
  readonly flat: boolean;
}

/** The text of some lines, run together as one paragraph: a word parted at the end of a line stays parted by its hyphen. */
export function joined(texts: readonly string[]): string {
  let whole = '';
  const parts: string[] = [];
  for (const text of texts) {
    const glued = /[\p{Script=Han}，。、；：）]$/u.test(whole) && /^[\p{Script=Han}（《“]/u.test(text);
    const hyphen = /\p{L}-$/u.test(whole) && /^\p{Ll}/u.test(text);
    const stroke = whole.endsWith('/') && /^\S/.test(text);
    if (whole !== '') parts.push(glued || hyphen || stroke ? '' : ' ');
    parts.push(text);
    whole = text;
  }
  return parts
    .join('')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Whether a text ends as a sentence does. */
export function isClosed(text: string): boolean {
  return /[.!?:;…。！？：；؟؛](?:["'”’»)\]）*]|\[\d+\])*\s*$/u.test(text);
}

/** Puts values at the end of a list, however many they are. */
export function append<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value);
}
