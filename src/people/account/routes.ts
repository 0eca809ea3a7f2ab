import { type Request, type Response, Router } from 'express';
import { keepAccount } from '../../acts/people.ts';
import type { Shell } from '../../acts/shell.ts';
import { changePassword } from '../../acts/sign-in.ts';
import { say } from '../../language/catalogue.ts';
import { type Language, languages } from '../../language/languages.ts';
import { cityOf, zonesByCity } from '../../time/cities.ts';
import { formsOf, type RefusedForm } from '../../web/desk/forms.ts';
import { networkOf } from '../../web/limits.ts';
import { showPage } from '../../web/page.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { hostOf } from '../../web/sign-in-page.ts';
import { keptUnder, signedInPlaces } from '../../web/sign-in-store.ts';
import { mustMay, orAgain, type Refused, visitOf } from '../../web/visit.ts';
import { accountIn } from '../form.ts';
import { placeShown } from '../shown.ts';
import { endedSignInIn, newPasswordIn } from '../sign-in/form.ts';
import { lengths } from '../sign-in/password.ts';
import { aboutPassword } from '../sign-in/routes.ts';
import { endSignInOf, endSignIns, passwordOf } from '../sign-in/store.ts';

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
      const { id } = await mustMay(request, 'keep-account');
      const keep = async () => {
        await keepAccount(shell, { id, ...accountIn(visitOf(request, response).form) });
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
  const places = await signedInPlaces(shell, person.id);
  await showPage(response, 'people/account', {
    title: say(language, 'account.your-account'),
    who: person,
    hasPassword: (await passwordOf(shell.db, person.id)) !== null,
    least: lengths.least,
    languageNames,
    clock: person.zone === null ? '' : cityOf(person.zone, language),
    cities: zonesByCity(language).map(({ zone, city }) => ({ value: city, label: zone })),
    places: places.map((place) => ({ ...placeShown(place, person.zone, language), own: place.id === own })),
    host: request.session.way === 'single-sign-on' ? hostOf(shell) : null,
    form: formsOf(language, 0, refused),
  });
}
