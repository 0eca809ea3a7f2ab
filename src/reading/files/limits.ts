/** The largest file that is read, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** The most letters, lines and pages that a paper has; the longest reports have a third of them. */
export const mostLetters = 1_500_000;
export const mostLines = 40_000;
export const mostPages = 1000;
