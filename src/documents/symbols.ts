import { longest, mended } from './mended-symbol.ts';

/** A document's symbol, taken apart. Printed again it is what was read. */
export interface DocumentSymbol {
  /** `CTOC/COP/WG.7/2018/CRP.1`; two where one document is issued under joint symbols. */
  readonly series: readonly SymbolSeries[];
  /** How many stars stand at its end: reissued for technical reasons, or the sign of a footnote. */
  readonly stars: number;
}

/** One symbol of a document. */
export interface SymbolSeries {
  readonly parts: readonly SymbolPart[];
}

export interface SymbolPart {
  readonly kind: PartKind;
  readonly text: string;
}

/** What a part of a symbol says; see the grammar of the Dag Hammarskjöld Library. */
export type PartKind = 'organ' | 'body' | 'year' | 'session' | 'nature' | 'number' | 'modifier';

/** What reading a symbol gives: the symbol, or why it is none, with a suggestion where there is one. */
export type SymbolRead =
  | { readonly symbol: DocumentSymbol; readonly problem: null }
  | { readonly symbol: null; readonly problem: SymbolProblem };

export interface SymbolProblem {
  readonly code: 'symbol-malformed';
  readonly text: string;
  /** The well-formed symbol that was perhaps meant; never put in the place of what is printed. */
  readonly suggestion: string | null;
}

/** A symbol as it stands in a text, from the place counted from 0. */
export interface FoundSymbol {
  readonly text: string;
  readonly at: number;
  readonly read: SymbolRead;
}

/** Reads a symbol. One that is malformed is reported with a suggestion, and never rewritten. */
export function parseSymbol(text: string): SymbolRead {
  const symbol = wellFormed(text);
  if (symbol) return { symbol, problem: null };
  const meant = mended(text);
  const suggestion = meant !== null && meant !== text && wellFormed(meant) ? meant : null;
  return { symbol: null, problem: { code: 'symbol-malformed', text, suggestion } };
}

/** The symbol as it is printed, with its stars. */
export function printSymbol({ series, stars }: DocumentSymbol): string {
  return series.map(printSeries).join('-') + '*'.repeat(stars);
}

/** The symbol without its stars: what the document is called by. */
export function plainSymbol({ series }: DocumentSymbol): string {
  return series.map(printSeries).join('-');
}

/** The symbols of a document, without stars: several where they are joint; what is malformed, as it is. */
export function symbolsOf(text: string): readonly string[] {
  return parseSymbol(text).symbol?.series.map(printSeries) ?? [text];
}

/** The symbol as addresses write it, with `-` for `/` and without stars. A stored address is looked up, never read back. */
export function symbolPath(symbol: string): string {
  return symbol
    .trim()
    .replace(/\*+$/, '')
    .replaceAll(/[/\s]+/g, '-');
}

/** The symbols that stand in a text, well-formed or nearly so, in their order. */
export function symbolsIn(text: string): readonly FoundSymbol[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(inProse)].flatMap((match) => {
    const found = trimmed(match[0]);
    const dash = found.indexOf('–');
    const whole = dash < 0 || isJoint(found);
    const pieces = whole ? [{ text: found, from: 0 }] : apartAt(found, dash);
    return pieces.flatMap(({ text: piece, from }) =>
      looksLikeSymbol(piece) ? [{ text: piece, at: match.index + from, read: parseSymbol(piece) }] : [],
    );
  });
}

/** Whether a dash joins the symbols of several bodies; between two of one body it says from which to which. */
function isJoint(text: string): boolean {
  const { series = [] } = parseSymbol(text).symbol ?? {};
  const bodies = series.map(({ parts }) => printSeries({ parts: parts.slice(0, -1) }));
  return bodies.length > 1 && new Set(bodies).size === bodies.length;
}

function apartAt(text: string, dash: number) {
  return [
    { text: trimmed(text.slice(0, dash)), from: 0 },
    { text: text.slice(dash + 1), from: dash + 1 },
  ];
}

/**
 * What the symbols of a body begin with and the year or session they go on with: `CTOC/COP/WG.7` and `2018`, or up to the
 * stop before the session, `LC/SES.` and `45`; null where a symbol does not say.
 */
export function seriesOf(symbol: string): { readonly prefix: string; readonly series: string } | null {
  const [first] = parseSymbol(symbol).symbol?.series ?? [];
  if (!first) return null;
  const { parts } = first;
  const place = parts.findIndex(({ kind }, index) => index > 0 && (kind === 'year' || kind === 'session'));
  if (place > 0) {
    return { prefix: printSeries({ parts: parts.slice(0, place) }), series: parts[place]?.text ?? '' };
  }
  const at = parts.findIndex(({ text }, index) => (index === 0 ? organInSession : bodyInSession).test(text));
  const [letters = '', series = ''] = parts[at]?.text.split('.') ?? [];
  if (at < 0) return null;
  return {
    prefix: printSeries({ parts: [...parts.slice(0, at), { kind: 'body', text: `${letters}.` }] }),
    series,
  };
}

/** `IDB.49`: an organ in its forty-ninth session. */
const organInSession = /^[A-Z]+\.\d+$/;
/** `SES.45`, `PLEN.38`, `EA.6`: a session, where `AC.105` and `CN.15` are bodies. */
const bodyInSession = /^(?:SES|PLEN|EA)\.\d+$/;

