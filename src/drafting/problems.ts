import { agendaFindings, type Finding, staleLanguages } from '../agenda/check.ts';
import { placed } from '../agenda/outline.ts';
import type { Body } from '../bodies/body.ts';
import { documentFindings } from '../documents/check.ts';
import type { Level, Problem } from '../rules.ts';
import type { Session } from '../sessions/session.ts';
import type { Day } from '../time/days.ts';
import { timetableFindings } from '../timetable/check.ts';
import type { Others } from '../timetable/checking/elsewhere.ts';
import { isRule, ruleCodes, rules, strictest, type Weights, weightOf } from '../timetable/checking/rules.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import { agreedState, type Binding } from './parts.ts';
import { type Programme, type Subject, subjects } from './programme.ts';

/** What problems are looked for with, where it is known. */
export interface Looking extends Binding {
  readonly bodies?: readonly Body[];
  /** What was agreed on, by the hashes of its parts. */
  readonly agreements?: readonly { readonly subject: Subject; readonly hash: string }[];
  /** The days on which the duty station has a holiday. */
  readonly holidays?: readonly Day[];
  /** The meetings of other sessions about the same days. */
  readonly others?: Others;
  /** What weighs more or less than usually, and than its bodies say. */
  readonly levels?: Readonly<Record<string, Problem['level'] | Level>>;
}

/** Everything to mend in a programme, all of it at once, what blocks publishing first. */
export function problemsIn(programme: Programme, looking: Looking = {}): readonly Problem[] {
  const { session, agenda, documents, works, leftOver } = programme;
  const items = new Set(placed(agenda).map(({ item }) => item.id));
  const findings = [
    ...sessionFindings(session, leftOver, looking.bodies),
    ...agreementFindings(programme, looking),
    ...agendaFindings(agenda),
    ...documentFindings(documents, items, prefixesOf(session, looking.bodies ?? [])),
    ...documents.flatMap(({ id, title }) => {
      const stale = staleLanguages([title]);
      const details = { title: title.words, count: stale.length, languages: stale };
      return stale.length > 0 ? [{ code: 'documents.translation-stale', details, where: id }] : [];
    }),
  ];
  return [
    ...findings.flatMap((finding): readonly Problem[] => {
      const level = looking.levels?.[finding.code] ?? levels[finding.code] ?? 'warning';
      return weighed(finding, level);
    }),
    ...workProblems(works[0], programme, looking),
  ].toSorted((a, b) => weight[a.level] - weight[b.level]);
}

/** What is to be mended in an organization of work as though it were the one in force, as its session's bodies weigh it. */
export function workProblems(
  work: OrganizationOfWork,
  { session, agenda, documents }: Programme,
  looking: Looking,
): readonly Problem[] {
  const { holidays = [], others } = looking;
  const weights = weightsOf(session, looking.bodies ?? []);
  const given = { documents, holidays, ...(others ? { others } : {}) };
  return timetableFindings(work, agenda, session, given).flatMap((finding) => {
    const usual = isRule(finding.code) ? weightOf(finding.code, weights) : levels[finding.code];
    return weighed(finding, looking.levels?.[finding.code] ?? usual ?? 'warning');
  });
}

/** What breaking the rules weighs for a session: of its bodies, the strictest counts. */
export function weightsOf({ bodies: convened }: Session, bodies: readonly Body[]): Weights {
  const meet = new Set(convened.map(({ body }) => body));
  return strictest(bodies.filter(({ id }) => meet.has(id)).map((body) => body.levels));
}

function weighed(finding: Finding, level: Problem['level'] | Level): readonly Problem[] {
  if (level === 'ignore') return [];
  return [level === 'refuse' ? { ...finding, level: 'block', refused: true } : { ...finding, level }];
}

/** How much each problem weighs where nobody says otherwise. */
export const levels: Readonly<Record<string, Problem['level']>> = {
  'session.end-before-start': 'block',
  'session.body-unknown': 'block',
  'session.left-over': 'warning',
  'agreement.changed-dates': 'warning',
  'agreement.changed-topics': 'warning',
  'agreement.changed-agenda': 'warning',
  'agreement.changed-organization-of-work': 'warning',
  'agenda.empty': 'block',
  'agenda.no-annotation': 'notice',
  'agenda.review-pending': 'warning',
  'agenda.translation-stale': 'warning',
  'agenda.dangling-reference': 'warning',
  'agenda.opening-not-first': 'warning',
  'agenda.report-not-last': 'warning',
  'documents.no-symbol': 'warning',
  'documents.symbol-malformed': 'warning',
  'documents.symbol-nearly': 'warning',
  'documents.symbol-twice': 'block',
  'documents.other-prefix': 'notice',
  'documents.item-gone': 'warning',
  'documents.no-item': 'warning',
  'documents.no-language': 'warning',
  'documents.crp-without-language': 'warning',
  'documents.translation-stale': 'warning',
  'timetable.end-before-start': 'block',
  ...Object.fromEntries(
    ruleCodes.map((code) => {
      const { level } = rules[code];
      return [code, level === 'refuse' ? 'block' : level] as const;
    }),
  ),
};

const weight: Readonly<Record<Problem['level'], number>> = { block: 0, warning: 1, notice: 2 };

function sessionFindings(session: Session, leftOver: string, bodies?: readonly Body[]): readonly Finding[] {
  const { start, end } = session;
  const unknown = bodies
    ? session.bodies.filter(({ body }) => !bodies.some(({ id }) => id === body)).map(({ body }) => body)
    : [];
  return [
    ...(end < start ? [{ code: 'session.end-before-start', details: { start, end }, where: null }] : []),
    ...unknown.map((body) => ({ code: 'session.body-unknown', details: { body }, where: null })),
    ...(leftOver.trim() === '' ? [] : [{ code: 'session.left-over', details: {}, where: null }]),
  ];
}

function agreementFindings(programme: Programme, { agreements = [], annotations = false }: Looking) {
  const state = agreedState(programme, agreements, { annotations });
  return subjects
    .filter((subject) => state[subject] === 'changed')
    .map((subject): Finding => ({ code: `agreement.changed-${subject}`, details: {}, where: null }));
}

/** The prefixes of the bodies that meet, and of those that they report to or that report to them. */
function prefixesOf({ bodies: convened }: Session, bodies: readonly Body[]): readonly string[] {
  const ids = convened.map(({ body }) => body);
  const parents = bodies.flatMap(({ id, parent }) => (ids.includes(id) && parent !== null ? [parent] : []));
  return bodies
    .filter(
      ({ id, parent }) =>
        ids.includes(id) || parents.includes(id) || (parent !== null && ids.includes(parent)),
    )
    .flatMap(({ symbolPrefix }) => symbolPrefix ?? []);
}
