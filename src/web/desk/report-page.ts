import type { Request, Response } from 'express';
import type { Desk } from '../../acts/desk.ts';
import { afterOf, numbersOf, problemsOfReport, reportIssued } from '../../acts/report.ts';
import type { Shell } from '../../acts/shell.ts';
import type { ReportIssued } from '../../editions/edition.ts';
import { say, sayProblem } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { directionOf, type Language, languages } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { missingIn } from '../../papers/printed.ts';
import { derivedFrom, overruledWithoutFacts } from '../../papers/report/derived.ts';
import { begun } from '../../reports/edits.ts';
import { type ParagraphNumbers, withParagraphNumbers } from '../../reports/references.ts';
import { type PartInWords, type Report, sections } from '../../reports/report.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { markOf } from './problems-shown.ts';
import { chaptersShown, passagesShown, shelvesShown, standingOptions } from './recommendations-shown.ts';
import { capacityOptions, meetingOptions, participantsShown, statementsShown } from './report-shown.ts';
import { openSession } from './session-open.ts';

/** The pages on which a report comes about. */
export const reportParts = ['paper', 'attendance', 'statements', 'recommendations'] as const;

export type ReportPart = (typeof reportParts)[number];

/** Where a page of the report stands, below the address of its session. */
export function reportAddress(part: ReportPart): string {
  return part === 'paper' ? '/report' : `/report/${part}`;
}

/** Shows one of the pages of a session's report, with its forms. */
export async function showReport(
  shell: Shell,
  request: Request,
  response: Response,
  part: ReportPart,
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'report');
  const { desk, programme, number, over, language, head, base } = opened;
  const report = begun(programme.report);
  const asked = await reportIssued(shell.db, desk, 'report', shell.clock());
  const issued: ReportIssued = asked ?? { paper: 'report', agendaSymbol: null, held: null };
  const numbers = await numbersOf(shell.db, desk, shell.clock());
  const shared = {
    title: `${say(language, 'desk.page-report')}, ${head.title}`,
    base,
    head,
    part,
    parts: [
      ...reportParts.map((one) => ({
        name: say(language, `reports.${one}`),
        href: `${base}${reportAddress(one)}`,
        current: one === part,
      })),
      { name: say(language, 'reports.screen'), href: `${base}/report/screen`, current: false },
    ],
    drafts: await visitorMay(request, 'draft', over),
    form: formsOf(language, number, refused),
    freshId: shell.newId(),
    original: programme.session.original,
    originalDirection: directionOf(programme.session.original),
    begun: programme.report !== undefined,
  };
  const query = (name: string) => (typeof request.query[name] === 'string' ? request.query[name] : '');
  const pages: Readonly<Record<ReportPart, () => object>> = {
    paper: () => paperShown(desk, report, issued, { language, today: opened.today, numbers }),
    attendance: () => ({
      groups: participantsShown(report, programme.session.start, language),
      capacityOptions: capacityOptions(language),
      pastedOptions: [
        ...capacityOptions(language),
        { value: 'as-before', label: say(language, 'reports.as-before') },
      ],
    }),
    statements: () => ({
      meetings: statementsShown(programme, report, language),
      meetingOptions: meetingOptions(programme, language),
      kindOptions: kindOptionsOf(language),
      going: {
        meeting: query('meeting'),
        kind: query('kind') || 'intervention',
        items: query('items'),
      },
    }),
    recommendations: () => ({
      chapters: chaptersShown(report, language, numbers),
      shelves: shelvesShown(report, language),
      standingOptions: standingOptions(language),
      fixed: [
        {
          id: 'introduction',
          name: say(language, 'reports.introduction'),
          passages: passagesShown(report.introduction, language, numbers),
        },
        {
          id: 'before-adoption',
          name: say(language, 'reports.before-adoption'),
          passages: passagesShown(report.beforeAdoption, language, numbers),
        },
        ...(report.inWords ?? []).map((one) => ({
          id: `part-${one.id}`,
          name: partName(one, language),
          passages: passagesShown(one.passages, language, numbers),
        })),
      ],
    }),
  };
  await showPage(response, 'desk/report', {
    ...shared,
    publishes: await visitorMay(request, 'publish', over),
    ...pages[part](),
  });
}

