import type { Language } from '../language/languages.ts';
import { hashOfWords, type Text, textIn, withOriginal } from '../language/text.ts';
import { NotFound } from '../rules.ts';
import {
  type Capacity,
  type Chapter,
  noReport,
  type Participant,
  type Passage,
  type Report,
  type Standing,
  type Statement,
} from './report.ts';

/** A pure change to a report. */
export type ReportChange = (report: Report) => Report;

/** Where a passage stands: among the mandates, under a chapter of recommendations, before the adoption, or in a part in words. */
export type Shelf =
  | 'introduction'
  | 'before-adoption'
  | { readonly chapter: string }
  | { readonly part: string };

/** The facts of a report that are one line each. */
export type ReportFacts = Pick<Report, 'instrument' | 'draftSymbol' | 'listOfParticipants' | 'reportAdopted'>;

export function setFacts(facts: Partial<ReportFacts>): ReportChange {
  return (report) => ({ ...report, ...facts });
}

/** Adds participants; those who are there already in the same capacity are not there twice. */
export function addParticipants(added: readonly Participant[]): ReportChange {
  return (report) => {
    const there = new Set(report.participants.map(({ id }) => id));
    return {
      ...report,
      participants: [...report.participants, ...added.filter(({ id }) => !there.has(id))],
    };
  };
}

/** @throws NotFound */
export function setCapacity(id: string, capacity: Capacity): ReportChange {
  return (report) => ({
    ...report,
    participants: changed(report.participants, id, 'participant', (one) => ({ ...one, capacity })),
  });
}

/** Takes a participant out; what was said stays, by whom it was. @throws NotFound */
export function removeParticipant(id: string): ReportChange {
  return (report) => ({ ...report, participants: without(report.participants, id, 'participant') });
}

/** Takes down a statement, after those that were taken down before. */
export function takeDown(statement: Statement): ReportChange {
  return (report) =>
    report.statements.some(({ id }) => id === statement.id)
      ? report
      : { ...report, statements: [...report.statements, statement] };
}

/** @throws NotFound */
export function changeStatement(id: string, said: Partial<Omit<Statement, 'id'>>): ReportChange {
  return (report) => ({
    ...report,
    statements: changed(report.statements, id, 'statement', (one) => ({ ...one, ...said })),
  });
}

/** @throws NotFound */
export function removeStatement(id: string): ReportChange {
  return (report) => ({ ...report, statements: without(report.statements, id, 'statement') });
}

/** Adds a lettered heading of recommendations, last. */
export function addChapter(id: string, heading: Text): ReportChange {
  return (report) =>
    report.recommendations.some((one) => one.id === id)
      ? report
      : { ...report, recommendations: [...report.recommendations, { id, heading, passages: [] }] };
}

/** Words the heading of a chapter otherwise. @throws NotFound */
export function renameChapter(id: string, language: Language, words: string): ReportChange {
  return inChapter(id, (chapter) => ({
    ...chapter,
    heading:
      chapter.heading.language === language ? withOriginal(chapter.heading, words) : textIn(language, words),
  }));
}

/** @throws NotFound */
export function removeChapter(id: string): ReportChange {
  return (report) => ({ ...report, recommendations: without(report.recommendations, id, 'chapter') });
}

/** Moves a chapter up (-1) or down (1). @throws NotFound */
export function moveChapter(id: string, by: -1 | 1): ReportChange {
  return (report) => ({ ...report, recommendations: moved(report.recommendations, id, by, 'chapter') });
}

/** Adds a passage at the end of where it is to stand. @throws NotFound */
export function addPassage(shelf: Shelf, passage: Passage): ReportChange {
  return (report) =>
    onShelf(report, shelf, (passages) =>
      passages.some(({ id }) => id === passage.id) ? passages : [...passages, passage],
    );
}

/** Changes a passage wherever it stands. @throws NotFound */
export function changePassage(id: string, change: (passage: Passage) => Passage): ReportChange {
  return (report) => onShelf(report, shelfOf(report, id), (all) => changed(all, id, 'passage', change));
}

/** @throws NotFound */
export function setStanding(id: string, standing: Standing): ReportChange {
  return changePassage(id, (passage) => ({ ...passage, standing }));
}

