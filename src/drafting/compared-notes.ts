import { isDeepStrictEqual } from 'node:util';
import { placed } from '../agenda/outline.ts';
import { numberOf } from '../language/numbers.ts';
import type { NoteDrafted } from '../reports/note.ts';
import { noteLines } from '../reports/note-part.ts';
import { textsIn } from '../reports/note-texts.ts';
import { type Difference, difference, translationDifferences } from './difference.ts';
import type { Programme } from './programme.ts';

/** What differs between the notes of two revisions: which came, went, and what each says otherwise. */
export function noteDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [were, are] = [before.notes ?? [], after.notes ?? []];
  const session = after.session.id;
  if (isDeepStrictEqual(were, are)) return [];
  const earlier = new Map(were.map((one) => [one.id, one]));
  const now = new Set(are.map(({ id }) => id));
  const about = (code: string, id: string, said: Partial<Difference> = {}) =>
    difference(`note.${code}`, 'note', id, { part: 'note', ...said });
  const [wordedWere, worded] = [wordingOf(before), wordingOf(after)];
  return [
    ...were
      .filter(({ id }) => !now.has(id))
      .map((one) => about('removed', one.id, { before: sentence(wordedWere(one)) })),
    ...are.flatMap((one) => {
      const was = earlier.get(one.id);
      if (!was) return [about('added', one.id, { after: sentence(worded(one)) })];
      return [
        ...saidOtherwise(partsOf(was, wordedWere), partsOf(one, worded)).map((said) =>
          about('changed', one.id, said),
        ),
        ...translated(was, one, session),
      ];
    }),
  ];
}

/** What a note says otherwise, part by part: only the lines that differ; and where its parts stand otherwise, their order. */
function saidOtherwise(before: Parts, after: Parts) {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.flatMap((id) => {
    const [earlier, now] = [before.get(id) ?? [], after.get(id) ?? []];
    const said = {
      before: sentence(earlier.filter((line) => !now.includes(line))),
      after: sentence(now.filter((line) => !earlier.includes(line))),
    };
    return said.before === null && said.after === null ? [] : [said];
  });
  const kept = (parts: Parts, others: Parts) => [...parts.keys()].filter((id) => id !== '' && others.has(id));
  const [earlier, now] = [kept(before, after), kept(after, before)];
  const named = (order: readonly string[], parts: Parts) => order.map((id) => parts.get(id)?.[0]).join(', ');
  return isDeepStrictEqual(earlier, now)
    ? changed
    : [...changed, { before: named(earlier, before), after: named(now, after) }];
}

/** The lines of each part of a note by its id; those of the rest by none. */
function partsOf(drafted: NoteDrafted, linesOf: Wording): Parts {
  const { note, head } = drafted;
  const of = (said: Partial<NoteDrafted['note']>) =>
    linesOf({ id: drafted.id, note: { items: [], reports: [], transmitted: [], ...said } });
  return new Map([
    ...note.reports.map((one) => [one.id, of({ reports: [one] })] as const),
    ...note.transmitted.map((one) => [one.id, of({ transmitted: [one] })] as const),
    [
      '',
      [
        ...linesOf({ ...drafted, note: { ...note, reports: [], transmitted: [] } }),
        ...[head?.agendaSymbol, head?.reissued].flatMap((one) => one ?? []),
      ],
    ] as const,
  ]);
}

function sentence(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('. ');
}

type Parts = ReadonlyMap<string, readonly string[]>;
type Wording = (note: NoteDrafted) => readonly string[];

/** How notes are put in plain lines, with the numbers that the items of a programme have. */
function wordingOf({ agenda }: Programme): Wording {
  const numbers = new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, 'en')]));
  return (note) =>
    noteLines(note, numbers)
      .map((line) => line.replaceAll(/\t+/gu, ' ').trim())
      .filter((line) => line !== '');
}

function translated(was: NoteDrafted, is: NoteDrafted, session: string): readonly Difference[] {
  const earlier = new Map(textsIn(was, 'note').map(({ where, text }) => [where, text]));
  return textsIn(is, 'note').flatMap(({ where, text }) =>
    translationDifferences('note.text', [earlier.get(where) ?? null, text], (code, said) =>
      difference(code, 'note', session, { part: null, ...said }),
    ),
  );
}