function kindOptionsOf(language: Language) {
  const kinds = [
    'intervention',
    'opening',
    'introductory',
    'panellist',
    'moderator',
    'reply',
    'recorded',
  ] as const;
  return kinds.map((value) => ({ value, label: say(language, `report.kind-${value}`) }));
}

/** The report as it follows from the facts, what is to be checked, and the forms of its facts and of its issuing. */
function paperShown(
  desk: Desk,
  report: Report,
  issued: ReportIssued,
  {
    language,
    today,
    numbers,
  }: { readonly language: Language; readonly today: string; readonly numbers: ParagraphNumbers },
) {
  const { programme } = desk.revision;
  const { original } = programme.session;
  const after = afterOf(desk, issued);
  const derived = derivedFrom(report, after, original);
  const plain = derivedFrom({ ...report, overruled: [] }, after, original);
  const content = { ...after.content, report: issued };
  const ownChapters = (report.inWords ?? []).filter(({ section }) => section === 'own');
  return {
    problems: problemsOfReport(desk, issued).map((problem) => ({
      mark: markOf(problem.level),
      levelName: say(language, `desk.level-${problem.level}`),
      sentence: sayProblem(language, problem),
    })),
    meetingOptions: [
      { value: '', label: say(language, 'reports.not-yet') },
      ...meetingOptions(programme, language),
    ],
    adoptedHow: [
      { name: 'byConsensus', label: say(language, 'reports.by-consensus') },
      { name: 'orallyAmended', label: say(language, 'reports.orally-amended') },
    ],
    saved: {
      instrument: report.instrument ? shownIn(report.instrument, original).words : '',
      draftSymbol: report.draftSymbol ?? '',
      listOfParticipants: report.listOfParticipants ?? '',
      adoptedAt: report.reportAdopted?.meeting ?? '',
      byConsensus: report.reportAdopted?.byConsensus ?? true,
      orallyAmended: report.reportAdopted?.orallyAmended ?? false,
    },
    left: overruledWithoutFacts(report, derived).map(({ passage, text }) => ({ passage, text })),
    sections: (ownChapters.length > 0 ? [] : sections).flatMap((section) => {
      const own = derived.filter((one) => one.section === section);
      const instead = (report.inWords ?? []).filter((one) => one.section === section);
      if (own.length + instead.length === 0) return [];
      return [
        {
          name: say(language, `report.${section}`),
          inWords: instead.flatMap(({ passages }) => passagesShown(passages, language, numbers)),
          paragraphs: own.map(({ passage, words, overruled }) => ({
            passage,
            number: numbers.get(passage) ?? null,
            words: withParagraphNumbers(words, numbers),
            overruled,
            derived: plain.find((one) => one.passage === passage)?.words ?? '',
          })),
        },
      ];
    }),
    chapters: ownChapters.map((one) => ({
      name: partName(one, language),
      passages: passagesShown(one.passages, language, numbers),
    })),
    written: languages.filter((one) => missingIn(content, one).length === 0),
    languageRows: languages.map((one) => ({
      language: one,
      name: say(language, `language.${one}`),
      missing: missingIn(content, one).length,
      preview: `${deskPreview(programme.session.id)}?lang=${one}`,
    })),
    today: dateOf(today, language),
    suggested: report.reportAdopted ? '' : (report.draftSymbol ?? ''),
    paperOptions: [
      { value: 'draft-report', label: say(language, 'reports.as-draft') },
      { value: 'report', label: say(language, 'reports.as-adopted') },
    ],
    suggestedPaper: report.reportAdopted ? 'report' : 'draft-report',
  };
}

/** What a part in words is called: its headings, or the section that it stands for. */
function partName({ section, chapter, heading }: PartInWords, language: Language): string {
  const own = [chapter, heading].flatMap((text) => (text ? [text.words] : []));
  if (own.length > 0) return own.join(' · ');
  return section === 'own' ? say(language, 'reports.paper') : say(language, `report.${section}`);
}

function deskPreview(session: string): string {
  return `/desk/sessions/${session}/report/preview`;
}
