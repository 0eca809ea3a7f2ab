import type { Agenda, Item } from '../agenda/item.ts';
import { paragraphsIn, proseIn } from '../agenda/prose.ts';
import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import { mastheadDate, span } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { marker, numberOf } from '../language/numbers.ts';
import { sessionOrdinal } from '../language/ordinals.ts';
import { shownIn, type Text } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { agreedIn } from './agreed.ts';
import { meetingFacts, timetableOf } from './annex.ts';
import { drawn } from './drawn.ts';
import type { Facts, ItemFacts } from './facts.ts';
import type { AgendaEntry, Block, Masthead, Paper, Run } from './paper.ts';
import { documentsOf, meetingBodies, missingIn, openMeetings, organOf } from './printed.ts';
import { marks } from './punctuation.ts';
import { clean, cleanLine, runsIn, symbolRun, wordsRun } from './runs.ts';

export { type Missing, missingIn } from './printed.ts';

/** What an agenda paper is written with, besides what is published. */
export interface AgendaPaper {
  /** Null where it prints none. */
  readonly symbol: string | null;
  readonly date: Day;
  readonly language: Language;
}

/**
 * The agenda paper of what is published, in one language: agenda, annotations, documentation and, as an annex, the
 * organization of work without closed and cancelled meetings.
 * @throws RuleBroken papers.not-translated where a text of it is missing or stale in that language
 */
export function agendaPaper(content: Content, { symbol, date, language }: AgendaPaper): Paper {
  const missing = missingIn(content, language);
  if (missing.length > 0) {
    throw new RuleBroken('papers.not-translated', { language, count: missing.length });
  }
  const title = titleIn(content, language);
  return {
    language,
    masthead: mastheadOf(content, { symbol, date, language }),
    occasion: occasionOf(content, language),
    title,
    blocks: [
      ...listOf(content, language),
      ...annotationsOf(content, language),
      ...annexOf(content, language),
    ],
    facts: factsOf(content, { symbol, date, language }, title),
  };
}

/** An annotation as it is read, with the language it is really in. */
export interface ShownAnnotation {
  readonly language: Language;
  readonly paragraphs: readonly string[];
}

/** An item's annotation as it is read in a language, or openly in the original; null where nothing is said of it. */
export function annotationIn(content: Content, item: Item, language: Language): ShownAnnotation | null {
  if (!item.annotation) return null;
  const shown = shownIn(item.annotation, language);
  const { agenda } = content.programme;
  const agreed = agreedIn(content, shown.language);
  const words = proseIn(shown.words, { agenda, language: shown.language, agreed });
  const paragraphs = paragraphsIn(clean(words));
  return paragraphs.length > 0 ? { language: shown.language, paragraphs } : null;
}

function mastheadOf(content: Content, { symbol, date, language }: AgendaPaper): Masthead {
  const { original } = content.programme.session;
  return {
    house: say(language, 'paper.united-nations'),
    organ: wordsIn(organOf(content)?.name ?? null, language),
    symbol: symbol === null ? null : cleanLine(symbol),
    distribution: say(language, 'paper.distr.general'),
    date,
    dateWords: mastheadDate(date, language),
    ownLanguage: language === original ? null : say(language, 'paper.language'),
    original: say(language, `paper.original.${original}`),
  };
}

/** The bodies that are not the organ itself, the sessions of those that number theirs, and the place and the days. */
function occasionOf(content: Content, language: Language): readonly string[] {
  const { session } = content.programme;
  const organ = organOf(content);
  const bodies = meetingBodies(content).flatMap((body) => {
    const { ordinal = null } = session.bodies.find((convened) => convened.body === body.id) ?? {};
    return [
      ...(body.id === organ?.id ? [] : [wordsIn(body.name, language)]),
      ...(body.sessionWord === 'session' && ordinal !== null
        ? [sessionOrdinal(language, 'session', ordinal, { capital: true })]
        : []),
    ];
  });
  const place = wordsIn(session.place, language);
  const days = span(session.start, session.end, language);
  const where = (language === 'zh' ? [days, place] : [place, days]).filter((part) => part !== '');
  return [...bodies, where.join(marks[language].comma)];
}

function titleIn({ programme }: Content, language: Language): string {
  return wordsIn(programme.session.agendaTitle, language) || say(language, 'paper.provisional-agenda');
}

/** The list stands under a heading of its own, unless the paper's title begins with that heading and goes on with another part. */
function listOf({ programme }: Content, language: Language): readonly Block[] {
  const { session, agenda } = programme;
  const heading = say(language, 'paper.provisional-agenda');
  const list = { block: 'agenda', entries: entriesOf(agenda, language) } as const;
  return namesTheList(session.agendaTitle)
    ? [list]
    : [{ block: 'heading', level: 1, words: heading } as const, list];
}

function namesTheList({ words, language }: Text): boolean {
  const title = words.trim().toLowerCase();
  const heading = say(language, 'paper.provisional-agenda').toLowerCase();
  if (title === '') return true;
  return (
    title.startsWith(heading) &&
    /^(?:$|[,，、:]|\s*(?:and|et|y|и|و|和|及)(?:\s|\p{Lo}))/u.test(title.slice(heading.length))
  );
}

