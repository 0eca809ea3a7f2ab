import { placed } from '../../agenda/outline.ts';
import { editionLine, sessionName } from '../../calendar/naming/wording.ts';
import type { Difference } from '../../drafting/difference.ts';
import type { Programme } from '../../drafting/programme.ts';
import { inWords } from '../../drafting/words.ts';
import type { Edition } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { numberOf } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import type { Block, Letter } from '../letter.ts';
import { type Compared, comparedEditions, concerning } from './concerning.ts';
import { addressesOf } from './following.ts';

/** What is told of a session: its editions since those that the reader knows, of which only some items may concern them. */
export interface SessionNews {
  /** The edition that the reader knows; null where the first one is told. */
  readonly before: Edition | null;
  readonly editions: readonly [Edition, ...Edition[]];
  /** The items followed; null where the whole session is. */
  readonly items: ReadonlySet<string> | null;
}

/** A session's news as they stand in a letter: who they are of, and what changed, sentence by sentence. */
export interface Told {
  readonly session: string;
  readonly sentences: readonly string[];
  readonly blocks: readonly Block[];
}

/** A session's news in words; null where nothing is left to tell: what was changed was changed back. */
export function toldOf(news: SessionNews, language: Language, baseUrl: string): Told | null {
  const changes = changesTold(news, language);
  const { editions } = news;
  const latest = editions.at(-1);
  if (changes.length === 0 || !latest) return null;
  const page = `${baseUrl}/sessions/${encodeURIComponent(latest.session)}?lang=${language}`;
  const inLine = changes.flatMap(({ sentence, titles }) => (titles ? [] : [sentence]));
  return {
    session: bodiesIn(latest, language),
    sentences: changes.map(({ sentence }) => sentence),
    blocks: [
      { kind: 'heading', words: sessionName(latest, language) },
      ...(inLine.length > 0 ? [{ kind: 'list', of: inLine } as const] : []),
      ...changes.flatMap(({ sentence, titles }): readonly Block[] =>
        titles ? [{ kind: 'change', name: sentence, ...titles }] : [],
      ),
      ...itemsIn(news, latest, language),
      ...editions.map((edition): Block => ({ kind: 'aside', words: editionLine(edition, language) })),
      { kind: 'link', words: say(language, 'following.to-session'), href: page },
      { kind: 'link', words: say(language, 'following.to-calendar'), href: `${page}#follow` },
    ],
  };
}

/** The letter to a follower about some sessions: in its first lines what changed, and from what to what. */
export function changesLetter(
  told: readonly [Told, ...Told[]],
  follower: string,
  { language, baseUrl }: { readonly language: Language; readonly baseUrl: string },
): Letter {
  const { manage, end } = addressesOf(follower, { baseUrl, language });
  return {
    language,
    subject: subjectOf(told, language),
    blocks: [
      ...told.flatMap(({ blocks }) => blocks),
      { kind: 'aside', words: say(language, 'following.why') },
      { kind: 'link', words: say(language, 'following.manage'), href: manage },
    ],
    unsubscribe: end,
  };
}

function subjectOf([first, ...others]: readonly [Told, ...Told[]], language: Language): string {
  if (others.length > 0) return say(language, 'following.mail-sessions', { count: others.length + 1 });
  const { session, sentences } = first;
  const [change = ''] = sentences;
  if (sentences.length === 1) return say(language, 'following.mail-change', { session, change });
  return say(language, 'following.mail-changes', { session, change, count: sentences.length - 1 });
}

/** A change in a sentence, with what was and what is where the sentence does not say it. */
interface Change {
  readonly sentence: string;
  readonly titles: { readonly was: string; readonly is: string } | null;
}

function changesTold({ before, editions, items }: SessionNews, language: Language): readonly Change[] {
  const latest = editions.at(-1);
  if (!latest) return [];
  if (before === null) return [plainly(say(language, 'public.first-edition'))];
  const all = comparedEditions(before, latest);
  const compared = items === null ? all : concerning(all, items);
  const confirmed = latest.content.confirmed && !before.content.confirmed;
  const symbols = items === null ? editions.flatMap(({ symbol }) => symbol ?? []) : [];
  return [
    ...compared.differences
      .filter((one) => isRead(one, language))
      .map((one) => ({
        sentence: inWords({ ...one, stale: one.stale.filter((stale) => stale === language) }, language),
        titles: titlesOf(one, compared, language),
      })),
    ...(confirmed ? [plainly(say(language, 'public.now-confirmed'))] : []),
    ...symbols.map((symbol) => plainly(say(language, 'public.paper-published', { symbol }))),
  ];
}

function plainly(sentence: string): Change {
  return { sentence, titles: null };
}

/** What an item or a document was called and is called now, where that changed. */
function titlesOf({ code, where }: Difference, { was, is }: Compared, language: Language): Change['titles'] {
  if (!/^(?:item\.title-(?:shorter|longer|changed)|document\.title)$/u.test(code)) return null;
  const titleIn = ({ agenda, documents }: Programme) => {
    const item = placed(agenda).find((one) => one.item.id === where)?.item;
    const title = (code === 'document.title' ? documents.find(({ id }) => id === where) : item)?.title;
    return title ? shownIn(title, language).words : '';
  };
  return { was: titleIn(was), is: titleIn(is) };
}

/** Whether a reader of a language reads what differs: a translation into another language changes nothing for them. */
function isRead(
  { code, languages }: { readonly code: string; readonly languages: readonly Language[] },
  language: Language,
) {
  return !/-(?:un)?translated$/u.test(code) || languages.includes(language);
}

/** The items followed, as the agenda now has them. */
function itemsIn({ items }: SessionNews, { content }: Edition, language: Language): readonly Block[] {
  if (items === null) return [];
  return placed(content.programme.agenda)
    .filter(({ item }) => items.has(item.id))
    .map(({ item, path }) => ({
      kind: 'aside',
      words: say(language, 'following.item', {
        item: numberOf(path, language),
        title: shownIn(item.title, language).words,
      }),
    }));
}

/** What the bodies that meet are called for short. */
function bodiesIn({ content }: Edition, language: Language): string {
  const names = content.programme.session.bodies.map(({ body: id }) => {
    const body = content.bodies.find((one) => one.id === id);
    return body ? shownIn(body.shortName ?? body.name, language).words : id;
  });
  return listed(names, language);
}
