import { symbolsIn } from '../documents/symbols.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { markerAt } from './marker.ts';
import { distribution, listHeading, unitedNations } from './words.ts';

/** Whether a line belongs to the paper under its masthead: a numbered paragraph, or the heading of a part. */
export function isBody({ text }: Line): boolean {
  if (listHeading.test(fold(text))) return false;
  return /^[IVX]{1,4}\.\s\p{Lu}/u.test(text) || (text.length > 60 && markerAt(text)?.figure === 1);
}

/** Where the masthead begins after what a page of the web put before it. */
export function beginningOf(lines: readonly Line[]): number {
  const bound = Math.min(lines.length, 60);
  const distributed = lines
    .slice(0, bound)
    .findIndex(({ text }) => distribution.test(fold(text)) || /\sdistr[.:]/i.test(text));
  const web = lines.slice(0, bound).findLastIndex(({ text }) => /^https?:\/\//.test(text));
  if (web < 0) return 0;
  if (distributed < 0) return web + 1;
  const named = lines
    .slice(web + 1, distributed + 1)
    .findLastIndex(
      ({ text }) =>
        unitedNations.test(fold(text)) ||
        /^(?:Download|Size:|Start display|Tamaño|Comenzar|Transcripción|Transcription|Si votre|Ref\.)/.test(
          text,
        ),
    );
  if (named < 0) return web + 1;
  const at = web + 1 + named;
  return unitedNations.test(fold(lines[at]?.text ?? '')) ? at : at + 1;
}

/** What goes on a symbol on the next line, after a dash: the other of two joint symbols; empty where nothing does. */
export function joinedBelow(rest: string, next: Line | undefined): string {
  if (!next || !/^\s*[-–]$/u.test(rest)) return '';
  const [other] = symbolsIn(next.text);
  const alone = other?.read.symbol && other.text === next.text.trim();
  return alone ? `${rest.trim()}${other.text.replace(/\*+$/, '')}` : '';
}
