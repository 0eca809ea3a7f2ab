import type { Database } from '../../../db/connect.ts';
import type { AnswerKind, Move, Round } from '../../approval/round.ts';
import { mail, silence } from '../../approval/round.ts';
import { answersOf, isLate, objectionsIn, type Reached, reached } from '../../approval/silence.ts';
import { type Key, say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { capacityOf, momentIn } from '../../notices/round-news.ts';
import { mailsOfRound } from '../../notices/store.ts';
import type { Instant, Zone } from '../../time/days.ts';
import { pieceOf, type RoundRead } from './round-means.ts';
import { nameOf } from './rounds.ts';
import { momentOf } from './session-head.ts';

const answerMarks: Readonly<Record<AnswerKind, string>> = {
  acknowledge: ' state--done',
  comment: ' state--part',
  amend: ' state--stop',
  object: ' state--stop',
};

const reachedMarks: Readonly<Record<Reached, string>> = {
  'not-told': '',
  told: ' state--late',
  seen: ' state--part',
  'not-reached': ' state--stop',
};

/** For whom, when and by which clock a page about a round is shown. */
export interface Looking {
  readonly you: string | null;
  readonly language: Language;
  readonly zone: Zone;
  readonly now: Instant;
}

/** Who was asked in a round, how far it has come to each, and what each has answered, in the order in which they answered. */
export async function membersShown(
  db: Database,
  read: RoundRead,
  { you, language, zone, now }: Looking,
  { officer }: { readonly officer: boolean },
) {
  const { round, moves } = read;
  const mails = officer ? await mailsOfRound(db, round.id) : [];
  const objections = objectionsIn(round, moves);
  const when = (at: Instant) => momentOf(at, now, zone, language);
  return await Promise.all(
    round.members.map(async (member) => {
      const { person } = member;
      const how = reached(round, moves, person);
      const letter = mails.findLast((one) => one.person === person);
      return {
        id: person,
        you: person === you,
        capacity: capacityOf(member, language),
        name: await nameOf(db, person, language),
        reached: say(language, `desk.reached-${how}`),
        reachedMark: reachedMarks[how],
        mayMiss: how !== 'seen',
        mail: letter ? mailSaid(letter, when, language) : null,
        answers: answersOf(moves, person).map((move) => {
          const back = objections.find((one) => one.move.number === move.number)?.takenBackAt ?? null;
          return {
            move: say(language, `desk.answered-${move.kind as AnswerKind}`),
            mark: back === null ? answerMarks[move.kind as AnswerKind] : ' state--late',
            about: pieceOf(move, read, language)?.name ?? null,
            words: move.words,
            at: move.at,
            when: when(move.at),
            late: isLate(round, moves, move),
            back: back === null ? null : say(language, 'desk.taken-back', { when: when(back) }),
          };
        }),
      };
    }),
  );
}

function mailSaid(
  {
    sent_at: sent,
    failed_at: failed,
    answer,
  }: { sent_at: Instant | null; failed_at: Instant | null; answer: string | null },
  when: (at: Instant) => string,
  language: Language,
): string {
  if (sent !== null) return say(language, 'desk.mail-accepted', { when: when(sent) });
  if (failed !== null) {
    return say(language, 'desk.mail-failed', { when: when(failed), answer: answer ?? '–' });
  }
  return say(language, 'desk.mail-waits');
}

/** Everything that happened in a round, first to last: who did what, and when. */
export async function movesShown(db: Database, read: RoundRead, { language, zone, now }: Looking) {
  const { round, moves } = read;
  const { openedBy, openedAt, outcome } = round;
  const done = (by: string, what: string, at: Instant, late = false) => ({ by, what, at, late });
  const all = [
    done(openedBy, say(language, 'desk.move-open'), openedAt),
    ...moves.map((move) =>
      done(move.person, whatOf(move, read, zone, language), move.at, isLate(round, moves, move)),
    ),
    ...(outcome
      ? [done(outcome.closedBy, say(language, `desk.move-${outcome.state}`), outcome.closedAt)]
      : []),
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return await Promise.all(
    all.map(async ({ by, what, at, late }) => ({
      by: await doerOf(db, round, by, language),
      what,
      at,
      when: momentOf(at, now, zone, language),
      late,
    })),
  );
}

function whatOf(move: Move, { round }: RoundRead, zone: Zone, language: Language): string {
  const member = round.members.find(({ person }) => person === move.member);
  return say(language, moveKeys[move.kind], {
    member: member ? capacityOf(member, language) : '–',
    until: move.until === null ? '–' : momentIn(move.until, zone, language),
  });
}

const moveKeys = {
  acknowledge: 'desk.answered-acknowledge',
  comment: 'desk.answered-comment',
  amend: 'desk.answered-amend',
  object: 'desk.answered-object',
  'take-back': 'desk.move-take-back',
  tell: 'desk.move-tell',
  see: 'desk.move-see',
  'not-reached': 'desk.move-not-reached',
  extend: 'desk.move-extend',
  wait: 'desk.move-wait',
} as const satisfies Record<Move['kind'], Key>;

/** Who did something in a round: a member by the capacity too; the mail server and the end of the silence by what they are. */
async function doerOf(db: Database, { members }: Round, id: string, language: Language): Promise<string> {
  if (id === mail) return say(language, 'desk.the-mail-server');
  if (id === silence) return say(language, 'desk.the-end-of-the-silence');
  const member = members.find(({ person }) => person === id);
  const name = await nameOf(db, id, language);
  return member
    ? say(language, 'round.by-about', { member: capacityOf(member, language), piece: name })
    : name;
}
