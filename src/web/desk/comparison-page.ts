import type { Request, Response } from 'express';
import { type Desk, deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import type { Subject } from '../../drafting/programme.ts';
import { subjects } from '../../drafting/programme.ts';
import { revisionWithNumber, savedRevisions } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import { dayAndMonth } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { showPage } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { type ChangeSaid, changesInWords, placesChanged } from './changes.ts';
import { formsOf } from './forms.ts';
import { bodiesOf } from './programme-page.ts';
import { savedShown } from './revisions.ts';
import { deskAddress, sessionHead } from './session-head.ts';

/** Shows two revisions compared: in words, grouped by what agreement binds, and side by side. @throws NotFound */
export async function showComparison(
  shell: Shell,
  request: Request,
  response: Response,
  { from, to }: { readonly from: number; readonly to: number },
) {
  const session = String(request.params.session);
  const desk = await deskOf(shell.db, session);
  const { programme, number: latest } = desk.revision;
  const over = bodiesOf(programme);
  await mustMay(request, 'read-desk', over);
  const { language } = visitOf(request, response);
  const then = await revisionWithNumber(shell.db, session, from);
  const now = await revisionWithNumber(shell.db, session, to);
  const changes = changesInWords(then.programme, now.programme, language);
  const { zone } = programme.session;
  const revisions = await Promise.all(
    (await savedRevisions(shell.db, session)).map((saved) => savedShown(shell, saved, zone, language)),
  );
  const head = sessionHead(programme, desk.bodies, language, 'revisions');
  await showPage(response, 'desk/comparison', {
    title: say(language, 'desk.comparison-title', { from, to, session: head.title }),
    base: deskAddress(session),
    head,
    form: formsOf(language, latest, null),
    drafts: await visitorMay(request, 'draft', over),
    from,
    to,
    latest,
    revisions: withAsked(
      revisions,
      await Promise.all([then, now].map((one) => savedShown(shell, one, zone, language))),
    ),
    count: changes.length,
    fromWhen: (await savedShown(shell, then, zone, language)).when,
    toWhen: (await savedShown(shell, now, zone, language)).when,
    groups: groupsOf(desk, changes, language),
    places: placesChanged(then.programme, now.programme, language, desk.bodies),
  });
}

type SavedShown = Awaited<ReturnType<typeof savedShown>>;

/** The latest revisions to choose from, with the two that are compared where they are older. */
function withAsked(latest: readonly SavedShown[], asked: readonly SavedShown[]): readonly SavedShown[] {
  const older = asked.filter(({ number }) => !latest.some((one) => one.number === number));
  return [...latest, ...older].toSorted((one, other) => other.number - one.number);
}

function groupsOf({ standing }: Desk, changes: readonly ChangeSaid[], language: Language) {
  return [...subjects, null].flatMap((subject) => {
    const said = changes.filter((change) => change.subject === subject).map(({ sentence }) => sentence);
    if (said.length === 0) return [];
    return [{ ...nameOfGroup(standing, subject, language), sentences: said }];
  });
}

function nameOfGroup(standing: Desk['standing'], subject: Subject | null, language: Language) {
  if (subject === null) return { name: say(language, 'desk.bound-by-none'), state: null, mark: '' };
  const name = say(language, `paper.subject.${subject}`);
  const found = standing.find((one) => one.subject === subject);
  const on = found?.round?.outcome?.on ?? null;
  if (found?.state === 'asked') {
    return {
      name,
      state: say(language, 'desk.before-bureau-as-of', { revision: found.round?.revision ?? 0 }),
      mark: ' state--part',
    };
  }
  if (on === null) return { name, state: null, mark: '' };
  if (found?.state === 'changed' && found.inForce !== null) {
    const letter = letterIn(language, found.round?.work?.letter ?? '');
    return { name, state: say(language, 'candidates.agreed-other', { letter }), mark: ' state--part' };
  }
  const day = dayAndMonth(on, language);
  return found?.state === 'agreed'
    ? { name, state: say(language, 'desk.still-as-agreed', { day }), mark: ' state--done' }
    : { name, state: say(language, 'desk.no-longer-as-agreed', { day }), mark: ' state--stop' };
}
