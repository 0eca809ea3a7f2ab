import { type Request, type Response, Router } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { countSingleSignOn, signInByProvider } from '../../acts/single-sign-on.ts';
import { NotFound, RuleBroken } from '../../rules.ts';
import { networkOf, sayWhenAgain } from '../../web/limits.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { homeOf, showSignIn } from '../../web/sign-in-page.ts';
import { beginSignIn, rememberSetOut, takeSetOut } from '../../web/sign-in-store.ts';
import { refusedBy, visitOf } from '../../web/visit.ts';
import { localPath } from './form.ts';
import { NoSingleSignOn, singleSignOn } from './provider.ts';

/** Where people set out for single sign-on. */
const start = '/sign-in/single-sign-on';

/** Where the provider sends them back to: what it must be told as the redirect address. */
const answer = `${start}/answer`;

/** Signing in at a provider: out to it, and back with its answer. */
export function providerRoutes(shell: Shell) {
  const { provider, baseUrl } = shell.settings;
  const there = provider === null ? null : singleSignOn(provider, `${baseUrl}${answer}`);
  return Router()
    .get(start, async (request, response) => {
      if (!there) throw new NotFound('page');
      const to = localPath(request.query.to);
      const { person } = visitOf(request, response);
      if (person) return response.redirect(303, to ?? homeOf(shell, person));
      response.set('Cache-Control', 'no-store');
      await orSayWhy(shell, request, response, to, async () => {
        await countSingleSignOn(shell, networkOf(request));
        const { address, asked } = await there.begin();
        await rememberSetOut(request, { ...asked, to });
        response.redirect(303, address);
      });
    })
    .get(answer, async (request, response) => {
      if (!there) throw new NotFound('page');
      response.set('Cache-Control', 'no-store');
      const setOut = await takeSetOut(request, String(request.query.state));
      await orSayWhy(shell, request, response, setOut?.to ?? null, async () => {
        if (!setOut) throw new RuleBroken('sign-in.not-set-out');
        const [, query = ''] = request.originalUrl.split('?', 2);
        const person = await signInByProvider(shell, await there.finish(query, setOut));
        await beginSignIn(request, person.id, shell.clock(), 'single-sign-on');
        response.redirect(303, setOut.to ?? homeOf(shell, person));
      });
    });
}

/** What stands in the way is said on the sign-in page, where the other ways to sign in are. */
async function orSayWhy(
  shell: Shell,
  request: Request,
  response: Response,
  to: string | null,
  deed: () => Promise<void>,
) {
  try {
    await deed();
  } catch (reason) {
    if (!(reason instanceof RuleBroken)) throw reason;
    if (reason instanceof NoSingleSignOn) {
      request.log.warn({ why: String(reason.cause) }, 'single sign-on did not come about');
    }
    response.status(reason.code === 'sign-in.provider-silent' ? 503 : 422);
    sayWhenAgain(response, reason);
    const refused = refusedForm('single-sign-on', refusedBy(reason, {}));
    await showSignIn(shell, request, response, { to, refused });
  }
}
