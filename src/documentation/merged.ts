import { isDeepStrictEqual } from 'node:util';
import { languages } from '../language/languages.ts';
import { RuleBroken } from '../rules.ts';
import type { Planned } from './planned.ts';

/** The fields of a planned document that somebody may change, but for the days of issue. */
const fields = [
  'symbols',
  'title',
  'items',
  'languages',
  'mandate',
  'author',
  'by',
  'original',
  'estimatedWords',
  'actualWords',
  'waiver',
  'slotSubmission',
  'slotIssuance',
  'submitted',
] as const satisfies readonly (keyof Planned)[];

/** Two changed the same field of a planned document to different things: which, and what the other wrote. */
export class PlanClash extends RuleBroken {
  readonly fields: readonly string[];
  readonly theirs: Planned;

  constructor(clashing: readonly string[], theirs: Planned) {
    super('plan.saved-by-another', { fields: clashing });
    this.name = 'PlanClash';
    this.fields = clashing;
    this.theirs = theirs;
  }
}

/**
 * What somebody made of a planned document, over what others saved meanwhile of its other fields; each language's day of
 * issue is a field of its own. @throws PlanClash where both changed the same field
 */
export function mergedPlan(then: Planned, now: Planned, mine: Planned): Planned {
  const clashing: string[] = [];
  const pick = <T>(name: string, was: T, is: T, wanted: T): T => {
    if (isDeepStrictEqual(wanted, was)) return is;
    if (!isDeepStrictEqual(is, was) && !isDeepStrictEqual(is, wanted)) clashing.push(name);
    return wanted;
  };
  const picked = fields.map((field) => [field, pick<unknown>(field, then[field], now[field], mine[field])]);
  const issued = languages.map((language) => [
    language,
    pick(`issued.${language}`, then.issued[language], now.issued[language], mine.issued[language]),
  ]);
  if (clashing.length > 0) throw new PlanClash(clashing, now);
  return {
    ...now,
    ...(Object.fromEntries(picked) as Pick<Planned, (typeof fields)[number]>),
    issued: Object.fromEntries(issued.filter(([, day]) => day !== undefined)) as Planned['issued'],
  };
}
