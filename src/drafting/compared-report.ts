import { isDeepStrictEqual } from 'node:util';
import { languages } from '../language/languages.ts';
import { begun, passagesOf } from '../reports/edits.ts';
import { nameOn, stateWithCode } from '../reports/register/register.ts';
import type { Chapter, Participant, Passage, Report } from '../reports/report.ts';
import { reportTexts } from '../reports/texts.ts';
import type { Details } from '../rules.ts';
import type { Day } from '../time/days.ts';
import type { Kind } from './clash.ts';
import { type Difference, difference, translationDifferences } from './difference.ts';
import { movedBetween } from './sequence.ts';

/** What differs between two reports: facts, participants, statements, and the recommendations passage by passage. */
export function reportDifferences(
  was: Report | undefined,
  is: Report | undefined,
  session: { readonly id: string; readonly start: Day },
): readonly Difference[] {
  if (isDeepStrictEqual(was, is)) return [];
  const [before, after] = [begun(was), begun(is)];
  const translated = translations(before, after, session.id);
  return [
    ...facts(before, after, session.id),
    ...participants(before, after, session.start),
    ...counted('statement', before.statements, after.statements, session.id),
    ...chapters(before, after),
    ...passages(before, after),
    ...overruled(before, after, session.id),
    ...translated,
  ];
}

const about = (code: string, kind: Kind, where: string, said: Partial<Difference> = {}) =>
  difference(`report.${code}`, kind, where, { part: 'report', ...said });

function facts(before: Report, after: Report, session: string): readonly Difference[] {
  const words = (code: string, was: string | null, is: string | null) =>
    was === is ? [] : [about(code, 'report', session, { before: was, after: is })];
  return [
    ...words('instrument', before.instrument?.words ?? null, after.instrument?.words ?? null),
    ...words('draft-symbol', before.draftSymbol, after.draftSymbol),
    ...words('list-of-participants', before.listOfParticipants, after.listOfParticipants),
    ...(isDeepStrictEqual(before.reportAdopted, after.reportAdopted)
      ? []
      : [about(after.reportAdopted ? 'adopted' : 'not-adopted', 'report', session)]),
  ];
}

function participants(before: Report, after: Report, day: Day): readonly Difference[] {
  const earlier = new Map(before.participants.map((one) => [one.id, one]));
  const now = new Map(after.participants.map((one) => [one.id, one]));
  const said = (code: string, list: readonly Participant[]) => {
    const [first] = list;
    return first ? [about(code, 'participant', first.id, { details: named(list, day) })] : [];
  };
  return [
    ...said(
      'participants-added',
      after.participants.filter(({ id }) => !earlier.has(id)),
    ),
    ...said(
      'participants-removed',
      before.participants.filter(({ id }) => !now.has(id)),
    ),
    ...said(
      'participants-changed',
      after.participants.filter((one) => {
        const was = earlier.get(one.id);
        return was !== undefined && was.capacity !== one.capacity;
      }),
    ),
  ];
}

/** Who some participants are, in every language. */
function named(list: readonly Participant[], day: Day): Details {
  const inEach = (read: (words: Readonly<Record<string, string>>) => string | undefined) =>
    list.map((one) =>
      one.state === undefined
        ? one.name.words
        : (read(nameOn(stateWithCode(one.state), day).words) ?? one.state),
    );
  return Object.fromEntries([
    ['count', list.length],
    ['who', inEach((words) => words.en)],
    ...languages.map((language) => [`who.${language}`, inEach((words) => words[language])] as const),
  ]);
}

function counted<T extends { readonly id: string }>(
  kind: 'statement',
  before: readonly T[],
  after: readonly T[],
  session: string,
): readonly Difference[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map(({ id }) => id));
  const say = (code: string, count: number) =>
    count > 0 ? [about(code, kind, session, { details: { count } })] : [];
  const changed = after.filter((one) => {
    const was = earlier.get(one.id);
    return was !== undefined && !isDeepStrictEqual(was, one);
  });
  return [
    ...say('statements-added', after.filter(({ id }) => !earlier.has(id)).length),
    ...say('statements-removed', before.filter(({ id }) => !now.has(id)).length),
    ...say('statements-changed', changed.length),
  ];
}

