import { folded } from '../language/folded.ts';
import type { Language } from '../language/languages.ts';
import { hashOfWords, textIn } from '../language/text.ts';
import { stateMeant } from './register/register.ts';
import type { Capacity, Participant, Who } from './report.ts';

/** What a list of participants was understood to be: whom it adds, what was named twice, who is there in another capacity, and what no State is called. */
export interface ListRead {
  readonly participants: readonly Participant[];
  readonly twice: readonly string[];
  readonly elsewhere: readonly string[];
  readonly unknown: readonly string[];
  /** Those of whom no earlier report says in which capacity they take part, where each has its own. */
  readonly unplaced: readonly string[];
}

/** In which capacity those of a list take part: all in one, or each as in earlier reports. */
export type PastedAs = Capacity | 'as-before';

/** Capacities in which States take part; the others are organizations' and persons'. */
const ofStates: readonly Capacity[] = ['party', 'signatory', 'neither', 'observer-mission'];

/**
 * Reads a list of participants as people paste it: a line each; of States also a sentence with commas and "and". They are known by
 * any of their names; others are taken by the name as it is written. Who takes part already is not added again.
 */
export function participantsPasted(
  pasted: string,
  capacity: PastedAs,
  { there, language, before = new Map() }: Pasting,
): ListRead {
  const participants: Participant[] = [];
  const [twice, elsewhere, unknown, unplaced]: [string[], string[], string[], string[]] = [[], [], [], []];
  const present = new Map(there.map((one) => [keyOf(one), one.capacity]));
  const states = capacity !== 'as-before' && ofStates.includes(capacity);
  const names =
    capacity === 'as-before' ? anybodyIn(pasted) : states ? statesInList(pasted) : othersIn(pasted);
  for (const name of names.filter((one) => one !== '')) {
    const state = states || capacity === 'as-before' ? stateMeant(name) : null;
    if (states && !state) {
      unknown.push(name);
      continue;
    }
    const who: Who = state ? { state: state.code } : { name: textIn(language, name) };
    const own = capacity === 'as-before' ? before.get(keyOf(who)) : capacity;
    const was = present.get(keyOf(who));
    if (own === undefined && was === undefined) unplaced.push(name);
    else if (was !== undefined && own !== undefined && was !== own) elsewhere.push(name);
    else if (was !== undefined) twice.push(name);
    else if (own !== undefined) participants.push({ ...who, id: participantId(who), capacity: own });
    if (own !== undefined) present.set(keyOf(who), own);
  }
  return { participants, twice, elsewhere, unknown, unplaced };
}

interface Pasting {
  readonly there: readonly Participant[];
  readonly language: Language;
  /** In which capacity each took part last, by the key of it. */
  readonly before?: ReadonlyMap<string, Capacity>;
}

/** The latest capacity of everybody, from what earlier reports say, the earliest first. */
export function capacitiesIn(reports: readonly (readonly Participant[])[]): ReadonlyMap<string, Capacity> {
  return new Map(
    reports.flatMap((participants) => participants.map((one) => [keyOf(one), one.capacity] as const)),
  );
}

/** The names of States and others mixed: a line whose every name is a State's is a list of States, any other is one name. */
function anybodyIn(pasted: string): readonly string[] {
  return othersIn(pasted).flatMap((line) => {
    const states = statesInList(line);
    return states.length > 0 && states.every((name) => stateMeant(name)) ? states : [line];
  });
}

/** The id of a participant, the same whoever enters it: of a State its code. */
export function participantId(who: Who): string {
  return who.state ?? `p-${hashOfWords(keyOf(who))}`;
}

/** What makes two participants the same: the State, or the name. */
export function keyOf(who: Who): string {
  return who.state === undefined ? `name ${folded(who.name.words)}` : `state ${who.state}`;
}

/** States that take part in two capacities, each once. */
export function inTwoGroups(participants: readonly Participant[]): readonly Participant[] {
  const groups = Map.groupBy(participants, keyOf);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first && others.some(({ capacity }) => capacity !== first.capacity) ? [first] : [],
  );
}

/**
 * The names of a list of States. Lines, semicolons and commas part them, and "and" before the last; a comma within
 * brackets parts nothing, and "Bosnia and Herzegovina" is one name, because the register knows it.
 */
export function statesInList(pasted: string): readonly string[] {
  return pasted.split(/[\n;；]+|[,،，、](?![^(（]*[)）])/u).flatMap((part) => partsOf(cleaned(part)));
}

/** The names of others in a sentence: parted by commas, the last by "and" before the word that begins a name. */
export function namesInList(sentence: string): readonly string[] {
  const parts = sentence
    .split(/[;；]\s*|[,،，、]\s*(?![^(（]*[)）])/u)
    .map(cleaned)
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return [];
  const [, before = '', after = ''] = beginsName.exec(last) ?? [];
  return after === '' ? parts : [...parts.slice(0, -1), ...(before === '' ? [] : [before]), after];
}

/** "and" before a word with which names of organizations begin: not every one parts two names. */
const beginsName =
  /^(.*?)(?:(?:^|\s)(?:and|et|y|e|и)\s+(?:the |le |la |l[’']|el )?|\s*(?:以及|和|及)\s*|(?:^|\s)و\s?)((?:International|Inter|Organi[sz]ation|United|European|African|Asian|Arab|American|World|League|Office|Commission|Council|Union|Agency|Institute|Association|Cent|Conference|Community|Economic|Regional|Group|Forum|Programme|Bank|Fund|Committee|Federation|Global|Gulf|Commonwealth|Sovereign|Holy|Eurasian|Collective|Southern|West|East|Общество|Организаци|Союз|Совет|Международн|Лига|Содружеств|Европейск|Организация|Bureau|Agence|Ligue|Conseil|Commission|Organisation|Institut|Organización|Liga|Consejo|Comisión|Oficina|Unión|Instituto|国际|联合国|欧洲|欧盟|非洲|亚洲|世界|阿拉伯|منظمة|المنظمة|الاتحاد|جامعة|مجلس|الأمم|اللجنة|لجنة|مكتب|الوكالة|وكالة|البنك|مركز)\S*(?:\s.*)?)$/u;

/** The names of a list of others: a line each, since organizations have commas and "and" in their names. */
function othersIn(pasted: string): readonly string[] {
  return pasted.split(/[\n;；]+/u).map(cleaned);
}

/** A name, or two with "and" between them where what stands after it is a State. */
function partsOf(part: string): readonly string[] {
  if (stateMeant(part)) return [part];
  for (const { 0: word, index } of part.matchAll(conjunction)) {
    const [before, after] = [cleaned(part.slice(0, index)), cleaned(part.slice(index + word.length))];
    if (stateMeant(after)) return [...partsOf(before), after];
  }
  return [part];
}

const conjunction = /(?:^|\s)(?:and|et|y|e|и|و)\s+|\s*(?:以及|和|及)\s*|(?:^|\s)و(?=\p{L})/gu;

function cleaned(part: string): string {
  return part
    .trim()
    .replace(/^(?:[-–•*]|\(?\d+[.)])\s*/u, '')
    .replace(/[.。]$/u, '')
    .trim();
}
