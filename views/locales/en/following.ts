import type { Message } from '../../../src/language/message.ts';

/** Words of following changes by mail. */
export const following = {
  'following.by-mail': 'Changes by mail',
  'following.by-mail-says':
    'When something published here changes, we write to you from what to what: once a day at most, and at once where a meeting within 24 hours is concerned. You need no account, and every mail has a link that ends it.',
  'following.changes-of': 'Changes of',
  'following.whole-session': 'The whole session',
  'following.ask': 'Send me changes',
  'following.not-asked': 'Nothing was sent',
  'following.asked-title': 'Look into your mail',
  'following.written-to':
    'We have written to {email}. Open the link in that mail within two days; only then do we send changes.',
  'following.not-come':
    'Nothing has come after a few minutes? Look among the unwanted mail, and check how the address is written.',
  'following.confirm-title': 'Changes by mail',
  'following.confirm-says': 'Is this what you want to be told of at {email}?',
  'following.confirm': 'Yes, send me changes',
  'following.confirm-uses': 'You can end this at any time by a link in every mail.',
  'following.link-over': 'This link does not hold',
  'following.link-over-says':
    'It is older than two days, was not copied whole, or what it was for has ended. You can ask for another on the page of the session or body.',
  'following.yours': 'What you follow by mail',
  'following.yours-says': 'Changes are sent to {email}.',
  'following.now-confirmed': 'Confirmed. From now on changes are sent to {email}.',
  'following.nothing': 'Nothing is followed from this address, and no changes are sent to it.',
  'following.end': 'End',
  'following.end-what': 'End: {what}',
  'following.one': 'Followed',
  'following.end-all': 'End all',
  'following.language': 'Language of the mails',
  'following.end-title': 'No more mails about changes',
  'following.end-says':
    'One button ends everything that this address follows. Opening this page has changed nothing.',
  'following.ended': 'Ended',
  'following.ended-says':
    'No more changes are sent to this address. You can follow a session or body anew on its page.',
  'following.mail-confirm': 'Please confirm: changes by mail, {what}',
  'following.asked-for':
    'Somebody, most likely you, asked that changes of the following be sent to this address: {what}.',
  'following.if-not-you':
    'The link holds for two days; nothing is sent before it is opened and confirmed. If it was not you, do nothing.',
  'following.to-session': 'Open the page of the session',
  'following.to-calendar': 'Put the meetings into your calendar',
  'following.why': 'You receive this because changes by mail were confirmed from this address.',
  'following.manage': 'See what you follow, or end it',
  'following.mail-sessions': 'Changed sessions: {count}',
  'following.mail-change': '{session}: {change}',
  'following.mail-changes': '{session}: {change} (+{count})',
  'following.item': 'Item {item}: {title}',
  'refused.following.no-mail':
    'No mail is sent from this site at present, so changes cannot be followed by mail.',
} as const satisfies Record<string, Message>;
