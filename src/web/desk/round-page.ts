import type { Request, Response } from 'express';
import { type Desk, deskOf } from '../../acts/desk.ts';
import { see } from '../../acts/rounds.ts';
import type { Shell } from '../../acts/shell.ts';
import { seenBefore } from '../../acts/tell-round.ts';
import { piecesOf } from '../../approval/about.ts';
import { differencesIn, workStandings } from '../../approval/agreements.ts';
import { mayExtend, standingOf } from '../../approval/deeds.ts';
import { type Happening, leadsTo } from '../../approval/moves.ts';
import { asAsked, type Round } from '../../approval/round.ts';
import { answersOf, endOf, isLate, stateAt } from '../../approval/silence.ts';
import { movesOf, roundsOf, roundWithNumber } from '../../approval/store.ts';
import { bodyWithId } from '../../bodies/store.ts';
import { hashOf, partOf } from '../../drafting/parts.ts';
import type { Programme } from '../../drafting/programme.ts';
import { revisionWithNumber } from '../../drafting/store.ts';
import { inWords } from '../../drafting/words.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, dayAndMonth } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { time } from '../../language/times.ts';
import { capacityOf } from '../../notices/round-news.ts';
import { workDrawn } from '../../papers/figure.ts';
import type { Person } from '../../people/person.ts';
import { cityOf } from '../../time/cities.ts';
import { clockAt, dayAt } from '../../time/zoned.ts';
import { showPage } from '../page.ts';
import { mailsFrom } from '../sign-in-page.ts';
import { answersIn, mustMay, visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { partShown, partTranslated } from './part-shown.ts';
import { bodiesOf } from './programme-page.ts';
import { endShown } from './round-end.ts';
import { meaningOf, type RoundRead, saidShown } from './round-means.ts';
import { type Looking, membersShown, movesShown } from './round-members.ts';
import { rivalsShown, textOf } from './round-rivals.ts';
import { roundShown, subjectOf } from './rounds.ts';
import { deskAddress, sessionHead } from './session-head.ts';
import { whatStands } from './what-stands.ts';

/**
 * Shows a round: until when, the exact text, what changed since its reader saw it last, the answers, and the forms that
 * the reader may use. Who comes by a link from a mail sees this page alone. That a member opened it is recorded.
 */
export async function showRound(
  shell: Shell,
  request: Request,
  response: Response,
  number: number,
  refused: RefusedForm | null = null,
) {
  const { db } = shell;
  const session = String(request.params.session);
  const desk = await deskOf(db, session);
  const round = await roundWithNumber(db, session, number);
  const { revision, bodies, agreesAnnotations } = desk;
  const over = [round.bureau, ...bodiesOf(revision.programme)];
  const alone = answersIn(request, round.id);
  const person = alone ?? (await mustMay(request, 'read-desk', over));
  const you = round.members.find((member) => member.person === person.id) ?? null;
  const before = await movesOf(db, round.id);
  if (
    you &&
    request.method === 'GET' &&
    !before.some((move) => move.kind === 'see' && move.member === person.id)
  ) {
    await see(shell, { session, round: number, member: person.id });
  }

  const { language, today } = visitOf(request, response);
  const now = shell.clock();
  const held = await roundWithNumber(db, session, number);
  const moves = await movesOf(db, round.id);
  const asked = await textOf(shell, held);
  const read: RoundRead = { round: held, moves, asked, state: stateAt(held, moves, now) };
  const bureau = await bodyWithId(db, round.bureau);
  const looking: Looking = { you: person.id, language, zone: bureau.zone, now };
  const officer = alone === null && (await visitorMay(request, 'ask', over));
  const answers = you !== null && (alone !== null || (await visitorMay(request, 'respond', over)));
  const head = sessionHead(revision.programme, bodies, language, null);
  const members = await membersShown(db, read, looking, { officer });
  const silent = held.method === 'silence' && held.endsAt !== null;
  await showPage(response, 'desk/round', {
    title: say(language, 'desk.round-title', {
      subject: subjectOf(held, revision.programme, language),
      session: head.title,
    }),
    base: deskAddress(session),
    head,
    alone: alone !== null,
    form: formsOf(language, revision.number, refused),
    round: roundShown(held, { ...desk, moves, now }, language),
    means: meaningOf(read, language),
    later: await laterRound(shell, held, language),
    city: cityOf(bureau.zone, language),
    end: endShown(held, moves, { bureau, zone: person.zone, now, language }),
    part: partShown(asked, held.subject, { annotations: agreesAnnotations, bodies }),
    translated: partTranslated(asked, held.subject, { annotations: agreesAnnotations, bodies, language }),
    picture:
      held.subject === 'organization-of-work'
        ? workDrawn(asked, language, { name: 'round-picture', table: 'round-table' })
        : null,
    you: you && answers ? answerShown(read, you.person, capacityOf(you, language), looking) : null,
    changed: await changedSince(shell, held, you ? person : null, language),
    stands:
      held.work && officer
        ? whatStands(
            revision.programme,
            workStandings(revision.programme, await roundsOf(db, session)),
            language,
          )
        : [],
    rivals: alone === null ? await rivalsShown(shell, held, desk, language) : [],
    members,
    moves: await movesShown(db, read, looking),
    answered: held.members.filter((member) => answersOf(moves, member.person).length > 0).length,
    extension: answers && silent ? extensionShown(read, person, looking, bureau.zone) : null,
    officer,
    mayMiss: officer && leadsTo(held.method, read.state, 'not-reached') !== null,
    mayWithdraw: officer && leadsTo(held.method, read.state, 'withdraw') !== null,
    moved: officer && held.outcome === null ? draftMoved(desk, read, language) : null,
    noMail: officer && held.outcome === null && !mailsFrom(shell),
    closes:
      alone === null &&
      leadsTo(held.method, read.state, 'adopt') !== null &&
      (await visitorMay(request, 'record-agreement', over)),
    today: dateOf(today, language),
  });
}

/** How a member answers: as whom, about what, with which objections standing; whether an answer now would come too late. */
function answerShown(read: RoundRead, member: string, capacity: string, { language, now }: Looking) {
  const { round, moves, asked, state } = read;
  const late = isLate(round, moves, { at: now });
  const may = (happening: Happening) => leadsTo(round.method, state, happening) !== null;
  return {
    capacity,
    late,
    may: may(late ? 'late' : 'comment'),
    standing: may('take-back')
      ? standingOf(round, moves, member).map((move) => saidShown(move, read, language))
      : [],
    pieces: [
      { value: '', label: say(language, 'desk.whole-text') },
      ...piecesOf(asked, round.subject, language).map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}

/** The end that the chair of the Bureau may set later, as it is typed; null where there is nothing to extend. */
function extensionShown(
  { round, moves, state }: RoundRead,
  { id }: Person,
  { language }: Looking,
  zone: string,
) {
  const end = endOf(round, moves);
  if (end === null || !mayExtend(round, id) || leadsTo(round.method, state, 'extend') === null) return null;
  return { day: dateOf(dayAt(end, zone), language), clock: time(clockAt(end, zone), language) };
}

/** What the latest revision says otherwise than the text that is asked about; null where it says the same. */
function draftMoved({ revision, agreesAnnotations }: Desk, { round, asked }: RoundRead, language: Language) {
  const latest = asAsked(revision.programme, round);
  if (hashOf(partOf(latest, round.subject, { annotations: agreesAnnotations })) === round.hash) return null;
  return {
    revision: revision.number,
    sentences: differencesIn(asked, latest, round).map((difference) => inWords(difference, language)),
  };
}

/**
 * What changed since the text that a member saw last, or for others since the round before; null where nothing did, or
 * nothing was seen.
 */
async function changedSince(shell: Shell, round: Round, member: Person | null, language: Language) {
  const before = member ? await seenBefore(shell.db, round, member.id) : await earlierRound(shell, round);
  if (!before || before.hash === round.hash) return null;
  const then: Programme = await textOf(shell, before);
  const sentences = differencesIn(then, await textOf(shell, round), round).map((one) =>
    inWords(one, language),
  );
  const saw = member
    ? (await movesOf(shell.db, before.id)).findLast((move) => move.person === member.id)
    : undefined;
  const zone = member?.zone ?? then.session.zone;
  const day = saw ? dayAndMonth(dayAt(saw.at, zone), language) : null;
  return {
    sentences,
    name: day
      ? say(language, 'desk.changed-since-seen', { day })
      : say(language, 'desk.changed-since-round', { round: before.number }),
    link: day ? say(language, 'desk.changes-since-seen', { count: sentences.length, day }) : null,
  };
}

/** The round on the same subject that came before one. */
async function earlierRound(shell: Shell, round: Round): Promise<Round | null> {
  return (await alike(shell, round)).findLast(({ number }) => number < round.number) ?? null;
}

/** The latest round that took the place of one that was superseded, by its address and name. */
async function laterRound(shell: Shell, round: Round, language: Language) {
  if (round.outcome?.state !== 'superseded' && round.outcome?.state !== 'withdrawn') return null;
  const later = (await alike(shell, round)).findLast(({ number }) => number > round.number);
  if (!later) return null;
  const { programme } = await revisionWithNumber(shell.db, later.session, later.revision);
  return {
    href: `${deskAddress(later.session)}/rounds/${later.number}`,
    name: say(language, 'desk.round', {
      round: later.number,
      subject: subjectOf(later, programme, language),
    }),
  };
}

async function alike({ db }: Shell, { session, subject, work }: Round): Promise<readonly Round[]> {
  return (await roundsOf(db, session)).filter(
    (other) => other.subject === subject && (!other.work || !work || other.work.id === work.id),
  );
}
