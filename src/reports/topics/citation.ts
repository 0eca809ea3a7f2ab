import type { Body } from '../../bodies/body.ts';
import { bureauFor } from '../../bodies/ties.ts';
import { type Key, say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { sessionOrdinal } from '../../language/ordinals.ts';
import { shownIn, type Text, textOf, wordsIn } from '../../language/text.ts';
import { nameOn, stateWithCode } from '../register/register.ts';
import type { Entry, Proposal, Topic } from './topic.ts';

/**
 * What the annotation of an item says of where it comes from: recommended by which session, in which paragraph of which
 * report; or proposed by whom, when and by which rule, with the memorandum that explains it.
 */
export function citationIn(entry: Entry, bodies: readonly Body[], language: Language): string {
  return entry.kind === 'topic' ? recommended(entry, bodies, language) : proposed(entry, bodies, language);
}

/** The same in every language in which the bodies that it names have names. */
export function citationOf(entry: Entry, bodies: readonly Body[], original: Language): Text {
  const named = bodies.filter(({ id }) => namedBy(entry, bodies).includes(id));
  const spoken = languages.filter(
    (language) => language === original || named.every(({ name }) => wordsIn(name, language) !== null),
  );
  const versions = spoken.map((language) => [language, citationIn(entry, bodies, language)] as const);
  return textOf(original, Object.fromEntries(versions));
}

function namedBy(entry: Entry, bodies: readonly Body[]): readonly string[] {
  if (entry.kind === 'topic') return [entry.by];
  const bureau = entry.sponsor.as === 'bureau' ? bureauFor(bodies, entry.body) : null;
  return bureau === null ? [] : [bureau];
}

function recommended(topic: Topic, bodies: readonly Body[], language: Language): string {
  const { by, ordinal, report, paragraph } = topic;
  const body = bodies.find(({ id }) => id === by);
  const details = {
    body: body ? shownIn(body.name, language).words : by,
    ordinal: sessionOrdinal(language, body?.sessionWord ?? 'meeting', ordinal),
    at: sessionOrdinal(language, body?.sessionWord ?? 'meeting', ordinal, { case: 'prepositional' }),
  };
  if (report === null) return say(language, 'topics.recommended', details);
  const source =
    paragraph === null
      ? report
      : say(language, 'topics.paragraph', { symbol: report, paragraph: String(paragraph) });
  return say(language, 'topics.recommended-in', { ...details, source });
}

function proposed(proposal: Proposal, bodies: readonly Body[], language: Language): string {
  const { sponsor, received, rule, memorandum, body } = proposal;
  const under = rule === null ? '' : say(language, 'topics.under-rule', { rule });
  const bureau = bodies.find(({ id }) => id === bureauFor(bodies, body));
  const key: Key = `topics.proposed-by-${sponsor.as}`;
  const sentences = [
    say(language, key, {
      date: dateOf(received, language),
      under,
      ...(sponsor.as === 'state' ? { state: stateNamed(sponsor.state, received, language) } : {}),
      ...(sponsor.as === 'bureau'
        ? { bureau: bureau ? shownIn(bureau.name, language).words : say(language, 'topics.bureau') }
        : {}),
    }),
    ...(memorandum === null ? [] : [say(language, 'topics.memorandum-in', { symbol: memorandum })]),
  ];
  return sentences.join(language === 'zh' ? '' : ' ');
}

/** A State as the day named it; English gives some names an article. */
function stateNamed(code: string, on: string, language: Language): string {
  const { words, article } = nameOn(stateWithCode(code), on);
  return article && language === 'en' ? `the ${words.en}` : words[language];
}
