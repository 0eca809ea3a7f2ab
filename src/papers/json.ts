import type { Paper } from './paper.ts';

/** What a paper says, as data: see facts.ts. */
export function json({ facts }: Paper): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}
