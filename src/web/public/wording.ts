import type { Authority, Content, Edition } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, keepTogether, span } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { capitalized } from '../../language/names.ts';
import { sessionOrdinal, sittingOrdinal } from '../../language/ordinals.ts';
import { timeSpan } from '../../language/times.ts';
import { meetingBodies } from '../../papers/printed.ts';
import { meetingNumbers } from '../../timetable/continued.ts';
import { listedTexts, type Pieces, plain, withCommas, withTexts } from './shown.ts';

/** The names of the bodies that meet, as a title. */
export function namesOf(content: Content, language: Language): Pieces {
  return listedTexts(
    meetingBodies(content).map(({ name }) => name),
    language,
  );
}

/** "Fifth meeting, Vienna, 4 and 5 July 2018", as lists and heads say it. */
export function occasionOf(content: Content, language: Language): Pieces {
  const { session } = content.programme;
  const ordinal = capitalized(ordinalOf(content, language), language);
  return withCommas([ordinal, session.place, span(session.start, session.end, language)], language);
}

/** "fifth meeting"; empty where the session is not counted. */
export function ordinalOf({ programme: { session }, bodies }: Content, language: Language): string {
  const [convened] = session.bodies;
  const body = bodies.find(({ id }) => id === convened?.body);
  return convened?.ordinal ? sessionOrdinal(language, body?.sessionWord ?? 'session', convened.ordinal) : '';
}

/** Languages by their names at the beginning of a line, in the order of the United Nations. */
export function languageNames(some: readonly string[], reader: Language) {
  return languages
    .filter((language) => some.includes(language))
    .map((language) => ({ language, name: capitalized(say(reader, `language.${language}`), reader) }));
}

/** A state as a word, with its mark by its shape in state.css. */
export interface State {
  readonly mark: '' | 'done' | 'part' | 'stop';
  readonly words: string;
}

/** Whether a session is proposed, confirmed or, where none of its meetings will be held, cancelled. */
export function stateOf({ confirmed, programme }: Content, language: Language): State {
  const meetings = programme.works[0].meetings.filter(({ start, sideEvent }) => start !== null && !sideEvent);
  if (meetings.length > 0 && meetings.every(({ cancelled }) => cancelled)) return cancelledIn(language);
  return confirmed
    ? { mark: 'done', words: say(language, 'public.confirmed') }
    : { mark: '', words: say(language, 'public.proposed') };
}

export function cancelledIn(language: Language): State {
  return { mark: 'stop', words: say(language, 'public.cancelled') };
}

/** From when to when a meeting is held, kept on one line. */
export function hours(start: string | null, end: string | null, language: Language): string {
  return start === null || end === null ? '' : keepTogether(timeSpan(start, end, language));
}

/** That the body itself adopted it: at which of its meetings, when and how, as far as it was said. */
function adoptedIn({ session, works }: Edition['content']['programme'], language: Language): string {
  const { adopted } = session;
  const number = adopted && meetingNumbers(works[0]).get(adopted.meeting);
  if (!adopted || number === undefined) return say(language, 'paper.authority.body');
  const how = `${adopted.byConsensus ? '-consensus' : ''}${adopted.orallyAmended ? '-amended' : ''}` as const;
  return say(language, `public.adopted${how}`, {
    sitting: sittingOrdinal(language, number),
    date: dateOf(adopted.on, language),
  });
}

/** Those who publish what a Bureau agreed on; the Chair and the body change it in session by their own word. */
const onAgreement: ReadonlySet<Authority> = new Set<Authority>(['bureau', 'secretariat']);

/** Under whose name an edition is published and what it rests on, in a sentence. */
export function authorityOf({ authority, content }: Edition, language: Language): Pieces {
  const agreed = content.agreements.findLast(
    ({ subject }) => subject === 'organization-of-work' || subject === 'agenda',
  );
  const bureau = content.bodies.find(({ id }) => id === agreed?.bureau);
  if (authority === 'body') return [plain(adoptedIn(content.programme, language), language)];
  const name = say(language, `paper.authority.${authority}`);
  if (!onAgreement.has(authority) || !agreed || !bureau) return [plain(name, language)];
  const date = dateOf(agreed.on, language);
  return withTexts([bureau.name], language, ([named = '']) =>
    say(language, 'public.authority-agreed', { authority: name, bureau: named, date }),
  );
}
