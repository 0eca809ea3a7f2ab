import { type Request, type Response, Router } from 'express';
import {
  endOfficeOn,
  endRoleOf,
  giveOffice,
  giveRoleTo,
  type Invited,
  invite,
  inviteAgain,
  revokePerson,
  takeBackRevocation,
} from '../acts/people.ts';
import type { Shell } from '../acts/shell.ts';
import { allBodies, bodyWithId } from '../bodies/store.ts';
import { say } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import { textIn } from '../language/text.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { formsOf, type RefusedForm } from '../web/desk/forms.ts';
import { showPage } from '../web/page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, type Refused, somewhere, visitOf } from '../web/visit.ts';
import { accountRoutes, languageNames, whenIn } from './account/routes.ts';
import { endedRoleIn, invitationIn, officeEndIn, officeIn, roleIn } from './form.ts';
import { bodyOptions, officesShown, peopleShown, personShown, roleOptions } from './shown.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { allPeople, officesOf, officeWithId, personWithEmail, personWithId } from './store.ts';

/** All addresses of signing in, of one's own account, and of looking after people. */
export function peopleRoutes(shell: Shell) {
  return Router()
    .use(signInRoutes(shell))
    .use(accountRoutes(shell))
    .use(personRoutes(shell))
    .use(officeRoutes(shell));
}

function personRoutes(shell: Shell) {
  return Router()
    .get('/desk/people', async (request, response) => {
      await showPeople(shell, request, response, null);
    })
    .post('/desk/people', async (request, response) => {
      const by = await mustMay(request, 'manage-people', somewhere);
      const { form, language, today } = visitOf(request, response);
      const add = async () => {
        const invitation = invitationIn(form, await bodyIds(shell), language, today);
        await mustMay(request, 'manage-people', invitation.body);
        if (await personWithEmail(shell.db, invitation.email)) {
          throw new RuleBroken('people.email-taken', { email: invitation.email });
        }
        await showLink(request, response, await invite(shell, by.id, invitation));
      };
      await orAgain(request, response, add, (refused) =>
        showPeople(
          shell,
          request,
          response,
          refusedForm('person', refused, { 'people.email-taken': 'email' }),
        ),
      );
    })
    .get('/desk/people/:id', async (request, response) => {
      await showPerson(shell, request, response, null);
    })
    .post('/desk/people/:id/roles', async (request, response) => {
      const by = await mustMay(request, 'manage-people', somewhere);
      const { form, language, today } = visitOf(request, response);
      const give = async () => {
        const role = roleIn(form, await bodyIds(shell), language, today);
        await mustMay(request, 'manage-people', role.body);
        await giveRoleTo(shell, by.id, request.params.id, role);
        response.redirect(303, addressOf(request));
      };
      await orAgain(request, response, give, againPerson(shell, request, response, 'role'));
    })
    .post('/desk/people/:id/ended-roles', async (request, response) => {
      const role = endedRoleIn(visitOf(request, response).form);
      const by = await mustMay(request, 'manage-people', role.body);
      await endRoleOf(shell, by.id, request.params.id, role);
      response.redirect(303, addressOf(request));
    })
    .post('/desk/people/:id/links', async (request, response) => {
      // Whoever makes a link for another could sign in as them: for administrators of all bodies only.
      const by = await mustMay(request, 'manage-people');
      const make = async () =>
        showLink(request, response, await inviteAgain(shell, by.id, request.params.id));
      await orAgain(request, response, make, againPerson(shell, request, response, 'link'));
    })
    .post('/desk/people/:id/revocation', async (request, response) => {
      const by = await mustMay(request, 'manage-people');
      const end = async () => {
        if (by.id === request.params.id) throw new RuleBroken('people.not-oneself');
        await revokePerson(shell, by.id, request.params.id);
        response.redirect(303, addressOf(request));
      };
      await orAgain(request, response, end, againPerson(shell, request, response, 'revocation'));
    })
    .post('/desk/people/:id/return', async (request, response) => {
      const by = await mustMay(request, 'manage-people');
      await takeBackRevocation(shell, by.id, request.params.id);
      response.redirect(303, addressOf(request));
    });
}

