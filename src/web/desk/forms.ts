import { sayRefusal } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import type { Details } from '../../rules.ts';
import type { Refused } from '../visit.ts';

/** A form that comes back: which of the page's forms it is, why, and what was typed. */
export interface RefusedForm extends Refused {
  readonly form: string;
  /** What others saved meanwhile at the same place, and in which revision: chosen, or replaced by a third text. */
  readonly clash?: ClashShown;
}

/** A true clash, as a form shows it: who saved which revision meanwhile, and what it says at each place. */
export interface ClashShown {
  readonly by: string;
  readonly revision: number;
  readonly places: readonly { readonly name: string; readonly theirs: string }[];
}

/** A form as a view fills it in: with what was typed where it was refused, else with what is saved. */
export interface FormShown {
  readonly name: string;
  readonly refused: boolean;
  readonly clash: ClashShown | null;
  readonly revision: number;
  /** Everything that is wrong with it, each with the id of its field where it is about one. */
  readonly sentences: readonly { readonly field: string | null; readonly sentence: string }[];
  id(field: string): string;
  value(field: string, otherwise: string | number | null): string;
  has(field: string, value: string, otherwise: boolean): boolean;
  wrong(field: string): string | null;
}

/** The forms of a page: at most one of them was refused. */
export function formsOf(language: Language, revision: number, refused: RefusedForm | null) {
  return (name: string): FormShown => {
    const again = refused?.form === name ? refused : null;
    const id = (field: string) => `${name}-${field}`.replaceAll(/[^\w-]/gu, '-');
    const sentences = (again?.refusals ?? []).map(({ field, code, details }) => ({
      field,
      sentence: sentenceOf(language, code, details),
    }));
    const shownRevision = again?.clash?.revision ?? Number(again?.typed.revision ?? Number.NaN);
    return {
      name,
      refused: again !== null,
      clash: again?.clash ?? null,
      revision: Number.isInteger(shownRevision) && shownRevision > 0 ? shownRevision : revision,
      sentences: sentences.map(({ field, sentence }) => ({
        field: field === null ? null : id(field),
        sentence,
      })),
      id,
      value: (field, otherwise) => {
        if (again === null) return otherwise === null ? '' : String(otherwise);
        const typed = again.typed[field];
        return (typeof typed === 'object' ? typed[0] : typed) ?? '';
      },
      has: (field, value, otherwise) => {
        if (again === null) return otherwise;
        return [again.typed[field] ?? []].flat().includes(value);
      },
      wrong: (field) => sentences.find((sentence) => sentence.field === field)?.sentence ?? null,
    };
  };
}

/** Why something was refused, in words, with days and hours as the language writes them. */
export function sentenceOf(language: Language, code: string, details: Details): string {
  return sayRefusal(language, { code, details });
}
