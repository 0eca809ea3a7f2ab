import { type Request, type Response, Router } from 'express';
import { invite, inviteByMail } from '../acts/people.ts';
import type { Shell } from '../acts/shell.ts';
import { allBodies } from '../bodies/store.ts';
import { say } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import { RuleBroken } from '../rules.ts';
import { formsOf, type RefusedForm } from '../web/desk/forms.ts';
import { showPage } from '../web/page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mailsFrom } from '../web/sign-in-page.ts';
import { mustMay, orAgain, somewhere, visitOf } from '../web/visit.ts';
import { accountRoutes, languageNames } from './account/routes.ts';
import { invitationIn, searchIn } from './form.ts';
import { peopleFound } from './found.ts';
import { officeRoutes } from './offices/routes.ts';
import { personRoutes, showInvited } from './person-routes.ts';
import { bodyOptions, peopleShown, roleOptions } from './shown.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { namesOfAll, peopleWithIds, personWithEmail } from './store.ts';

/** All addresses of signing in, of one's own account, and of looking after people. */
export function peopleRoutes(shell: Shell) {
  return Router()
    .use(signInRoutes(shell))
    .use(accountRoutes(shell))
    .use(listRoutes(shell))
    .use(personRoutes(shell))
    .use(officeRoutes(shell));
}

function listRoutes(shell: Shell) {
  return Router()
    .get('/desk/people', async (request, response) => {
      await showPeople(shell, request, response, null);
    })
    .post('/desk/people', async (request, response) => {
      const by = await mustMay(request, 'manage-people', somewhere);
      const { form, language, today } = visitOf(request, response);
      const add = async () => {
        const bodies = (await allBodies(shell.db)).map(({ id }) => id);
        const invitation = invitationIn(form, bodies, language, today);
        await mustMay(request, 'manage-people', invitation.body);
        if (await personWithEmail(shell.db, invitation.email)) {
          throw new RuleBroken('people.email-taken', { email: invitation.email });
        }
        const byMail = mailsFrom(shell);
        const invited = byMail
          ? await inviteByMail(shell, by, invitation)
          : await invite(shell, by.id, invitation);
        await showInvited(request, response, { invited, again: false });
      };
      await orAgain(request, response, add, (refused) =>
        showPeople(
          shell,
          request,
          response,
          refusedForm('person', refused, { 'people.email-taken': 'email' }),
        ),
      );
    });
}

async function showPeople(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  await mustMay(request, 'manage-people', somewhere);
  const { language, today } = visitOf(request, response);
  const bodies = await allBodies(shell.db);
  const asked = searchIn(request.query);
  const found = peopleFound(await namesOfAll(shell.db), asked);
  const people = await peopleWithIds(
    shell.db,
    found.people.map(({ id }) => id),
  );
  const { count, page, pages } = found;
  await showPage(response, 'people/people', {
    title: say(language, 'account.people'),
    people: peopleShown(people, bodies, language, today),
    search: { typed: asked.typed, count, page, pages },
    pageHref: (to: number) => `/desk/people?${new URLSearchParams({ q: asked.typed, page: String(to) })}`,
    bureaux: bodyOptions(
      bodies.filter(({ kind }) => kind === 'bureau'),
      language,
    ),
    bodyOptions: bodyOptions(bodies, language),
    roleOptions: roleOptions(language),
    dayExample: dateOf(today, language),
    languageNames,
    reader: language,
    mails: mailsFrom(shell),
    form: formsOf(language, 0, refused),
  });
}
