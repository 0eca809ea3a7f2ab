import type { Request, Response } from 'express';
import { type Desk, deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { bureauFor, workStandings } from '../../approval/agreements.ts';
import { aboutTyped } from '../../approval/form.ts';
import { asAsked, methods, type Round } from '../../approval/round.ts';
import { answersOf } from '../../approval/silence.ts';
import { movesOf, movesOfAll, roundsOf, roundWithNumber } from '../../approval/store.ts';
import { type Programme, subjects } from '../../drafting/programme.ts';
import { revisionWithNumber } from '../../drafting/store.ts';
import { betweenInForce, inBoth } from '../../drafting/two-works.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { shownIn } from '../../language/text.ts';
import { letterOf } from '../../timetable/candidates.ts';
import { showPage } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { changesInWords } from './changes.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { partShown } from './part-shown.ts';
import { bodiesOf } from './programme-page.ts';
import { membersShown, roundShown, subjectOf } from './rounds.ts';
import { deskAddress, sessionHead } from './session-head.ts';
import { subjectsShown } from './subjects.ts';
import { whatStands } from './what-stands.ts';

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
    subjectOptions: subjectOptions(revision.programme, language),
    about: subjectAsked(revision.programme, request.query.about),
    methodOptions: methods.map((value) => ({ value, label: say(language, `desk.method-${value}`) })),
    bureaux: bodies
      .filter(({ kind }) => kind === 'bureau')
      .map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
    bureau: bureauFor(bodies, over[0] ?? '') ?? '',
    rounds: rounds
      .map((round) =>
        roundShown(round, { ...desk, moves: moves.get(round.id) ?? [], now: shell.clock() }, language),
      )
      .toReversed(),
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
  const desk = await deskOf(shell.db, session);
  const { revision, bodies, agreesAnnotations } = desk;
  const round = await roundWithNumber(shell.db, session, number);
  const over = bodiesOf(revision.programme);
  const person = await mustMay(request, 'read-desk', [round.bureau, ...over]);
  const { language, today } = visitOf(request, response);
  const { programme } = await revisionWithNumber(shell.db, session, round.revision);
  const you = round.members.find((member) => member.person === person.id) ?? null;
  const moves = await movesOf(shell.db, round.id);
  const before = await earlierRound(shell, round);
  const head = sessionHead(revision.programme, bodies, language, null);
  const members = await membersShown(shell, round, {
    language,
    you: person.id,
    zone: programme.session.zone,
  });
  await showPage(response, 'desk/round', {
    title: say(language, 'desk.round-title', {
      subject: subjectOf(round, revision.programme, language),
      session: head.title,
    }),
    base: deskAddress(session),
    head,
    form: formsOf(language, revision.number, refused),
    round: roundShown(round, { ...desk, moves, now: shell.clock() }, language),
    part: partShown(asAsked(programme, round), round.subject, { annotations: agreesAnnotations }),
    you:
      you !== null && (await visitorMay(request, 'respond', [round.bureau, ...over]))
        ? { capacity: shownIn(you.capacity, language).words }
        : null,
    before: before?.number ?? null,
    changes: before ? await changesSince(shell, before, round, language) : [],
    stands:
      round.work && (await visitorMay(request, 'ask', over))
        ? whatStands(
            revision.programme,
            workStandings(revision.programme, await roundsOf(shell.db, session)),
            language,
          )
        : [],
    rivals: await rivalsShown(shell, round, desk, language),
    members,
    answered: round.members.filter((member) => answersOf(moves, member.person).length > 0).length,
    closes: await visitorMay(request, 'record-agreement', over),
    today: dateOf(today, language),
  });
}

/** What may be asked about: each subject, and each organization of work where there are several. */
function subjectOptions({ works }: Programme, language: Language) {
  return subjects.flatMap((subject) => {
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

/** The rounds on other organizations of work that are open or were agreed, each with how this one differs from it. */
async function rivalsShown(shell: Shell, round: Round, desk: Desk, language: Language) {
  const { work } = round;
  if (!work) return [];
  const mine = await textOf(shell, round);
  const last = new Map(
    (await roundsOf(shell.db, round.session))
      .filter(({ work: other }) => other && other.id !== work.id)
      .filter(({ outcome }) => outcome === null || outcome.state === 'adopted')
      .map((other) => [other.work?.id, other]),
  );
  return await Promise.all(
    [...last.values()].map(async (other) => {
      const letters = [other.work?.letter ?? '', work.letter] as const;
      const differences = betweenInForce(await textOf(shell, other), mine);
      return {
        ...roundShown(
          other,
          { ...desk, moves: await movesOf(shell.db, other.id), now: shell.clock() },
          language,
        ),
        heading: say(language, 'candidates.how-it-differs', {
          letter: letterIn(language, letters[1]),
          other: letterIn(language, letters[0]),
        }),
        sentences: differences
          .filter(({ part }) => part === 'organization-of-work')
          .map((difference) => inBoth(difference, letters, language)),
      };
    }),
  );
}

/** The programme as a round read it. */
async function textOf(shell: Shell, round: Round): Promise<Programme> {
  return asAsked((await revisionWithNumber(shell.db, round.session, round.revision)).programme, round);
}

/** The round on the same subject that came before one, and that the person has seen: the text that it is compared with. */
async function earlierRound(shell: Shell, round: Round): Promise<Round | null> {
  const rounds = await roundsOf(shell.db, round.session);
  const alike = rounds.filter(({ subject, number }) => subject === round.subject && number < round.number);
  return alike.findLast(({ work }) => !work || !round.work || work.id === round.work.id) ?? null;
}

/** What changed of the subject's part between the texts of two rounds, in words. */
async function changesSince(shell: Shell, before: Round, round: Round, language: Language) {
  if (before.hash === round.hash) return [];
  const { subject } = round;
  const [then, now] = [await textOf(shell, before), await textOf(shell, round)];
  return changesInWords(then, now, language)
    .filter((change) => change.subject === subject || (subject === 'topics' && change.subject === 'agenda'))
    .map(({ sentence }) => sentence);
}
