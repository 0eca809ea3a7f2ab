import { documentLimits } from '../documents/edits.ts';
import { languages } from '../language/languages.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import type { Planned } from './planned.ts';

/**
 * Whether a planned document may be saved on a day: nothing is done in the future, and nothing issued before it was
 * submitted. @throws RuleBroken documents.title-missing, plan.not-yet, plan.issued-before-submitted, plan.slot-order
 */
export function mayBePlanned(planned: Planned, today: Day) {
  const { title, submitted, issued, slotSubmission, slotIssuance } = planned;
  if (title.words.trim() === '') throw new RuleBroken('documents.title-missing');
  const days = languages.flatMap((language) => issued[language] ?? []);
  const future = [...(submitted === null ? [] : [submitted]), ...days].find((day) => day > today);
  if (future) throw new RuleBroken('plan.not-yet', { date: future });
  const early = submitted === null ? undefined : days.find((day) => day < submitted);
  if (early && submitted) {
    throw new RuleBroken('plan.issued-before-submitted', { issued: early, submitted });
  }
  if (slotSubmission !== null && slotIssuance !== null && slotIssuance < slotSubmission) {
    throw new RuleBroken('plan.slot-order', { submission: slotSubmission, issuance: slotIssuance });
  }
}

/** Whether one more document may be planned. @throws RuleBroken documents.too-many */
export function mayPlanMore(count: number) {
  if (count >= documentLimits.documents) {
    throw new RuleBroken('documents.too-many', { limit: documentLimits.documents });
  }
}