/** The symbol of a document in a series, as `seriesOf` takes it apart: `CTOC/COP/WG.7/2018/1`, `LC/SES.45/1`. */
export function symbolInSeries(prefix: string, series: string, number: number): string {
  return `${prefix}${prefix.endsWith('.') ? '' : '/'}${series}/${number}`;
}

function printSeries({ parts }: SymbolSeries): string {
  return parts.map(({ text }) => text).join('/');
}

const oneInProse =
  '\\p{Lu}[\\p{Lu}\\d]{0,11}(?:\\.\\d{1,4})?(?:\\/[\\p{L}\\d(][\\p{L}\\d.&()-]{0,40}){1,14}\\*{0,4}';
const inProse = new RegExp(`(?<![\\p{L}\\p{N}/.:@_%-])${oneInProse}(?:–${oneInProse})?`, 'gu');

const modifier = /^(?:Add|Amend|Corr|Rev|Summary)(?:\.\d{1,3})?$/;
const nature =
  /^(?:CRP|INF|L|NGO|PET|PRST|PV|R|RES|SR|WP|Misc|MISC|OD|NC|DEC|Dec|Concl|G|Conf|Inf)(?:\.\d{1,4})?$/;
const body =
  /^[A-Z][A-Z0-9]{0,14}(?:&[A-Z])?(?:\([A-Z0-9-]{1,12}\))?(?:[.-][A-Z0-9][A-Za-z0-9&]{0,12}){0,3}$/;
const mixedBody = /^(?:Sub|Misc|Prog|Working|Add|Inf)\.[A-Z0-9]{1,6}$/;
const organ = /^[A-Z]{1,10}(?:\.\d{1,4})?$/;
const year = /^(?:19|20)\d{2}(?:-(?:19|20)\d{2})?$/;
const specialSession = /^(?:S|ES|SS|EX|EX-[LXVI]+|S-[IVXL]+)-?\d{1,3}$/;

function wellFormed(text: string): DocumentSymbol | null {
  if (text.length > longest) return null;
  const { plain = '', stars = '' } = /^(?<plain>[^*\s]+)(?<stars>\*{0,4})$/.exec(text)?.groups ?? {};
  const series = apart(plain).map(seriesIn);
  const whole = series.filter((one) => one !== null);
  return whole.length > 0 && whole.length === series.length ? { series: whole, stars: stars.length } : null;
}

/** Joint symbols are parted by a hyphen after a number: `E/2022/28-E/CN.7/2022/14`, but not `A/S-20/1`. */
function apart(text: string): readonly string[] {
  return text.split(/(?<=\/(?:[A-Za-z]{1,8}\.)?\d{1,4})[-–](?=[A-Z]{1,10}(?:\.\d{1,4})?\/)/);
}

function seriesIn(text: string): SymbolSeries | null {
  const texts = text.split('/');
  if (texts.length < 2 || !/\d/.test(text)) return null;
  const parts: SymbolPart[] = [];
  for (const [index, part] of texts.entries()) {
    const kind = kindOf(part, index, parts);
    if (kind === null) return null;
    parts.push({ kind, text: part });
  }
  return { parts };
}

function kindOf(text: string, index: number, before: readonly SymbolPart[]): PartKind | null {
  if (index === 0) return organ.test(text) ? 'organ' : null;
  if (runTogether.test(text)) return null;
  if (modifier.test(text)) return 'modifier';
  if (before.some(({ kind }) => kind === 'modifier')) return null;
  if (year.test(text)) return 'year';
  if (/^\d{1,5}$/.test(text)) return 'number';
  if (specialSession.test(text)) return 'session';
  if (nature.test(text)) return 'nature';
  return body.test(text) || mixedBody.test(text) ? 'body' : null;
}

/** `Rev1`, `CRP1`, `WG7`, `SBI2014`: the stop or the stroke between the letters and the figure is missing. */
const runTogether =
  /^(?:(?:Add|Amend|Corr|Rev|CRP|INF|NGO|PRST|PV|SR|WP|AC|CN|SC|CONF|Misc|Sub)\d{1,4}|WG\d{1,2}|(?!WG)[A-Z]{2,}(?:19|20)\d{2})$/i;

/** Without the stop, bracket or hyphen of the sentence around it. */
function trimmed(text: string): string {
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? '';
    if (last === ')' && opened(text.slice(0, end))) break;
    if (!'.,;:-()'.includes(last)) break;
  }
  const kept = text.slice(0, end);
  // A bracket that is opened and not closed belongs to the sentence.
  const bracket = kept.indexOf('(');
  return bracket >= 0 && !kept.includes(')', bracket) ? kept.slice(0, bracket) : withoutLooseBracket(kept);
}

function withoutLooseBracket(text: string): string {
  const close = text.indexOf(')');
  return close >= 0 && !text.slice(0, close).includes('(') ? text.slice(0, close) : text;
}

function opened(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}

/** With a figure after the first stroke, and not a number, a word or the name of a program such as `UN/CEFACT`. */
function looksLikeSymbol(text: string): boolean {
  const [first = '', ...others] = text.split('/');
  if (!/^[A-Z]{1,10}(?:\.\d+)?$/.test(first) || others.length === 0) return false;
  if (others.some((part) => part.length > 24)) return false;
  if (others.some((part) => /^[a-z]+$/.test(part))) return false;
  return others.some((part) => /\d/.test(part));
}
