import type { Message } from '../../../src/language/message.ts';

/** Words of feeds of items and deadlines, and of the page to subscribe by. */
export const feeds = {
  'feeds.due-submission': 'documents to be submitted',
  'feeds.due-issuance': 'documents to be issued',
  'feeds.rule-submission':
    'By the general rule, documents for a session are submitted ten weeks before it opens.',
  'feeds.rule-issuance':
    'By the general rule, documents for a session are issued in all languages six weeks before it opens.',
  'feeds.item-left': 'This meeting no longer takes up {item}.',
  'feeds.item-back': 'This meeting takes up {item} again.',
  'feeds.change-documents': 'Documents before: {was}.',
  'feeds.item-about': 'The meetings that take up {item}, wherever they are moved.',
  'feeds.deadlines-name': 'Deadlines for documents',
  'feeds.deadlines-about':
    'When the documents of published sessions are due: by the general rule submitted ten weeks, and issued six weeks, before the opening; otherwise on the days of the session’s documentation plan.',
  'feeds.deadlines-says': 'The deadlines stand in your calendar and move there when they move here.',
} as const satisfies Record<string, Message>;
