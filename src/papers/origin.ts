import type { Content } from '../editions/edition.ts';
import type { Language } from '../language/languages.ts';
import type { Named, Origin } from './paper.ts';
import { meetingBodies, organOf } from './printed.ts';
import { cleanLine, wordsIn } from './runs.ts';

/** What the papers of a session come from. */
export function originOf(content: Content, language: Language): Origin {
  const { session } = content.programme;
  const named = ({ id, name }: Content['bodies'][number]): Named => ({ id, name: wordsIn(name, language) });
  const organ = organOf(content);
  return {
    session: session.id,
    organ: organ && named(organ),
    bodies: meetingBodies(content).map(named),
    place: { id: cleanLine(session.place.words).toLowerCase(), name: wordsIn(session.place, language) },
    zone: session.zone,
    original: session.original,
  };
}
