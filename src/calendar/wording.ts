import type { Body } from '../bodies/body.ts';
import type { Edition } from '../editions/edition.ts';
import { type Key, say } from '../language/catalogue.ts';
import { dateOf, dayWithYear, span } from '../language/dates.ts';
import { type InEach, inEach, type Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { marker, numberOf } from '../language/numbers.ts';
import { meetingOrdinal, sessionOrdinal } from '../language/ordinals.ts';
import { shownIn, type Text } from '../language/text.ts';
import { timeSpan } from '../language/times.ts';
import { type FactRow, type Facts, shortNameOf } from './facts.ts';

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
  return mark ? say(language, 'calendar.marked', { word: say(language, mark), words }) : words;
}

const marks = {
  TENTATIVE: 'calendar.proposed',
  CONFIRMED: null,
  CANCELLED: 'calendar.cancelled',
} as const satisfies Record<Facts['status'], Key | null>;

/** "Boardroom D, Vienna". */
export function locationOf({ room, place }: Facts, language: Language): string {
  return joined(language, [wordsOf(room, language), wordsOf(place, language)]);
}

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

/** An edition and under whose authority it was published: "CTOC/COP/WG.7/2018/1, agreed by the extended Bureau on 23 March 2018". */
export function editionLine(edition: Edition, language: Language): string {
  const { symbol, number, content, authority } = edition;
  const name = symbol ?? say(language, 'calendar.edition', { number });
  const date = dateOf(edition.date, language);
  if (!content.confirmed && authority === 'secretariat') {
    return say(language, 'calendar.edition-proposed', { edition: name, date });
  }
  if (authority !== 'bureau') return say(language, `calendar.edition-${authority}`, { edition: name, date });
  const agreed = content.agreements.findLast(({ subject }) => subject === 'organization-of-work');
  const bureau = content.bodies.find(({ id }) => id === agreed?.bureau);
  if (!agreed || !bureau) return say(language, 'calendar.edition-issued', { edition: name, date });
  return say(language, 'calendar.edition-bureau', {
    edition: name,
    bureau: wordsOf(bureau.shortName ?? bureau.name, language),
    date: dateOf(agreed.on, language),
  });
}

/** A session in lists of calendars: "Smuggling of Migrants, fifth meeting, Vienna, 4 and 5 July 2018". */
export function sessionName({ content }: Edition, language: Language): string {
  const { session } = content.programme;
  const convened = session.bodies.map(({ body: id, ordinal }) => {
    const body = content.bodies.find((one) => one.id === id);
    return joined(language, [
      body ? wordsOf(shortNameOf(body), language) : id,
      body && ordinal !== null ? sessionOrdinal(language, body.sessionWord, ordinal) : '',
    ]);
  });
  return joined(language, [
    listed(convened, language),
    wordsOf(session.place, language),
    span(session.start, session.end, language),
  ]);
}

/** A body's feed: its name, and what it holds. */
export function bodyFeedWords({ name }: Body, language: Language) {
  const body = wordsOf(name, language);
  return { name: body, description: say(language, 'calendar.body-about', { body }) };
}

/** What was, in each point in which an event now says something else. */
function changeLines(was: Facts, now: Facts, language: Language): readonly string[] {
  const time = whenIn(was, language);
  const item = now.followed ? itemNumber(now.followed.path, language) : '';
  if (now.followed?.left) return [say(language, 'feeds.item-left', { item })];
  if (now.status === 'CANCELLED') return [say(language, 'calendar.change-off', { was: time })];
  const told = tellers
    .map(([key, tell]) => [key, tell(was, language), tell(now, language)] as const)
    .filter(([, before, after]) => before !== after)
    .map(([key, before]) => say(language, key, { was: before || say(language, 'calendar.change-none') }));
  const lines = [
    ...(was.status === 'CANCELLED'
      ? [
          was.followed?.left
            ? say(language, 'feeds.item-back', { item })
            : say(language, 'calendar.change-held'),
        ]
      : []),
    ...(was.status === 'TENTATIVE' && now.status === 'CONFIRMED'
      ? [say(language, 'calendar.change-agreed')]
      : []),
    ...told,
  ];
  return lines.length > 0 ? lines : [say(language, 'calendar.change-other')];
}

type Tell = (facts: Facts, language: Language) => string;

const tellers: readonly (readonly [Key, Tell])[] = [
  ['calendar.change-time', whenIn],
  ['calendar.change-number', ordinalIn],
  ['calendar.change-number', bodiesIn],
  ['calendar.change-place', locationOf],
  ['calendar.change-items', itemsIn],
  [
    'calendar.change-interpretation',
    (facts, language) => listed(interpretationIn(facts, language), language),
  ],
];

/** "Wednesday, 4 July 2018, 10 a.m.–1 p.m."; "4 and 5 July 2018" for whole days. */
function whenIn({ date, start, endDate, end }: Facts, language: Language): string {
  if (start === null || end === null) return span(date, endDate, language);
  return joined(language, [dayWithYear(date, language), timeSpan(start, end, language)]);
}

function bodiesIn({ bodies }: Facts, language: Language): string {
  const named = bodies.map(({ name, ordinal, word }) => {
    const which = ordinal === undefined ? '' : sessionOrdinal(language, word ?? 'session', ordinal);
    return joined(language, [wordsOf(name, language), which]);
  });
  return listed(named, language);
}

function ordinalIn({ number }: Facts, language: Language): string {
  return number === null ? '' : meetingOrdinal(language, number);
}

/** "items 2, 3 (continued)": each item once, in the order in which it is taken up. */
function itemsIn({ rows }: Facts, language: Language): string {
  const items = new Map<string, string>();
  for (const { items: taken, continued } of rows) {
    for (const { path } of taken) {
      const number = numberOf(path, language);
      if (!items.has(number)) items.set(number, continued ? withContinued(number, language) : number);
    }
  }
  const details = {
    items: [...items.values()].join(say(language, 'calendar.item-comma')),
    count: items.size,
  };
  if (items.size === 0) return '';
  return say(language, items.size === 1 ? 'calendar.item' : 'calendar.items', details);
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

/** "item 3 (a)". */
export function itemNumber(path: readonly number[], language: Language): string {
  return say(language, 'calendar.item', { items: numberOf(path, language), count: 1 });
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

function withContinued(words: string, language: Language): string {
  return `${words}${language === 'zh' ? '' : ' '}${say(language, 'paper.continued')}`;
}

function interpretationIn({ interpretation }: Facts, language: Language): readonly string[] {
  return interpretation.map((one) => languageNames[language].of(one) ?? one);
}

const languageNames: InEach<Intl.DisplayNames> = inEach(
  (language) => new Intl.DisplayNames(language === 'en' ? 'en-001' : language, { type: 'language' }),
);

/** A text in a language, as its readers get it. */
export function wordsOf(text: Text | null, language: Language): string {
  return text === null ? '' : shownIn(text, language).words;
}

/** Parts, with the comma of a language between them. */
export function joined(language: Language, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(say(language, 'calendar.comma'));
}
