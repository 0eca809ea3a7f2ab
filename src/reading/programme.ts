import type { Agenda, Item } from '../agenda/item.ts';
import { standingOf } from '../agenda/standing.ts';
import type { Document } from '../documents/document.ts';
import { symbolsOf } from '../documents/symbols.ts';
import type { Programme } from '../drafting/programme.ts';
import type { Language } from '../language/languages.ts';
import { languages } from '../language/languages.ts';
import { numberOf } from '../language/numbers.ts';
import { textIn } from '../language/text.ts';
import type { AgendaLayout } from '../sessions/layout.ts';
import type { Zone } from '../time/days.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import type { ItemRead, LayoutRead, PaperRead } from './paper-read.ts';
import { meetingsFrom, type Named, type Say } from './programme-meetings.ts';
import { withReferences } from './references.ts';
import { noteFrom } from './report/note-from.ts';
import { reportFrom } from './report/programme-report.ts';
import { servicesIn } from './services.ts';

/** What a programme needs and a paper does not say for certain. */
export interface About {
  /** The id of the session. */
  readonly id: string;
  readonly body: string;
  readonly zone: Zone;
  readonly dutyStation: string;
  readonly original: Language;
  /** The last part of the series of its documents' symbols. */
  readonly series: string;
}

/**
 * The programme that a paper sets out. Its days must be known. Numbers become places; a row is tied to the items whose
 * numbers it prints, and keeps its own words where they are not an item's title; what has no place in a programme is left over.
 */
export function programmeFrom(read: PaperRead, about: About, newId: () => string): Programme {
  const { start, end, ordinal } = read.session;
  const said = textMaker(about.original);
  const known = new Map<string, Named>();
  const bare = read.items.map((item) => itemFrom(item, said, newId, known));
  const agenda = withAnnotations(bare, read.items, about.original);
  const services = servicesIn(read.items, read.session);
  const { meetings, leftOver } = meetingsFrom(read.meetings, known, services, said, newId);
  const place = read.session.place ?? about.dutyStation;
  const work: OrganizationOfWork = { id: newId(), meetings };
  const told =
    read.paper !== 'note' && read.report && read.report.chapters.length > 0
      ? reportFrom(read.report, {
          said,
          newId,
          itemNumbered: (number) => known.get(number)?.id ?? null,
        })
      : null;
  return {
    format: 1,
    session: {
      id: about.id,
      bodies: [{ body: about.body, ordinal }],
      place: said(place),
      dutyStation: about.dutyStation === '' ? place : about.dutyStation,
      zone: about.zone,
      start: start ?? '',
      end: end ?? start ?? '',
      original: about.original,
      ...(read.original ? { originally: read.original } : {}),
      services,
      mandates: [],
      agendaTitle: said(read.title ?? titles[about.original]),
      ...(read.layout ? { layout: laidOut(read.layout, said, known) } : {}),
      series: about.series,
    },
    agenda,
    documents: [...documentsFrom(read.items, bare, about.original, newId), ...(told?.documents ?? [])],
    works: [work],
    leftOver: [...read.leftOver.map(({ text }) => text), ...leftOver, ...(told?.leftOver ?? [])].join('\n'),
    ...(told ? { report: told.report } : {}),
    ...(read.paper === 'note' && read.report ? { notes: [noteFrom(read.report, said, newId)] } : {}),
  };
}

/** What an agenda paper is called where the paper does not say. */
const titles: Readonly<Record<Language, string>> = {
  ar: 'جدول الأعمال المؤقت المشروح',
  zh: '临时议程说明',
  en: 'Annotated provisional agenda',
  fr: 'Ordre du jour provisoire annoté',
  ru: 'Аннотированная предварительная повестка дня',
  es: 'Programa provisional anotado',
};

function laidOut(
  { words, segments = [], ...layout }: LayoutRead,
  said: Say,
  known: ReadonlyMap<string, Named>,
): AgendaLayout {
  const texts = Object.entries(words).map(([what, one]) => [what, said(one)] as const);
  const over = segments.flatMap(({ item, words: own }) => {
    const found = known.get(item);
    return found ? [{ item: found.id, words: said(own) }] : [];
  });
  return { ...layout, words: Object.fromEntries(texts), ...(over.length > 0 ? { segments: over } : {}) };
}

function textMaker(language: Language): Say {
  return (words) => textIn(language, words);
}

function itemFrom(read: ItemRead, said: Say, newId: () => string, known: Map<string, Named>): Item {
  const id = newId();
  if (read.number !== null && !known.has(read.number)) known.set(read.number, { id, title: read.title });
  return {
    id,
    title: said(read.title === '' ? '–' : read.title),
    annotation: null,
    standing: standingOf(read.title),
    items: read.items.map((inner) => itemFrom(inner, said, newId, known)),
    review: false,
  };
}

/** Annotations come last: they may name any item. Only items that stand where their number says can be named. */
function withAnnotations(agenda: Agenda, read: readonly ItemRead[], language: Language): Agenda {
  const ids = new Map<string, string>();
  const learn = (items: Agenda, reads: readonly ItemRead[], above: readonly number[]) => {
    for (const [index, item] of items.entries()) {
      const path = [...above, index + 1];
      const inner = reads[index];
      if (inner?.number === numberOf(path, 'en')) ids.set(path.join('.'), item.id);
      learn(item.items, inner?.items ?? [], path);
    }
  };
  learn(agenda, read, []);
  const fill = (items: Agenda, reads: readonly ItemRead[]): Agenda =>
    items.map((item, index) => {
      const words = reads[index]?.annotation ?? null;
      return {
        ...item,
        annotation: words === null ? null : textIn(language, withReferences(words, ids, language)),
        items: fill(item.items, reads[index]?.items ?? []),
      };
    });
  return fill(agenda, read);
}

/** Each document once, under all the items that list it. */
function documentsFrom(
  read: readonly ItemRead[],
  agenda: Agenda,
  language: Language,
  newId: () => string,
): readonly Document[] {
  const documents = new Map<string, Document>();
  const gather = (reads: readonly ItemRead[], items: Agenda) => {
    for (const [index, item] of items.entries()) {
      for (const { symbol, title, purpose, after } of reads[index]?.documents ?? []) {
        const symbols = symbol === null ? [] : symbolsOf(symbol);
        const key = symbols.length === 0 ? `title ${title}` : symbols.join('-');
        const found = documents.get(key);
        const under = [...new Set([...(found?.items ?? []), item.id])];
        const made: Document = found ?? {
          id: newId(),
          symbols,
          title: textIn(language, title),
          items: [],
          languages,
          issued: {},
          ...(purpose ? { purpose } : {}),
          ...(after === undefined ? {} : { after }),
        };
        documents.set(key, { ...made, items: under });
      }
      gather(reads[index]?.items ?? [], item.items);
    }
  };
  gather(read, agenda);
  return [...documents.values()];
}
