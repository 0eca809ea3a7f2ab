import type { Database } from '../../../db/connect.ts';
import type { Desk } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import type { RoundState } from '../../approval/moves.ts';
import type { AnswerKind, Move, Round } from '../../approval/round.ts';
import { answersOf, stateAt } from '../../approval/silence.ts';
import { movesOf } from '../../approval/store.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { shownIn } from '../../language/text.ts';
import { personWithId } from '../../people/store.ts';
import type { Instant, Zone } from '../../time/days.ts';
import { momentOf } from './session-head.ts';

const roundMarks: Readonly<Record<RoundState, string>> = {
  open: ' state--part',
  disturbed: ' state--stop',
  waiting: ' state--stop',
  adopted: ' state--done',
  broken: ' state--stop',
  withdrawn: ' state--late',
  superseded: ' state--late',
};

const answerMarks: Readonly<Record<AnswerKind, string>> = {
  acknowledge: ' state--done',
  comment: ' state--part',
  amend: ' state--stop',
  object: ' state--stop',
};

/** What has happened in a round so far, and what time it is. */
export interface Sofar {
  readonly moves: readonly Move[];
  readonly now: Instant;
}

/** A round as pages name it: its subject, Bureau and state in words. */
export function roundShown(
  round: Round,
  { bodies, revision, moves, now }: Pick<Desk, 'bodies' | 'revision'> & Sofar,
  language: Language,
) {
  const bureau = bodies.find(({ id }) => id === round.bureau);
  const state = stateAt(round, moves, now);
  const subject = subjectOf(round, revision.programme, language);
  const day = dateOf(round.outcome?.on ?? round.openedAt.slice(0, 10), language);
  const method = say(language, `desk.by-${round.method}`);
  return {
    ...round,
    open: round.outcome === null,
    subject,
    bureau: bureau ? shownIn(bureau.name, language) : { words: round.bureau, language },
    name: say(language, 'desk.round', { round: round.number, subject }),
    state: say(language, `desk.round-${state}`),
    mark: roundMarks[state],
    aside: say(language, round.outcome?.on ? 'desk.agreed-how' : 'desk.asked-how', {
      day,
      method,
      revision: round.revision,
    }),
    languageName: say(language, `language.${round.language}`),
  };
}

/** What a round is about, in words: the subject, and which organization of work where there are or were several. */
export function subjectOf(
  { subject, work }: Pick<Round, 'subject' | 'work'>,
  { works }: Pick<Programme, 'works'>,
  language: Language,
): string {
  if (!work || work.letter === '' || (works.length === 1 && works[0].id === work.id))
    return say(language, `paper.subject.${subject}`);
  return say(language, 'candidates.name', { letter: letterIn(language, work.letter) });
}

/** Who was asked in a round, and what each has answered, in the order in which they answered. */
export async function membersShown(
  { db, clock }: Pick<Shell, 'db' | 'clock'>,
  round: Round,
  { language, you, zone }: { language: Language; you: string | null; zone: Zone },
) {
  const moves = await movesOf(db, round.id);
  return await Promise.all(
    round.members.map(async ({ person, capacity }) => ({
      you: person === you,
      capacity: shownIn(capacity, language).words,
      name: await nameOf(db, person, language),
      answers: answersOf(moves, person).map(({ kind, words, at }) => ({
        move: say(language, `desk.answered-${kind as AnswerKind}`),
        mark: answerMarks[kind as AnswerKind],
        words,
        at,
        when: momentOf(at, clock(), zone, language),
      })),
    })),
  );
}

/** What a person is called; the command line has a name of its own. */
export async function nameOf(db: Database, id: string, language: Language): Promise<string> {
  if (id === 'command-line') return say(language, 'desk.command-line');
  return (await personWithId(db, id))?.name ?? id;
}
