import { standingOf } from '../agenda/standing.ts';
import { fold } from './fold.ts';
import type { Masthead } from './masthead.ts';
import { allNodes, type Node } from './outline.ts';
import type { SessionRead } from './paper-read.ts';
import { sittingIn } from './sittings.ts';

/**
 * The session by the masthead; where that does not number it, by the sentences that say that "the fifth meeting of the
 * Working Group will be opened", or that the agenda is "for the 2nd meeting".
 */
export function sessionIn({ session }: Masthead, nodes: readonly Node[]): SessionRead {
  if (session.ordinal !== null) return session;
  const first = allNodes(nodes).filter(({ title }) => beginnings.has(standingOf(title) ?? ''));
  for (const sentence of first.flatMap(({ paragraphs }) => paragraphs).flatMap(sentencesOf)) {
    const found = sittingIn(sentence);
    const names =
      found && ((found.at < 8 && opens.test(sentence)) || isFor.test(sentence.slice(0, found.at)));
    if (names) return { ...session, ordinal: found.ordinal, word: found.word };
  }
  const [, word] = first.flatMap(
    ({ title }) => /^opening of the (?:[\w-]+ )?(meeting|session)/.exec(fold(title)) ?? [],
  );
  return word === 'meeting' || word === 'session' ? { ...session, word } : session;
}

const beginnings: ReadonlySet<string> = new Set(['opening', 'adoption-of-agenda', 'organizational']);

function sentencesOf(paragraph: string): readonly string[] {
  return fold(paragraph.slice(0, 4000)).split(/(?<=[.。])\s/u);
}

const opens =
  /will be (?:opened|held)|is to be (?:opened|held)|sera ouverte|aura lieu|se (?:abrira|celebrara)|sera inaugurad|inaugurara|будет открыт|откроется|ستفتتح|سيفتتح|يفتتح|تفتتح|开幕/u;
const isFor =
  /(?:provisional agenda (?:for|of) (?:the )?|ordre du jour provisoire (?:de la|pour la) |programa provisional (?:de la|del) |повестк[аиу] дня |جدول الاعمال المؤقت ل)$/u;
