import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // What is refused.
  'refused.candidates.none-such': 'Этой организации работы больше нет.',
  'refused.candidates.too-many':
    'У сессии может быть не более {limit} вариантов организации работы. Сначала исключите один из них.',
  'refused.candidates.in-force':
    'Организация работы {letter} действует и остается. Сначала введите в действие другую.',
};
