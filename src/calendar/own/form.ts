import { languageChosen } from '../../drafting/form.ts';
import { choices, readForm, wholeOrNone } from '../../fields.ts';

/** Reads what a private calendar is to hold. @throws FormRefused */
export function ownCalendarIn(form: unknown, bodies: readonly string[]) {
  return readForm(form, {
    bodies: choices(bodies),
    language: languageChosen(),
    alarm: wholeOrNone({ min: 0, max: 10_080 }),
  });
}
