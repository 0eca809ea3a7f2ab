import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type { Shell } from '../acts/shell.ts';
import { endSignIn, prolongSignIn, saveSignIn, signInWithId } from '../people/sign-in/store.ts';
import type { Instant } from '../time/days.ts';

declare module 'express-session' {
  interface SessionData {
    /** The id of the person who signed in, when, and with what browser. */
    person: string;
    signedInAt: string;
    browser: string;
  }
}

/** How long a sign-in holds when it is not used, and at most, in milliseconds. */
export const holds = { unused: 7 * 24 * 3_600_000, atMost: 30 * 24 * 3_600_000 } as const;

/** Keeps sign-ins in the database and a random id in a cookie; a reader who does not sign in gets neither. */
export function signIns(shell: Shell): RequestHandler {
  const { baseUrl, sessionSecret } = shell.settings;
  const secure = baseUrl.startsWith('https:');
  const keep = session({
    name: secure ? '__Host-id' : 'id',
    secret: sessionSecret,
    store: new SignInStore(shell),
    resave: false,
    rolling: true,
    saveUninitialized: false,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: holds.unused },
    proxy: secure,
  });
  return (request, response, next) => {
    // BASE_URL says that readers come by https, whatever the proxy in front forgets to say.
    if (secure) request.headers['x-forwarded-proto'] = 'https';
    keep(request, response, next);
  };
}

/** Signs a person in under a new id, so that an id from before, known to whomever, opens nothing. */
export async function beginSignIn(request: Request, person: string, now: Instant) {
  await done((callback) => request.session.regenerate(callback));
  request.session.person = person;
  request.session.signedInAt = now;
  request.session.browser = (request.get('user-agent') ?? '').slice(0, 400);
  await done((callback) => request.session.save(callback));
}

/** Signs out: the id opens nothing any more, and the browser is told to forget it. */
export async function finishSignIn(request: Request, response: Response) {
  await done((callback) => request.session.destroy(callback));
  for (const name of ['id', '__Host-id']) {
    if (request.headers.cookie?.includes(`${name}=`)) {
      response.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'lax', secure: name !== 'id' });
    }
  }
}

/** What a browser's id is kept under. */
export function keptUnder(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

type Callback<T = void> = (error: unknown, value?: T) => void;

/** The sign-ins of the database, as express-session asks for them. */
class SignInStore extends session.Store {
  readonly #shell: Shell;

  constructor(shell: Shell) {
    super();
    this.#shell = shell;
  }

  override get(id: string, callback: Callback<session.SessionData | null>) {
    const { db, clock } = this.#shell;
    answer(callback, async () => {
      const now = clock();
      const found = await signInWithId(db, keptUnder(id), now);
      if (!found || after(found.createdAt, holds.atMost) <= now) return null;
      return JSON.parse(found.data) as session.SessionData;
    });
  }

  override set(id: string, data: session.SessionData, callback: Callback = () => undefined) {
    const { db, clock } = this.#shell;
    answer(callback, () => {
      const now = clock();
      return saveSignIn(db, {
        id: keptUnder(id),
        person: data.person ?? null,
        data: JSON.stringify(data),
        createdAt: now,
        expiresAt: after(now, holds.unused),
      });
    });
  }

  /** Written once an hour at most, so that reading pages writes nothing. */
  override touch(id: string, _data: session.SessionData, callback: () => void = () => undefined) {
    const { db, clock } = this.#shell;
    const to = after(clock(), holds.unused);
    answer(callback, () => prolongSignIn(db, keptUnder(id), { to, ifBefore: after(to, -3_600_000) }));
  }

  override destroy(id: string, callback: Callback = () => undefined) {
    answer(callback, () => endSignIn(this.#shell.db, keptUnder(id)));
  }
}

function done(start: (callback: (error: unknown) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()));
  });
}

function answer<T>(callback: Callback<T>, value: () => Promise<T>) {
  value().then(
    (found) => callback(null, found),
    (reason: unknown) => callback(reason),
  );
}

function after(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
