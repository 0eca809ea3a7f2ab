import type { Request } from 'express';
import type { Shell } from '../acts/shell.ts';
import type { Person } from '../people/person.ts';
import { personWithId } from '../people/store.ts';
import type { Instant } from '../time/days.ts';

declare module 'express-session' {
  interface SessionData {
    /** The one round that a link in a mail opened, for whom and until when; nobody is signed in for anything else. */
    answering: Opened;
  }
}

/** A round that a link opened to a person, until an instant. */
export interface Opened {
  readonly round: string;
  readonly person: string;
  readonly until: Instant;
}

/** Signs a person in for one round alone, under a new id, so that an id from before opens nothing. */
export async function beginAnswering(request: Request, opened: Opened, now: Instant) {
  await done((callback) => request.session.regenerate(callback));
  request.session.answering = opened;
  request.session.signedInAt = now;
  request.session.browser = (request.get('user-agent') ?? '').slice(0, 400);
  await done((callback) => request.session.save(callback));
}

/** Who is signed in for one round alone, and which; null where nobody is, the time is over or the person was revoked. */
export async function answeringIn(
  { db, clock }: Shell,
  request: Request,
): Promise<{ readonly round: string; readonly person: Person } | null> {
  const { answering } = request.session ?? {};
  if (!answering || answering.until <= clock()) return null;
  const person = await personWithId(db, answering.person);
  return person?.revokedAt === null ? { round: answering.round, person } : null;
}

function done(start: (callback: (error: unknown) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()));
  });
}
