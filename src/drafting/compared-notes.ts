import { isDeepStrictEqual } from 'node:util';
import type { NoteDrafted } from '../reports/note.ts';
import { noteLines } from '../reports/note-part.ts';
import { textsIn } from '../reports/note-texts.ts';
import { type Difference, difference, translationDifferences } from './difference.ts';

/** What differs between the notes of two revisions: which came, went, and what each says otherwise. */
export function noteDifferences(
  were: readonly NoteDrafted[] = [],
  are: readonly NoteDrafted[] = [],
  session: string,
): readonly Difference[] {
  if (isDeepStrictEqual(were, are)) return [];
  const earlier = new Map(were.map((one) => [one.id, one]));
  const now = new Set(are.map(({ id }) => id));
  const about = (code: string, id: string, said: Partial<Difference> = {}) =>
    difference(`note.${code}`, 'note', id, { part: 'note', ...said });
  return [
    ...were.filter(({ id }) => !now.has(id)).map((one) => about('removed', one.id, { before: wordsOf(one) })),
    ...are.flatMap((one) => {
      const was = earlier.get(one.id);
      if (!was) return [about('added', one.id, { after: wordsOf(one) })];
      const [before, after] = [wordsOf(was), wordsOf(one)];
      return [
        ...(before === after ? [] : [about('changed', one.id, { before, after })]),
        ...translated(was, one, session),
      ];
    }),
  ];
}

function wordsOf(note: NoteDrafted): string {
  return noteLines(note, new Map())
    .map((line) => line.replaceAll(/\t+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('. ');
}

function translated(was: NoteDrafted, is: NoteDrafted, session: string): readonly Difference[] {
  const earlier = new Map(textsIn(was, 'note').map(({ where, text }) => [where, text]));
  return textsIn(is, 'note').flatMap(({ where, text }) =>
    translationDifferences('note.text', [earlier.get(where) ?? null, text], (code, said) =>
      difference(code, 'note', session, { part: null, ...said }),
    ),
  );
}
