import { agendaLimits } from '../../agenda/edits.ts';
import { placed } from '../../agenda/outline.ts';
import { forEditing } from '../../agenda/prose.ts';
import type { Document } from '../../documents/document.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { numberOf } from '../../language/numbers.ts';
import { stateOf, type Text, type TextState } from '../../language/text.ts';
import { numbersIn } from './outline.ts';
import { deskAddress } from './session-head.ts';
import { timeOf, type WorkShown } from './work.ts';

/** The marks of a text's state in a language; each differs in shape. */
export const textMarks: Readonly<Record<TextState, string>> = {
  original: ' state--done',
  current: ' state--done',
  stale: ' state--late',
  missing: '',
};

/** The item that is selected, with its annotation as it is edited, its time, its languages and its documents. */
export function selectedShown(
  programme: Programme,
  id: string,
  { reader, work, link }: { reader: Language; work: WorkShown; link: (symbol: string) => string },
) {
  const found = placed(programme.agenda).find(({ item }) => item.id === id);
  if (!found) return null;
  const { item, path } = found;
  const number = numberOf(path, reader);
  const { original } = programme.session;
  const { minutes, meetings } = timeOf(work, id);
  const annotation = item.annotation === null ? '' : forEditing(item.annotation.words, programme.agenda);
  const texts = [item.title, ...(item.annotation ? [item.annotation] : [])];
  return {
    id,
    number,
    name: say(reader, 'desk.item-numbered', { item: number }),
    standing: item.standing ?? 'substantive',
    review: item.review,
    minutes,
    meetings: meetings.map(({ meeting, ordinal, times }) => ({
      id: meeting.id,
      name: ordinal ?? times ?? dateOf(meeting.date, reader),
    })),
    annotation,
    language: item.annotation?.language ?? original,
    words: annotation.split(/\s+/u).filter((word) => word !== '').length,
    holdsMore: path.length < agendaLimits.levels,
    next: numberOf([...path, item.items.length + 1], reader),
    languages: [original, ...languages.filter((language) => language !== original)].map((language) => {
      const state = worst(texts, language);
      return {
        language,
        name: say(reader, `language.${language}`),
        state: say(reader, `desk.text-${state}`),
        mark: textMarks[state],
        href:
          state === 'original'
            ? null
            : `${deskAddress(programme.session.id)}/translations?to=${language}&item=${id}`,
      };
    }),
    documents: programme.documents
      .filter(({ items }) => items.includes(id))
      .map((document) => documentShown(document, programme, { reader, link })),
  };
}

/** How several texts stand in a language together: missing before stale before current. */
export function worst(texts: readonly Text[], language: Language): TextState {
  const states = texts.map((text) => stateOf(text, language));
  return (
    (['missing', 'stale', 'current', 'original'] as const).find((state) => states.includes(state)) ??
    'original'
  );
}

/** A document as the desk lists and edits it. */
export function documentShown(
  document: Document,
  { agenda }: Programme,
  { reader, link }: { reader: Language; link: (symbol: string) => string },
) {
  const numbers = numbersIn(agenda, reader);
  const name = (language: Language) => say(reader, `language.${language}`);
  const issued = document.languages.filter((language) => document.issued[language] !== undefined);
  return {
    id: document.id,
    title: document.title,
    symbols: document.symbols.map((symbol) => ({ symbol, href: link(symbol) })),
    numbers: document.items.map((item) => numbers.get(item) ?? '').join(', '),
    items: document.items.map((item) => ({ id: item, number: numbers.get(item) ?? '?' })),
    languages: document.languages,
    purpose: document.purpose ?? '',
    after: document.after ?? '',
    only:
      document.languages.length === languages.length || document.languages.length === 0
        ? null
        : say(reader, 'desk.only-in', { languages: listed(document.languages.map(name), reader) }),
    issued: Object.fromEntries(
      Object.entries(document.issued).map(([language, day]) => [language, dateOf(day, reader)]),
    ),
    state:
      issued.length === 0
        ? say(reader, 'desk.not-issued')
        : issued.length === document.languages.length
          ? say(reader, 'desk.issued-in-all')
          : say(reader, 'desk.issued-in', { languages: listed(issued.map(name), reader) }),
    mark:
      issued.length === 0
        ? ''
        : issued.length === document.languages.length
          ? ' state--done'
          : ' state--part',
  };
}
