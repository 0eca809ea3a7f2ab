import type { Database } from '../../../db/connect.ts';
import type { Standing } from '../../approval/agreements.ts';
import type { Round } from '../../approval/round.ts';
import { answersOf } from '../../approval/silence.ts';
import { movesOf } from '../../approval/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { listed } from '../../language/lists.ts';
import { deskAddress } from './session-head.ts';

/** How a subject stands, as the bar over the desk shows it. */
export interface SubjectShown {
  readonly subject: Standing['subject'];
  readonly name: string;
  readonly state: string;
  /** The modifier of the mark that differs in shape. */
  readonly mark: string;
  readonly aside: string;
  readonly href: string | null;
}

const marks: Readonly<Record<Standing['state'], string>> = {
  open: '',
  asked: ' state--part',
  agreed: ' state--done',
  changed: ' state--stop',
};

/** The subjects with their states, each with the round that says so. */
export async function subjectsShown(
  db: Database,
  session: string,
  standing: readonly Standing[],
  revision: number,
  language: Language,
): Promise<readonly SubjectShown[]> {
  const base = deskAddress(session);
  return await Promise.all(
    standing.map(async ({ subject, state, round, asked, inForce }): Promise<SubjectShown> => {
      const shown = {
        subject,
        name: say(language, `paper.subject.${subject}`),
        state: say(language, `desk.standing-${state}`),
        mark: marks[state],
      };
      if (!round) return { ...shown, aside: say(language, 'desk.never-asked'), href: `${base}/rounds` };
      const letterOf = ({ work }: Round) => letterIn(language, work?.letter ?? '');
      if (state === 'asked' && asked.length > 1) {
        const letters = listed(
          asked.map(letterOf).filter((letter) => letter !== ''),
          language,
        );
        return {
          ...shown,
          aside: say(language, 'candidates.asked-several', { letters }),
          href: `${base}/rounds`,
        };
      }
      if (state === 'asked') {
        const said = say(language, 'desk.answered-of', await answered(db, round));
        const aside = inForce === null ? said : [letterOf(round), said].join(colonIn(language));
        return { ...shown, aside, href: `${base}/rounds/${round.number}` };
      }
      if (state === 'changed' && inForce !== null) {
        return {
          ...shown,
          mark: marks.asked,
          state: say(language, 'candidates.agreed-other', { letter: letterOf(round) }),
          aside: say(language, 'candidates.other-in-force', { letter: letterIn(language, inForce) }),
          href: `${base}/candidates`,
        };
      }
      const on = round.outcome?.on ?? '';
      const how = {
        day: dateOf(on, language),
        method: say(language, `desk.by-${round.method}`),
        revision: round.revision,
      };
      const href =
        state === 'changed'
          ? `${base}/comparison?from=${round.revision}&to=${revision}`
          : `${base}/rounds/${round.number}`;
      const aside = say(language, state === 'changed' ? 'desk.see-what-changed' : 'desk.agreed-how', how);
      return { ...shown, aside, href };
    }),
  );
}

function colonIn(language: Language): string {
  return language === 'zh' ? say(language, 'desk.colon') : `${say(language, 'desk.colon')} `;
}

/** How many of a round's members have answered it. */
export async function answered(db: Database, round: Round) {
  const moves = await movesOf(db, round.id);
  return {
    answered: round.members.filter(({ person }) => answersOf(moves, person).length > 0).length,
    count: round.members.length,
  };
}
