import type { Body } from '../../bodies/body.ts';
import { say } from '../../language/catalogue.ts';
import { dayAndMonth, spanWithinYear } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { capitalized } from '../../language/names.ts';
import type { Text } from '../../language/text.ts';
import { type Year, type YearLine, yearOf } from '../../sessions/year.ts';
import type { Holiday } from '../../time/holidays.ts';
import { wordsOf } from '../page.ts';
import { asWords, type Pieces, plain, withCommas, withTexts } from './shown.ts';
import { cancelledIn, namesOf, type State, stateOf } from './wording.ts';
import { yearDrawn } from './year-drawn.ts';
import { type Listed, nameOf, ordinalIn, plainText } from './year-listed.ts';

/** What the year is made from: the bodies in their order, and the days on which nobody meets. */
export interface YearSources {
  readonly bodies: readonly Body[];
  readonly holidays: readonly Holiday[];
}

/** All that the page of a year shows, in one language. */
export function yearPage(year: number, listed: readonly Listed[], sources: YearSources, language: Language) {
  const known = namedAsPublished(sources.bodies, listed);
  const all = yearOf(year, listed, { bodies: known, holidays: sources.holidays });
  const places = placesOf(all);
  return {
    year: String(year),
    title: say(language, 'year.title', { year: String(year) }),
    picture: all.groups.length === 0 ? null : yearDrawn(all, known, places, language),
    groups: all.groups.map(({ body, lines }) => ({
      id: body,
      name: wordsOf(nameOf(known, body, 'name'), language),
      lines: lines.map((line) => lineShown(line, body, language)),
    })),
    holidays: all.holidays.map(({ dutyStation, date, name }) => ({
      date,
      day: dayAndMonth(date, language),
      place: wordsOf(places.get(dutyStation) ?? plainText(dutyStation), language),
      name,
    })),
  };
}

/** Bodies as the editions name them; those that no edition names, as they are now. */
function namedAsPublished(bodies: readonly Body[], listed: readonly Listed[]): readonly Body[] {
  const published = new Map(
    listed
      .filter(({ state }) => state !== 'draft')
      .flatMap(({ content }) => content.bodies.map((body) => [body.id, body] as const)),
  );
  const now = bodies.map((body) => published.get(body.id) ?? body);
  return [...now, ...[...published.values()].filter(({ id }) => !bodies.some((body) => body.id === id))];
}

/** What places are called, by duty station: as a session there calls it. */
function placesOf({ groups }: Year<Listed>): ReadonlyMap<string, Text> {
  const here = groups.flatMap(({ lines }) => lines.map(({ convening }) => convening));
  return new Map(
    here
      .filter(({ dutyStation, content }) => content.programme.session.place.words === dutyStation)
      .map(({ dutyStation, content }) => [dutyStation, content.programme.session.place]),
  );
}

function lineShown({ convening, backToBack, holidays }: YearLine<Listed>, body: string, language: Language) {
  const { content, href, start, end, state } = convening;
  const ordinal = ordinalIn(convening, body, language);
  const days = spanWithinYear(start, end, language);
  return {
    href,
    start,
    days,
    name: capitalized(ordinal, language) || days,
    place: wordsOf(content.programme.session.place, language),
    state: stateShown(convening, language),
    gone: state === 'cancelled',
    remarks: [
      ...backToBack.map((other) => backToBackWith(other, language)),
      ...holidays.map(({ name, date }) => [
        plain(
          say(language, 'year.holiday-within', { name: isolated(name), date: dayAndMonth(date, language) }),
          language,
        ),
      ]),
      ...unpublished(convening, language).map((words) => [plain(words, language)]),
    ],
  };
}

function stateShown({ state, content }: Listed, language: Language): State {
  if (state === 'draft') return { mark: 'part', words: say(language, 'year.draft') };
  return state === 'cancelled' ? cancelledIn(language) : stateOf(content, language);
}

function backToBackWith(other: Listed, language: Language): Pieces {
  const names = asWords(namesOf(other.content, language));
  const texts = other.bodies.map((body) => nameOf(other.content.bodies, body, 'shortName'));
  const days = spanWithinYear(other.start, other.end, language);
  const [first] = texts;
  if (!first || texts.length > 1) {
    const session = `${names}${say(language, 'calendar.comma')}${days}`;
    return [plain(say(language, 'year.back-to-back', { session }), language)];
  }
  return withTexts([first], language, ([name = '']) =>
    say(language, 'year.back-to-back', { session: asWords(withCommas([name, days], language)) }),
  );
}

/** Words of an unknown language, kept from turning those around them. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

function unpublished({ published }: Listed, language: Language): readonly string[] {
  if (published === undefined) return [];
  if (published === null) return [say(language, 'year.not-published')];
  const [start, end] = published;
  return [say(language, 'year.other-days', { days: spanWithinYear(start, end, language) })];
}
