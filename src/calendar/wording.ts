import type { Edition } from '../editions/edition.ts';
import { type Key, say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { capitalized } from '../language/names.ts';
import { marker, numberOf } from '../language/numbers.ts';
import { shownIn } from '../language/text.ts';
import { changeLines } from './changes.ts';
import type { FactRow, Facts } from './facts.ts';
import { editionLine } from './naming/wording.ts';
import {
  bodiesIn,
  interpretationIn,
  itemNumber,
  itemsIn,
  joined,
  ordinalIn,
  withContinued,
  wordsOf,
} from './points.ts';

/** "PROPOSED: Smuggling of Migrants, 2nd meeting, items 2, 3 (continued)". */
export function summaryOf(facts: Facts, language: Language): string {
  const words = joined(language, [
    facts.due ? say(language, `feeds.due-${facts.due.name}`) : '',
    facts.followed?.left ? itemNumber(facts.followed.path, language) : '',
    bodiesIn(facts, language),
    ordinalIn(facts, language),
    wordsOf(facts.track, language),
    facts.kind === 'banner'
      ? wordsOf(facts.place, language)
      : facts.followed?.left
        ? ''
        : itemsIn(facts, language) || ownWordsIn(facts, language),
  ]);
  const mark = marks[facts.status];
  if (mark) return say(language, 'calendar.marked', { word: say(language, mark), words });
  return facts.due ? capitalized(words, language) : words;
}

const marks = {
  TENTATIVE: 'calendar.proposed',
  CONFIRMED: null,
  CANCELLED: 'calendar.cancelled',
} as const satisfies Record<Facts['status'], Key | null>;

/** The bodies whose meeting it is. */
export function categoriesOf({ bodies }: Facts, language: Language): readonly string[] {
  return bodies.map(({ name }) => shownIn(name, language).words);
}

/** Who says what, since when, and what it was before: plain text in short lines, with one address at its end. */
export function descriptionOf(
  facts: Facts,
  {
    edition,
    was,
    address,
    language,
  }: { edition: Edition; was: Facts | null; address: string; language: Language },
): string {
  const paragraphs = [
    [
      ...(facts.due?.planned ? [] : [editionLine(edition, language)]),
      ...(was ? changeLines(was, facts, language) : []),
    ],
    facts.due ? dueLines(facts.due, language) : [],
    facts.followed?.left ? [] : facts.rows.flatMap((row) => rowLines(row, language)),
    [
      ...(facts.interpretation.length === 0 || facts.followed?.left
        ? []
        : [say(language, 'calendar.interpretation', { languages: interpretationIn(facts, language) })]),
      ...(facts.link === null || facts.status === 'CANCELLED'
        ? []
        : [say(language, 'calendar.join', { link: facts.link })]),
      address,
    ],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What a side event is called, which has neither a number nor items. */
function ownWordsIn({ number, rows }: Facts, language: Language): string {
  return number === null
    ? joined(
        language,
        rows.map(({ words }) => wordsOf(words, language)),
      )
    : '';
}

function dueLines(
  { name, symbols, planned }: NonNullable<Facts['due']>,
  language: Language,
): readonly string[] {
  const rule = say(language, planned ? `plan.feed-${name}` : `feeds.rule-${name}`);
  return symbols.length === 0 ? [rule] : [rule, symbols.join(', ')];
}

function rowLines({ items, words, continued, symbols }: FactRow, language: Language): readonly string[] {
  const own = wordsOf(words, language);
  const numbers = items
    .map(({ path }) => numberOf(path, language))
    .join(say(language, 'calendar.item-comma'));
  const lines = own
    ? [[numbers, own].filter(Boolean).join(' – ')]
    : items.map(({ path, title }) => {
        const number = path.length === 1 ? marker(path, language) : numberOf(path, language);
        return `${number} ${wordsOf(title, language)}`;
      });
  return [
    ...lines.map((line) => (continued ? withContinued(line, language) : line)),
    ...(symbols.length > 0 ? [symbols.join(', ')] : []),
  ];
}
