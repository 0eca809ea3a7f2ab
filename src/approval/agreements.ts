import type { Body } from '../bodies/body.ts';
import { hashOf, partOf } from '../drafting/parts.ts';
import { type Programme, type Subject, subjects } from '../drafting/programme.ts';
import type { Agreement, Round } from './round.ts';

/** How a subject of a programme stands: never asked, before the Bureau, agreed as it is now, or changed since. */
export interface Standing {
  readonly subject: Subject;
  readonly state: 'open' | 'asked' | 'agreed' | 'changed';
  /** The round in which it is asked or was agreed; null where it never was. */
  readonly round: Round | null;
}

/** How each of the four subjects stands. A subject stays agreed as long as its part says what was agreed. */
export function standings(
  programme: Programme,
  rounds: readonly Round[],
  agreesAnnotations: boolean,
): readonly Standing[] {
  return subjects.map((subject) => {
    const hash = hashOf(partOf(programme, subject, { annotations: agreesAnnotations }));
    const asked = rounds.filter((round) => round.subject === subject);
    const adopted = asked.filter(({ outcome }) => outcome?.state === 'adopted');
    const agreed = adopted.findLast((round) => round.hash === hash);
    if (agreed) return { subject, state: 'agreed', round: agreed };
    const open = asked.findLast(({ outcome }) => outcome === null);
    if (open) return { subject, state: 'asked', round: open };
    const earlier = adopted.at(-1);
    return earlier ? { subject, state: 'changed', round: earlier } : { subject, state: 'open', round: null };
  });
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

/** The Bureau that agrees for a session: that of its first body, or of the nearest body above that has one. */
export function bureauFor(bodies: readonly Body[], body: string): string | null {
  const found = bodies.find(({ id }) => id === body);
  if (!found) return null;
  return found.agreedBy ?? (found.parent === null ? null : bureauFor(bodies, found.parent));
}
