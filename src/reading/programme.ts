import type { Agenda, Item } from '../agenda/item.ts';
import { standingOf } from '../agenda/standing.ts';
import type { Document } from '../documents/document.ts';
import { symbolsOf } from '../documents/symbols.ts';
import type { Programme } from '../drafting/programme.ts';
import type { Language } from '../language/languages.ts';
import { languages } from '../language/languages.ts';
import { type Text, textIn } from '../language/text.ts';
import type { Services } from '../sessions/session.ts';
import { minutesBetween, type Zone } from '../time/days.ts';
import type { Meeting, OrganizationOfWork, Row } from '../timetable/meeting.ts';
import { sameWords } from './fold.ts';
import { append } from './line.ts';
import { pathsOf } from './numbers.ts';
import { numberAt } from './ordinal.ts';
import type { ItemRead, MeetingRead, PaperRead, RowRead } from './paper-read.ts';
import { withReferences } from './references.ts';
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
      services,
      mandates: [],
      agendaTitle: said(read.title ?? titles[about.original]),
      series: about.series,
    },
    agenda,
    documents: documentsFrom(read.items, bare, about.original, newId),
    works: [work],
    leftOver: [...read.leftOver.map(({ text }) => text), ...leftOver].join('\n'),
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

interface Named {
  readonly id: string;
  readonly title: string;
}

type Say = (words: string) => Text;

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
      if (inner?.number === numberAt(path)) ids.set(path.join('.'), item.id);
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
      for (const { symbol, title } of reads[index]?.documents ?? []) {
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
        };
        documents.set(key, { ...made, items: under });
      }
      gather(reads[index]?.items ?? [], item.items);
    }
  };
  gather(read, agenda);
  return [...documents.values()];
}

interface MeetingsFrom {
  readonly meetings: readonly Meeting[];
  readonly leftOver: readonly string[];
}

function meetingsFrom(
  read: readonly MeetingRead[],
  known: ReadonlyMap<string, Named>,
  services: Services,
  said: Say,
  newId: () => string,
): MeetingsFrom {
  const meetings: Meeting[] = [];
  const leftOver: string[] = [];
  for (const slots of slotted(read)) {
    const [first] = slots;
    const last = slots.at(-1);
    if (!first) continue;
    if (first.date === null) {
      append(leftOver, slots.flatMap(lineOf));
      continue;
    }
    const timed = first.start !== null;
    const rows = slots.flatMap((slot) => {
      const minutes =
        slots.length > 1 && slot.rows.length === 1 && slot.start && slot.end
          ? minutesBetween(slot.start, slot.end)
          : null;
      return slot.rows.map((row) => rowFrom(row, minutes, known, said, newId));
    });
    meetings.push({
      id: newId(),
      date: first.date,
      start: first.start,
      end: last?.end ?? first.end,
      track: first.track === null ? null : said(first.track),
      room: null,
      link: null,
      interpretation: timed ? services.interpretation : [],
      bodies: [],
      closed: false,
      cancelled: false,
      rows,
    });
  }
  return { meetings, leftOver };
}

/** Slots of a day that follow each other without a break are one meeting. */
function slotted(read: readonly MeetingRead[]): readonly (readonly MeetingRead[])[] {
  const groups: MeetingRead[][] = [];
  for (const slot of read) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows =
      last &&
      slot.start !== null &&
      last.end === slot.start &&
      last.date === slot.date &&
      last.track === slot.track;
    if (group && follows && !isBreak(slot) && !isBreak(last)) group.push(slot);
    else groups.push([slot]);
  }
  return groups.filter(([first]) => first !== undefined && !isBreak(first));
}

/** Lunch and coffee: nobody meets. */
function isBreak({ start, rows }: MeetingRead): boolean {
  const rest =
    /^(?:lunch|coffee|tea)?\s?(?:break|lunch|déjeuner|pause|almuerzo|receso|pausa|обед|перерыв|استراحة|午餐|休息)/iu;
  return (
    start !== null && rows.length > 0 && rows.every(({ item, title }) => item === null && rest.test(title))
  );
}

function lineOf({ day, start, end, rows }: MeetingRead): readonly string[] {
  return rows.map(({ item, title }) =>
    [day, start, end, item, title].filter((part) => part != null).join(' '),
  );
}

function rowFrom(
  { item, title }: RowRead,
  minutes: number | null,
  known: ReadonlyMap<string, Named>,
  said: Say,
  newId: () => string,
): Row {
  const named = item === null ? [] : pathsOf(item).map((path) => known.get(numberAt(path)));
  const found = [...new Set(named.flatMap((one) => one ?? []))];
  const whole = found.length > 0 && named.every((one) => one !== undefined);
  const [only] = found;
  const own = !(whole && found.length === 1 && only && (title === '' || sameWords(only.title, title)));
  const words = whole || item === null ? title : `${item} ${title}`.trim();
  return {
    id: newId(),
    items: whole ? found.map(({ id }) => id) : [],
    words: own && words !== '' ? said(words) : null,
    minutes,
    pinned: false,
  };
}
