import { type Request, type Response, Router } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { lookAtLink, signIn, signInByLink } from '../../acts/sign-in.ts';
import { typedIn } from '../../fields.ts';
import { say } from '../../language/catalogue.ts';
import { NotFound } from '../../rules.ts';
import { formsOf, type RefusedForm } from '../../web/desk/forms.ts';
import { networkOf } from '../../web/limits.ts';
import { showPage } from '../../web/page.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { beginSignIn, finishSignIn } from '../../web/sign-in-store.ts';
import { orAgain, type Refused, visitOf } from '../../web/visit.ts';
import { chosenIn, credentialsIn, localPath } from './form.ts';
import { lengths } from './password.ts';

/** Signing in with a password or a one-time link, and signing out. */
export function signInRoutes(shell: Shell) {
  return Router()
    .get('/sign-in', async (request, response) => {
      const to = localPath(request.query.to);
      if (visitOf(request, response).person) response.redirect(303, to ?? '/desk');
      else await showSignIn(request, response, to, null);
    })
    .post('/sign-in', async (request, response) => {
      const { form } = visitOf(request, response);
      const to = localPath(typedIn(form).to);
      await orAgain(
        request,
        response,
        async () => {
          const person = await signIn(shell, { ...credentialsIn(form), network: networkOf(request) });
          await beginSignIn(request, person.id, shell.clock());
          response.redirect(303, to ?? '/desk');
        },
        (refused) =>
          showSignIn(request, response, to, refusedForm('sign-in', refused, { 'sign-in.wrong': 'password' })),
      );
    })
    .post('/sign-out', async (request, response) => {
      await finishSignIn(request, response);
      response.redirect(303, '/');
    })
    .get('/sign-in/link/:token', async (request, response) => {
      await whereLinkHolds(request, response, () => showLink(shell, request, response, null));
    })
    .post('/sign-in/link/:token', async (request, response) => {
      const { form } = visitOf(request, response);
      const use = async () => {
        const person = await signInByLink(shell, request.params.token, chosenIn(form));
        await beginSignIn(request, person.id, shell.clock());
        response.redirect(303, '/desk');
      };
      const again = (refused: Refused) =>
        showLink(shell, request, response, refusedForm('link', refused, aboutPassword));
      await whereLinkHolds(request, response, () => orAgain(request, response, use, again));
    });
}

/** Which field the refusals of a new password are about. */
export const aboutPassword = {
  'password.too-short': 'password',
  'password.too-long': 'password',
  'password.too-simple': 'password',
  'password.wrong': 'password-present',
} as const;

/** A link that is used, past or not whole is answered in words, whichever of these it is. */
async function whereLinkHolds(request: Request, response: Response, show: () => Promise<void>) {
  try {
    await show();
  } catch (reason) {
    if (!(reason instanceof NotFound)) throw reason;
    const { language } = visitOf(request, response);
    response.status(404).set('Cache-Control', 'no-store');
    await showPage(response, 'people/no-link', { title: say(language, 'account.no-link') });
  }
}

async function showSignIn(
  request: Request,
  response: Response,
  to: string | null,
  refused: RefusedForm | null,
) {
  const { language } = visitOf(request, response);
  response.set('Cache-Control', 'no-store');
  await showPage(response, 'people/sign-in', {
    title: say(language, 'account.sign-in'),
    to,
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
