import type { Request, Response } from 'express';
import { deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { bureauFor } from '../../approval/agreements.ts';
import { methods, type Round } from '../../approval/round.ts';
import { responsesOf, roundsOf, roundWithNumber } from '../../approval/store.ts';
import { subjects } from '../../drafting/programme.ts';
import { revisionWithNumber } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { showPage } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { changesInWords } from './changes.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { partShown } from './part-shown.ts';
import { bodiesOf } from './programme-page.ts';
import { membersShown, roundShown } from './rounds.ts';
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
  const { revision, bodies, standing } = await deskOf(shell.db, session);
  const over = bodiesOf(revision.programme);
  await mustMay(request, 'read-desk', over);
  const { language, today } = visitOf(request, response);
  const rounds = await roundsOf(shell.db, session);
  const head = sessionHead(revision.programme, bodies, language, 'rounds');
  await showPage(response, 'desk/rounds', {
    title: say(language, 'desk.rounds-title', { session: head.title }),
    base: deskAddress(session),
    head,
    form: formsOf(language, revision.number, refused),
    revision: revision.number,
    today: dateOf(today, language),
    asks: await visitorMay(request, 'ask', over),
    records: await visitorMay(request, 'record-agreement', over),
    subjects: await subjectsShown(shell.db, session, standing, revision.number, language),
    subjectOptions: subjects.map((value) => ({ value, label: say(language, `paper.subject.${value}`) })),
    methodOptions: methods.map((value) => ({ value, label: say(language, `desk.method-${value}`) })),
    bureaux: bodies
      .filter(({ kind }) => kind === 'bureau')
      .map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
    bureau: bureauFor(bodies, over[0] ?? '') ?? '',
    rounds: rounds.map((round) => roundShown(round, bodies, language)).toReversed(),
  });
}

/** Shows a round: the exact text, what changed since the round before, the answers, and the forms that the reader may use. */
export async function showRound(
  shell: Shell,
  request: Request,
  response: Response,
  number: number,
  refused: RefusedForm | null = null,
) {
  const session = String(request.params.session);
  const { revision, bodies, agreesAnnotations } = await deskOf(shell.db, session);
  const round = await roundWithNumber(shell.db, session, number);
  const over = bodiesOf(revision.programme);
  const person = await mustMay(request, 'read-desk', [round.bureau, ...over]);
  const { language, today } = visitOf(request, response);
  const { programme } = await revisionWithNumber(shell.db, session, round.revision);
  const you = round.members.find((member) => member.person === person.id) ?? null;
  const answered = await responsesOf(shell.db, round.id);
  const before = await earlierRound(shell, round);
  const head = sessionHead(revision.programme, bodies, language, null);
  const members = await membersShown(shell, round, {
    language,
    you: person.id,
    zone: programme.session.zone,
  });
  await showPage(response, 'desk/round', {
    title: say(language, 'desk.round-title', {
      subject: say(language, `paper.subject.${round.subject}`),
      session: head.title,
    }),
    base: deskAddress(session),
    head,
    form: formsOf(language, revision.number, refused),
    round: roundShown(round, bodies, language),
    part: partShown(programme, round.subject, { annotations: agreesAnnotations }),
    you: you !== null && (await visitorMay(request, 'respond', [round.bureau, ...over])) ? you : null,
    before: before?.number ?? null,
    changes: before ? await changesSince(shell, before, round, language) : [],
    members,
    answered: new Set(answered.map((response) => response.person)).size,
    closes: await visitorMay(request, 'record-agreement', over),
    today: dateOf(today, language),
  });
}

/** The round on the same subject that came before one, and that the person has seen: the text that it is compared with. */
async function earlierRound(shell: Shell, round: Round): Promise<Round | null> {
  const rounds = await roundsOf(shell.db, round.session);
  return rounds.findLast(({ subject, number }) => subject === round.subject && number < round.number) ?? null;
}

/** What changed of the subject's part between the texts of two rounds, in words. */
async function changesSince(shell: Shell, before: Round, round: Round, language: Language) {
  if (before.hash === round.hash) return [];
  const { session, subject } = round;
  const { programme: then } = await revisionWithNumber(shell.db, session, before.revision);
  const { programme: now } = await revisionWithNumber(shell.db, session, round.revision);
  return changesInWords(then, now, language)
    .filter((change) => change.subject === subject || (subject === 'topics' && change.subject === 'agenda'))
    .map(({ sentence }) => sentence);
}
