import type { Desk } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { asAsked, type Round } from '../../approval/round.ts';
import { movesOf, roundsOf } from '../../approval/store.ts';
import type { Programme } from '../../drafting/programme.ts';
import { revisionWithNumber } from '../../drafting/store.ts';
import { betweenInForce, inBoth } from '../../drafting/two-works.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { roundShown } from './rounds.ts';

/** The rounds on other organizations of work that are open or were agreed, each with how this one differs from it. */
export async function rivalsShown(shell: Shell, round: Round, desk: Desk, language: Language) {
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
export async function textOf(shell: Shell, round: Round): Promise<Programme> {
  return asAsked((await revisionWithNumber(shell.db, round.session, round.revision)).programme, round);
}