/** Takes one of the wordings that were put forward as the text; the others stay away. @throws NotFound */
export function chooseAlternative(id: string, place: number): ReportChange {
  return changePassage(id, ({ alternatives = [], ...passage }) => {
    const chosen = alternatives[place - 1];
    if (!chosen) throw new NotFound('alternative');
    return { ...passage, text: chosen };
  });
}

/** @throws NotFound */
export function removePassage(id: string): ReportChange {
  return (report) => onShelf(report, shelfOf(report, id), (all) => without(all, id, 'passage'));
}

/** Moves a passage up (-1) or down (1) where it stands. @throws NotFound */
export function movePassage(id: string, by: -1 | 1): ReportChange {
  return (report) => onShelf(report, shelfOf(report, id), (all) => moved(all, id, by, 'passage'));
}

/** Puts words in place of a derived paragraph; empty words take them away again. `derived` is what they stand for. */
export function overrule(passage: string, text: Text, derived: string): ReportChange {
  return (report) => {
    const others = report.overruled.filter((one) => one.passage !== passage);
    return {
      ...report,
      overruled: text.words.trim() === '' ? others : [...others, { passage, text, of: hashOfWords(derived) }],
    };
  };
}

/** Every passage of a report, in its order. */
export function passagesOf({
  introduction,
  recommendations,
  inWords = [],
  beforeAdoption,
}: Report): readonly Passage[] {
  return [
    ...introduction,
    ...recommendations.flatMap(({ passages }) => passages),
    ...inWords.flatMap(({ passages }) => passages),
    ...beforeAdoption,
  ];
}

/** A report as it is begun. */
export function begun(report: Report | undefined): Report {
  return report ?? noReport;
}

/** Where a passage stands. @throws NotFound */
function shelfOf({ introduction, recommendations, inWords = [], beforeAdoption }: Report, id: string): Shelf {
  const has = (passages: readonly Passage[]) => passages.some((one) => one.id === id);
  if (has(introduction)) return 'introduction';
  if (has(beforeAdoption)) return 'before-adoption';
  const chapter = recommendations.find(({ passages }) => has(passages));
  if (chapter) return { chapter: chapter.id };
  const part = inWords.find(({ passages }) => has(passages));
  if (part) return { part: part.id };
  throw new NotFound('passage');
}

function onShelf(
  report: Report,
  shelf: Shelf,
  change: (passages: readonly Passage[]) => readonly Passage[],
): Report {
  if (shelf === 'introduction') return { ...report, introduction: change(report.introduction) };
  if (shelf === 'before-adoption') return { ...report, beforeAdoption: change(report.beforeAdoption) };
  if ('chapter' in shelf)
    return inChapter(shelf.chapter, (chapter) => ({ ...chapter, passages: change(chapter.passages) }))(
      report,
    );
  return {
    ...report,
    inWords: changed(report.inWords ?? [], shelf.part, 'part', (part) => ({
      ...part,
      passages: change(part.passages),
    })),
  };
}

function inChapter(id: string, change: (chapter: Chapter) => Chapter): ReportChange {
  return (report) => ({
    ...report,
    recommendations: changed(report.recommendations, id, 'chapter', change),
  });
}

interface Named {
  readonly id: string;
}

function changed<T extends Named>(
  all: readonly T[],
  id: string,
  kind: string,
  change: (one: T) => T,
): readonly T[] {
  if (!all.some((one) => one.id === id)) throw new NotFound(kind);
  return all.map((one) => (one.id === id ? change(one) : one));
}

function without<T extends Named>(all: readonly T[], id: string, kind: string): readonly T[] {
  if (!all.some((one) => one.id === id)) throw new NotFound(kind);
  return all.filter((one) => one.id !== id);
}

function moved<T extends Named>(all: readonly T[], id: string, by: -1 | 1, kind: string): readonly T[] {
  const place = all.findIndex((one) => one.id === id);
  const one = all[place];
  if (!one) throw new NotFound(kind);
  const to = place + by;
  return to < 0 || to >= all.length ? all : all.toSpliced(place, 1).toSpliced(to, 0, one);
}
