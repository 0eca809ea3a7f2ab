import type { Body } from '../bodies/body.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { everywhere, type Person, type RoleName, rolesOn } from './person.ts';

/**
 * Who may do what, by role. An administrator looks after people, bodies and the machine and drafts nothing; whoever
 * does both holds both roles. An officer is asked and answers. A delegate reads what is published, as everybody may.
 */
const roles = {
  'read-desk': ['administrator', 'secretariat', 'officer'],
  draft: ['secretariat'],
  import: ['secretariat'],
  'plan-documents': ['secretariat'],
  'edit-bodies': ['administrator', 'secretariat'],
  'weigh-rules': ['administrator'],
  'edit-holidays': ['administrator'],
  ask: ['secretariat'],
  'record-agreement': ['secretariat'],
  respond: ['officer'],
  publish: ['secretariat'],
  'record-proceedings': ['secretariat', 'officer'],
  'manage-people': ['administrator'],
  'look-after': ['administrator'],
  'keep-account': ['administrator', 'secretariat', 'officer', 'delegate'],
} as const satisfies Record<string, readonly RoleName[]>;

/** What somebody may be allowed to do. */
export type Deed = keyof typeof roles;

export const deeds = Object.keys(roles) as readonly Deed[];

/** Where a deed is done: over these bodies, over all there are, or it is enough to be allowed over any one body. */
export type Where = Reach | 'everywhere' | 'somewhere';

/** A body with those it reports to, nearest first, and the Bureaus that agree for them. */
export interface Reach {
  readonly bodies: readonly string[];
  readonly bureaux: readonly string[];
}

/** Whether a person may do a deed on a day. A stranger and a revoked person may do nothing. */
export function may(person: Person | null, deed: Deed, on: Day, where: Where): boolean {
  if (!person || person.revokedAt !== null) return false;
  if (deed === 'keep-account') return true;
  const allowed: readonly RoleName[] = roles[deed];
  return rolesOn(person, on).some(({ role, body }) => {
    if (!allowed.includes(role)) return false;
    if (body === everywhere || where === 'somewhere') return true;
    if (where === 'everywhere') return false;
    return where.bodies.includes(body) || (role === 'officer' && where.bureaux.includes(body));
  });
}

/** What roles cover a body: those for itself and for what it reports to and, for officers, for the Bureaus that agree for these. */
export function reachOf(bodies: readonly Body[], id: string): Reach {
  const line = lineOf(bodies, id, []);
  const bureaux = bodies
    .filter((body) => line.includes(body.id) && body.agreedBy !== null)
    .flatMap(({ agreedBy }) => agreedBy ?? []);
  return { bodies: line, bureaux };
}

/** Nobody has signed in, and what was asked for needs it. */
export class SignInNeeded extends Error {
  constructor() {
    super('sign-in needed');
    this.name = 'SignInNeeded';
  }
}

/** The person who is signed in may not do this. */
export class NotAllowed extends RuleBroken {
  constructor(deed: Deed) {
    super('people.not-allowed', { deed });
    this.name = 'NotAllowed';
  }
}

function lineOf(bodies: readonly Body[], id: string, below: readonly string[]): readonly string[] {
  if (below.includes(id)) return below;
  const line = [...below, id];
  const parent = bodies.find((body) => body.id === id)?.parent ?? null;
  return parent === null ? line : lineOf(bodies, parent, line);
}
