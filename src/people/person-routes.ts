import { type Request, type Response, Router } from 'express';
import { endRoleOf, endSignInsOf, giveRoleTo, revokePerson, takeBackRevocation } from '../acts/access.ts';
import { correctPerson, type Invited, inviteAgain, inviteAgainByMail, type Written } from '../acts/people.ts';
import type { Shell } from '../acts/shell.ts';
import { releaseIdentity } from '../acts/single-sign-on.ts';
import { allBodies } from '../bodies/store.ts';
import { typedIn } from '../fields.ts';
import { say } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { formsOf, type RefusedForm } from '../web/desk/forms.ts';
import { showPage } from '../web/page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mailsFrom } from '../web/sign-in-page.ts';
import { signedInPlaces } from '../web/sign-in-store.ts';
import { mustMay, orAgain, type Refused, somewhere, visitOf, visitorMay } from '../web/visit.ts';
import { instantSaid } from './clock.ts';
import { endedRoleIn, nameAndEmailIn, roleIn } from './form.ts';
import { everywhere } from './person.ts';
import { bodyOptions, personShown, placeShown, roleOptions } from './shown.ts';
import { endedSignInIn } from './sign-in/form.ts';
import { identitiesOf } from './sign-in/identities/store.ts';
import { personWithId } from './store.ts';

/** One person: roles, name and address, where they are signed in, and whether they may be at all. */
export function personRoutes(shell: Shell) {
  return Router()
    .get('/desk/people/:id', async (request, response) => {
      await showPerson(shell, request, response, null);
    })
    .post('/desk/people/:id', async (request, response) => {
      const by = await mustMay(request, 'manage-people');
      const correct = async () => {
        const named = nameAndEmailIn(visitOf(request, response).form);
        await correctPerson(shell, by.id, { id: request.params.id, ...named });
        response.redirect(303, addressOf(request));
      };
      const about = { 'people.email-taken': 'email' };
      await orAgain(request, response, correct, again(shell, request, response, 'name', about));
    })
    .post('/desk/people/:id/roles', async (request, response) => {
      const by = await mustMay(request, 'manage-people', somewhere);
      const { form, language, today } = visitOf(request, response);
      const give = async () => {
        const bodies = (await allBodies(shell.db)).map(({ id }) => id);
        const role = roleIn(form, bodies, language, today);
        await mustMay(request, 'manage-people', role.body);
        await giveRoleTo(shell, by.id, request.params.id, role);
        response.redirect(303, addressOf(request));
      };
      await orAgain(request, response, give, again(shell, request, response, 'role'));
    })
    .post('/desk/people/:id/ended-roles', async (request, response) => {
      await mustMay(request, 'manage-people', somewhere);
      const role = endedRoleIn(visitOf(request, response).form);
      const by = await mustMay(request, 'manage-people', role.body);
      const ofAll = role.role === 'administrator' && role.body === everywhere;
      if (ofAll && by.id === request.params.id) throw new RuleBroken('people.own-administration');
      await endRoleOf(shell, by.id, request.params.id, role);
      response.redirect(303, addressOf(request));
    })
    .use(accessRoutes(shell));
}

/**
 * Links, sign-ins and revocation. Whoever makes a link for another could sign in as them: for administrators of all
 * bodies only.
 */
function accessRoutes(shell: Shell) {
  return Router()
    .post('/desk/people/:id/links', async (request, response) => {
      const by = await mustMay(request, 'manage-people');
      const byMail = mailsFrom(shell) && typedIn(visitOf(request, response).form).by !== 'page';
      const { id } = request.params;
      const make = async () => {
        const invited = byMail ? await inviteAgainByMail(shell, by, id) : await inviteAgain(shell, by.id, id);
        await showInvited(request, response, { invited, again: true });
      };
      await orAgain(request, response, make, again(shell, request, response, 'link'));
    })
    .post('/desk/people/:id/ended-sign-ins', async (request, response) => {
      const by = await mustMay(request, 'manage-people');
      const ended = endedSignInIn(visitOf(request, response).form);
      await endSignInsOf(shell, by.id, request.params.id, ended);
      response.redirect(303, `${addressOf(request)}#signed-in`);
    })
    .post('/desk/people/:id/released-identities', async (request, response) => {
      const by = await mustMay(request, 'manage-people');
      await releaseIdentity(shell, by.id, request.params.id);
      response.redirect(303, `${addressOf(request)}#signed-in`);
    })
    .post('/desk/people/:id/revocation', async (request, response) => {
      const by = await mustMay(request, 'manage-people');
      const end = async () => {
        if (by.id === request.params.id) throw new RuleBroken('people.not-oneself');
        await revokePerson(shell, by.id, request.params.id);
        response.redirect(303, addressOf(request));
      };
      await orAgain(request, response, end, again(shell, request, response, 'revocation'));
    })
    .post('/desk/people/:id/return', async (request, response) => {
      const by = await mustMay(request, 'manage-people');
      await takeBackRevocation(shell, by.id, request.params.id);
      response.redirect(303, addressOf(request));
    });
}

async function showPerson(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  const by = await mustMay(request, 'manage-people', somewhere);
  const { language, today } = visitOf(request, response);
  const bodies = await allBodies(shell.db);
  const person = await personWithId(shell.db, String(request.params.id));
  if (!person) throw new NotFound('person');
  const ofAllBodies = await visitorMay(request, 'manage-people');
  const places = ofAllBodies ? await signedInPlaces(shell, person.id) : [];
  const identities = ofAllBodies ? await identitiesOf(shell.db, person.id) : [];
  await showPage(response, 'people/person', {
    title: person.name,
    who: personShown(person, bodies, language, today),
    ofAllBodies,
    mails: mailsFrom(shell),
    places: places.map((place) => placeShown(place, by.zone, language)),
    identities: identities.map(({ issuer, subject }) => ({ host: new URL(issuer).host, subject })),
    bodyOptions: bodyOptions(bodies, language),
    roleOptions: roleOptions(language),
    dayExample: dateOf(today, language),
    form: formsOf(language, 0, refused),
  });
}

function again(
  shell: Shell,
  request: Request,
  response: Response,
  form: string,
  about: Readonly<Record<string, string>> = {},
) {
  return (refused: Refused) => showPerson(shell, request, response, refusedForm(form, refused, about));
}

function addressOf(request: Request): string {
  return `/desk/people/${encodeURIComponent(String(request.params.id))}`;
}

/** Shows a one-time link, once, or to whom it was written. */
export async function showInvited(
  request: Request,
  response: Response,
  { invited, again }: { readonly invited: Invited | Written; readonly again: boolean },
) {
  const { language, person: by } = visitOf(request, response);
  const { person, expiresAt } = invited;
  const link = 'link' in invited ? invited.link : null;
  const key = again ? 'signing.link-sent' : 'signing.invited';
  await showPage(response, 'people/invited', {
    title: say(language, link === null ? key : 'account.link-for', { name: person.name }),
    who: person,
    link,
    until: instantSaid(expiresAt, by?.zone ?? null, language),
  });
}
