import type { Document } from '../../documents/document.ts';
import { languages } from '../../language/languages.ts';
import type { Text } from '../../language/text.ts';
import { participantId } from '../../reports/participation.ts';
import { stateMeant } from '../../reports/register/register.ts';
import {
  type Chapter,
  noReport,
  type PartInWords,
  type Participant,
  type Passage,
  type Report,
  type Section,
} from '../../reports/report.ts';
import { joined } from '../line.ts';
import type { ChapterRead, ParagraphRead, ReportRead, SectionRead } from './report-read.ts';

type Say = (words: string) => Text;

/** A report as its sentences stood, the documents that its annex lists, and what has no place in a report of ours. */
export interface ReportFrom {
  readonly report: Report;
  readonly documents: readonly Document[];
  readonly leftOver: readonly string[];
}

/** What the headings of a report say, in the six languages. */
const headings: Readonly<Record<Section | 'introduction' | 'recommendations' | 'organization', RegExp>> = {
  introduction: /^(?:introduction|introducción|введение|导言|一、导言|مقدمة)/iu,
  recommendations:
    /recommendation|conclusion|recommandation|recomendaci|рекоменда|вывод|建议|结论|توصيات|الاستنتاجات/iu,
  organization:
    /organi[sz]ation(?: and attendance)? of (?:the |its )?(?:meeting|session|work)|organisation de la (?:réunion|session)|organización de(?:l| la) |организаци[яи] (?:работы )?(?:совещания|сессии)|会议安排|会议的组织|تنظيم (?:الاجتماع|الدورة)/iu,
  opening: /opening|ouverture|apertura|открытие|开幕|افتتاح/iu,
  statements: /statements?|déclarations|declaraciones|заявления|выступления|发言|البيانات|الكلمات/iu,
  'adoption-of-agenda':
    /adoption (?:of the agenda|de l[’']ordre du jour)|aprobación del programa|утверждение повестки|通过议程|إقرار جدول الأعمال|اعتماد جدول الأعمال/iu,
  attendance: /attendance|participation|asistencia|participación|участи|участники|出席|与会|الحضور|المشارك/iu,
  documentation: /documentation|documents|documentación|документ|文件|الوثائق/iu,
  adoption:
    /adoption (?:of the (?:draft )?report|du (?:projet de )?rapport)|aprobación del (?:proyecto de )?informe|(?:утверждение|принятие) доклада|通过报告|اعتماد التقرير/iu,
};

/** The report that a paper sets out, in its own sentences; the numbers of items become the items. */
export function reportFrom(
  read: ReportRead,
  {
    said,
    newId,
    itemNumbered,
  }: { said: Say; newId: () => string; itemNumbered: (number: string) => string | null },
): ReportFrom {
  const passage = ({ text, points }: ParagraphRead): Passage => ({
    id: newId(),
    text: said(text),
    points: points.map(said),
    standing: 'agreed',
  });
  const introduction: Passage[] = [];
  const recommendations: Chapter[] = [];
  const inWords: PartInWords[] = [];
  const leftOver: string[] = [];
  if (hasOwnChapters(read)) {
    inWords.push(...read.chapters.flatMap((chapter) => ownParts(chapter, said, newId, passage)));
  }
  for (const chapter of inWords.length > 0 ? [] : read.chapters) {
    const kind = kindOf(chapter);
    if (kind === 'introduction') introduction.push(...paragraphsOf(chapter).map(passage));
    else if (kind === 'recommendations') recommendations.push(...chaptersFrom(chapter, said, newId, passage));
    else if (kind === 'adoption') {
      inWords.push(partFrom('adoption', chapter.heading, paragraphsOf(chapter), said, newId, passage));
    } else if (kind === 'organization') {
      for (const section of chapter.sections) {
        const of = sectionOf(section);
        if (of) inWords.push(partFrom(of, section.heading, section.paragraphs, said, newId, passage));
        else leftOver.push(...wordsOf(section));
      }
    } else leftOver.push(chapter.heading ?? '', ...chapter.sections.flatMap(wordsOf));
  }
  return {
    report: {
      ...noReport,
      introduction,
      recommendations,
      participants: participantsFrom(read, said),
      inWords,
    },
    documents: read.documents.map(({ symbol, item, title }) => ({
      id: newId(),
      symbols: [symbol],
      title: said(title === '' ? '–' : title),
      items: itemsNamed(item, itemNumbered),
      languages: [...languages],
      issued: {},
    })),
    leftOver: leftOver.filter((words) => words !== ''),
  };
}

/** Whether a report has chapters that ours have not, as those of other bodies do: it is then kept in them all. */
function hasOwnChapters({ chapters }: ReportRead): boolean {
  return chapters.some((chapter) => kindOf(chapter) === null && paragraphsOf(chapter).length > 0);
}

/** A chapter of its own, section by section. */
function ownParts(
  { heading, sections }: ChapterRead,
  said: Say,
  newId: () => string,
  passage: (read: ParagraphRead) => Passage,
): readonly PartInWords[] {
  return sections.map((section, index) => {
    const passages = section.paragraphs.map(passage);
    const lists = sectionOf(section) === 'adoption-of-agenda';
    const before = passages.find(({ text }) => /[:：]\s*$/u.test(text.words)) ?? passages[0];
    return {
      id: newId(),
      section: 'own',
      ...(index === 0 && heading !== null ? { chapter: said(heading) } : {}),
      heading: section.heading === null ? null : said(section.heading),
      passages,
      ...(lists && before ? { agendaAfter: before.id } : {}),
    };
  });
}

function kindOf({ heading, sections }: ChapterRead) {
  const words = heading ?? '';
  if (headings.introduction.test(words)) return 'introduction';
  if (headings.adoption.test(words)) return 'adoption';
  if (headings.recommendations.test(words)) return 'recommendations';
  const known = sections.filter((one) => sectionOf(one) !== null);
  return headings.organization.test(words) || known.length > 1 ? 'organization' : null;
}

function sectionOf({ heading }: SectionRead): Section | null {
  const words = heading ?? '';
  const found = (
    ['adoption-of-agenda', 'opening', 'statements', 'attendance', 'documentation'] as const
  ).find((one) => headings[one].test(words));
  return found ?? null;
}

/** The sections of a chapter of recommendations; what stands before the first is what our own papers say there. */
function chaptersFrom(
  { heading, sections }: ChapterRead,
  said: Say,
  newId: () => string,
  passage: (read: ParagraphRead) => Passage,
): readonly Chapter[] {
  return sections
    .filter(({ heading: own }) => own !== null || sections.length === 1)
    .map(({ heading: own, paragraphs }) => ({
      id: newId(),
      heading: said(own ?? heading ?? '–'),
      passages: paragraphs.map(passage),
    }));
}

function partFrom(
  section: Section,
  heading: string | null,
  paragraphs: readonly ParagraphRead[],
  said: Say,
  newId: () => string,
  passage: (read: ParagraphRead) => Passage,
): PartInWords {
  return {
    id: newId(),
    section,
    heading: heading === null ? null : said(heading),
    passages: paragraphs.map(passage),
  };
}

/** Who is listed by status; a State under whatever name the report uses. */
function participantsFrom({ attendance }: ReportRead, said: Say): readonly Participant[] {
  const all = attendance.flatMap(({ capacity, names }) =>
    names.map((name): Participant => {
      const state = stateMeant(name);
      const who = state ? { state: state.code } : { name: said(name) };
      return { ...who, id: participantId(who), capacity };
    }),
  );
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

function itemsNamed(item: string | null, itemNumbered: (number: string) => string | null): readonly string[] {
  if (item === null) return [];
  const [, from = '', to = ''] = /^(\d{1,2})\s?[–-]\s?(\d{1,2})$/u.exec(item) ?? [];
  const numbers =
    to === ''
      ? item.split(/,|\s(?:and|et|y|и)\s/u)
      : Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
  return numbers.flatMap((number) => itemNumbered(number.trim()) ?? []);
}

function paragraphsOf({ sections }: ChapterRead): readonly ParagraphRead[] {
  return sections.flatMap(({ paragraphs }) => paragraphs);
}

function wordsOf({ heading, paragraphs }: SectionRead): readonly string[] {
  return [heading ?? '', ...paragraphs.map(({ text, points }) => joined([text, ...points]))];
}
