import type { Database } from '../../db/connect.ts';
import { placed } from '../agenda/outline.ts';
import { asIssued } from '../documentation/planned.ts';
import type { Programme } from '../drafting/programme.ts';
import { latestRevision, sessionIds } from '../drafting/store.ts';
import type { ReportIssued } from '../editions/edition.ts';
import { editionsOf } from '../editions/store.ts';
import type { After } from '../papers/report/after.ts';
import { meetingsHeld } from '../papers/report/after.ts';
import { derivedFrom, overruledWithoutFacts } from '../papers/report/derived.ts';
import { documentsBefore } from '../papers/report/documents-before.ts';
import { paragraphNumbers } from '../papers/report/report-paper.ts';
import { phasesOf } from '../proceedings/meetings.ts';
import { happeningsOf } from '../proceedings/store.ts';
import { reportProblems } from '../reports/check.ts';
import { begun } from '../reports/edits.ts';
import { capacitiesIn } from '../reports/participation.ts';
import type { ParagraphNumbers } from '../reports/references.ts';
import type { Capacity } from '../reports/report.ts';
import { type Problem, RuleBroken } from '../rules.ts';
import type { Session } from '../sessions/session.ts';
import type { Day, Instant } from '../time/days.ts';
import { contentOf, type Desk } from './desk.ts';

/** What a report on a session is drawn from besides its programme, at a moment; undefined where no report is asked for. */
export async function reportIssued(
  db: Database,
  desk: Desk,
  paper: ReportIssued['paper'] | undefined,
  now: Instant,
  note?: string,
): Promise<ReportIssued | undefined> {
  if (!paper) return undefined;
  const { session, works } = desk.revision.programme;
  const editions = await editionsOf(db, session.id);
  const agenda = editions.findLast(({ symbol, content }) => symbol !== null && !content.report);
  const line = await happeningsOf(db, session.id);
  const held = phasesOf(works[0], line, { now, zone: session.zone })
    .filter(({ phase }) => phase !== 'to-come')
    .map(({ meeting }) => meeting.id);
  return {
    paper,
    ...(note === undefined ? {} : { note }),
    agendaSymbol: agenda?.symbol ?? null,
    held: held.length > 0 ? held : null,
  };
}

/** What the report on a draft would be drawn from. */
export function afterOf(desk: Desk, { agendaSymbol, held }: ReportIssued): After {
  return { content: contentOf(desk), agendaSymbol, held };
}

/** The numbers that the paragraphs of the report on a draft have now. */
export async function numbersOf(db: Database, desk: Desk, now: Instant): Promise<ParagraphNumbers> {
  const issued = await reportIssued(db, desk, 'draft-report', now);
  const { report, session } = desk.revision.programme;
  if (!issued) return new Map();
  return paragraphNumbers(begun(report), afterOf(desk, issued), { language: session.original, draft: true });
}

/** In which capacity States and others took part in earlier sessions of the bodies that meet, the latest of each. */
export async function capacitiesBefore(
  db: Database,
  { id, bodies, start }: Session,
): Promise<ReadonlyMap<string, Capacity>> {
  const own = bodies.map(({ body }) => `${body}-`);
  const ids = (await sessionIds(db)).filter(
    (one) => one !== id && own.some((prefix) => one.startsWith(prefix)),
  );
  const revisions = await Promise.all(ids.map(async (one) => await latestRevision(db, one)));
  const earlier = revisions
    .map(({ programme }) => programme)
    .filter(({ session }) => session.start < start)
    .toSorted((one, other) => (one.session.start < other.session.start ? -1 : 1));
  return capacitiesIn(earlier.map(({ report }) => report?.participants ?? []));
}

/** What is wrong or doubtful in the report on a draft, the gravest first. */
export function problemsOfReport(desk: Desk, issued: ReportIssued): readonly Problem[] {
  const programme = asIssued(desk.revision.programme, desk.plan);
  const { report, session, agenda, documents } = programme;
  if (!report || issued.paper === 'note') return [];
  const after = afterOf(desk, issued);
  const listed = new Set(documentsBefore(programme, null, 'en').flatMap(({ symbols }) => symbols));
  const derived = derivedFrom(report, after, session.original);
  const outdated = derived
    .filter(({ overruled }) => overruled === 'outdated')
    .map(
      ({ passage }): Problem => ({
        code: 'report.outdated',
        level: 'warning',
        details: {},
        where: passage,
      }),
    );
  const left = overruledWithoutFacts(report, derived).map(
    ({ passage, text }): Problem => ({
      code: 'report.overruled-left',
      level: 'warning',
      details: { words: text.words },
      where: passage,
    }),
  );
  return [
    ...reportProblems(report, {
      day: session.start,
      items: new Set(placed(agenda).map(({ item }) => item.id)),
      agendaAdopted: session.adopted,
      meetings: meetingsHeld(after).map(({ id, date }) => ({ id, date })),
      documents: documents
        .filter(({ symbols }) => symbols.some((symbol) => listed.has(symbol)))
        .map(({ id, symbols, issued: on }) => ({
          id,
          symbols,
          issued: Object.keys(on).length > 0,
        })),
    }),
    ...outdated,
    ...left,
  ];
}

/**
 * Whether a report may be issued, as a draft or as adopted, with this date.
 * @throws RuleBroken reports.nothing-written, reports.not-adopted, reports.before-adoption
 */
export function mayIssueReport(
  { report, notes = [] }: Programme,
  { paper, note }: Pick<ReportIssued, 'paper' | 'note'>,
  date: Day,
) {
  if (paper === 'note') {
    if (!notes.some(({ id }) => id === note)) throw new RuleBroken('reports.nothing-written');
    return;
  }
  if (!report) throw new RuleBroken('reports.nothing-written');
  if (paper === 'draft-report') return;
  const { reportAdopted } = report;
  if (!reportAdopted) throw new RuleBroken('reports.not-adopted');
  if (date < reportAdopted.on) throw new RuleBroken('reports.before-adoption', { on: reportAdopted.on });
}
