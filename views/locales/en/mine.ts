import type { Message } from '../../../src/language/message.ts';

/** Words of private calendars. */
export const mine = {
  'mine.name': 'Plenary: my calendar',
  'mine.about': 'The meetings of the bodies that were chosen, and the ends of silence procedures.',
  'mine.page': 'Private calendars',
  'mine.explained': 'The meetings of the bodies that you choose, at an address that only you know.',
  'mine.deadlines-too': 'The ends of the silence procedures in which you are asked stand in it too.',
  'mine.made': 'Your private calendar',
  'mine.shown-once':
    'Its address is shown only now. Keep it like a key: whoever has it can read the calendar.',
  'mine.calendar-of': 'Made on {day}',
  'mine.no-bodies': 'No body is chosen.',
  'mine.bodies': 'Bodies',
  'mine.alarm': 'Reminder, minutes before',
  'mine.alarm-hint': 'Left empty, none',
  'mine.new': 'Another calendar',
  'mine.make': 'Make the calendar',
  'mine.not-kept': 'The calendar is not kept',
  'mine.language-needs-address':
    'Bodies change at the same address; language and reminder take effect with a new one.',
  'mine.renew': 'New address',
  'mine.renew-explained': 'The present address stops working at once.',
  'mine.end': 'End this calendar',
  'mine.end-explained': 'Programs that read it find nothing there any more.',
  'refused.calendar.too-many-own': {
    one: 'At most {count} private calendar',
    other: 'At most {count} private calendars',
  },
} as const satisfies Record<string, Message>;
