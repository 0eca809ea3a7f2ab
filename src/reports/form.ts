import { itemsTyped } from '../documents/form.ts';
import { dayTypedOrNone, newIdTyped, seen } from '../drafting/form.ts';
import { choice, line, lines, readForm, ticked, whole } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import { type Text, textIn, withOriginal } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import type { Adopted } from '../sessions/session.ts';
import type { Day } from '../time/days.ts';
import type { ReportFacts, Shelf } from './edits.ts';
import { participantsPasted } from './participation.ts';
import { type ParagraphNumbers, paragraphsFromEditing } from './references.ts';
import {
  type Capacity,
  capacities,
  kindsOfStatement,
  type Participant,
  type Passage,
  type Report,
  type Statement,
  standings,
} from './report.ts';
import { speakersTyped } from './speakers.ts';

/** A meeting that something may have happened at. */
export interface MeetingHeld {
  readonly id: string;
  readonly date: Day;
}

/** Reads the facts of a report that are one line each. @throws FormRefused */
export function factsIn(
  form: unknown,
  { report, original, meetings }: { report: Report; original: Language; meetings: readonly MeetingHeld[] },
): { readonly revision: number; readonly facts: ReportFacts } {
  const { revision, instrument, draftSymbol, listOfParticipants, adoptedAt, byConsensus, orallyAmended } =
    readForm(form, {
      revision: seen(),
      instrument: line({ max: 300, optional: true }),
      draftSymbol: line({ max: 100, optional: true }),
      listOfParticipants: line({ max: 100, optional: true }),
      adoptedAt: choice(['', ...meetings.map(({ id }) => id)]),
      byConsensus: ticked(),
      orallyAmended: ticked(),
    });
  const at = meetings.find(({ id }) => id === adoptedAt);
  const reportAdopted: Adopted | null = at
    ? { meeting: at.id, on: at.date, byConsensus, orallyAmended }
    : null;
  return {
    revision,
    facts: {
      instrument: instrument === '' ? null : reworded(report.instrument, original, instrument),
      draftSymbol: draftSymbol || null,
      listOfParticipants: listOfParticipants || null,
      reportAdopted,
    },
  };
}

/** A text as it is typed, whose translations stay where it had any. */
export function reworded(text: Text | null, original: Language, words: string): Text {
  return text?.language === original ? withOriginal(text, words) : textIn(original, words);
}

/**
 * Reads a list of participants in one capacity.
 * @throws FormRefused, RuleBroken reports.no-such-states, reports.other-capacity, reports.capacity-unknown
 */
export function participantsIn(
  form: unknown,
  { participants: there }: Report,
  language: Language,
  before: ReadonlyMap<string, Capacity> = new Map(),
): { readonly revision: number; readonly participants: readonly Participant[] } {
  const { revision, capacity, list } = readForm(form, {
    revision: seen(),
    capacity: choice([...capacities, 'as-before']),
    list: lines({ max: 40_000 }),
  });
  const read = participantsPasted(list, capacity, { there, language, before });
  const { participants, unknown, elsewhere, unplaced } = read;
  if (unknown.length > 0) throw new RuleBroken('reports.no-such-states', { names: unknown.slice(0, 20) });
  if (unplaced.length > 0) throw new RuleBroken('reports.capacity-unknown', { names: unplaced.slice(0, 20) });
  if (elsewhere.length > 0) throw new RuleBroken('reports.other-capacity', { names: elsewhere.slice(0, 20) });
  return { revision, participants };
}

/** Reads in which capacity somebody takes part after all. @throws FormRefused */
export function capacityIn(form: unknown) {
  return readForm(form, { revision: seen(), capacity: choice(capacities) });
}

/** With what statements are read. */
export interface TakingDown {
  readonly report: Report;
  readonly language: Language;
  /** The numbers of all items, by their ids. */
  readonly items: ReadonlyMap<string, string>;
  readonly meetings: readonly MeetingHeld[];
}

/**
 * Reads who spoke, a line each, at which meeting and under which items.
 * @throws FormRefused, RuleBroken reports.nobody-called
 */
