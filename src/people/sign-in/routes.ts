import { setTimeout } from 'node:timers/promises';
import { type Request, type Response, Router } from 'express';
import { askForLink } from '../../acts/people.ts';
import type { Shell } from '../../acts/shell.ts';
import { lookAtLink, signIn, signInByLink } from '../../acts/sign-in.ts';
import { typedIn } from '../../fields.ts';
import { say } from '../../language/catalogue.ts';
import { NotFound } from '../../rules.ts';
import { formsOf, type RefusedForm } from '../../web/desk/forms.ts';
import { networkOf } from '../../web/limits.ts';
import { whereLinkHolds } from '../../web/link.ts';
import { showPage } from '../../web/page.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { homeOf, hostOf, mailsFrom, showSignIn } from '../../web/sign-in-page.ts';
import { beginSignIn, finishSignIn } from '../../web/sign-in-store.ts';
import { orAgain, type Refused, visitOf } from '../../web/visit.ts';
import { addressIn, chosenIn, credentialsIn, localPath } from './form.ts';
import { lengths } from './password.ts';
import { providerRoutes } from './provider-routes.ts';

const noLink = { view: 'people/no-link', title: 'account.no-link' } as const;

/** Signing in with a password or a one-time link, and signing out. */
export function signInRoutes(shell: Shell) {
  return Router()
    .use(providerRoutes(shell))
    .get('/sign-in', async (request, response) => {
      const to = localPath(request.query.to);
      const { person } = visitOf(request, response);
      if (person) response.redirect(303, to ?? homeOf(shell, person));
      else await showSignIn(shell, request, response, { to, refused: null });
    })
    .post('/sign-in', async (request, response) => {
      const { form } = visitOf(request, response);
      const to = localPath(typedIn(form).to);
      await orAgain(
        request,
        response,
        async () => {
          const person = await signIn(shell, { ...credentialsIn(form), network: networkOf(request) });
          await beginSignIn(request, person.id, shell.clock(), 'password');
          response.redirect(303, to ?? homeOf(shell, person));
        },
        (refused) =>
          showSignIn(shell, request, response, {
            to,
            refused: refusedForm('sign-in', refused, { 'sign-in.wrong': 'password' }),
          }),
      );
    })
    .post('/sign-out', async (request, response) => {
      const { way } = request.session;
      await finishSignIn(request, response);
      response.redirect(303, way === 'single-sign-on' ? '/sign-in/over' : '/');
    })
    .get('/sign-in/over', async (request, response) => {
      const { language, person } = visitOf(request, response);
      if (person) return response.redirect(303, homeOf(shell, person));
      await showPage(response, 'people/over', {
        title: say(language, 'account.signed-out'),
        host: hostOf(shell),
      });
    })
    .get('/sign-in/link', async (request, response) => {
      if (!mailsFrom(shell)) throw new NotFound('page');
      await showAskLink(request, response, null);
    })
    .post('/sign-in/link', async (request, response) => {
      if (!mailsFrom(shell)) throw new NotFound('page');
      const ask = async () => {
        const email = addressIn(visitOf(request, response).form);
        // Queueing a letter takes a moment; whoever asks waits longer than that in either case, and learns nothing by it.
        await Promise.all([askForLink(shell, { email, network: networkOf(request) }), setTimeout(200)]);
        await showAskLink(request, response, null, email);
      };
      await orAgain(request, response, ask, (refused) =>
        showAskLink(request, response, refusedForm('link', refused)),
      );
    })
    .get('/sign-in/link/:token', async (request, response) => {
      await whereLinkHolds(request, response, noLink, () => showLink(shell, request, response, null));
    })
    .post('/sign-in/link/:token', async (request, response) => {
      const { form } = visitOf(request, response);
      const use = async () => {
        const person = await signInByLink(shell, request.params.token, chosenIn(form));
        await beginSignIn(request, person.id, shell.clock(), 'link');
        response.redirect(303, homeOf(shell, person));
      };
      const again = (refused: Refused) =>
        showLink(shell, request, response, refusedForm('link', refused, aboutPassword));
      await whereLinkHolds(request, response, noLink, () => orAgain(request, response, use, again));
    });
}

/** Which field the refusals of a new password are about. */
export const aboutPassword = {
  'password.too-short': 'password',
  'password.too-long': 'password',
  'password.too-simple': 'password',
  'password.wrong': 'password-present',
} as const;

async function showAskLink(
  request: Request,
  response: Response,
  refused: RefusedForm | null,
  asked: string | null = null,
) {
  const { language } = visitOf(request, response);
  response.set('Cache-Control', 'no-store');
  await showPage(response, 'people/ask-link', {
    title: say(language, 'signing.link-by-mail'),
    asked,
    form: formsOf(language, 0, refused),
  });
}

async function showLink(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  const { language } = visitOf(request, response);
  const token = String(request.params.token);
  const { person, needsPassword } = await lookAtLink(shell, token);
  response.set('Cache-Control', 'no-store');
  await showPage(response, 'people/link', {
    title: say(language, 'account.sign-in'),
    address: `/sign-in/link/${token}`,
    who: person,
    needsPassword,
    least: lengths.least,
    form: formsOf(language, 0, refused),
  });
}
