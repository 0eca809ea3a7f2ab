import type { Translated } from '../../../src/language/message.ts';
import type { paper as english } from '../en/paper.ts';

/** Words that papers print. */
export const paper: Translated<typeof english> = {
  'paper.united-nations': 'United Nations',
  'paper.continued': '(continued)',
  'paper.documentation': 'Documentation',
  'paper.annex': 'Annex',
  'paper.annotations': 'Annotations',
  'paper.provisional-agenda': 'Provisional agenda',
  'paper.organization-of-work': 'Proposed organization of work',
};
