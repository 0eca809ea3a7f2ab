import { symbolPath } from '../../documents/symbols.ts';
import type { InEach } from '../../language/languages.ts';
import type { Facts } from '../facts.ts';
import type { Paper } from '../paper.ts';

/** The languages as ISO 639-2 calls them. */
export const codes: InEach<string> = { ar: 'ara', zh: 'zho', en: 'eng', fr: 'fra', ru: 'rus', es: 'spa' };

/** The document class that the guidelines have for each kind of paper; the name is theirs where they suggest one. */
const classes: Readonly<Record<Facts['paper'], { readonly subtype: string; readonly name: string }>> = {
  agenda: { subtype: 'agenda', name: 'agendaAnnotated' },
  corrigendum: { subtype: 'agenda', name: 'agendaCorrigendum' },
  addendum: { subtype: 'agenda', name: 'agendaAddendum' },
  'draft-report': { subtype: 'report', name: 'meetingReportDraft' },
  report: { subtype: 'report', name: 'meetingReport' },
  note: { subtype: 'paper', name: 'noteBySecretariat' },
};

/** What a paper is called by in Akoma Ntoso. */
export interface Names {
  readonly subtype: string;
  /** The name of its document: an agenda of which nothing more is said is only listed. */
  readonly name: string;
  /** Its symbol as addresses write it; for a draft, which has none yet, a temporary one of its session. */
  readonly number: string;
  /** Addresses of the work, of it in this language, and of this file. */
  readonly work: string;
  readonly expression: string;
  readonly manifestation: string;
}

/** `/akn/un/debateReport/agenda/ctoc-cop-wg.7/2018-04-09/CTOC-COP-WG.7-2018-1`. Source: AKN4UN, naming convention. */
export function namesOf({ language, masthead, blocks, facts, origin }: Paper): Names {
  const { subtype, name } = classes[facts.paper];
  const listed = facts.paper === 'agenda' && !blocks.some(({ block }) => block === 'item');
  const { symbol, date } = masthead;
  const number = pathPart(symbol === null ? `draft-${origin.session}` : symbolPath(symbol));
  const actor = pathPart(origin.bodies[0]?.id ?? origin.organ?.id ?? 'un');
  const work = `/akn/un/debateReport/${subtype}/${actor}/${date}/${number}`;
  const expression = `${work}/${codes[language]}@${date}`;
  return {
    subtype,
    name: listed ? 'agendaListing' : name,
    number,
    work,
    expression,
    manifestation: `${expression}.xml`,
  };
}

/** Words as one part of an address: blanks as `_`. */
export function pathPart(words: string): string {
  return encodeURIComponent(words.toWellFormed().trim().replaceAll(/\s+/gu, '_'));
}
