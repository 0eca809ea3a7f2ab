import { zoneOfPlace } from '../time/cities.ts';

/** Where the name of a known city begins shortly before a place in a text; negative where none does. */
export function cityBefore(text: string, at: number): number {
  const start = Math.max(0, at - 80);
  for (const { index } of text.slice(start, at).matchAll(/(?<![\p{L}])\p{L}/gu)) {
    if (zoneOfPlace(text.slice(start + index, at)) !== null) return start + index;
  }
  return -1;
}
