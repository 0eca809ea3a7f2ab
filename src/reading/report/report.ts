import { fold } from '../fold.ts';
import { listIn } from '../items.ts';
import type { Line } from '../line.ts';
import type { Masthead } from '../masthead.ts';
import { itemsRead } from '../outline.ts';
import type { LeftOver, PaperRead } from '../paper-read.ts';
import { annexHeading } from '../words.ts';
import { attendanceIn } from './attendance.ts';
import { type Chapters, chaptersIn } from './chapters.ts';
import { documentsListed } from './documents-listed.ts';
import { noteHeadIn } from './note-head.ts';
import type { ChapterRead, NoteHeadRead, RecommendationRead, ReportRead } from './report-read.ts';

type Told = Pick<PaperRead, 'session' | 'items' | 'meetings' | 'problems' | 'leftOver' | 'report'>;

/** What a report or a note says: its chapters, recommendations, attendance and list of documents, and the agenda as adopted; null where it has no numbered paragraphs. */
export function reportIn(
  lines: readonly Line[],
  { session, leftOver }: Masthead,
  footnotes: readonly LeftOver[],
): Told | null {
  const found = chaptersIn(lines, ({ text }) => annexHeading.test(fold(text)));
  if (!found) return null;
  const { chapters, agenda } = found;
  const list = agenda.length > 0 ? listIn(agenda) : null;
  const annex = lines.slice(found.end + 1);
  const documents = documentsListed(annex);
  const notes = [...footnotes, ...found.aside];
  const note = noteHeadIn(lines, found.begins, notes);
  const begins = note?.from ?? found.begins;
  const report: ReportRead = {
    chapters,
    recommendations: recommendationsIn(chapters),
    attendance: attendanceIn(chapters),
    documents,
    ...(note ? { note: note.head } : {}),
  };
  return {
    session,
    items: list ? itemsRead(list.nodes, false) : [],
    meetings: [],
    report,
    problems: [],
    leftOver: [
      ...leftOver.filter(({ line }) => line < begins),
      ...restOf(lines, found, documents.length > 0),
      ...(note ? notes.filter(({ text }) => !isOfHead(text, note.head)) : notes),
    ].toSorted((one, other) => one.line - other.line),
  };
}

/** Whether a footnote is what the head of a note says of it already. */
function isOfHead(words: string, { agendaSymbol, reissued }: NoteHeadRead): boolean {
  return (
    (agendaSymbol !== null && words.includes(agendaSymbol)) ||
    (reissued !== null && words.includes(reissued.slice(0, 4)))
  );
}

const recommended =
  /recommendation|conclusion|recommandation|recomendaci|рекоменда|вывод|建议|结论|التوصيات|توصيات|الاستنتاجات/iu;

/** The chapters that say what is recommended, section by section. */
function recommendationsIn(chapters: readonly ChapterRead[]): readonly RecommendationRead[] {
  return chapters
    .filter(({ heading }) => heading !== null && recommended.test(heading))
    .flatMap(({ heading, sections }) =>
      sections
        .filter(({ heading: own }, index) => own !== null || sections.length === 1 || index > 0)
        .map(({ heading: own, paragraphs }) => ({ heading: own ?? heading, paragraphs })),
    );
}

/** What of an annex was not understood; the masthead's lines are left over by it itself. */
function restOf(lines: readonly Line[], { end }: Chapters, listed: boolean): readonly LeftOver[] {
  const annex = lines.slice(end);
  return listed ? [] : annex.map(({ line, text }) => ({ line, text }));
}
