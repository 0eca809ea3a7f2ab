import { type Details, type Level, levels } from '../../rules.ts';

/** One rule that judges an organization of work: what breaking it weighs, and at most, and what it is about. */
export interface Rule {
  readonly level: Level;
  readonly about: (typeof subjects)[number];
  /** Set where it is advice, which neither refuses nor blocks. */
  readonly advice?: true;
}

/** What rules are about, in the order in which pages list them. */
export const subjects = ['meetings', 'services', 'items', 'order', 'elsewhere'] as const;

/** Every rule that judges an organization of work, with what breaking it weighs where a body does not say otherwise. */
export const rules = {
  'timetable.outside-session': { level: 'refuse', about: 'meetings' },
  'timetable.overlap': { level: 'refuse', about: 'meetings' },
  'timetable.over-full': { level: 'warning', about: 'meetings' },
  'timetable.empty-meeting': { level: 'warning', about: 'meetings' },
  'timetable.no-meetings': { level: 'warning', about: 'meetings' },
  'timetable.weekday': { level: 'warning', about: 'meetings' },
  'timetable.weekend': { level: 'warning', about: 'meetings' },
  'timetable.holiday': { level: 'warning', about: 'meetings' },
  'timetable.meetings-promised': { level: 'warning', about: 'services' },
  'timetable.meetings-annotated': { level: 'warning', about: 'services' },
  'timetable.teams-at-once': { level: 'warning', about: 'services' },
  'timetable.teams-a-day': { level: 'warning', about: 'services' },
  'timetable.room-twice': { level: 'warning', about: 'services' },
  'timetable.item-without-row': { level: 'warning', about: 'items' },
  'timetable.row-for-no-item': { level: 'warning', about: 'items' },
  'timetable.outside-windows': { level: 'warning', about: 'items' },
  'timetable.before-documents': { level: 'warning', about: 'items' },
  'timetable.other-track': { level: 'warning', about: 'items' },
  'timetable.not-joint': { level: 'warning', about: 'items' },
  'timetable.minutes-short': { level: 'warning', about: 'items' },
  'timetable.short-piece': { level: 'warning', about: 'items', advice: true },
  'timetable.opening-not-first': { level: 'warning', about: 'order' },
  'timetable.agenda-adopted-late': { level: 'warning', about: 'order' },
  'timetable.order': { level: 'warning', about: 'order' },
  'timetable.other-matters-not-last': { level: 'warning', about: 'order' },
  'timetable.report-not-last': { level: 'warning', about: 'order' },
  'timetable.meeting-after-report': { level: 'warning', about: 'order' },
  'timetable.same-officers': { level: 'warning', about: 'elsewhere' },
  'timetable.same-delegations': { level: 'warning', about: 'elsewhere' },
  'timetable.room-taken': { level: 'warning', about: 'elsewhere' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleCode = keyof typeof rules;

export const ruleCodes = Object.keys(rules) as readonly RuleCode[];

/** What breaking a rule may weigh, the strictest first. */
export function levelsFor(code: RuleCode): readonly Level[] {
  const rule: Rule = rules[code];
  return rule.advice ? ['warning', 'ignore'] : levels;
}

/** What breaking each rule weighs, by its code; what is not there weighs as usual. */
export type Weights = Readonly<Record<string, Level>>;

/** Of what several bodies that meet together say of the rules, the strictest; a body that says nothing of one means what is usual. */
export function strictest(several: readonly (Weights | undefined)[]): Weights {
  const said = new Set(several.flatMap((weights) => Object.keys(weights ?? {})));
  return Object.fromEntries(
    [...said].flatMap((code) => {
      const usual = (rules as Readonly<Record<string, Rule>>)[code]?.level;
      const all = several.flatMap((weights) => weights?.[code] ?? usual ?? []);
      const strict = levels.find((level) => all.includes(level));
      return strict === undefined ? [] : [[code, strict] as const];
    }),
  );
}

/** What breaking a rule weighs. */
export function weightOf(code: RuleCode, weights: Weights): Level {
  return weights[code] ?? rules[code].level;
}

export function isRule(code: string): code is RuleCode {
  return Object.hasOwn(rules, code);
}

/** What is found where one of the rules is broken. */
export interface Broken {
  readonly code: string;
  readonly details: Details;
  readonly where: string | null;
}

/** What stands after an edit and did not before it; where something is counted, also what is worse than before. */
export function brought<Found extends Broken>(
  before: readonly Broken[],
  after: readonly Found[],
): readonly Found[] {
  const known = Map.groupBy(before, keyOf);
  return after.filter((found) => {
    const had = known.get(keyOf(found));
    if (!had) return true;
    const { count } = found.details;
    return typeof count === 'number' && !had.some((one) => countOf(one) >= count);
  });
}

/** A finding by what it is about: its figures may change while it stays the same finding. */
function keyOf({ code, where, details }: Broken): string {
  return JSON.stringify([code, where, Object.values(details).filter((detail) => typeof detail !== 'number')]);
}

function countOf({ details: { count } }: Broken): number {
  return typeof count === 'number' ? count : Number.POSITIVE_INFINITY;
}
