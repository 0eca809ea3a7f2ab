import { type Request, type Response, Router } from 'express';
import { deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { asAsked } from '../../approval/round.ts';
import { hasAnswered } from '../../approval/silence.ts';
import { movesOf, openRounds } from '../../approval/store.ts';
import { bodyWithId } from '../../bodies/store.ts';
import { headings, revisionWithNumber } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import { span } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import type { Person } from '../../people/person.ts';
import { sessionTitle } from '../../sessions/title.ts';
import { showPage } from '../page.ts';
import { mustMay, somewhere, visitOf, visitorMay } from '../visit.ts';
import { partShown } from './part-shown.ts';
import { bodiesOf } from './programme-page.ts';
import { endShown } from './round-end.ts';
import { roundShown } from './rounds.ts';
import { deskAddress } from './session-head.ts';
import { answered } from './subjects.ts';

/** What awaits whoever is signed in, with its exact text, and the sessions that they may look into. */
export function homeRoutes(shell: Shell) {
  return Router().get('/', async (request, response) => {
    const person = await mustMay(request, 'read-desk');
    const { language } = visitOf(request, response);
    await showPage(response, 'desk/home', {
      title: say(language, 'desk.desk'),
      name: person.name,
      drafts: await visitorMay(request, 'draft', somewhere),
      awaiting: await awaiting(shell, request, person, language),
      sessions: await sessionsShown(shell, request, response, language),
    });
  });
}

/** The open rounds in which the person is a member and has not answered yet, the first to end first. */
async function awaiting(shell: Shell, request: Request, { id: person, zone }: Person, language: Language) {
  const rounds = await openRounds(shell.db);
  const shown = await Promise.all(
    rounds.map(async (round) => {
      const moves = await movesOf(shell.db, round.id);
      const member = round.members.some((one) => one.person === person);
      if (!member || hasAnswered(moves, person)) return [];
      const desk = await deskOf(shell.db, round.session);
      const over = bodiesOf(desk.revision.programme);
      if (!(await visitorMay(request, 'respond', [round.bureau, ...over]))) return [];
      const { programme } = await revisionWithNumber(shell.db, round.session, round.revision);
      const bureau = await bodyWithId(shell.db, round.bureau);
      const now = shell.clock();
      return [
        {
          ...roundShown(round, { ...desk, moves, now }, language),
          session: sessionTitle(desk.revision.programme.session, desk.bodies, language),
          href: `${deskAddress(round.session)}/rounds/${round.number}`,
          yours: true,
          end: endShown(round, moves, { bureau, zone, now, language }),
          aside: say(language, 'desk.answered-of', await answered(shell.db, round)),
          part: partShown(asAsked(programme, round), round.subject, {
            annotations: desk.agreesAnnotations,
            bodies: desk.bodies,
          }),
        },
      ];
    }),
  );
  const last = '9999';
  return shown
    .flat()
    .toSorted((one, other) => (one.end?.at ?? last).localeCompare(other.end?.at ?? last, 'en'));
}

async function sessionsShown(shell: Shell, request: Request, _response: Response, language: Language) {
  const shown = await Promise.all(
    (await headings(shell.db)).map(async ({ session }) => {
      const { revision, bodies, standing, before } = await deskOf(shell.db, session);
      const { programme, number } = revision;
      const over = bodiesOf(programme);
      if (!(await visitorMay(request, 'read-desk', over))) return [];
      const agreed = standing
        .filter(({ state }) => state === 'agreed')
        .map(({ subject }) => say(language, `paper.subject.${subject}`));
      return [
        {
          href: deskAddress(session),
          ...sessionTitle(programme.session, bodies, language),
          start: programme.session.start,
          days: span(programme.session.start, programme.session.end, language),
          mark: before ? ' state--done' : '',
          state: before
            ? say(language, 'desk.session-published', { edition: before.number })
            : say(language, 'desk.session-not-published'),
          standing:
            agreed.length === 0
              ? say(language, 'desk.session-nothing-agreed')
              : say(language, 'desk.session-agreed', { subjects: listed(agreed, language) }),
          revision: say(language, 'desk.revision', { revision: number }),
          drafts: await visitorMay(request, 'draft', over),
        },
      ];
    }),
  );
  return shown.flat();
}
