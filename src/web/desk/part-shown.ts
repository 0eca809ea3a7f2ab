import { placed, substantive } from '../../agenda/outline.ts';
import { paragraphsIn, proseIn } from '../../agenda/prose.ts';
import type { Programme, Subject } from '../../drafting/programme.ts';
import { span } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Text } from '../../language/text.ts';
import { type WorkShown, workOf } from './work.ts';

/** A subject's part of a programme, set as the paper will print it, in the language it is drafted in. */
export interface PartShown {
  readonly language: Language;
  readonly dates: string | null;
  readonly items: readonly ItemShown[] | null;
  readonly work: WorkShown | null;
}

interface ItemShown {
  readonly number: string;
  readonly title: Text;
  readonly annotation: readonly string[] | null;
}

/** The part that agreement on a subject binds. */
export function partShown(
  programme: Programme,
  subject: Subject,
  { annotations }: { readonly annotations: boolean },
): PartShown {
  const { session, agenda } = programme;
  const { original: language } = session;
  const empty = { language, dates: null, items: null, work: null };
  if (subject === 'dates') {
    return { ...empty, dates: [session.place.words, span(session.start, session.end, language)].join(', ') };
  }
  if (subject === 'organization-of-work') return { ...empty, work: workOf(programme, language) };
  const topics = new Set(placed(substantive(agenda)).map(({ item }) => item.id));
  return {
    ...empty,
    items: placed(agenda)
      .filter(({ item }) => subject === 'agenda' || topics.has(item.id))
      .map(({ item, path }) => ({
        number: numberOf(path, language),
        title: item.title,
        annotation:
          annotations && subject === 'agenda' && item.annotation
            ? paragraphsIn(proseIn(item.annotation.words, { agenda, language, agreed: '{agreed}' }))
            : null,
      })),
  };
}
