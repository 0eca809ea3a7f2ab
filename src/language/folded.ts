/**
 * What was typed as it is compared: without accents, vowel signs and marks of direction, in small letters, figures as
 * 0 to 9 and every blank as one space.
 */
export function folded(typed: string): string {
  return typed
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replaceAll(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf))
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}
