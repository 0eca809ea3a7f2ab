import { type Request, type Response, Router } from 'express';
import { keepBody, weighRules } from '../acts/bodies.ts';
import type { Shell } from '../acts/shell.ts';
import { usualHours } from '../approval/silence.ts';
import { usualTerms } from '../documentation/due.ts';
import { say } from '../language/catalogue.ts';
import { languages } from '../language/languages.ts';
import { shownIn } from '../language/text.ts';
import { membersOf } from '../people/store.ts';
import { formsOf, type RefusedForm } from '../web/desk/forms.ts';
import { languageOptions } from '../web/desk/programme-page.ts';
import { nameOf } from '../web/desk/rounds.ts';
import { showRules } from '../web/desk/rules-page.ts';
import { showPage } from '../web/page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, somewhere, visitOf, visitorMay } from '../web/visit.ts';
import type { Body } from './body.ts';
import { bodyIn, levelsIn } from './form.ts';
import { allBodies, bodyWithId } from './store.ts';

/** Bodies and Bureaus: the list, and one at a time. */
export function bodiesRoutes(shell: Shell) {
  const show = async (
    request: Request,
    response: Response,
    body: Body | null,
    refused: RefusedForm | null = null,
  ) => {
    const { language, today } = visitOf(request, response);
    const bodies = await allBodies(shell.db);
    const named = (some: readonly Body[], none: 'desk.reports-to-none' | 'desk.agreed-by-parent') => [
      { value: '', label: say(language, none) },
      ...some.map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
    ];
    const others = bodies.filter(({ id }) => id !== body?.id);
    const members =
      body?.kind === 'bureau'
        ? await Promise.all(
            (await membersOf(shell.db, body.id, today)).map(async ({ person, capacity }) => ({
              capacity: shownIn(capacity, language).words,
              name: await nameOf(shell.db, person, language),
            })),
          )
        : null;
    await showPage(response, 'desk/body', {
      title: body ? shownIn(body.name, language).words : say(language, 'desk.new-body'),
      body: body ? { id: body.id, name: shownIn(body.name, language) } : null,
      form: formsOf(language, 1, refused),
      edits: await visitorMay(request, 'edit-bodies', body?.id ?? somewhere),
      languageOptions: languageOptions(language),
      parents: named(others, 'desk.reports-to-none'),
      bureaux: named(
        others.filter(({ kind }) => kind === 'bureau'),
        'desk.agreed-by-parent',
      ),
      members,
      weighs: body !== null && body.kind === 'body' && (await visitorMay(request, 'weigh-rules', body.id)),
      saved: savedOf(body),
      usualHours,
      usualTerms,
    });
  };

  return Router()
    .get('/', async (request, response) => {
      await mustMay(request, 'read-desk');
      const { language } = visitOf(request, response);
      const bodies = await allBodies(shell.db);
      const nameIn = (id: string | null) => {
        const found = bodies.find((body) => body.id === id);
        return found ? shownIn(found.name, language).words : '';
      };
      await showPage(response, 'desk/bodies', {
        title: say(language, 'desk.bodies'),
        edits: await visitorMay(request, 'edit-bodies', somewhere),
        bodies: bodies.map((body) => ({
          ...body,
          name: shownIn(body.name, language),
          facts: [
            say(language, `desk.kind-${body.kind}`),
            `${body.dutyStation} (${body.zone})`,
            ...(body.parent === null
              ? []
              : [say(language, 'desk.reports-to-name', { name: nameIn(body.parent) })]),
            ...(body.agreedBy === null
              ? []
              : [say(language, 'desk.agreed-by-name', { name: nameIn(body.agreedBy) })]),
          ].join(' · '),
        })),
      });
    })
    .get('/new', async (request, response) => {
      await mustMay(request, 'edit-bodies', somewhere);
      await show(request, response, null);
    })
    .get('/:body', async (request, response) => {
      await mustMay(request, 'read-desk');
      await show(request, response, await bodyWithId(shell.db, request.params.body));
    })
    .get('/:body/rules', async (request, response) => {
      await mustMay(request, 'read-desk');
      await showRules(shell, request, response, request.params.body);
    })
    .post('/:body/rules', async (request, response) => {
      const { body } = request.params;
      const person = await mustMay(request, 'weigh-rules', body);
      await orAgain(
        request,
        response,
        async () => {
          await weighRules(shell, person.id, body, levelsIn(request.body));
          response.redirect(303, `/desk/bodies/${body}/rules#main`);
        },
        async (refused) => await showRules(shell, request, response, body, refusedForm('rules', refused)),
      );
    })
    .post('/', async (request, response) => {
      const person = await mustMay(request, 'edit-bodies', somewhere);
      await orAgain(
        request,
        response,
        async () => {
          const body = bodyIn(request.body, await allBodies(shell.db), null);
          await mustMay(request, 'edit-bodies', body.parent ?? undefined);
          await keepBody(shell, person.id, body, { added: true });
          response.redirect(303, `/desk/bodies#${body.id}`);
        },
        async (refused) => await show(request, response, null, refusedForm('body', refused)),
      );
    })
    .post('/:body', async (request, response) => {
      const { body: id } = request.params;
      const person = await mustMay(request, 'edit-bodies', id);
      const before = await bodyWithId(shell.db, id);
      await orAgain(
        request,
        response,
        async () => {
          const body = bodyIn(request.body, await allBodies(shell.db), before);
          await keepBody(shell, person.id, body, { added: false });
          response.redirect(303, `/desk/bodies#${body.id}`);
        },
        async (refused) => await show(request, response, before, refusedForm('body', refused)),
      );
    });
}

function savedOf(body: Body | null) {
  const inEach = (text: Body['shortName']) =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        text === null
          ? ''
          : text.language === language
            ? text.words
            : (text.translations[language]?.words ?? ''),
      ]),
    );
  return {
    original: body?.name.language ?? 'en',
    names: inEach(body?.name ?? null),
    shortNames: inEach(body?.shortName ?? null),
    kind: body?.kind ?? 'body',
    symbolPrefix: body?.symbolPrefix ?? '',
    parent: body?.parent ?? '',
    sessionWord: body?.sessionWord ?? 'meeting',
    dutyStation: body?.dutyStation ?? 'Vienna',
    zone: body?.zone ?? 'Europe/Vienna',
    agreedBy: body?.agreedBy ?? '',
    agreesAnnotations: body?.agreesAnnotations ?? false,
    silenceHours: body?.silenceHours ?? '',
    documentation: body?.documentation ?? usualTerms,
  };
}
