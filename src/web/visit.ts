import type { NextFunction, Request, Response } from 'express';
import type { Shell } from '../acts/shell.ts';
import { allBodies } from '../bodies/store.ts';
import { type FieldRefusal, FormRefused, type Typed, typedIn } from '../fields.ts';
import { isLanguage, type Language } from '../language/languages.ts';
import { type Deed, may, NotAllowed, reachOf, SignInNeeded, type Where } from '../people/may.ts';
import { everywhere, type Person } from '../people/person.ts';
import { personWithId } from '../people/store.ts';
import { BringsProblems, RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { answeringIn } from './answering.ts';
import { sayWhenAgain } from './limits.ts';
import type {} from './sign-in-store.ts';

/** One request as routes see it: who asks, in which language, and the form as it came. */
export interface Visit {
  readonly language: Language;
  /** Who is signed in; null for a reader without an account. */
  readonly person: Person | null;
  /** What was posted, unread: each feature's form.ts reads it. */
  readonly form: unknown;
  /** The address asked for, path and query, on this site. */
  readonly address: string;
  readonly today: Day;
}

/** Why a form comes back, with what was typed into it: the `refused` of the views. */
export interface Refused {
  readonly refusals: readonly FieldRefusal[];
  readonly typed: Typed;
}

/** Over which body a deed is done: its id, several of which any will do, or `{ somewhere: true }` for any body at all. */
export type Over = string | readonly string[] | { readonly somewhere: true };

export const somewhere = { somewhere: true } as const;

/** Finds out, before any route, who is signed in. What such a person is shown is kept by no cache. */
export function visits(shell: Shell) {
  return async (request: Request, response: Response, next: NextFunction) => {
    const id = request.session?.person;
    const found = id === undefined ? null : await personWithId(shell.db, id);
    const person = found?.revokedAt === null ? found : null;
    const answering = person ? null : await answeringIn(shell, request);
    known.set(request, { shell, person, answering });
    response.locals.person = person;
    response.locals.mayDo = (deed: Deed) => may(person, deed, shell.clock().slice(0, 10), 'somewhere');
    if (person || answering) response.set('Cache-Control', 'no-store');
    next();
  };
}

/** The visit that a request is. */
export function visitOf(request: Request, response: Response): Visit {
  const { shell, person } = asked(request);
  const { language } = response.locals;
  return {
    language: isLanguage(language) ? language : (person?.language ?? 'en'),
    person,
    form: request.body,
    address: request.originalUrl,
    today: shell.clock().slice(0, 10),
  };
}

/**
 * Who is asking, where they may do this; without a body: over all bodies, though reading the desk, answering and one's
 * own account need a role over any one. @throws SignInNeeded, NotAllowed
 */
export async function mustMay(request: Request, deed: Deed, over: Over = everywhere): Promise<Person> {
  const { person } = asked(request);
  if (!person) throw new SignInNeeded();
  if (!(await visitorMay(request, deed, over))) throw new NotAllowed(deed);
  return person;
}

/** Whether who is asking may do this: for what a page offers. The same rules as `mustMay`. */
export async function visitorMay(request: Request, deed: Deed, over: Over = everywhere): Promise<boolean> {
  const { shell, person } = asked(request);
  if (!person) return false;
  const today = shell.clock().slice(0, 10);
  if (typeof over === 'object' && 'somewhere' in over) return may(person, deed, today, 'somewhere');
  if (over === everywhere || over.length === 0) {
    return may(person, deed, today, ofNoBody.has(deed) ? 'somewhere' : 'everywhere');
  }
  const bodies = await allBodies(shell.db);
  const places: readonly Where[] = [over].flat().map((body) => reachOf(bodies, body));
  return places.some((where) => may(person, deed, today, where));
}

/** Who is signed in for this round alone, by a link from a mail; null where nobody is. */
export function answersIn(request: Request, round: string): Person | null {
  const { answering } = asked(request);
  return answering?.round === round ? answering.person : null;
}

/**
 * Does what a form asks for; where the form or a rule refuses, `again` shows the form once more as it was typed, with
 * status 422, or 429 where too much was tried.
 */
export async function orAgain(
  request: Request,
  response: Response,
  deed: () => Promise<void>,
  again: (refused: Refused) => Promise<void>,
) {
  try {
    await deed();
  } catch (reason) {
    if (!(reason instanceof RuleBroken) || reason instanceof NotAllowed) throw reason;
    response.status(422);
    sayWhenAgain(response, reason);
    await again(refusedBy(reason, request.body));
  }
}

/** Why a rule or a form refused, as the views show it; passwords do not come back. */
export function refusedBy(reason: RuleBroken, form: unknown): Refused {
  if (reason instanceof FormRefused) return reason;
  const reasons = reason instanceof BringsProblems ? reason.problems : [reason];
  const refusals = reasons.map(({ code, details }) => ({ field: null, code, details }));
  const typed = Object.entries(typedIn(form)).filter(([name]) => !name.startsWith('password'));
  return { refusals, typed: Object.fromEntries(typed) };
}

const known = new WeakMap<
  Request,
  {
    readonly shell: Shell;
    readonly person: Person | null;
    readonly answering: Awaited<ReturnType<typeof answeringIn>>;
  }
>();

/** What can be asked for before any body is known. */
const ofNoBody: ReadonlySet<Deed> = new Set(['read-desk', 'respond', 'keep-account']);

function asked(request: Request) {
  const found = known.get(request);
  if (!found) throw new Error('visits(shell) has not run for this request');
  return found;
}
