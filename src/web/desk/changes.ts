import type { Programme, Subject } from '../../drafting/programme.ts';
import type { Language } from '../../language/languages.ts';

/** One change between two programmes in words, with the subject that binds it; null: bound by no agreement. */
export interface ChangeSaid {
  readonly subject: Subject | null;
  readonly sentence: string;
}

export function changesInWords(_from: Programme, _to: Programme, _language: Language): readonly ChangeSaid[] {
  return [];
}

export function placesChanged(_from: Programme, _to: Programme, _language: Language): readonly never[] {
  return [];
}
