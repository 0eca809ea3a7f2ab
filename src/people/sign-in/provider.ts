import * as oidc from 'openid-client';
import { RuleBroken } from '../../rules.ts';
import { isThisMachine, type Provider } from './issuer.ts';

/** What a browser that was sent to the provider is remembered by until it is back. */
export interface Asked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says is there. The subject never changes; the address may, and counts only where it was verified. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly verified: boolean;
}

/** How long the provider may take to answer, in seconds. */
const patience = 5;

/**
 * Single sign-on at a provider, by the authorization code flow with PKCE, state and nonce. What the provider says of
 * itself is asked for when it is first needed, and again after it did not answer.
 */
export function singleSignOn(provider: Provider, redirect: string) {
  let found: Promise<oidc.Configuration> | null = null;
  const configuration = () => {
    found ??= discovered(provider);
    return found;
  };
  const asking = async <T>(ask: (config: oidc.Configuration) => Promise<T>): Promise<T> => {
    try {
      return await ask(await configuration());
    } catch (reason) {
      if (reason instanceof RuleBroken) throw reason;
      found = null;
      throw new NoSingleSignOn(reason);
    }
  };
  return {
    /** Where to send a browser, and what to remember it by. @throws NoSingleSignOn */
    begin: async (): Promise<{ readonly address: string; readonly asked: Asked }> =>
      await asking(async (config) => {
        const asked = {
          state: oidc.randomState(),
          nonce: oidc.randomNonce(),
          verifier: oidc.randomPKCECodeVerifier(),
        };
        const address = oidc.buildAuthorizationUrl(config, {
          redirect_uri: redirect,
          scope: 'openid email profile',
          state: asked.state,
          nonce: asked.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(asked.verifier),
          code_challenge_method: 'S256',
        });
        return { address: address.href, asked };
      }),
    /** Who is there, by the query that the browser came back with. @throws NoSingleSignOn */
    finish: async (query: string, { state, nonce, verifier }: Asked): Promise<Identity> =>
      await asking(async (config) => {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(`${redirect}?${query}`), {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new Error('no ID token');
        const { iss, sub } = claims;
        const said = 'email' in claims ? claims : await oidc.fetchUserInfo(config, tokens.access_token, sub);
        const { email, email_verified: verified } = said as Readonly<Record<string, unknown>>;
        return {
          issuer: iss,
          subject: sub,
          email: typeof email === 'string' && email !== '' ? email : null,
          verified: verified === true || verified === 'true',
        };
      }),
  };
}

/** Single sign-on did not come about: the provider does not answer, or what it answered is a refusal or does not hold. */
export class NoSingleSignOn extends RuleBroken {
  constructor(reason: unknown) {
    super(answered(reason) ? 'sign-in.provider-refused' : 'sign-in.provider-silent');
    this.name = 'NoSingleSignOn';
    this.cause = reason;
  }
}

async function discovered({ issuer, clientId, clientSecret }: Provider): Promise<oidc.Configuration> {
  const address = new URL(issuer);
  const execute = [oidc.enableNonRepudiationChecks];
  if (isThisMachine(address.hostname)) execute.push(oidc.allowInsecureRequests);
  const client = { client_secret: clientSecret, [oidc.clockTolerance]: 30 };
  return await oidc.discovery(address, clientId, client, bySecret(clientSecret), {
    timeout: patience,
    execute,
  });
}

/** The secret is sent as the standard has it by default, or in the body where the provider wants nothing else. */
function bySecret(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported;
    const send = !ways || ways.includes('client_secret_basic') ? basic : post;
    send(server, client, body, headers);
  };
}

/** Whether the provider answered at all: what it answered is then said to be no answer to us. */
function answered(reason: unknown): boolean {
  return (
    reason instanceof oidc.AuthorizationResponseError ||
    reason instanceof oidc.ResponseBodyError ||
    reason instanceof oidc.WWWAuthenticateChallengeError ||
    (reason instanceof oidc.ClientError && !silent.has(reason.code ?? ''))
  );
}

/** What openid-client calls an answer that is none: a gateway's error page, or nothing in time. */
const silent: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);
