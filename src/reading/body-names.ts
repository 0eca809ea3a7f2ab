import { symbolsIn } from '../documents/symbols.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { markerAt } from './marker.ts';

/** Whether a line of a masthead may be the name of a body, or a part of one: letters above all, and no sentence. */
export function isName(text: string, line: Line, before: Line | undefined): boolean {
  if (text.length > 240 || markerAt(text) !== null || /^https?:/.test(text)) return false;
  if (!/\p{L}{2}/u.test(text) || /[.!?]$/u.test(text) || symbolsIn(text).length > 0) return false;
  const strange = text.match(/[^\p{L}\p{M}\p{N}\s,'’()/-]/gu)?.length ?? 0;
  if (strange * 5 > text.length) return false;
  return line.heading || before !== undefined || /^\p{Lu}|^\p{Lo}/u.test(text);
}

/** Whether a name goes on in the next line, because it ends, or the next begins, with a small word. */
export function openEnd(name: string, next: string): boolean {
  return (
    /\s(?:of|the|to|on|and|in|for|against|de|la|le|les|du|des|del|los|las|y|et|sur|pour|para|contra|contre|по|и|о|в|на)$/iu.test(
      name,
    ) || /^(?:\p{Ll}|Convention|Protocol)/u.test(next)
  );
}

/** The principal organ in the corner of a masthead, not the body that meets. */
export function isEconomic(name: string): boolean {
  return /^(?:economic and social council|general assembly|security council|conseil economique et social|assemblee generale|consejo economico y social|asamblea general|экономическии и социальныи совет|экономический и социальный совет|генеральная ассамблея|المجلس الاقتصادي والاجتماعي|الجمعية العامة|经济及社会理事会|大会)$/u.test(
    fold(name),
  );
}

/** A name without the stops and stars at its end. */
export function tidyName(name: string): string {
  return name.replace(/[\s*,;:.]+$/u, '').trim();
}
