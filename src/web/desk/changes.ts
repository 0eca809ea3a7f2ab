import { isDeepStrictEqual } from 'node:util';
import { proseIn } from '../../agenda/prose.ts';
import type { Body } from '../../bodies/body.ts';
import { compare } from '../../drafting/comparison.ts';
import type { Difference } from '../../drafting/difference.ts';
import type { Programme, Subject } from '../../drafting/programme.ts';
import { type Run, wordDifferences } from '../../drafting/word-diff.ts';
import { inWords } from '../../drafting/words.ts';
import { isKey, say } from '../../language/catalogue.ts';
import { dateOf, day } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import { isDay } from '../../time/days.ts';
import { type MeetingShown, workOf } from './work.ts';

/** One change between two programmes in words, with the subject that binds it; null: bound by no agreement. */
export interface ChangeSaid {
  readonly subject: Subject | null;
  readonly sentence: string;
}

/** What changed from one programme to another, sentence by sentence, what agreement binds first. */
export function changesInWords(from: Programme, to: Programme, language: Language): readonly ChangeSaid[] {
  return compare(from, to).map((difference) => ({
    subject: difference.part,
    sentence: inWords(difference, language),
  }));
}

/** A changed place as both say it, word by word: what is only in the earlier one is out, only in the later one in. */
export interface PlaceChanged {
  readonly name: string;
  readonly kind: string;
  readonly language: Language;
  readonly was: readonly WordsShown[];
  readonly is: readonly WordsShown[];
}

interface WordsShown {
  readonly how: 'same' | 'in' | 'out';
  readonly words: string;
}

/** Each changed place side by side: texts, and the rows of the meetings whose rows are not the same. */
export function placesChanged(
  from: Programme,
  to: Programme,
  reader: Language,
  bodies: readonly Body[] = [],
): readonly PlaceChanged[] {
  return [...textsChanged(from, to, reader, bodies), ...rowsChanged(from, to, reader)];
}

function textsChanged(
  from: Programme,
  to: Programme,
  reader: Language,
  bodies: readonly Body[],
): readonly PlaceChanged[] {
  const { original } = to.session;
  return compare(from, to)
    .filter(({ kind, before, after }) => kind !== 'row' && (before ?? '') !== (after ?? ''))
    .map((difference) => {
      const said = (words: string | null, programme: Programme) =>
        difference.kind === 'note'
          ? factsIn(words ?? '', bodies, original)
          : proseIn(words ?? '', { agenda: programme.agenda, language: original, agreed: '{agreed}' });
      const runs = wordDifferences(said(difference.before, from), said(difference.after, to), original);
      return { ...nameOf(difference, reader), language: original, ...sidesOf(runs) };
    });
}

/** The facts of a note as people say them: days as papers write them, bodies by their names. */
function factsIn(words: string, bodies: readonly Body[], language: Language): string {
  return words.replaceAll(/[^\s,;]+/gu, (typed) => {
    const [one, stop] = typed.endsWith('.') ? [typed.slice(0, -1), '.'] : [typed, ''];
    if (isDay(one)) return `${dateOf(one, language)}${stop}`;
    const body = bodies.find(({ id }) => id === one);
    return body ? `${shownIn(body.name, language).words}${stop}` : typed;
  });
}

function nameOf({ code, kind, items, wereItems, details, to, from }: Difference, reader: Language) {
  const [path] = [...items, ...wereItems];
  const [sitting] = [...to, ...from];
  const field = `desk.field-${code.split('.')[1]?.split('-')[0] ?? ''}`;
  const name =
    kind === 'item' && path
      ? say(reader, 'desk.item-numbered', { item: numberOf(path, reader) })
      : kind === 'document'
        ? String(details.document ?? say(reader, 'desk.document'))
        : sitting
          ? day(sitting.date, reader)
          : say(reader, placeOf(code));
  return { name, kind: isKey(field) ? say(reader, field) : '' };
}

function placeOf(code: string) {
  if (code.startsWith('note.')) return 'paper.subject.note';
  return code.startsWith('report.') ? 'paper.subject.report' : 'desk.session';
}

function rowsChanged(from: Programme, to: Programme, reader: Language): readonly PlaceChanged[] {
  const { original } = to.session;
  const meetingsOf = (programme: Programme) =>
    new Map(
      workOf(programme, original)
        .days.flatMap(({ meetings }) => meetings)
        .map((shown) => [shown.meeting.id, shown]),
    );
  const [was, is] = [meetingsOf(from), meetingsOf(to)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [then, now] = [was.get(id), is.get(id)];
    const shown = now ?? then;
    if (!shown || isDeepStrictEqual(rowsOf(then), rowsOf(now))) return [];
    const [before, after] = [linesOf(then, original), linesOf(now, original)];
    return [
      {
        name: [day(shown.meeting.date, reader), shown.times].filter(Boolean).join(', '),
        kind: say(reader, 'desk.field-rows'),
        language: original,
        ...sidesOf(wordDifferences(before, after, original)),
      },
    ];
  });
}

/** What the rows of a meeting say, but for the titles of their items, which are a change of the agenda. */
function rowsOf(shown: MeetingShown | undefined) {
  return (shown?.rows ?? []).map(({ items, own, continued, minutes }) => [
    items,
    own?.words,
    continued,
    minutes,
  ]);
}

/** The rows of a meeting as one text, a row a line. */
function linesOf(shown: MeetingShown | undefined, language: Language): string {
  return (shown?.rows ?? [])
    .map(({ number, words, continued, minutes }) =>
      [
        number,
        words.map((text) => text.words).join('; '),
        continued ? say(language, 'paper.continued') : '',
        minutes === null ? '' : `${minutes} min`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join('\n');
}

function sidesOf(runs: readonly Run[]): Pick<PlaceChanged, 'was' | 'is'> {
  const how = { same: 'same', added: 'in', removed: 'out' } as const;
  const shown = runs.map(({ kind, words }): WordsShown => ({ how: how[kind], words }));
  return {
    was: shown.filter((run) => run.how !== 'in'),
    is: shown.filter((run) => run.how !== 'out'),
  };
}
