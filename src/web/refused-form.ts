import type { RefusedForm } from './desk/forms.ts';
import type { Refused } from './visit.ts';

/** Which of a page's forms was refused, its refusals put to the fields that their codes are about. */
export function refusedForm(
  form: string,
  { refusals, typed }: Refused,
  fieldOf: Readonly<Record<string, string>> = {},
): RefusedForm {
  const about = refusals.map((refusal) => ({
    ...refusal,
    field: refusal.field ?? fieldOf[refusal.code] ?? null,
  }));
  return { form, refusals: about, typed };
}
