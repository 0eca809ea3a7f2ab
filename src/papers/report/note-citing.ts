import type { Body } from '../../bodies/body.ts';
import type { Content } from '../../editions/edition.ts';
import { type Key, say } from '../../language/catalogue.ts';
import { inForm } from '../../language/forms.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { type SessionWord, sessionOrdinal } from '../../language/ordinals.ts';
import { shownIn, type Text } from '../../language/text.ts';
import { type Act, type Note, sameAct } from '../../reports/note.ts';
import { wordFor } from './after.ts';

/** What the sentences of a note are made with. */
export interface Citing {
  readonly note: Note;
  readonly bodies: readonly Body[];
  readonly language: Language;
  /** The body to whose session the note goes. */
  readonly organ: Body | null;
  /** The session that it goes to: "seventh session", and as it stands in "at its seventh session". */
  readonly session: string;
  readonly at: string;
  /** What was said already: acts with what they are on, and the organ in full. */
  readonly said: { readonly acts: Act[]; organ: boolean };
}

export type Tell = Readonly<Record<string, string | number>>;

/** What the sentences of a note in one language are made with. */
export function citingOf(note: Note, { programme, bodies }: Content, language: Language): Citing {
  const [convened] = programme.session.bodies;
  const organ = bodies.find(({ id }) => id === convened?.body) ?? null;
  const word = organ?.sessionWord ?? 'session';
  const ordinal = convened?.ordinal ?? null;
  const called = (grammaticalCase: 'nominative' | 'prepositional') =>
    ordinal === null
      ? say(language, `paper.word.${word}`)
      : sessionOrdinal(language, word, ordinal, { case: grammaticalCase });
  const at = called('prepositional');
  return {
    note,
    bodies,
    language,
    organ,
    session: called('nominative'),
    at,
    said: { acts: [], organ: false },
  };
}

/** A sentence of a note. The organ is what the note calls it from here on, unless it is told otherwise. */
export function tellIn(citing: Citing, key: Key, details: Tell = {}): string {
  const { language, session, at } = citing;
  const organ = wordFor(citing.organ, language);
  return say(language, key, { organ, session, at, ...details });
}

/** The organ in full where it is named first, afterwards by its word: "Conference". */
export function organNamed(citing: Citing): string {
  const { organ, language, said } = citing;
  if (said.organ) return wordFor(organ, language);
  said.organ = true;
  return organ ? shownIn(organ.name, language).words : '';
}

/** "resolution 7/1". */
export function actCited({ language }: Citing, { kind, number }: Act): string {
  return say(language, `note.${kind}`, { number });
}

/** "resolution 5/3 of the Conference, on …": with what it is on where it is cited first. */
export function actOfOrgan(citing: Citing, act: Act): string {
  const of = tellIn(citing, 'note.of-organ', { act: actCited(citing, act), organ: organNamed(citing) });
  return onSubject(citing, act, of);
}

/** "In its resolution 7/1, on …". */
export function inAct(citing: Citing, act: Act): string {
  const { language } = citing;
  return onSubject(citing, act, say(language, `note.in-${act.kind}`, { number: act.number }));
}

function onSubject({ language, said }: Citing, act: Act, words: string): string {
  const before = said.acts.some((one) => sameAct(one, act));
  said.acts.push(act);
  if (before || act.subject === null) return words;
  return say(language, 'note.on-subject', { act: words, subject: shownIn(act.subject, language).words });
}

/** What a body is called in full. */
export function bodyNamed({ bodies, language }: Citing, id: string): string {
  const body = bodies.find((one) => one.id === id);
  return body ? shownIn(body.name, language).words : id;
}

/** What a body is called once it was named: by its word where the note is about no other. */
export function bodyShort(citing: Citing, id: string): string {
  const { bodies, note, language } = citing;
  const body = bodies.find((one) => one.id === id) ?? null;
  return note.reports.length + note.transmitted.length > 1
    ? bodyNamed(citing, id)
    : wordFor(body, language) || id;
}

/** Several names, each with its article where the language has one. */
export function namesListed(names: readonly string[], language: Language): string {
  return listed(
    names.map((name) => inForm(name, 'the', language)),
    language,
  );
}

/** What a body calls the days when it meets. */
export function wordOf({ bodies }: Citing, id: string): SessionWord {
  return bodies.find((one) => one.id === id)?.sessionWord ?? 'meeting';
}

/** A text in the note's language. */
export function inLanguage({ language }: Citing, text: Text): string {
  return shownIn(text, language).words;
}