function entriesOf(
  items: Agenda,
  language: Language,
  above: readonly number[] = [],
  closes = true,
): readonly AgendaEntry[] {
  return items.map((item, index) => {
    const path = [...above, index + 1];
    const last = above.length === 0 || (closes && index === items.length - 1);
    return {
      marker: marker(path, language),
      words: punctuated(wordsIn(item.title, language), endOf(item, last, language)),
      entries: entriesOf(item.items, language, path, last),
    };
  });
}

/** A colon before sub-items, a semicolon after each of them, a full stop at the end of every item with all that is under it. */
function endOf({ items }: Item, last: boolean, language: Language): string {
  const { colon, semicolon, stop } = marks[language];
  if (items.length > 0) return colon;
  return last ? stop : semicolon;
}

function punctuated(title: string, mark: string): string {
  const ended = /[.?!:;。？！：；؛؟…]$/u.test(title);
  return ended ? title : title + mark;
}

function annotationsOf(content: Content, language: Language): readonly Block[] {
  const blocks = itemBlocks(content, content.programme.agenda, language);
  if (blocks.length === 0) return [];
  return [{ block: 'heading', level: 1, words: say(language, 'paper.annotations') }, ...blocks];
}

/** An item of which nothing is said, nor of any under it, has no heading among the annotations. */
function itemBlocks(
  content: Content,
  items: Agenda,
  language: Language,
  above: readonly number[] = [],
): readonly Block[] {
  return items.flatMap((item, index): readonly Block[] => {
    const path = [...above, index + 1];
    const said: readonly Block[] = [
      ...(annotationIn(content, item, language)?.paragraphs ?? []).map(
        (words): Block => ({ block: 'paragraph', runs: runsIn(words) }),
      ),
      ...documentationOf(content, item, language),
      ...itemBlocks(content, item.items, language, path),
    ];
    if (said.length === 0) return [];
    const words = wordsIn(item.title, language);
    return [{ block: 'item', level: path.length, marker: marker(path, language), words }, ...said];
  });
}

function documentationOf(content: Content, item: Item, language: Language): readonly Block[] {
  const documents = documentsOf(content, item);
  if (documents.length === 0) return [];
  const entries = documents.map(({ title, symbols }) => entryOf(wordsIn(title, language), symbols, language));
  return [{ block: 'documentation', heading: say(language, 'paper.documentation'), entries }];
}

/** "Title (SYMBOL)", or the one of the two that there is; joint symbols are parted by a hyphen. */
function entryOf(title: string, symbols: readonly string[], language: Language): readonly Run[] {
  const { open, close, blank } = marks[language];
  const printed = symbols.flatMap((symbol, index) => [
    ...(index > 0 ? wordsRun('-') : []),
    symbolRun(symbol),
  ]);
  if (title === '' || printed.length === 0) return [...runsIn(title), ...printed];
  return [...runsIn(title), ...wordsRun(blank + open), ...printed, ...wordsRun(close)];
}

function annexOf(content: Content, language: Language): readonly Block[] {
  const timetable = timetableOf(content, language);
  if (!timetable) return [];
  const [work] = content.programme.works;
  const open = { ...content.programme, works: [{ ...work, meetings: openMeetings(content) }] } as const;
  const picture = drawn(open, language);
  return [
    {
      block: 'annex',
      blocks: [
        { block: 'heading', level: 1, words: say(language, 'paper.annex') },
        { block: 'heading', level: 2, words: say(language, 'paper.organization-of-work') },
        timetable,
        ...(picture ? [{ block: 'picture', picture } as const] : []),
      ],
    },
  ];
}

function factsOf(content: Content, { symbol, date, language }: AgendaPaper, title: string): Facts {
  const { session, agenda } = content.programme;
  const [body] = meetingBodies(content);
  const organ = organOf(content);
  return {
    paper: 'agenda',
    language,
    symbol: symbol === null ? null : cleanLine(symbol),
    organ: organ && organ.id !== body?.id ? wordsIn(organ.name, language) : null,
    body: wordsIn(body?.name ?? null, language),
    title,
    dated: date,
    session: {
      word: body?.sessionWord ?? 'session',
      ordinal: session.bodies[0]?.ordinal ?? null,
      place: wordsIn(session.place, language),
      start: session.start,
      end: session.end,
    },
    items: itemFacts(content, agenda, language),
    meetings: meetingFacts(content, language),
  };
}

function itemFacts(
  content: Content,
  items: Agenda,
  language: Language,
  above: readonly number[] = [],
): readonly ItemFacts[] {
  return items.map((item, index) => {
    const path = [...above, index + 1];
    return {
      number: numberOf(path, 'en'),
      title: wordsIn(item.title, language),
      annotation: annotationIn(content, item, language)?.paragraphs.join('\n\n') ?? null,
      documents: documentsOf(content, item).map(({ symbols, title }) => ({
        symbol: symbols.length > 0 ? cleanLine(symbols.join('-')) : null,
        title: wordsIn(title, language),
      })),
      items: itemFacts(content, item.items, language, path),
    };
  });
}

function wordsIn(text: Text | null, language: Language): string {
  return text ? cleanLine(shownIn(text, language).words) : '';
}
