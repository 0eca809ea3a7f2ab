import type { Translated } from '../../../src/language/message.ts';
import type { paper as english } from '../en/paper.ts';

/** Words that papers print. */
export const paper: Translated<typeof english> = {
  'paper.united-nations': 'Nations Unies',
  'paper.continued': '(suite)',
  'paper.documentation': 'Documentation',
  'paper.annex': 'Annexe',
  'paper.annotations': 'Annotations',
  'paper.provisional-agenda': 'Ordre du jour provisoire',
  'paper.organization-of-work': 'Projet d’organisation des travaux',
};
