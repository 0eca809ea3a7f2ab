import type { Message } from '../../../src/language/message.ts';

/** Words of the pages that everyone may read. */
export const publicPages = {
  'public.plenary': 'Plenary',
  'public.skip': 'Skip to the page',
  'public.main': 'Main',
  'public.languages': 'Language',
  'public.places-now': 'Now and next',
  'public.places-sessions': 'Sessions',
  'public.places-papers': 'Papers',
  'public.places-calendars': 'Calendars',
  'public.places-desk': 'Desk',
  'public.places-public': 'Public pages',
  'public.times-are-local': 'Times are those of the place of the meeting.',
  'public.atom': 'Changes as Atom',
  'public.as-data': 'The same as data',
  'public.error-title': 'This was not done',
  'public.not-found': 'There is no such page, or it is not published.',
  'public.too-large':
    'What was sent is larger than 2 MB and was not read. Nothing was changed; send a shorter text.',
  'public.not-understood': 'What was sent could not be read. Nothing was changed.',
  'public.fault':
    'The program failed to answer. What was published is untouched. If this happens again, name this number to the secretariat: {id}.',
} as const satisfies Record<string, Message>;
