import type { Desk } from '../../acts/desk.ts';
import { asInForce } from '../../drafting/changes.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { letterOf, placeOfWork } from '../../timetable/candidates.ts';
import type { Place } from './place.ts';

/** The organization of work that a place shows beside the one in force; null where it shows that, or the other is gone. */
export function otherShown({ works }: Programme, { work }: Place): string | null {
  const [inForce, ...others] = works;
  return work !== inForce.id && others.some(({ id }) => id === work) ? work : null;
}

/** A desk as though another organization of work were in force: to be shown and judged like it. */
export function deskOn(desk: Desk, work: string | null): Desk {
  if (work === null) return desk;
  const { revision } = desk;
  return { ...desk, revision: { ...revision, programme: asInForce(revision.programme, work) } };
}

/** Which organization of work is shown, and where the others are. */
export interface WhichShown {
  readonly works: readonly { readonly name: string; readonly href: string; readonly current: boolean }[];
  /** That another than the one in force is edited; null where it is that one. */
  readonly editing: string | null;
}

/** Which of several organizations of work a page shows. */
export function whichShown(
  { works }: Programme,
  shown: string | null,
  here: (open: Partial<Place>) => string,
  language: Language,
): WhichShown {
  const [inForce] = works;
  const called = (id: string) => letterIn(language, letterOf(works, id));
  return {
    works:
      works.length === 1
        ? []
        : works.map(({ id }) => ({
            name: [called(id), say(language, `candidates.place-${placeOfWork(works, id)}`)].join(' · '),
            href: here({ work: id === inForce.id ? null : id }),
            current: id === (shown ?? inForce.id),
          })),
    editing:
      shown === null
        ? null
        : say(language, 'candidates.you-edit', { letter: called(shown), inForce: called(inForce.id) }),
  };
}
