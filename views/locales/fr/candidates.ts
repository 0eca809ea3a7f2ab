import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // What is refused.
  'refused.candidates.none-such': 'Cette organisation des travaux n’existe plus.',
  'refused.candidates.too-many':
    'Une session a au plus {limit} organisations des travaux côte à côte. Veuillez d’abord en supprimer une.',
  'refused.candidates.in-force':
    'L’organisation des travaux {letter} est en vigueur et reste. Veuillez d’abord en mettre une autre en vigueur.',
};
