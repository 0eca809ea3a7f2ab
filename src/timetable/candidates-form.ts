import { newIdTyped, seen } from '../drafting/form.ts';
import { line, readForm } from '../fields.ts';

/** Reads which organization of work is to be kept a copy of, under the id that the page gave the copy. @throws FormRefused */
export function copyIn(form: unknown) {
  return readForm(form, { revision: seen(), id: newIdTyped(), of: line({ max: 100 }) });
}
