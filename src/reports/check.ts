import { say } from '../language/catalogue.ts';
import { languages } from '../language/languages.ts';
import type { Details, Problem } from '../rules.ts';
import type { Adopted } from '../sessions/session.ts';
import type { Day } from '../time/days.ts';
import { inTwoGroups, keyOf } from './participation.ts';
import { nameOn, stateWithCode } from './register/register.ts';
import type { Report, Statement, Who } from './report.ts';

/** What a report is held against: what else is known of the session. */
export interface SessionHeld {
  /** The day by which States are named. */
  readonly day: Day;
  /** The ids of the items of the agenda. */
  readonly items: ReadonlySet<string>;
  /** The meetings that were held, in order, by id and day. */
  readonly meetings: readonly { readonly id: string; readonly date: Day }[];
  /** When the body adopted its agenda; absent until it has. */
  readonly agendaAdopted?: Adopted | undefined;
  /** The documents of the list in the annex: their symbols, and whether they were issued in any language. */
  readonly documents: readonly {
    readonly id: string;
    readonly symbols: readonly string[];
    readonly issued: boolean;
  }[];
}

/** What is wrong or doubtful in a report, the gravest first. */
export function reportProblems(report: Report, session: SessionHeld): readonly Problem[] {
  const problems = [
    ...participants(report, session),
    ...statements(report, session),
    ...unsaid(report),
    ...adoption(report, session),
    ...symbols(report),
    ...agenda(report, session),
    ...chairs(report, session),
    ...recommendations(report),
    ...documents(session),
  ];
  return problems.toSorted((one, other) => weight[one.level] - weight[other.level]);
}

const weight: Readonly<Record<Problem['level'], number>> = { block: 0, warning: 1, notice: 2 };

function participants(report: Report, { day }: SessionHeld): readonly Problem[] {
  return inTwoGroups(report.participants).map((one) => {
    const capacities = report.participants
      .filter((other) => keyOf(other) === keyOf(one))
      .map(({ capacity }) => capacity);
    return problem('two-groups', 'block', one.id, { ...named(one, day), capacities });
  });
}

function statements(report: Report, session: SessionHeld): readonly Problem[] {
  const { items, meetings, day } = session;
  const held = new Set(meetings.map(({ id }) => id));
  const known = new Set(report.participants.map(({ id }) => id));
  return [
    ...report.statements.flatMap((one) => {
      const { meeting, speaker } = one;
      return [
        ...(one.items.some((id) => !items.has(id))
          ? [problem('statement-item-unknown', 'block', one.id, whose(report, one, day))]
          : []),
        ...(meeting !== null && !held.has(meeting)
          ? [problem('statement-meeting-unknown', 'block', one.id, whose(report, one, day))]
          : []),
        ...(speaker.participant !== null && !known.has(speaker.participant)
          ? [problem('statement-by-nobody', 'block', one.id, whose(report, one, day))]
          : []),
      ];
    }),
    ...twiceUnderOneHeading(report, day),
  ];
}

/** Statements that no sentence of the report tells of, because it is not said who speaks. */
function unsaid({ statements: all }: Report): readonly Problem[] {
  const panel = all.some(({ kind }) => kind === 'panellist');
  return all.flatMap(({ id, kind, speaker: { participant, person, title, as } }) => {
    const nameless = participant === null && person === null && title === null;
    if (kind === 'opening' && as === 'chair' && nameless) return [problem('chair-nameless', 'warning', id)];
    const nowhere =
      (kind === 'intervention' && participant === null) ||
      (kind === 'moderator' && !panel) ||
      (kind !== 'introductory' && kind !== 'opening' && nameless) ||
      (kind === 'opening' && nameless);
    return nowhere
      ? [problem('statement-unsaid', 'warning', id, personSaid(person ?? title?.words ?? null, as))]
      : [];
  });
}

/** Under one heading of a report each State is named once: who spoke twice there is worth a look. Source: WG.7/2013/5, paragraph 44. */
function twiceUnderOneHeading(report: Report, day: Day): readonly Problem[] {
  const spoken = report.statements.filter(
    ({ kind, speaker }) => (kind === 'opening' || kind === 'intervention') && speaker.participant !== null,
  );
  const headings = Map.groupBy(
    spoken,
    ({ kind, items, speaker }) => `${kind} ${items.toSorted().join(' ')} ${speaker.participant}`,
  );
  return [...headings.values()].flatMap(([first, second]) =>
    first && second ? [problem('spoke-twice', 'notice', second.id, whose(report, second, day))] : [],
  );
}

