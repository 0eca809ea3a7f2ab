import type { Message } from '../../../src/language/message.ts';

/** Words of single sign-on, sign-ins and terms of office. */
export const signing = {
  // Single sign-on.
  'signing.single-sign-on': 'Single sign-on',
  'signing.sign-in-at': 'Sign in at {host}',
  'signing.single-sign-on-explained':
    'You are sent there and back. It signs in people who have an account here under the same e-mail address.',
  'signing.signs-out-here-alone': 'You signed in at {host}: signing out here does not sign you out there.',
  'signing.still-signed-in-at':
    'You may still be signed in at {host}; on a machine that others use, sign out there too.',
  'signing.to-public-pages': 'To the public pages',

  // One-time links by mail.
  'signing.lost-password': 'Password lost? Ask for a link by mail',
  'signing.link-by-mail': 'A one-time link by mail',
  'signing.link-by-mail-explained':
    'Say the address of your account. A link that signs you in once is sent there.',
  'signing.send-link': 'Send the link',
  'signing.link-not-sent': 'No link was asked for',
  'signing.link-asked':
    'If somebody with access has the address {email}, a link is on its way there. It holds for a day.',
  'signing.link-not-come':
    'Nothing after some minutes? Look into the junk mail, and at how the address is written; an administrator can give you a link too.',
  'signing.invited': 'The invitation to {name} is on its way',
  'signing.link-sent': 'The link is on its way to {name}',
  'signing.link-sent-to': 'A letter with a one-time link goes to {email}. The link holds until {until}.',
  'signing.invites-by-mail':
    'The person is sent an invitation with a one-time link, which holds for seven days.',
  'signing.send-new-link': 'Send a new link by mail',
  'signing.show-link-instead': 'Show a link here instead',

  // What the letters say.
  'signing.invitation-subject': 'Invitation to sign in to Plenary',
  'signing.invitation-words':
    '{by} gives you access to Plenary, where sessions are prepared. Your role: {role}.',
  'signing.role-at': '{role}, {body}',
  'signing.invitation-link': 'Sign in and choose a password',
  'signing.letter-link-subject': 'A link to sign in to Plenary',
  'signing.letter-link-sent': '{by} sends you a link to sign in as {name}.',
  'signing.letter-link-asked': 'Somebody, most likely you, asked for a link to sign in as {name}.',
  'signing.letter-holds': 'The link is for {email} alone. It signs in once, until {until}.',
  'signing.letter-not-expected': 'You did not expect this? Nothing happens unless the link is used.',

  // One’s clock.
  'signing.clock': 'Your clock',
  'signing.clock-hint':
    'The city by whose time deadlines are shown to you, or a zone such as Europe/Vienna; left empty, the duty station’s',
  'signing.clock-is': 'Zone: {zone}',
  'signing.day-at-city': '{day}, {time} ({city})',

  // Where somebody is signed in.
  'signing.signed-in-at': 'Signed in at',
  'signing.nowhere': 'Signed in nowhere.',
  'signing.way': 'By',
  'signing.way-password': 'password',
  'signing.way-link': 'one-time link',
  'signing.way-single-sign-on': 'single sign-on',
  'signing.way-unknown': 'not recorded',
  'signing.used': 'Last used',
  'signing.used-to-the-hour': 'The last use is recorded to the hour.',
  'signing.end-all': 'End all',
  'signing.bound': 'For single sign-on, {host} knows this person as {subject}.',
  'signing.release': 'Release',
  'signing.release-explained': 'The next single sign-on with the same verified address is bound anew.',

  // Looking for people.
  'signing.search': 'Search',
  'signing.search-people': 'Name or e-mail address',
  'signing.people-found': { one: '{count} person', other: '{count} people' },
  'signing.nobody-found': 'Nobody has “{typed}” in the name or address.',
  'signing.show-everybody': 'Show everybody',
  'signing.page-of': 'Page {page} of {pages}',
  'signing.page-before': 'Previous page',
  'signing.page-after': 'Next page',
  'signing.name-and-address': 'Name and address',
  'signing.new-address-explained':
    'Mail goes to the new address from now on; links that were not used stop working.',

  // Offices.
  'signing.post': 'Post',
  'signing.post-chair': 'Chair',
  'signing.post-vice-chair': 'Vice-Chair',
  'signing.post-rapporteur': 'Rapporteur',
  'signing.post-member': 'Member',
  'signing.post-for-group': '{post}, {group}',
  'signing.group': 'Group of States',
  'signing.no-group': 'None',
  'signing.group-african-states': 'African States',
  'signing.group-asia-pacific-states': 'Asia-Pacific States',
  'signing.group-eastern-european-states': 'Eastern European States',
  'signing.group-latin-american-and-caribbean-states': 'Latin American and Caribbean States',
  'signing.group-western-european-and-other-states': 'Western European and other States',
  'signing.group-group-of-77-and-china': 'Group of 77 and China',
  'signing.group-european-union': 'European Union',
  'signing.person-typed': 'The name or e-mail address of somebody with an account here',
  'signing.capacity-written': 'Left empty, it is written from post and group, in all six languages',
  'signing.capacity-in-others': 'Capacity in other languages',
  'signing.what-it-is': 'What it is',
  'signing.change-office': 'Change, end, pass on',
  'signing.change-office-of': 'Change, end or pass on: {capacity}, {name}',
  'signing.last-day-hint': 'Left empty, until further notice',
  'signing.successor': 'Successor',
  'signing.successor-explained':
    'The term of {name} ends on the day before. The successor holds the office in the same capacity.',
  'signing.pass-on': 'Pass the office on',
  'signing.not-passed-on': 'The office is not passed on',
  'signing.take-back': 'Take the office back',
  'signing.take-back-explained':
    'Its term has not begun. Nothing remains of it but a line in the log; the last day of whoever holds the office before stays as it is.',
  'signing.at-the-same-time': 'At the same time',
  'signing.two-offices': '{name} holds two offices: {one}, and {other} ({term}).',
  'signing.same-office': '{one} and {other} hold the same office: {capacity} ({term}).',

  // Refusals.
  'refused.people.chair-held':
    '{name} is Chair from {from} to {until}, and a Bureau has one Chair at a time. Pass that office on to a successor, or give it for other days.',
  'refused.people.chair-held-on':
    '{name} is Chair from {from} on, and a Bureau has one Chair at a time. Pass that office on to a successor, or say its last day first.',
  'refused.people.successor-too-early': 'A successor begins after {from}, the first day of the office',
  'refused.people.own-administration':
    'Another administrator has to take this role from you, so that one is always left',
  'refused.people.office-began': 'The office began on {from}; say its last day instead',
  'refused.people.nobody-called': 'Nobody with an account here is called “{typed}” or has that address',
  'refused.people.several-called': 'Several people are called “{typed}”; write the e-mail address',
  'refused.field.no-city':
    '“{typed}” is no city known here and no zone; write a large city with the same time, or a zone such as Europe/Vienna',
  'refused.sign-in.provider-silent':
    'Single sign-on does not answer just now. Try again in a while, or sign in another way.',
  'refused.sign-in.provider-refused':
    'Single sign-on did not confirm who you are. Begin again, or sign in another way.',
  'refused.sign-in.not-set-out':
    'This sign-in did not begin in this browser, was answered already, or took too long. Begin again.',
  'refused.sign-in.email-unverified':
    'Single sign-on does not vouch for your e-mail address, so it cannot be matched with an account here. Ask an administrator.',
  'refused.sign-in.nobody-known':
    'Nobody with the address {email} has an account here. Ask an administrator for one.',
  'refused.sign-in.revoked': 'The access of {email} was revoked.',
  'refused.sign-in.bound-to-another':
    'The account of {email} is bound to another identity there. Ask an administrator to release it.',
  'refused.sign-in.asked-too-often': {
    one: 'This was asked for too often. Try again in {count} minute.',
    other: 'This was asked for too often. Try again in {count} minutes.',
  },
} as const satisfies Record<string, Message>;
