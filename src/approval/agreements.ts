import { asInForce } from '../drafting/changes.ts';
import { compare } from '../drafting/comparison.ts';
import type { Difference } from '../drafting/difference.ts';
import { hashOf, partOf } from '../drafting/parts.ts';
import { type Programme, type Subject, subjectsOf } from '../drafting/programme.ts';
import { letterOf, type Works } from '../timetable/candidates.ts';
import type { Agreement, Round } from './round.ts';

export { bureauFor } from '../bodies/ties.ts';

/** How a subject of a programme stands: never asked, before the Bureau, agreed as it is now, or changed since. */
export interface Standing {
  readonly subject: Subject;
  readonly state: 'open' | 'asked' | 'agreed' | 'changed';
  /** The round in which it is asked or was agreed; null where it never was. */
  readonly round: Round | null;
  /** The sha256 of its part as it is now. */
  readonly hash: string;
  /** Every round on it that is still open: one, or one on each of several organizations of work. */
  readonly asked: readonly Round[];
  /** The letter of the organization of work in force, where the round is on another that stands beside it; else null. */
  readonly inForce: string | null;
}

/** How each subject stands. A subject stays agreed as long as its part says what was agreed. */
export function standings(
  programme: Programme,
  rounds: readonly Round[],
  agreesAnnotations: boolean,
): readonly Standing[] {
  return subjectsOf(programme).map((subject) => {
    const hash = hashOf(partOf(programme, subject, { annotations: agreesAnnotations }));
    const about = rounds.filter((round) => round.subject === subject);
    const standing = standingBy(subject, hash, about);
    return { ...standing, inForce: besideOf(programme.works, standing.round) };
  });
}

/**
 * How each of several organizations of work stands by itself, by its id: agreed where its text is one that was agreed,
 * asked where a round on it is open.
 */
export function workStandings(programme: Programme, rounds: readonly Round[]): ReadonlyMap<string, Standing> {
  const subject = 'organization-of-work';
  const [inForce] = programme.works;
  return new Map(
    programme.works.map(({ id }) => {
      const hash = hashOf(partOf(asInForce(programme, id), subject));
      const about = rounds.filter(
        (round) =>
          round.subject === subject &&
          ((round.work?.id ?? inForce.id) === id ||
            (round.outcome?.state === 'adopted' && round.hash === hash)),
      );
      return [id, standingBy(subject, hash, about)];
    }),
  );
}

/** The letter of the one in force, where a round is on another that stands beside it. */
function besideOf(works: Works, round: Round | null): string | null {
  const work = round?.work;
  if (!work || work.id === works[0].id || !works.some(({ id }) => id === work.id)) return null;
  return letterOf(works, works[0].id);
}

function standingBy(subject: Subject, hash: string, rounds: readonly Round[]): Standing {
  const inForce = null;
  const asked = rounds.filter(({ outcome }) => outcome === null);
  const adopted = rounds.filter(({ outcome }) => outcome?.state === 'adopted');
  const agreed = adopted.findLast((round) => round.hash === hash);
  if (agreed) return { subject, state: 'agreed', round: agreed, hash, asked, inForce };
  const open = asked.at(-1);
  if (open) return { subject, state: 'asked', round: open, hash, asked, inForce };
  const earlier = adopted.at(-1) ?? null;
  return { subject, state: earlier ? 'changed' : 'open', round: earlier, hash, asked, inForce };
}

/** What changed of what a round asks about, from one text of it to another: titles of items belong to topics too. */
export function differencesIn(
  before: Programme,
  after: Programme,
  { subject }: Pick<Round, 'subject'>,
): readonly Difference[] {
  return compare(before, after).filter(
    ({ part }) => part === subject || (subject === 'topics' && part === 'agenda'),
  );
}

/** What is agreed of a programme as it is now, in the order in which it was agreed. */
export function agreements(standing: readonly Standing[]): readonly Agreement[] {
  return standing
    .flatMap(({ state, round }) => (state === 'agreed' && round ? agreementOf(round) : []))
    .toSorted((a, b) => a.on.localeCompare(b.on, 'en'));
}

function agreementOf({ id, subject, bureau, method, outcome, revision, hash }: Round): readonly Agreement[] {
  return outcome?.on ? [{ round: id, subject, bureau, method, on: outcome.on, revision, hash }] : [];
}
