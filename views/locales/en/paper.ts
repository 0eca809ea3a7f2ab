import type { Message } from '../../../src/language/message.ts';

/** Words that papers print. */
export const paper = {
  'paper.united-nations': 'United Nations',
  'paper.continued': '(continued)',
  'paper.documentation': 'Documentation',
  'paper.annex': 'Annex',
  'paper.annotations': 'Annotations',
  'paper.provisional-agenda': 'Provisional agenda',
  'paper.organization-of-work': 'Proposed organization of work',
} as const satisfies Record<string, Message>;
