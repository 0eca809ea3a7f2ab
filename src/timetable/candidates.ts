import type { Text } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import type { OrganizationOfWork, Superseded } from './meeting.ts';

/** The organizations of work of one session: the first is in force; the others are candidates or superseded. */
export type Works = readonly [OrganizationOfWork, ...OrganizationOfWork[]];

/** How many organizations of work a session may have side by side. */
export const candidateLimits = { works: 8 } as const;

/** How an organization of work stands beside the others. */
export type Place = 'in-force' | 'superseded' | 'candidate';

/** What is kept beside the others: a copy, under a new id, of one of them as a revision has it. */
export interface Copy {
  readonly id: string;
  readonly of: string;
  readonly revision: number;
  /** The letters that were spent, so that a letter once put before a Bureau never names another. */
  readonly spent?: readonly string[];
}

/**
 * Keeps a copy of one of them as a candidate, last. Its meetings and rows keep their ids; from the first copy on each
 * has a letter of its own. The same copy asked for twice is one.
 * @throws RuleBroken candidates.none-such, candidates.too-many
 */
export function keepCopy(works: Works, { id, of, revision, spent = [] }: Copy): Works {
  if (works.some((work) => work.id === id)) return works;
  const lettered = withLetters(works);
  const { superseded: _, ...copied } = workWithId(lettered, of);
  checkCount(lettered.length + 1);
  const letter = freeLetter(lettered, spent);
  return [...lettered, { ...copied, id, letter, basedOn: { letter: letterOf(lettered, of), revision } }];
}

/**
 * Puts one of them in force. The former one stays beside it, as superseded; what was translated in it meanwhile of the
 * same words is taken over. @throws RuleBroken candidates.none-such
 */
export function putInForce(works: Works, id: string, superseded: Superseded): Works {
  const next = workWithId(works, id);
  if (works[0].id === id) return works;
  const [former, ...others] = withLetters(works);
  const { superseded: _, ...inForce } = {
    ...withTranslationsOf(former, next),
    letter: letterOf(works, id),
  };
  return [inForce, { ...former, superseded }, ...others.filter((work) => work.id !== id)];
}

/**
 * Puts in force what was so earlier, as it then was: over itself where it still is, else with the one now in force
 * staying beside it, as superseded. @throws RuleBroken candidates.too-many
 */
export function restore(works: Works, earlier: OrganizationOfWork, superseded: Superseded): Works {
  const { letter, superseded: _, ...said } = earlier;
  const there = works.find(({ id }) => id === earlier.id);
  const called = there ? there.letter : works.some((work) => work.letter === letter) ? undefined : letter;
  const back = called === undefined ? said : { ...said, letter: called };
  const now = (work: OrganizationOfWork) => (work.id === earlier.id ? back : work);
  const [inForce, ...others] = works;
  checkCount(there ? works.length : works.length + 1);
  const kept: Works = [now(inForce), ...others.map(now), ...(there ? [] : [back])];
  return putInForce(kept, earlier.id, superseded);
}

/** Takes one of them out, but never the one in force. @throws RuleBroken candidates.none-such, candidates.in-force */
export function removeWork(works: Works, id: string): Works {
  workWithId(works, id);
  const [inForce, ...others] = works;
  if (inForce.id === id) throw new RuleBroken('candidates.in-force', { letter: letterOf(works, id) });
  return [inForce, ...others.filter((work) => work.id !== id)];
}

/** How one of them stands beside the others. @throws RuleBroken candidates.none-such */
export function placeOfWork(works: Works, id: string): Place {
  const { superseded } = workWithId(works, id);
  if (works[0].id === id) return 'in-force';
  return superseded ? 'superseded' : 'candidate';
}

/** What one of them is called: its letter, or the first that is free where it has none. @throws RuleBroken candidates.none-such */
export function letterOf(works: Works, id: string): string {
  workWithId(works, id);
  return withLetters(works).find((work) => work.id === id)?.letter ?? '';
}

/** @throws RuleBroken candidates.none-such */
export function workWithId(works: Works, id: string): OrganizationOfWork {
  const found = works.find((work) => work.id === id);
  if (!found) throw new RuleBroken('candidates.none-such');
  return found;
}

/** The same with one of them first, as though it were in force: to be read, printed, judged or edited like it. @throws RuleBroken candidates.none-such */
export function withFirst(works: Works, id: string): Works {
  return [workWithId(works, id), ...works.filter((work) => work.id !== id)];
}

/** An organization of work with the translations that another has of the same words of the same meetings and rows. */
function withTranslationsOf(other: OrganizationOfWork, work: OrganizationOfWork): OrganizationOfWork {
  const meetings = new Map(other.meetings.map((meeting) => [meeting.id, meeting]));
  const rows = new Map(other.meetings.flatMap((meeting) => meeting.rows.map((row) => [row.id, row])));
  return {
    ...work,
    meetings: work.meetings.map((meeting) => ({
      ...meeting,
      track: translatedAs(meetings.get(meeting.id)?.track, meeting.track),
      room: translatedAs(meetings.get(meeting.id)?.room, meeting.room),
      rows: meeting.rows.map((row) => ({ ...row, words: translatedAs(rows.get(row.id)?.words, row.words) })),
    })),
  };
}

function translatedAs(other: Text | null | undefined, text: Text | null): Text | null {
  if (!text || other?.words !== text.words || other.language !== text.language) return text;
  return { ...text, translations: { ...text.translations, ...other.translations } };
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Each with a letter: its own, else the first that none of them has. */
function withLetters([inForce, ...others]: Works): Works {
  const lettered = [inForce, ...others];
  for (const [place, work] of lettered.entries()) {
    if (work.letter === undefined) lettered[place] = { ...work, letter: freeLetter(lettered, []) };
  }
  const [first = inForce, ...rest] = lettered;
  return [first, ...rest];
}

/** The first letter that none of them has and none ever had before a Bureau; where all were spent, that none has now. */
function freeLetter(works: readonly OrganizationOfWork[], spent: readonly string[]): string {
  const free = alphabet.filter((letter) => !works.some((work) => work.letter === letter));
  return free.find((letter) => !spent.includes(letter)) ?? free[0] ?? '';
}

function checkCount(count: number) {
  if (count > candidateLimits.works) {
    throw new RuleBroken('candidates.too-many', { limit: candidateLimits.works });
  }
}