function adoption({ reportAdopted, recommendations: chapters }: Report, { meetings }: SessionHeld) {
  if (!reportAdopted) return [];
  const last = meetings.at(-1);
  const at = meetings.find(({ id }) => id === reportAdopted.meeting);
  const open = chapters.flatMap(({ passages }) => passages).filter(({ standing }) => standing !== 'agreed');
  return [
    ...(last && reportAdopted.on < last.date
      ? [problem('adopted-early', 'block', null, { on: reportAdopted.on, last: last.date })]
      : last && reportAdopted.meeting !== last.id && meetings.some(({ id }) => id === reportAdopted.meeting)
        ? [problem('adopted-before-last', 'block', null, { last: last.date })]
        : []),
    ...(at && at.date !== reportAdopted.on
      ? [problem('adopted-on-another-day', 'warning', null, { on: reportAdopted.on, held: at.date })]
      : []),
    ...(at || last === undefined
      ? []
      : [problem('adopted-nowhere', 'warning', null, { on: reportAdopted.on })]),
    ...(open.length > 0
      ? [problem('not-all-agreed', 'warning', open[0]?.id ?? null, { count: open.length })]
      : []),
  ];
}

/** The sentence on the adoption of the report names the draft that was adopted. */
function symbols({ reportAdopted, draftSymbol, inWords = [] }: Report): readonly Problem[] {
  const derived = !inWords.some(({ section }) => section === 'adoption' || section === 'own');
  return derived && reportAdopted && draftSymbol === null
    ? [problem('draft-symbol-missing', 'warning', null)]
    : [];
}

/** The agenda is adopted at a meeting that was held, and before the report is. */
function agenda({ reportAdopted }: Report, { agendaAdopted, meetings }: SessionHeld): readonly Problem[] {
  if (!agendaAdopted) return [];
  const { on, meeting } = agendaAdopted;
  return [
    ...(meetings.length > 0 && !meetings.some(({ id }) => id === meeting)
      ? [problem('agenda-adopted-nowhere', 'warning', null, { on })]
      : []),
    ...(reportAdopted && reportAdopted.on < on
      ? [problem('agenda-after-report', 'block', null, { on, report: reportAdopted.on })]
      : []),
  ];
}

/** A Chair's State is among those that take part. */
function chairs({ statements: all, participants: there }: Report, { day }: SessionHeld): readonly Problem[] {
  return all.flatMap(({ id, speaker: { as, state } }) =>
    as === 'chair' && state !== null && !there.some((one) => one.state === state)
      ? [problem('chair-not-attending', 'notice', id, named({ state }, day))]
      : [],
  );
}

function recommendations({ recommendations: chapters }: Report): readonly Problem[] {
  return chapters
    .filter(({ passages }) => passages.length === 0)
    .map(({ id, heading }) => problem('chapter-empty', 'warning', id, { heading: heading.words }));
}

function documents(session: SessionHeld): readonly Problem[] {
  return session.documents
    .filter(({ symbols, issued }) => symbols.length > 0 && !issued)
    .map(({ id, symbols }) => problem('not-issued', 'warning', id, { symbol: symbols.join('-') }));
}

/** Who speaks that takes part in nothing: by name, else the Chair or the Secretariat in every language. */
function personSaid(name: string | null, as: Statement['speaker']['as']): Details {
  if (name !== null) return { who: name };
  const key = as === 'participant' ? 'reports.nobody' : (`reports.${as}` as const);
  return {
    who: say('en', key),
    ...Object.fromEntries(languages.map((language) => [`who.${language}`, say(language, key)])),
  };
}

function whose({ participants: all }: Report, { speaker }: Statement, day: Day): Details {
  const who = all.find(({ id }) => id === speaker.participant);
  return who ? named(who, day) : { who: speaker.person ?? speaker.title?.words ?? null };
}

/** Who somebody is, in every language in which that is known. */
function named(who: Who, day: Day): Details {
  if (who.state === undefined) return { who: who.name.words };
  const { words } = nameOn(stateWithCode(who.state), day);
  return {
    who: words.en,
    ...Object.fromEntries(languages.map((language) => [`who.${language}`, words[language]])),
  };
}

function problem(
  code: string,
  level: Problem['level'],
  where: string | null,
  details: Details = {},
): Problem {
  return { code: `report.${code}`, level, details, where };
}
