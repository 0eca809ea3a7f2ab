import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type { Shell } from '../acts/shell.ts';
import type { Asked } from '../people/sign-in/provider.ts';
import { endSignIn, prolongSignIn, saveSignIn, signInsOf, signInWithId } from '../people/sign-in/store.ts';
import type { Instant } from '../time/days.ts';

declare module 'express-session' {
  interface SessionData {
    /** The id of the person who signed in, when, and with what browser. */
    person: string;
    signedInAt: string;
    browser: string;
    way: Way;
    /** Whom a browser without a sign-in was sent to the provider as, and where it wanted to go. */
    setOut: readonly SetOut[];
  }
}

/** In which ways people sign in. */
export const ways = ['password', 'link', 'single-sign-on'] as const;

export type Way = (typeof ways)[number];

/** A way to the provider and back that was begun: what the answer must fit, and where to go then. */
export interface SetOut extends Asked {
  readonly to: string | null;
}

/**
 * How long a sign-in holds when it is not used, and at most, and how long somebody may stay at the provider, in
 * milliseconds.
 */
export const holds = { unused: 7 * 24 * 3_600_000, atMost: 30 * 24 * 3_600_000, away: 3_600_000 } as const;

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
export async function beginSignIn(request: Request, person: string, now: Instant, way: Way) {
  await done((callback) => request.session.regenerate(callback));
  request.session.person = person;
  request.session.signedInAt = now;
  request.session.way = way;
  request.session.browser = (request.get('user-agent') ?? '').slice(0, 400);
  await done((callback) => request.session.save(callback));
}

/** Remembers, for an hour, that a browser was sent to the provider; of several windows the last three. */
export async function rememberSetOut(request: Request, setOut: SetOut) {
  request.session.setOut = [...(request.session.setOut ?? []).slice(-2), setOut];
  await done((callback) => request.session.save(callback));
}

/** What a browser that is back from the provider was sent there with; each is given once. */
export async function takeSetOut(request: Request, state: string): Promise<SetOut | null> {
  const all = request.session.setOut ?? [];
  const found = all.find((one) => one.state === state);
  if (!found) return null;
  request.session.setOut = all.filter((one) => one !== found);
  await done((callback) => request.session.save(callback));
  return found;
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

/** One of the places where a person is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly browser: string;
  /** Null for sign-ins from before ways were kept. */
  readonly way: Way | null;
  readonly since: Instant;
  /** When it was last used, to the hour. */
  readonly used: Instant;
}

/** Where a person is signed in, the latest first. */
export async function signedInPlaces({ db, clock }: Shell, person: string): Promise<readonly SignedIn[]> {
  const now = clock();
  const began = after(now, -holds.atMost);
  return (await signInsOf(db, person, now))
    .filter(({ createdAt }) => createdAt > began)
    .map(({ id, data, createdAt, expiresAt }) => {
      const { browser = '', way = null } = JSON.parse(data) as Partial<session.SessionData>;
      const used = after(expiresAt, -holds.unused);
      return { id, browser, way, since: createdAt, used: used > createdAt ? used : createdAt };
    });
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
        person: data.person ?? data.answering?.person ?? null,
        data: JSON.stringify(data),
        createdAt: now,
        expiresAt: after(now, data.person === undefined ? holds.away : holds.unused),
      });
    });
  }

  /** Written once an hour at most, so that reading pages writes nothing. */
  override touch(id: string, data: session.SessionData, callback: () => void = () => undefined) {
    if (data.person === undefined) return callback();
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
