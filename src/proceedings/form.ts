import { clockTypedOrNone, newIdTyped } from '../drafting/form.ts';
import { line, neededAs, readForm, whole } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import { happenings } from './happening.ts';
import type { Press } from './proceed.ts';

/** What is said to have happened, step by step: "started", "taken-up/questionnaire", "concluded taken-up/questionnaire". */
export type Steps = Press['steps'];

/** What a button of the page says when it is pressed. */
export function buttonOf(steps: Steps): string {
  return steps.map(({ deed, items }) => [deed, ...(deed === 'taken-up' ? items : [])].join('/')).join(' ');
}

/** Reads what happened at a meeting, and at what time where it is not now. @throws FormRefused */
export function pressIn(form: unknown, language: Language) {
  return readForm(form, {
    id: newIdTyped(),
    seen: whole(),
    meeting: line({ max: 200 }),
    what: neededAs(stepsIn, 'field.no-such-choice'),
    at: clockTypedOrNone(language),
  });
}

/** Reads what a re-flow was seen to be: made of which revision, which happenings, when, and what came of it. @throws FormRefused */
export function reflowIn(form: unknown) {
  return readForm(form, {
    revision: whole({ min: 1 }),
    seen: whole(),
    at: neededAs(
      (words) => (/^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/u.test(words) ? words : null),
      'field.not-understood',
    ),
    hash: neededAs((words) => (/^[0-9a-f]{64}$/u.test(words) ? words : null), 'field.not-understood'),
  });
}

function stepsIn(words: string): Steps | null {
  const steps = words.split(' ').flatMap((step) => {
    const [said, ...items] = step.split('/');
    const deed = happenings.find((one) => one === said);
    return deed ? [{ deed, items }] : [];
  });
  return steps.length === words.split(' ').length && steps.length <= 2 ? steps : null;
}
