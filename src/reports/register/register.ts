import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { folded } from '../../language/folded.ts';
import { type InEach, inEach, type Language, languages } from '../../language/languages.ts';
import type { Day } from '../../time/days.ts';

/** The regional groups of the United Nations; a State may belong to none. */
export const regionalGroups = [
  'Africa',
  'Asia-Pacific',
  'Eastern Europe',
  'Latin America and the Caribbean',
  'Western Europe and others',
] as const;

export type RegionalGroup = (typeof regionalGroups)[number];

/** A State, as the United Nations lists it. */
export interface State {
  /** ISO 3166-1 alpha-3: `VEN`. */
  readonly code: string;
  readonly group: RegionalGroup | null;
  /** Its names, the one of today last. */
  readonly names: readonly StateName[];
}

/** A short name of a State, in force until a day, that day not included; null while it is in force. */
export interface StateName {
  readonly words: InEach<string>;
  /** Whether English writes "the" before it in running text: "the Philippines". */
  readonly article: boolean;
  readonly until: Day | null;
}

const collators = inEach((language) => new Intl.Collator(language, { ignorePunctuation: true }));

/** All States of the register, in the English alphabetical order of their names of today. Sources: README.md beside this file. */
export const states: readonly State[] = readStates();

/** The State with a code. @throws Error where the register has none */
export function stateWithCode(code: string): State {
  const state = byCode.get(code);
  if (!state) throw new Error(`The register has no State ${code}.`);
  return state;
}

/**
 * The State that somebody means: by its name in any of the six languages, by a former one, or by what people write every
 * day ("Venezuela", "the Netherlands", "South Korea"); null where the register knows none.
 */
export function stateMeant(typed: string): State | null {
  return byName.get(asCompared(typed)) ?? null;
}

/** The State with a two- or three-letter code of ISO 3166-1, in whichever case; null where there is none. */
export function stateByCode(typed: string): State | null {
  return byEitherCode.get(typed.toUpperCase()) ?? null;
}

/** How a State was named on a day. */
export function nameOn({ names }: State, day: Day): StateName {
  const found = names.find(({ until }) => until === null || day < until);
  if (!found) throw new Error('A State without a name of today.');
  return found;
}

/**
 * States in the alphabetical order of their names on a day. Chinese has no alphabet, so that its lists keep the English order.
 */
export function inOrder(list: readonly State[], language: Language, day: Day): readonly State[] {
  const order = language === 'zh' ? 'en' : language;
  const collator = collators[order];
  return list.toSorted((one, other) =>
    collator.compare(nameOn(one, day).words[order], nameOn(other, day).words[order]),
  );
}

const byCode = new Map(states.map((state) => [state.code, state]));
const byName = readNames();
const byEitherCode = new Map([
  ...byCode,
  ...rowsOf('two-letter-codes.tsv').map(([code = '', two = '']) => [two, stateWithCode(code)] as const),
]);

function readStates(): readonly State[] {
  const former = Map.groupBy(rowsOf('former-names.tsv'), ([code = '']) => code);
  const read = rowsOf('states.tsv').map(([code = '', group = '', article = '', ...words]): State => {
    const earlier = (former.get(code) ?? []).map(([, until = '', the = '', ...then]) =>
      nameIn(then, the, until),
    );
    return { code, group: groupIn(group), names: [...earlier, nameIn(words, article, null)] };
  });
  const english = (state: State) => state.names.at(-1)?.words.en ?? '';
  return read.toSorted((one, other) => collators.en.compare(english(one), english(other)));
}

function nameIn(words: readonly string[], article: string, until: Day | null): StateName {
  const [en = '', fr = '', es = '', ru = '', zh = '', ar = ''] = words;
  return { words: { ar, zh, en, fr, ru, es }, article: article !== '', until };
}

function groupIn(name: string): RegionalGroup | null {
  return regionalGroups.find((group) => group === name) ?? null;
}

/** What each State may be called; a name that two could mean stands for neither. */
function readNames(): ReadonlyMap<string, State> {
  const meant = new Map<string, Set<State>>();
  const add = (name: string, state: State) => {
    const key = asCompared(name);
    meant.set(key, (meant.get(key) ?? new Set()).add(state));
  };
  for (const state of states) {
    for (const { words } of state.names) {
      for (const language of languages) {
        add(words[language], state);
        add(words[language].replace(/\s*[（(].*$/u, ''), state);
      }
    }
  }
  for (const [code = '', name = ''] of rowsOf('everyday-names.tsv')) add(name, stateWithCode(code));
  return new Map(
    [...meant].flatMap(([name, [state, ...others]]) =>
      state && others.length === 0 ? [[name, state] as const] : [],
    ),
  );
}

/** A name without accents, articles and marks. */
function asCompared(name: string): string {
  return folded(name)
    .replaceAll(/[’'`´ʼ]/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/\bst\. /gu, 'saint ')
    .replaceAll(/[（(]\s*the\s*[)）]/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|le|la|les|el|los|las) (?=\p{L})/u, '');
}

function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(resolve(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