export function statementsIn(
  form: unknown,
  { report, language, items, meetings }: TakingDown,
): { readonly revision: number; readonly statements: readonly Statement[] } {
  const { revision, id, meeting, kind, speakers, ...read } = readForm(
    form,
    {
      revision: seen(),
      id: newIdTyped(),
      meeting: choice(['', ...meetings.map((one) => one.id)]),
      kind: choice(kindsOfStatement),
      items: itemsTyped(items, language),
      speakers: lines({ max: 20_000 }),
    },
    (typed) =>
      typed.items
        .filter((item) => item.id === null)
        .map(({ number }) => ({ field: 'items', code: 'documents.no-such-number', details: { number } })),
  );
  const { participants } = report;
  const { speakers: found, unknown } = speakersTyped(speakers, kind, { participants, language });
  if (unknown.length > 0) throw new RuleBroken('reports.nobody-called', { names: unknown.slice(0, 20) });
  return {
    revision,
    statements: found.map((speaker, index) => ({
      id: found.length === 1 ? id : `${id}.${index + 1}`,
      kind,
      meeting: meeting || null,
      items: [...new Set(read.items.flatMap((item) => item.id ?? []))],
      speaker,
    })),
  };
}

/** Reads a heading of recommendations that is added or worded otherwise. @throws FormRefused */
export function headingIn(form: unknown) {
  return readForm(form, { revision: seen(), id: newIdTyped(), heading: line({ max: 500 }) });
}

/** Reads whether something goes up or down. @throws FormRefused */
export function moveIn(form: unknown): { readonly revision: number; readonly by: -1 | 1 } {
  const { revision, move } = readForm(form, { revision: seen(), move: choice(['up', 'down']) });
  return { revision, by: move === 'up' ? -1 : 1 };
}

/** Where a passage may be added: under a chapter of recommendations, or in a place that every report has. */
export function shelfIn(form: unknown, chapters: readonly string[]): Shelf {
  const { shelf } = readForm(form, {
    shelf: choice(['introduction', 'before-adoption', ...chapters.map((id) => `chapter.${id}`)]),
  });
  return shelf === 'introduction' || shelf === 'before-adoption'
    ? shelf
    : { chapter: shelf.slice('chapter.'.length) };
}

/**
 * Reads a passage, with its points and the other wordings a line each; `{paragraph 12}` in it follows that paragraph.
 * @throws FormRefused, RuleBroken reports.no-such-paragraph
 */
export function passageIn(form: unknown, original: Language, numbers: ParagraphNumbers) {
  const { revision, id, standing, ...read } = readForm(form, {
    revision: seen(),
    id: newIdTyped(),
    text: lines({ max: 20_000 }),
    points: lines({ max: 20_000, optional: true }),
    alternatives: lines({ max: 20_000, optional: true }),
    standing: choice(standings),
  });
  const [text, points, alternatives] = [read.text, read.points, read.alternatives].map((words) =>
    paragraphsFromEditing(words, numbers),
  ) as [string, string, string];
  const change = (was: Passage | null): Passage => {
    const others = textsTyped(alternatives, was?.alternatives ?? [], original);
    return {
      id: was?.id ?? id,
      text: reworded(was?.text ?? null, original, text.replaceAll(/\s+/gu, ' ')),
      points: textsTyped(points, was?.points ?? [], original),
      standing,
      ...(others.length > 0 ? { alternatives: others } : {}),
    };
  };
  return { revision, id, change };
}

/** Lines that are a text each; one that is worded as before stays the same text, with its translations. */
function textsTyped(typed: string, before: readonly Text[], original: Language): readonly Text[] {
  return typed
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map(
      (words, index) =>
        before.find((text) => text.words === words) ?? reworded(before[index] ?? null, original, words),
    );
}

/** Reads which of the other wordings is taken. @throws FormRefused */
export function choiceIn(form: unknown) {
  return readForm(form, { revision: seen(), place: whole({ min: 1, max: 100 }) });
}

/** Reads words in place of derived ones; empty ones lift what was overruled. @throws FormRefused */
export function overrulingIn(form: unknown) {
  return readForm(form, { revision: seen(), words: lines({ max: 20_000, optional: true }) });
}

/** Reads which paper is to be issued, under which symbol and with which date. @throws FormRefused */
export function issueIn(form: unknown, language: Language, today: Day) {
  const { revision, paper, symbol, date } = readForm(form, {
    revision: seen(),
    paper: choice(['draft-report', 'report']),
    symbol: line({ max: 100 }),
    date: dayTypedOrNone(language, today),
  });
  return { revision, paper, symbol, date: date ?? today };
}
