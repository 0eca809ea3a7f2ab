import type { Request, Response } from 'express';
import { contentOf, type Desk, deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { bureauFor } from '../../approval/agreements.ts';
import { aboutTyped } from '../../approval/form.ts';
import { methods, type Round } from '../../approval/round.ts';
import { movesOfAll, roundsOf } from '../../approval/store.ts';
import { type Programme, subjectsOf } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { shownIn } from '../../language/text.ts';
import { agreedIn } from '../../papers/agreed.ts';
import { letterOf } from '../../timetable/candidates.ts';
import { showPage } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { askingShown } from './asking-shown.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { bodiesOf } from './programme-page.ts';
import { roundShown, subjectOf } from './rounds.ts';
import { deskAddress, sessionHead } from './session-head.ts';
import { subjectsShown } from './subjects.ts';

/** Shows how a session's subjects stand, every round there was, and the forms that ask or record. */
export async function showRounds(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const session = String(request.params.session);
  const desk = await deskOf(shell.db, session);
  const { revision, bodies, standing } = desk;
  const over = bodiesOf(revision.programme);
  await mustMay(request, 'read-desk', over);
  const { language, today } = visitOf(request, response);
  const rounds = await roundsOf(shell.db, session);
  const moves = await movesOfAll(
    shell.db,
    rounds.map(({ id }) => id),
  );
  const head = sessionHead(revision.programme, bodies, language, 'rounds');
  const bureau = bureauFor(bodies, over[0] ?? '');
  const agreeing = bodies.find(({ id }) => id === bureau) ?? null;
  await showPage(response, 'desk/rounds', {
    title: say(language, 'desk.rounds-title', { session: head.title }),
    base: deskAddress(session),
    head,
    form: formsOf(language, revision.number, refused),
    revision: revision.number,
    today: dateOf(today, language),
    asks: await visitorMay(request, 'ask', over),
    sentence: sentenceShown(desk, rounds, language),
    records: await visitorMay(request, 'record-agreement', over),
    subjects: await subjectsShown(shell.db, session, standing, revision.number, language),
    subjectOptions: subjectOptions(revision.programme, language),
    about: subjectAsked(revision.programme, request.query.about),
    methodOptions: methods.map((value) => ({ value, label: say(language, `desk.method-${value}`) })),
    bureaux: bodies
      .filter(({ kind }) => kind === 'bureau')
      .map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
    bureau: agreeing?.id ?? '',
    asking: agreeing ? await askingShown(shell, agreeing, language) : null,
    rounds: rounds
      .map((round) =>
        roundShown(round, { ...desk, moves: moves.get(round.id) ?? [], now: shell.clock() }, language),
      )
      .toReversed(),
  });
}

/** The sentence on what is agreed that annotation 1 (b) prints, with the rounds on which it rests; null where nothing is. */
function sentenceShown(desk: Desk, rounds: readonly Round[], language: Language) {
  const content = contentOf(desk);
  const { original } = content.programme.session;
  const words = agreedIn(content, original);
  if (words === '') return null;
  const restsOn = rounds.filter(({ id }) => content.agreements.some(({ round }) => round === id));
  return {
    words,
    language: original,
    rounds: restsOn.map((round) => ({
      href: `${deskAddress(round.session)}/rounds/${round.number}`,
      name: say(language, 'desk.round', {
        round: round.number,
        subject: subjectOf(round, content.programme, language),
      }),
    })),
  };
}

/** What may be asked about: each subject, and each organization of work where there are several. */
function subjectOptions(programme: Programme, language: Language) {
  const { works } = programme;
  return subjectsOf(programme).flatMap((subject) => {
    if (subject !== 'organization-of-work' || works.length === 1) {
      return [{ value: aboutTyped(subject), label: say(language, `paper.subject.${subject}`) }];
    }
    return works.map(({ id }) => {
      const letter = letterIn(language, letterOf(works, id));
      const key = id === works[0].id ? 'candidates.name-in-force' : 'candidates.name';
      return { value: aboutTyped(subject, id), label: say(language, key, { letter }) };
    });
  });
}

/** The organization of work that the address asks about, as the form names it; null where it asks about none. */
function subjectAsked({ works }: Programme, asked: unknown): string | null {
  const work = works.find(({ id }) => id === asked);
  return work && works.length > 1 ? aboutTyped('organization-of-work', work.id) : null;
}
