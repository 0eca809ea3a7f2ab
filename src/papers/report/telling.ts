import { type Key, say } from '../../language/catalogue.ts';
import { spanInSentence } from '../../language/dates.ts';
import { inForm } from '../../language/forms.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { sessionOrdinal } from '../../language/ordinals.ts';
import { shownIn } from '../../language/text.ts';
import { inOrder, type State, stateWithCode } from '../../reports/register/register.ts';
import type { Participant, Report, Section, Speaker, Statement } from '../../reports/report.ts';
import { rowWords } from '../row-words.ts';
import { type After, bodyOf, organAbove, wordFor } from './after.ts';
import { type Place, stateIn } from './lists-of-states.ts';

/** A paragraph that follows from facts, before anything is put in its place. */
export interface Plain {
  /** What it says: `opening.held`, `attendance.party`. */
  readonly passage: string;
  readonly section: Section;
  readonly words: string;
}

/** What the sentences are made with. */
export interface Telling {
  readonly report: Report;
  readonly after: After;
  readonly language: Language;
  /** Names of States that were said in full. */
  readonly said: Set<string>;
  readonly tell: (key: Key, details?: Readonly<Record<string, string | number>>) => string;
}

/** What the sentences of a report are made with in one language. */
export function tellingOf(report: Report, after: After, language: Language): Telling {
  const body = bodyOf(after);
  const organ = organAbove(after, body);
  const { session } = after.content.programme;
  const [convened] = session.bodies;
  const word = body?.sessionWord ?? 'session';
  const known = {
    body: body ? shownIn(body.name, language).words : '',
    organ: organ ? shownIn(organ.name, language).words : '',
    word: wordFor(body, language),
    instrument: report.instrument ? shownIn(report.instrument, language).words : '',
    place: shownIn(session.place, language).words,
    days: spanInSentence(session.start, session.end, language),
    ordinal: convened?.ordinal ? sessionOrdinal(language, word, convened.ordinal) : '',
  };
  return {
    report,
    after,
    language,
    said: new Set(),
    tell: (key, details = {}) => say(language, key, { ...known, ...details }),
  };
}

/** A paragraph of a part of the report, of some sentences. */
export function paragraph(
  { language }: Telling,
  section: Section,
  passage: string,
  sentences: readonly string[],
): Plain {
  return { section, passage, words: sentences.join(language === 'zh' ? '' : ' ') };
}

/** What is made where there are any of those; nothing where there are none. */
export function whereAny<T>(those: readonly unknown[], make: () => T): readonly T[] {
  return those.length > 0 ? [make()] : [];
}

/** Lists of names take the plural of many: Russian has the singular with 21, which is no list of one. */
const several = 5;

/** A sentence about names, in their number; none where there are none. */
export function counted(
  { language, tell }: Telling,
  key: Key,
  names: readonly string[],
  details: Readonly<Record<string, string>> = {},
): readonly string[] {
  if (names.length === 0) return [];
  return [tell(key, { ...details, count: names.length === 1 ? 1 : several, names: listed(names, language) })];
}

/** Who spoke, each once, in the order in which they first did. */
export function spoken(telling: Telling, list: readonly Statement[], place: Place): readonly string[] {
  const names = list.map(({ speaker }) => {
    const who = speakerOf(telling, speaker, place);
    const group = speaker.onBehalfOf ? shownIn(speaker.onBehalfOf, telling.language).words : null;
    return group === null || who === '' ? who : telling.tell('report.on-behalf', { who, group });
  });
  return [...new Set(names)].filter((name) => name !== '');
}

/** Participants as a list of attendance has them: States in the order of the alphabet, others as they were entered. */
export function inList(
  telling: Telling,
  participants: readonly Participant[],
  place: Place,
): readonly string[] {
  const { language, after } = telling;
  const { start } = after.content.programme.session;
  const states = participants.flatMap(({ state }) => (state === undefined ? [] : [stateWithCode(state)]));
  return [
    ...inOrder(states, language, start).map((state) => stateSaid(telling, state, place)),
    ...participants.flatMap(({ name }) => (name === undefined ? [] : [shownIn(name, language).words])),
  ];
}

/** The items of some statements, cited: "items 2–4". */
export function itemsOf({ after, language }: Telling, list: readonly Statement[]): string {
  const items = [...new Set(list.flatMap((one) => one.items))];
  return rowWords(after.content.programme.agenda, language).cited(items);
}

/** "Akil Baldwin (United States)", "the Director of the Division for Treaty Affairs". */
export function personOf(telling: Telling, { person, state, title, participant }: Speaker): string {
  const { report, language } = telling;
  const who = report.participants.find(({ id }) => id === participant);
  const code = state ?? who?.state ?? null;
  const named = [title ? shownIn(title, language).words : null, person].filter((one) => one !== null);
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  const country = code === null ? '' : `${open}${stateSaid(telling, stateWithCode(code), 'list')}${close}`;
  return `${named.join(language === 'zh' ? '' : ', ')}${country}`;
}

function stateSaid({ said, language, after }: Telling, state: State, place: Place): string {
  const { start } = after.content.programme.session;
  const name = stateIn(state, { language, day: start, place, said: said.has(state.code) });
  said.add(state.code);
  return name;
}

function speakerOf(telling: Telling, speaker: Speaker, place: Place): string {
  const { report, language } = telling;
  const who = report.participants.find(({ id }) => id === speaker.participant);
  if (who?.state !== undefined) return stateSaid(telling, stateWithCode(who.state), place);
  if (!who) return personOf(telling, speaker);
  const { words } = shownIn(who.name, language);
  return place === 'sentence' && language === 'en' ? inForm(words, 'the', language) : words;
}
