import { type Request, type Response, Router } from 'express';
import { keepAccount } from '../../acts/people.ts';
import type { Shell } from '../../acts/shell.ts';
import { changePassword } from '../../acts/sign-in.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { time } from '../../language/times.ts';
import type { Instant } from '../../time/days.ts';
import { clockAt, dayAt } from '../../time/zoned.ts';
import { formsOf, type RefusedForm } from '../../web/desk/forms.ts';
import { networkOf } from '../../web/limits.ts';
import { showPage } from '../../web/page.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { keptUnder } from '../../web/sign-in-store.ts';
import { mustMay, orAgain, type Refused, visitOf } from '../../web/visit.ts';
import { accountIn } from '../form.ts';
import { browserIn } from '../sign-in/browser.ts';
import { endedSignInIn, newPasswordIn } from '../sign-in/form.ts';
import { lengths } from '../sign-in/password.ts';
import { aboutPassword } from '../sign-in/routes.ts';
import { endSignInOf, endSignIns, passwordOf, type SignIn, signInsOf } from '../sign-in/store.ts';

/** Each language by the name it has for itself. */
export const languageNames: readonly { readonly value: Language; readonly label: string }[] = languages.map(
  (value) => ({
    value,
    label: { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' }[value],
  }),
);

/** One's own name, language and password, and where one is signed in. */
export function accountRoutes(shell: Shell) {
  const changed = (response: Response) => response.redirect(303, '/desk/account');
  return Router()
    .get('/desk/account', async (request, response) => {
      await showAccount(shell, request, response, null);
    })
    .post('/desk/account', async (request, response) => {
      const { id, zone } = await mustMay(request, 'keep-account');
      const keep = async () => {
        await keepAccount(shell, { zone, id, ...accountIn(visitOf(request, response).form) });
        changed(response);
      };
      await orAgain(request, response, keep, again(shell, request, response, 'account'));
    })
    .post('/desk/account/password', async (request, response) => {
      const person = await mustMay(request, 'keep-account');
      const change = async () => {
        await changePassword(shell, person, {
          ...newPasswordIn(visitOf(request, response).form),
          network: networkOf(request),
          signIn: keptUnder(request.sessionID),
        });
        changed(response);
      };
      await orAgain(request, response, change, again(shell, request, response, 'password'));
    })
    .post('/desk/account/ended', async (request, response) => {
      const { id } = await mustMay(request, 'keep-account');
      const ended = endedSignInIn(visitOf(request, response).form);
      if (ended === null) await endSignIns(shell.db, id, keptUnder(request.sessionID));
      else await endSignInOf(shell.db, id, ended);
      if (ended === keptUnder(request.sessionID)) response.redirect(303, '/sign-in');
      else changed(response);
    });
}

function again(shell: Shell, request: Request, response: Response, form: string) {
  return (refused: Refused) =>
    showAccount(
      shell,
      request,
      response,
      refusedForm(form, refused, { ...aboutPassword, 'sign-in.too-many-tries': 'password-present' }),
    );
}

async function showAccount(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  const person = await mustMay(request, 'keep-account');
  const { language } = visitOf(request, response);
  const own = keptUnder(request.sessionID);
  const signIns = await signInsOf(shell.db, person.id, shell.clock());
  await showPage(response, 'people/account', {
    title: say(language, 'account.your-account'),
    who: person,
    hasPassword: (await passwordOf(shell.db, person.id)) !== null,
    least: lengths.least,
    languageNames,
    signIns: signIns.map((signIn) => signInShown(signIn, language, own)),
    form: formsOf(language, 0, refused),
  });
}

function signInShown({ id, data, createdAt }: SignIn, language: Language, own: string) {
  const { browser } = JSON.parse(data) as { readonly browser?: string };
  return {
    id,
    own: id === own,
    browser: browserIn(browser ?? '') ?? say(language, 'account.unknown-browser'),
    at: createdAt,
    when: whenIn(createdAt, language),
  };
}

/** An instant as people read it, in UTC since nobody says where they are. */
export function whenIn(instant: Instant, language: Language): string {
  return say(language, 'account.day-at', {
    day: dateOf(dayAt(instant, 'UTC'), language),
    time: time(clockAt(instant, 'UTC'), language),
  });
}