function chapters(before: Report, after: Report): readonly Difference[] {
  const earlier = new Map(before.recommendations.map((one) => [one.id, one]));
  const now = new Set(after.recommendations.map(({ id }) => id));
  const words = ({ heading }: Chapter) => heading.words;
  const moved = movedIn(before.recommendations, after.recommendations);
  return [
    ...before.recommendations
      .filter(({ id }) => !now.has(id))
      .map((one) => about('chapter-removed', 'chapter', one.id, { before: words(one) })),
    ...after.recommendations.flatMap((one) => {
      const was = earlier.get(one.id);
      if (!was) return [about('chapter-added', 'chapter', one.id, { after: words(one) })];
      return [
        ...(words(was) === words(one)
          ? []
          : [about('chapter-renamed', 'chapter', one.id, { before: words(was), after: words(one) })]),
        ...(moved.has(one.id) ? [about('chapter-moved', 'chapter', one.id, { after: words(one) })] : []),
      ];
    }),
  ];
}

function passages(before: Report, after: Report): readonly Difference[] {
  const [were, are] = [passagesOf(before), passagesOf(after)];
  const earlier = new Map(were.map((one) => [one.id, one]));
  const now = new Set(are.map(({ id }) => id));
  const moved = movedIn(were, are);
  return [
    ...were
      .filter(({ id }) => !now.has(id))
      .map((one) => about('passage-removed', 'passage', one.id, { before: wordsOf(one) })),
    ...are.flatMap((one) => {
      const was = earlier.get(one.id);
      if (!was) return [about('passage-added', 'passage', one.id, { after: wordsOf(one) })];
      const [words, then] = [wordsOf(one), wordsOf(was)];
      return [
        ...(words === then
          ? []
          : [about('passage-changed', 'passage', one.id, { before: then, after: words })]),
        ...(was.standing === one.standing
          ? []
          : [about(`passage-${one.standing}`, 'passage', one.id, { details: { words: shortened(words) } })]),
        ...(moved.has(one.id)
          ? [about('passage-moved', 'passage', one.id, { details: { words: shortened(words) } })]
          : []),
      ];
    }),
  ];
}

/** A passage with its points and what else was put forward, as one text. */
function wordsOf({ text, points, alternatives = [] }: Passage): string {
  return [text, ...alternatives, ...points].map(({ words }) => words).join(' ');
}

/** Enough of a passage to know it by. */
function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77).trimEnd()}…` : words;
}

function overruled(before: Report, after: Report, session: string): readonly Difference[] {
  const earlier = new Map(before.overruled.map((one) => [one.passage, one]));
  const now = new Map(after.overruled.map((one) => [one.passage, one]));
  return [...new Set([...earlier.keys(), ...now.keys()])].flatMap((passage) => {
    const [was, is] = [earlier.get(passage)?.text.words ?? null, now.get(passage)?.text.words ?? null];
    if (was === is) return [];
    const code = is === null ? 'overruled-lifted' : 'overruled';
    return [about(code, 'report', session, { before: was, after: is })];
  });
}

function translations(before: Report, after: Report, session: string): readonly Difference[] {
  const earlier = new Map(reportTexts(before).map(({ where, text }) => [where, text]));
  return reportTexts(after).flatMap(({ where, text }) =>
    translationDifferences('report.text', [earlier.get(where) ?? null, text], (code, said) =>
      difference(code, 'report', session, { part: null, ...said }),
    ),
  );
}

function movedIn(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const [were, are] = [before, after].map((list) => list.map(({ id }) => id));
  const known = new Set(were);
  return movedBetween(
    (were ?? []).filter((id) => are?.includes(id)),
    (are ?? []).filter((id) => known.has(id)),
  );
}
