import type { Message } from '../../../src/language/message.ts';

/** What is to be mended in a paper that was read. */
export const reading = {
  'reading.at-line': 'Line {line}: {sentence}',
  'reading.unreadable': 'This is not a text that can be read.',
  'reading.number-lost': 'An item has lost its number.',
  'reading.number-gap': 'The numbers of the items have a gap.',
  'reading.number-repeated': 'A number of an item stands twice.',
  'reading.annotation-missing': 'An item has no annotation.',
  'reading.annotation-heading-differs': 'The heading of an annotation differs from the title in the list.',
  'reading.annotation-unlisted': 'An annotation is about an item that the list does not have.',
  'reading.row-item-unknown': 'The table takes up an item that is not on the agenda.',
  'reading.weekday-mismatch': 'The day of the week does not fall on this date.',
  'reading.date-outside-session': 'A date lies outside the session.',
  'reading.date-impossible': 'A date does not exist.',
  'reading.time-end-missing': 'The paper does not say when a meeting ends.',
  'reading.symbol-malformed': 'A symbol is not well formed.',
  'reading.other': 'Something in the paper is to be checked.',
} as const satisfies Record<string, Message>;
