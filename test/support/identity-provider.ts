import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';

/** What the provider says of somebody. */
export interface Claims {
  readonly email?: string;
  readonly email_verified?: boolean;
}

export type IdentityProvider = Awaited<ReturnType<typeof startProvider>>;

/** The client that a site of the tests is there. */
export const client = { id: 'plenary', secret: 'known to both of them alone' } as const;

/**
 * A real OpenID provider on a port of this machine, where whoever comes is somebody at once: who `who` says, with the
 * claims that `people` has for them.
 */
export async function startProvider(redirect: string, { port = 0 } = {}) {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Claims>();
  const state = { who: 'subject-1', answers: true };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    adapter: remembering(),
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirect] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...people.get(accountId) }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a key for the cookies of the tests'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'tests', use: 'sig', alg: 'RS256' }] },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (!state.answers) response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>');
    else if (request.url?.startsWith('/interaction/')) void interact(provider, request, response, state.who);
    else void callback(request, response);
  });
  return {
    issuer,
    people,
    /** Who comes next. */
    is: (who: string) => {
      state.who = who;
    },
    /** Lets it answer with the error page of a gateway, or as it should. */
    answers: (well: boolean) => {
      state.answers = well;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => {
        server.close(done);
      });
    },
  };
}

/** What the provider remembers, for as long as it stands. */
function remembering() {
  const kept = new Map<string, AdapterPayload>();
  return (model: string): Adapter => {
    const find = async (id: string) => kept.get(`${model}:${id}`);
    const first = async (fits: (payload: AdapterPayload) => boolean) => [...kept.values()].find(fits);
    return {
      upsert: async (id, payload) => void kept.set(`${model}:${id}`, payload),
      find,
      findByUserCode: (code) => first(({ userCode }) => userCode === code),
      findByUid: (uid) => first((payload) => payload.uid === uid),
      consume: async (id) => {
        const payload = await find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void kept.delete(`${model}:${id}`),
      revokeByGrantId: async (grant) => {
        for (const [key, { grantId }] of kept) if (grantId === grant) kept.delete(key);
      },
    };
  };
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  accountId: string,
) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    await provider.interactionFinished(request, response, { login: { accountId } });
    return;
  }
  const clientId = String(params.client_id);
  const grant = new provider.Grant({ accountId: session?.accountId ?? accountId, clientId });
  grant.addOIDCScope(String(params.scope));
  await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** Goes the way through the provider as a browser without scripts does, until it leads back to the site. */
export async function wayThrough(address: string, site: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let steps = 0; steps < 20; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${response.status} at ${at}: ${await response.text()}`);
    at = new URL(location, at).href;
    if (at.startsWith(site)) return at;
  }
  throw new Error(`no way back from ${address}`);
}
