import type { Line } from './line.ts';

/** Lines that ran on, cut where the genre begins a new line. */
export function unflattened(lines: readonly Line[]): readonly Line[] {
  return lines;
}
