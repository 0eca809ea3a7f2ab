import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // What is refused.
  'refused.candidates.none-such': 'Esta organización de los trabajos ya no existe.',
  'refused.candidates.too-many':
    'Un período de sesiones tiene como máximo {limit} organizaciones de los trabajos paralelas. Suprima primero una.',
  'refused.candidates.in-force':
    'La organización de los trabajos {letter} está en vigor y se mantiene. Ponga primero otra en vigor.',
};
