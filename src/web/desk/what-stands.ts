import type { Standing } from '../../approval/agreements.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { letterOf } from '../../timetable/candidates.ts';
import { deskAddress } from './session-head.ts';

/** Something that waits for whoever drafts: where one is agreed that is not in force, or others that were asked about before are still before the Bureau. */
export interface Stands {
  readonly sentence: string;
  readonly href: string | null;
}

/** What stands between several organizations of work once one of them is agreed: it is said, and people decide what follows. */
export function whatStands(
  { works, session }: Programme,
  standing: ReadonlyMap<string, Standing>,
  language: Language,
): readonly Stands[] {
  const [inForce] = works;
  const called = (id: string) => letterIn(language, letterOf(works, id));
  const agreed = works.filter(({ id }) => standing.get(id)?.state === 'agreed');
  const inForceAgreed = agreed.some(({ id }) => id === inForce.id);
  return [
    ...(inForceAgreed ? [] : agreed).map(({ id }) => ({
      sentence: say(language, 'candidates.stands-agreed', {
        letter: called(id),
        inForce: called(inForce.id),
      }),
      href: null,
    })),
    ...works.flatMap(({ id }) => {
      const [one] = agreed.filter((work) => work.id !== id);
      if (!one) return [];
      const agreedAt = standing.get(one.id)?.round?.outcome?.closedAt ?? '';
      const asked = (standing.get(id)?.asked ?? []).filter(({ openedAt }) => openedAt <= agreedAt);
      return asked.map(({ number }) => ({
        sentence: say(language, 'candidates.stands-open', { letter: called(one.id), other: called(id) }),
        href: `${deskAddress(session.id)}/rounds/${number}`,
      }));
    }),
  ];
}
