import { substantive } from '../agenda/outline.ts';
import type { Agreement } from '../approval/round.ts';
import type { Subject } from '../drafting/programme.ts';
import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import { dateOf, spanInSentence } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { sessionOrdinal } from '../language/ordinals.ts';
import { shownIn } from '../language/text.ts';

/** The sentences that say what the Bureau agreed on, when and how, in the order in which it agreed; empty where nothing is agreed. */
export function agreedIn(content: Content, language: Language): string {
  // What is agreed of a report stands in none of the papers before it.
  const agreed = content.agreements.filter(({ subject }) => subject !== 'report' && subject !== 'note');
  const sentences = occasions(agreed).map((together, index) =>
    sentence(content, together, { language, first: index === 0 }),
  );
  return sentences.join(language === 'zh' ? '' : ' ');
}

type Together = readonly [Agreement, ...Agreement[]];

/** What one Bureau agreed on one day in one way is one sentence. */
function occasions(agreements: readonly Agreement[]): readonly Together[] {
  const [first, ...others] = agreements;
  if (!first) return [];
  const isTogether = ({ bureau, method, on }: Agreement) =>
    bureau === first.bureau && method === first.method && on === first.on;
  const together: Together = [first, ...others.filter(isTogether)];
  return [together, ...occasions(others.filter((other) => !isTogether(other)))];
}

function sentence(
  content: Content,
  together: Together,
  { language, first }: { readonly language: Language; readonly first: boolean },
): string {
  const [{ bureau, method, on }] = together;
  const matters = together.flatMap(({ subject }) =>
    subject === 'report' || subject === 'note' ? [] : matter(content, subject, language),
  );
  return say(language, `paper.agreed.${method}${first ? '' : '-too'}`, {
    date: dateOf(on, language),
    bureau: nameOf(content, bureau, language),
    matters: listed(matters, language),
  });
}

function matter(content: Content, subject: Exclude<Subject, 'report' | 'note'>, language: Language): string {
  const { session, agenda } = content.programme;
  const [convened] = session.bodies;
  const body = content.bodies.find(({ id }) => id === convened?.body);
  const word = body?.sessionWord ?? 'session';
  const named = say(language, `paper.word.${word}`);
  return say(language, `paper.agreed.${subject}`, {
    count: substantive(agenda).length,
    word: named,
    ordinal: convened?.ordinal ? sessionOrdinal(language, word, convened.ordinal) : named,
    body: nameOf(content, convened?.body ?? '', language),
    place: shownIn(session.place, language).words,
    days: spanInSentence(session.start, session.end, language),
  });
}

function nameOf({ bodies }: Content, id: string, language: Language): string {
  const body = bodies.find((other) => other.id === id);
  return body ? shownIn(body.name, language).words : say(language, 'paper.authority.bureau');
}