function officeRoutes(shell: Shell) {
  return Router()
    .get('/desk/bureaux/:bureau', async (request, response) => {
      await showOffices(shell, request, response, null);
    })
    .post('/desk/bureaux/:bureau/offices', async (request, response) => {
      const { bureau } = request.params;
      const by = await mustMay(request, 'manage-people', bureau);
      const { form, language, today } = visitOf(request, response);
      const give = async () => {
        await bureauWithId(shell, bureau);
        const people = (await allPeople(shell.db)).filter(({ revokedAt }) => revokedAt === null);
        const { capacity, ...office } = officeIn(
          form,
          people.map(({ id }) => id),
          language,
          today,
        );
        await giveOffice(shell, by.id, {
          ...office,
          bureau,
          capacity: textIn(language, capacity),
          post: 'member',
          group: null,
        });
        response.redirect(303, `/desk/bureaux/${bureau}`);
      };
      await orAgain(request, response, give, (refused) =>
        showOffices(shell, request, response, refusedForm('office', refused)),
      );
    })
    .post('/desk/bureaux/:bureau/offices/:office', async (request, response) => {
      const { bureau, office: id } = request.params;
      const by = await mustMay(request, 'manage-people', bureau);
      const { form, language, today } = visitOf(request, response);
      const end = async () => {
        const office = await officeWithId(shell.db, id);
        const { until } = officeEndIn(form, office.from, language, today);
        await endOfficeOn(shell, by.id, { bureau, id, until });
        response.redirect(303, `/desk/bureaux/${bureau}`);
      };
      await orAgain(request, response, end, (refused) =>
        showOffices(shell, request, response, refusedForm(`end-${id}`, refused)),
      );
    });
}

async function showPeople(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  await mustMay(request, 'manage-people', somewhere);
  const { language, today } = visitOf(request, response);
  const bodies = await allBodies(shell.db);
  await showPage(response, 'people/people', {
    title: say(language, 'account.people'),
    people: peopleShown(await allPeople(shell.db), bodies, language, today),
    bureaux: bodyOptions(
      bodies.filter(({ kind }) => kind === 'bureau'),
      language,
    ),
    bodyOptions: bodyOptions(bodies, language),
    roleOptions: roleOptions(language),
    dayExample: dateOf(today, language),
    languageNames,
    reader: language,
    form: formsOf(language, 0, refused),
  });
}

async function showPerson(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  await mustMay(request, 'manage-people', somewhere);
  const { language, today } = visitOf(request, response);
  const bodies = await allBodies(shell.db);
  const person = await personWithId(shell.db, String(request.params.id));
  if (!person) throw new NotFound('person');
  await showPage(response, 'people/person', {
    title: person.name,
    who: personShown(person, bodies, language, today),
    bodyOptions: bodyOptions(bodies, language),
    roleOptions: roleOptions(language),
    dayExample: dateOf(today, language),
    form: formsOf(language, 0, refused),
  });
}

function againPerson(shell: Shell, request: Request, response: Response, form: string) {
  return (refused: Refused) => showPerson(shell, request, response, refusedForm(form, refused));
}

async function showOffices(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  const id = String(request.params.bureau);
  await mustMay(request, 'manage-people', id);
  const { language, today } = visitOf(request, response);
  const bureau = await bureauWithId(shell, id);
  const people = await allPeople(shell.db);
  const [shown] = bodyOptions([bureau], language);
  await showPage(response, 'people/bureau', {
    title: shown?.label ?? id,
    bureau: { id, name: shown?.label ?? id },
    offices: officesShown(await officesOf(shell.db, id), people, language, today),
    personOptions: people
      .filter(({ revokedAt }) => revokedAt === null)
      .map(({ id: value, name, email }) => ({ value, label: `${name} (${email})` })),
    dayExample: dateOf(today, language),
    form: formsOf(language, 0, refused),
  });
}

async function showLink(request: Request, response: Response, { person, link, expiresAt }: Invited) {
  const { language } = visitOf(request, response);
  await showPage(response, 'people/invited', {
    title: say(language, 'account.one-time-link'),
    who: person,
    link,
    until: { at: expiresAt, when: whenIn(expiresAt, language) },
  });
}

async function bureauWithId({ db }: Shell, id: string) {
  const body = await bodyWithId(db, id);
  if (body.kind !== 'bureau') throw new NotFound('body');
  return body;
}

async function bodyIds({ db }: Shell): Promise<readonly string[]> {
  return (await allBodies(db)).map(({ id }) => id);
}

function addressOf(request: Request): string {
  return `/desk/people/${encodeURIComponent(String(request.params.id))}`;
}
