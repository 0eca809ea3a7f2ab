import { folded } from '../language/folded.ts';
import type { Language } from '../language/languages.ts';
import { type Text, textIn } from '../language/text.ts';
import { nameOn, stateByCode, stateMeant, stateWithCode } from './register/register.ts';
import type { KindOfStatement, Participant, Speaker } from './report.ts';

/** What lines about speakers were understood to be: who spoke, and what nobody who takes part is called. */
export interface SpeakersRead {
  readonly speakers: readonly Speaker[];
  readonly unknown: readonly string[];
}

/**
 * Reads who spoke, a line each: a State by the two letters of its code or by its name, anybody else by the beginning of a
 * name; after a stroke the group on whose behalf: `fr / Group of 77 and China`. Of panellists and moderators the person,
 * what they are, and in brackets their State: `Akil Baldwin, prosecutor (United States)`; so of the Chair: `chair Ana Ruiz
 * (Peru)`.
 */
export function speakersTyped(
  typed: string,
  kind: KindOfStatement,
  { participants, language }: { readonly participants: readonly Participant[]; readonly language: Language },
): SpeakersRead {
  const speakers: Speaker[] = [];
  const unknown: string[] = [];
  for (const line of typed.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const speaker =
      kind === 'panellist' || kind === 'moderator'
        ? personIn(line, language)
        : participantIn(line, participants, language);
    if (speaker) speakers.push(speaker);
    else unknown.push(line);
  }
  return { speakers, unknown };
}

const nobody: Speaker = {
  as: 'participant',
  participant: null,
  state: null,
  person: null,
  title: null,
  onBehalfOf: null,
};

/** "Akil Baldwin, prosecutor (United States)"; null where the State is none. */
function personIn(line: string, language: Language): Speaker | null {
  const [, before = line, country] = /^(.*?)\s*[（(]([^()（）]+)[)）]$/u.exec(line) ?? [];
  const state = country === undefined ? null : stateOf(country);
  if (country !== undefined && !state) return null;
  const [person = '', ...title] = before.split(/\s*[,،，]\s*/u);
  return {
    ...nobody,
    state: state?.code ?? null,
    person: person.trim(),
    title: title.length > 0 ? textIn(language, title.join(', ')) : null,
  };
}

function participantIn(
  line: string,
  participants: readonly Participant[],
  language: Language,
): Speaker | null {
  const [name = '', ...group] = line.split('/').map((part) => part.trim());
  const onBehalfOf: Text | null = group.length > 0 ? textIn(language, group.join('/')) : null;
  const compared = folded(name);
  for (const as of ['chair', 'secretariat'] as const)
    if (compared === as) return { ...nobody, as, onBehalfOf };
  const [, office, officer] = /^(chair|secretariat)\s*[:,،，：]?\s+(.+)$/iu.exec(name) ?? [];
  if (office && officer) {
    const person = personIn(officer, language);
    return (
      person && { ...person, as: office.toLowerCase() === 'chair' ? 'chair' : 'secretariat', onBehalfOf }
    );
  }
  const state = stateOf(name);
  const others = participants.filter(
    (one) => one.name !== undefined && folded(one.name.words).startsWith(compared),
  );
  const exact = others.find((one) => one.name !== undefined && folded(one.name.words) === compared);
  const found =
    participants.find((one) => one.state !== undefined && one.state === state?.code) ??
    exact ??
    (others.length === 1 ? others[0] : byBeginning(compared, participants));
  return found ? { ...nobody, participant: found.id, onBehalfOf } : null;
}

/** The one State that takes part whose name begins so, in any language; null where there are several. */
function byBeginning(beginning: string, participants: readonly Participant[]): Participant | null {
  if (beginning.length < 3) return null;
  const found = participants.filter(
    ({ state }) =>
      state !== undefined &&
      Object.values(nameOn(stateWithCode(state), today).words).some((name) =>
        folded(name).startsWith(beginning),
      ),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Names of today: what is typed is typed now. */
const today = '9999-12-31';

function stateOf(name: string) {
  return stateByCode(name) ?? stateMeant(name);
}
