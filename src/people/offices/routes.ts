import { type Request, type Response, Router } from 'express';
import { endOfficeOn, giveOffice, nameOffice, passOffice, takeOfficeBack } from '../../acts/offices.ts';
import type { Shell } from '../../acts/shell.ts';
import { bodyWithId } from '../../bodies/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { NotFound } from '../../rules.ts';
import { formsOf, type RefusedForm } from '../../web/desk/forms.ts';
import { showPage } from '../../web/page.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { mustMay, orAgain, type Refused, visitOf } from '../../web/visit.ts';
import { languageNames } from '../account/routes.ts';
import { lastDayIn, namedOfficeIn, officeIn, successorIn } from '../form.ts';
import { bodyOptions } from '../shown.ts';
import { namesOfAll } from '../store.ts';
import { overlapsIn } from './office.ts';
import { groupOptions, officeShown, overlapSaid, postOptions } from './shown.ts';
import { officesOf, officeWithId } from './store.ts';

/** The offices of a Bureau: given, named anew, ended, passed on. */
export function officeRoutes(shell: Shell) {
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
        const office = officeIn(form, await namesOfAll(shell.db), language, today);
        await giveOffice(shell, by.id, { ...office, bureau });
        response.redirect(303, addressOf(bureau));
      };
      await orAgain(request, response, give, (refused) =>
        showOffices(shell, request, response, refusedForm('office', refused)),
      );
    })
    .get('/desk/bureaux/:bureau/offices/:id', async (request, response) => {
      await showOffice(shell, request, response, null);
    })
    .post('/desk/bureaux/:bureau/offices/:id', async (request, response) => {
      const { bureau, id } = request.params;
      const by = await mustMay(request, 'manage-people', bureau);
      const name = async () => {
        const named = namedOfficeIn(visitOf(request, response).form, await officeWithId(shell.db, id));
        await nameOffice(shell, by.id, { bureau, id, ...named });
        response.redirect(303, addressOf(bureau));
      };
      await orAgain(request, response, name, again(shell, request, response, 'named'));
    })
    .post('/desk/bureaux/:bureau/offices/:id/last-day', async (request, response) => {
      const { bureau, id } = request.params;
      const by = await mustMay(request, 'manage-people', bureau);
      const { form, language, today } = visitOf(request, response);
      const end = async () => {
        const { from } = await officeWithId(shell.db, id);
        const { until } = lastDayIn(form, from, language, today);
        await endOfficeOn(shell, by.id, { bureau, id, until });
        response.redirect(303, addressOf(bureau));
      };
      await orAgain(request, response, end, again(shell, request, response, 'end'));
    })
    .post('/desk/bureaux/:bureau/offices/:id/removal', async (request, response) => {
      const { bureau, id } = request.params;
      const by = await mustMay(request, 'manage-people', bureau);
      const takeBack = async () => {
        await takeOfficeBack(shell, by.id, { bureau, id });
        response.redirect(303, addressOf(bureau));
      };
      await orAgain(request, response, takeBack, again(shell, request, response, 'removal'));
    })
    .post('/desk/bureaux/:bureau/offices/:id/successor', async (request, response) => {
      const { bureau, id } = request.params;
      const by = await mustMay(request, 'manage-people', bureau);
      const { form, language, today } = visitOf(request, response);
      const pass = async () => {
        const successor = successorIn(form, await namesOfAll(shell.db), language, today);
        await passOffice(shell, by.id, { bureau, id, ...successor });
        response.redirect(303, addressOf(bureau));
      };
      const about = { 'people.successor-too-early': 'from' };
      await orAgain(request, response, pass, again(shell, request, response, 'successor', about));
    });
}

async function showOffices(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  const id = String(request.params.bureau);
  await mustMay(request, 'manage-people', id);
  const { language, today } = visitOf(request, response);
  const bureau = await bureauWithId(shell, id);
  const people = await namesOfAll(shell.db);
  const offices = await officesOf(shell.db, id);
  const [shown] = bodyOptions([bureau], language);
  await showPage(response, 'people/bureau', {
    title: shown?.label ?? id,
    bureau: { id, name: shown?.label ?? id },
    offices: offices.map((office) => officeShown(office, people, language, today)),
    overlaps: overlapsIn(offices, today).map((overlap) => overlapSaid(overlap, people, language)),
    ...choices(people, language),
    original: language,
    dayExample: dateOf(today, language),
    form: formsOf(language, 0, refused),
  });
}

async function showOffice(shell: Shell, request: Request, response: Response, refused: RefusedForm | null) {
  const id = String(request.params.bureau);
  await mustMay(request, 'manage-people', id);
  const { language, today } = visitOf(request, response);
  const bureau = await bureauWithId(shell, id);
  const office = await officeWithId(shell.db, String(request.params.id));
  if (office.bureau !== id) throw new NotFound('office');
  const people = await namesOfAll(shell.db);
  const [shown] = bodyOptions([bureau], language);
  const inOffice = officeShown(office, people, language, today);
  await showPage(response, 'people/office', {
    title: say(language, 'account.labelled', {
      label: inOffice.capacity.words,
      sentence: inOffice.holder,
    }),
    bureau: { id, name: shown?.label ?? id },
    office: inOffice,
    ...choices(people, language),
    original: office.capacity.language,
    dayExample: dateOf(today, language),
    form: formsOf(language, 0, refused),
  });
}

function choices(
  people: Awaited<ReturnType<typeof namesOfAll>>,
  language: ReturnType<typeof visitOf>['language'],
) {
  return {
    postOptions: postOptions(language),
    groupOptions: groupOptions(language),
    languageNames,
    personOptions: people
      .filter(({ revokedAt }) => revokedAt === null)
      .map(({ name, email }) => ({ value: email, label: name })),
  };
}

function again(
  shell: Shell,
  request: Request,
  response: Response,
  form: string,
  about: Readonly<Record<string, string>> = {},
) {
  return (refused: Refused) => showOffice(shell, request, response, refusedForm(form, refused, about));
}

async function bureauWithId({ db }: Shell, id: string) {
  const body = await bodyWithId(db, id);
  if (body.kind !== 'bureau') throw new NotFound('body');
  return body;
}

function addressOf(bureau: string): string {
  return `/desk/bureaux/${encodeURIComponent(bureau)}`;
}
