import { escape as escaped, foldLines } from 'ical-generator';

/** Words as a calendar may hold them: whole characters, plain line ends, and no control characters but the tab. */
export function clean(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** A property whose value is words: cleaned, with backslashes, semicolons, commas and line ends escaped. */
export function wordsLine(name: string, words: string): string {
  return `${name}:${escaped(clean(words), false)}`;
}

/** A property whose value is an address, which is not escaped (RFC 5545, 3.3.13). */
export function addressLine(name: string, address: string): string {
  return `${name}:${clean(address).replace(/\s/gu, '')}`;
}

/** Lines as they stand in the file: none longer than 75 octets, never broken inside a character, each ended by CRLF. */
export function folded(lines: readonly string[]): string {
  return `${foldLines(lines.join('\r\n'))}\r\n`;
}

/** The lines of a folded text, each whole again. */
export function unfolded(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .filter((line) => line !== '');
}
