import type { Database } from '../../../db/connect.ts';
import type { Desk } from '../../acts/desk.ts';
import type { RoundState } from '../../approval/moves.ts';
import type { Move, Round } from '../../approval/round.ts';
import { stateAt } from '../../approval/silence.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { shownIn } from '../../language/text.ts';
import { personWithId } from '../../people/store.ts';
import type { Instant } from '../../time/days.ts';

const roundMarks: Readonly<Record<RoundState, string>> = {
  open: ' state--part',
  disturbed: ' state--stop',
  waiting: ' state--stop',
  adopted: ' state--done',
  broken: ' state--stop',
  withdrawn: ' state--late',
  superseded: ' state--late',
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

/** What a person is called; the command line has a name of its own. */
export async function nameOf(db: Database, id: string, language: Language): Promise<string> {
  if (id === 'command-line') return say(language, 'desk.command-line');
  return (await personWithId(db, id))?.name ?? id;
}
