import type { Message } from '../../../src/language/message.ts';

/** Words of the page by which a calendar is subscribed to. */
export const subscribing = {
  'subscribing.page': 'Add to your calendar',
  'subscribing.more': 'Other programs, reminder, code for a telephone',
  'subscribing.lag':
    'Calendars ask for changes when they choose to, some only once a day. What changes on the day itself stands at once on the page named above.',
  'subscribing.options': 'Choose what it holds',
  'subscribing.language': 'Language of the calendar',
  'subscribing.reminder': 'Reminder',
  'subscribing.none': 'None',
  'subscribing.quarter': '15 minutes before',
  'subscribing.hour': '1 hour before',
  'subscribing.day': '1 day before',
  'subscribing.omit': 'Leave out cancelled meetings',
  'subscribing.apply': 'Make the address',
  'subscribing.ways': 'Follow',
  'subscribing.scan': 'Scan to open this page on a telephone.',
  'subscribing.qr': 'Code that opens this page',
  'subscribing.how': 'How to add it',
  'subscribing.google':
    'On a computer, choose “+” beside “Other calendars”, then “From URL”, paste the address and add the calendar. It then appears on your telephone too. Google reads it anew every 8 to 24 hours.',
  'subscribing.outlook':
    'In Outlook on the web or the new Outlook, open the calendar, choose “Add calendar”, then “Subscribe from web”, and paste the address. Outlook reads it anew about every 3 hours, sometimes once a day.',
  'subscribing.iphone':
    'In Calendar, tap “Calendars”, “Add Calendar”, “Add Subscription Calendar”, and paste the address.',
  'subscribing.mac':
    'In Calendar, choose “File”, “New Calendar Subscription”, paste the address, and choose how often it is read.',
  'subscribing.thunderbird': 'Choose “New Calendar”, “On the Network”, and paste the address.',
  'subscribing.items': 'One item only',
} as const satisfies Record<string, Message>;
