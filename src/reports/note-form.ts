import { parseSymbol } from '../documents/symbols.ts';
import { dayTyped, dayTypedOrNone, newIdTyped, seen } from '../drafting/form.ts';
import { choice, choices, line, lines, readForm, typedIn, whole, wholeOrNone } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import { type Day, partsOf } from '../time/days.ts';
import { reworded } from './form.ts';
import type { Held, NoteHead, NoteInWords, Transmitted } from './note.ts';
import { actFields, phrase } from './note-body-form.ts';

/** With what the forms of a note are read. */
export interface Reading {
  readonly language: Language;
  /** The language that the note is drafted in. */
  readonly original: Language;
  /** The first day of the session that it goes to. */
  readonly opens: Day;
  /** The ids of bodies that may report, of Bureaux that may decide, and of the items of the agenda. */
  readonly bodies: readonly string[];
  readonly bureaux: readonly string[];
  readonly items: readonly string[];
}

/** Reads which note is meant and which part of it, as every form of a note says. @throws FormRefused */
export function partIn(form: unknown) {
  const typed = typedIn(form);
  const { part, place } = readForm(
    { part: typed.part ?? '', place: typed.place ?? '' },
    { part: line({ max: 100, optional: true }), place: wholeOrNone({ min: 1, max: 1_000 }) },
  );
  return { part, place };
}

/** Reads under which items a note stands, and the words over it that are its own. @throws FormRefused */
export function headIn(
  form: unknown,
  before: NoteHead | null,
  { items, language, original, opens }: Reading,
) {
  const read = readForm(
    form,
    {
      revision: seen(),
      items: choices(items),
      title: phrase({ optional: true }),
      agendaSymbol: line({ max: 100, optional: true }),
      reissued: dayTypedOrNone(language, opens),
    },
    ({ agendaSymbol }) => unreadable('agendaSymbol', agendaSymbol),
  );
  const head: NoteHead = {
    under: before?.under ?? [],
    title: read.title === '' ? null : reworded(before?.title ?? null, original, read.title),
    agendaSymbol: read.agendaSymbol || null,
    reissued: read.reissued,
  };
  const silent = head.under.length === 0 && !head.title && !head.agendaSymbol && !head.reissued;
  return { revision: read.revision, items: read.items, head: silent ? null : head };
}

/** What is said of a symbol that is none. */
function unreadable(field: string, typed: string) {
  const { problem } = typed === '' ? { problem: null } : parseSymbol(typed);
  if (!problem) return [];
  const { suggestion } = problem;
  return suggestion === null
    ? [{ field, code: 'editions.no-symbol', details: { symbol: typed } }]
    : [{ field, code: 'editions.symbol-malformed', details: { symbol: typed, suggestion } }];
}

/** Reads a resolution of another body that the note transmits. @throws FormRefused */
export function transmittedIn(form: unknown, before: Transmitted | null, reading: Reading) {
  const { language, original, opens } = reading;
  const read = readForm(form, {
    revision: seen(),
    id: newIdTyped(),
    name: line({ max: 300 }),
    word: choice(['session', 'meeting']),
    ordinal: whole({ min: 1, max: 9_999 }),
    start: dayTyped(language, opens),
    end: dayTyped(language, opens),
    town: line({ max: 200 }),
    report: line({ max: 200, optional: true }),
    ...actFields('act'),
    subject: phrase({ optional: true }),
    asked: line({ max: 300 }),
    to: lines({ max: 3_000, optional: true }),
  });
  const session: Held = {
    ordinal: read.ordinal,
    start: read.start,
    end: read.end,
    place: reworded(before?.session.place ?? null, original, read.town),
    joint: before?.session.joint ?? null,
    report: read.report || null,
  };
  const transmitted: Transmitted = {
    id: before?.id ?? read.id,
    body: reworded(before?.body ?? null, original, read.name),
    word: read.word,
    session,
    act: {
      kind: read.actKind,
      number: read.actNumber,
      year: read.actYear ?? partsOf(opens).year,
      subject: read.subject === '' ? null : reworded(before?.act.subject ?? null, original, read.subject),
    },
    asked: reworded(before?.asked ?? null, original, read.asked),
    to: read.to
      .split('\n')
      .filter((words) => words.trim() !== '')
      .map((words, index) => reworded(before?.to[index] ?? null, original, words.trim())),
  };
  return { revision: read.revision, transmitted };
}

/** Reads the parts of a note in words: a heading each, and its paragraphs parted by empty lines. @throws FormRefused */
export function inWordsIn(form: unknown, before: readonly NoteInWords[], original: Language) {
  const { revision } = readForm(form, { revision: seen() });
  const parts = before.flatMap((part, index): readonly NoteInWords[] => {
    const [heading, text] = [`heading${index + 1}`, `text${index + 1}`];
    const read = readForm(form, {
      [heading]: line({ max: 500, optional: true }),
      [text]: lines({ max: 40_000, optional: true }),
    }) as Readonly<Record<string, string>>;
    const paragraphs = (read[text] ?? '')
      .split(/\n\s*\n/u)
      .map((words) => words.replaceAll(/\s+/gu, ' ').trim())
      .filter((words) => words !== '');
    const named = read[heading] ?? '';
    if (paragraphs.length === 0 && named === '') return [];
    return [
      {
        id: part.id,
        heading: named === '' ? null : reworded(part.heading, original, named),
        paragraphs: paragraphs.map(
          (words, place) =>
            part.paragraphs.find((one) => one.words === words) ??
            reworded(part.paragraphs[place] ?? null, original, words),
        ),
      },
    ];
  });
  return { revision, parts };
}

/** Reads under which symbol and date a note is issued. @throws FormRefused */
export function noteIssueIn(form: unknown, language: Language, today: Day) {
  const { revision, symbol, date } = readForm(form, {
    revision: seen(),
    symbol: line({ max: 100 }),
    date: dayTypedOrNone(language, today),
  });
  return { revision, symbol, date: date ?? today };
}
