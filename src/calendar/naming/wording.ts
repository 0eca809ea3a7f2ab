import type { Body } from '../../bodies/body.ts';
import type { Edition } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, span } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { sessionOrdinal } from '../../language/ordinals.ts';
import { shortNameOf } from '../facts.ts';
import { joined, wordsOf } from '../points.ts';

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
