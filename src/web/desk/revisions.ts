import type { Request, Response } from 'express';
import { deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { roundsOf } from '../../approval/store.ts';
import type { Programme, Revision } from '../../drafting/programme.ts';
import { revisionWithNumber, type Saved, savedRevisions } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import { dayAndMonth } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import type { Zone } from '../../time/days.ts';
import { showPage } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { changesInWords } from './changes.ts';
import { formsOf } from './forms.ts';
import { bodiesOf } from './programme-page.ts';
import { nameOf, subjectOf } from './rounds.ts';
import { deskAddress, momentOf, sessionHead } from './session-head.ts';

/** How many revisions a page of the history shows. */
const most = 50;

/** Shows a session's line of revisions, the latest first. */
export async function showRevisions(
  shell: Shell,
  request: Request,
  response: Response,
  before: number | null,
) {
  const session = String(request.params.session);
  const { revision, bodies } = await deskOf(shell.db, session);
  const over = bodiesOf(revision.programme);
  await mustMay(request, 'read-desk', over);
  const { language } = visitOf(request, response);
  const saved = await savedRevisions(shell.db, session, { most, ...(before === null ? {} : { before }) });
  const agreed = await agreedRevisions(shell, revision.programme, language);
  const { zone } = revision.programme.session;
  const head = sessionHead(revision.programme, bodies, language, 'revisions');
  await showPage(response, 'desk/revisions', {
    title: say(language, 'desk.revisions-title', { session: head.title }),
    base: deskAddress(session),
    head,
    drafts: await visitorMay(request, 'draft', over),
    form: formsOf(language, revision.number, null),
    earlier: saved.length === most ? (saved.at(-1)?.number ?? null) : null,
    revisions: await Promise.all(
      saved.map(async (one) => ({
        ...(await savedShown(shell, one, zone, language)),
        agreed: agreed.get(one.number) ?? null,
      })),
    ),
  });
}

/** The latest revision as the head of the desk names it: when, by whom, and what it changed. */
export async function latestShown(shell: Shell, revision: Revision, language: Language) {
  const { programme, number } = revision;
  const shown = await savedShown(shell, revision, programme.session.zone, language);
  if (number === 1) return { ...shown, what: '' };
  const before = await revisionWithNumber(shell.db, programme.session.id, number - 1);
  const sentences = changesInWords(before.programme, programme, language).map(({ sentence }) => sentence);
  const [first, second] = sentences;
  const rest = sentences.length - 2;
  const said = [first, second].filter((one) => one !== undefined).join(' ');
  return {
    ...shown,
    what: rest > 0 ? say(language, 'desk.and-more', { said, count: rest }) : said,
  };
}

/** A saved revision as lists name it: "41, today, 11.32 a.m." */
export async function savedShown(
  shell: Shell,
  { number, savedAt, savedBy }: Saved,
  zone: Zone,
  language: Language,
) {
  const when = momentOf(savedAt, shell.clock(), zone, language);
  return {
    number,
    at: savedAt,
    when,
    by: await nameOf(shell.db, savedBy, language),
    label: `${number}, ${when}`,
  };
}

/** On what was agreed of which revision, in words. */
async function agreedRevisions(shell: Shell, programme: Programme, language: Language) {
  const adopted = (await roundsOf(shell.db, programme.session.id)).filter(({ outcome }) => outcome?.on);
  return new Map(
    [...Map.groupBy(adopted, ({ revision }) => revision)].map(([revision, rounds]) => [
      revision,
      rounds
        .map((round) =>
          say(language, 'desk.subject-agreed-on', {
            subject: subjectOf(round, programme, language),
            day: dayAndMonth(round.outcome?.on ?? '', language),
          }),
        )
        .join('; '),
    ]),
  );
}
