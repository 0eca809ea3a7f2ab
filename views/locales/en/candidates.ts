import type { Message } from '../../../src/language/message.ts';

/** Words of several organizations of work side by side. */
export const candidates = {
  // The page and its deeds.
  'desk.page-candidates': 'Organizations of work',
  'candidates.title': 'Organizations of work: {session}',
  'candidates.explained':
    'Papers, pages and calendars show only the one in force. The others stand beside it: they can be drafted further, put before the Bureau, or kept.',
  'candidates.alone':
    'There is one organization of work, and it is in force. A copy of it can be drafted beside it, as a candidate, and put before the Bureau as A and B.',
  'candidates.name': 'Organization of work {letter}',
  'candidates.name-in-force': 'Organization of work {letter}, in force',
  'candidates.place-in-force': 'In force',
  'candidates.place-candidate': 'Candidate',
  'candidates.place-superseded': 'Superseded',
  'candidates.superseded-by': 'Put out of force by {person}, {when}.',
  'candidates.copy-of': 'Copy of {letter} as in revision {revision}.',
  'candidates.holds': {
    one: '{count} meeting; {taken} of {length} min taken.',
    other: '{count} meetings; {taken} of {length} min taken.',
  },
  'candidates.edit': 'Edit {letter}',
  'candidates.ask': 'Ask the Bureau about {letter}',
  'candidates.put-in-force': 'Put {letter} in force',
  'candidates.put-in-force-explained':
    'The one now in force stays beside the one that takes its place, as superseded. Nothing is published by this.',
  'candidates.keep-copy': 'Keep a copy of {letter}',
  'candidates.keep-first-copy': 'Keep a copy as candidate B',
  'candidates.remove': 'Remove {letter}',
  'candidates.link': 'Others, side by side',
  'candidates.which': 'Which organization of work',
  'candidates.you-edit':
    'This is {letter}. What you change here changes {letter} alone; {inForce} stays in force as it is.',
  'candidates.removal-rows': {
    one: '{count} row goes from the organizations of work kept beside the one in force.',
    other: '{count} rows go from the organizations of work kept beside the one in force.',
  },

  // How they stand before the Bureau.
  'candidates.edited-since-asked': 'Edited since the Bureau was asked',
  'candidates.round-says': 'Round {round}: {state}',
  'candidates.asked-several': '{letters} are before the Bureau',
  'candidates.agreed-other': '{letter} agreed',
  'candidates.other-in-force': '{letter} is in force',
  'candidates.stands-agreed':
    '{letter} is agreed, but {inForce} is in force. The agreement counts for publishing once {letter} is put in force.',
  'candidates.stands-open':
    '{letter} is agreed, and the round on {other} is still open. The secretariat can withdraw it.',
  'candidates.also-asked': 'Also put before the Bureau',
  'candidates.how-it-differs': 'How {letter} differs from {other}',
  'desk.field-in-force': 'which organization of work is in force',
  'desk.field-letter': 'the letter',

  // Two of them side by side, and what differs.
  'candidates.compare': 'Compare',
  'candidates.with': 'with',
  'candidates.differences': 'What differs',
  'candidates.count': { one: '{count} difference', other: '{count} differences' },
  'candidates.no-difference': '{a} and {b} say the same.',
  'candidates.caption': 'Organizations of work {a} and {b}, meeting by meeting',
  'candidates.marked': 'Marked is what only one of them says.',
  'candidates.only-in': 'only in {letter}',
  'candidates.no-meeting': 'No meeting',
  'candidates.in-both': '{what}: in {a}, {was}; in {b}, {is}.',
  'candidates.in-one': '{what}: only in {letter}.',
  'candidates.in-one-so': '{what}: only in {letter}, {is}.',
  'candidates.not-the-same': '{what}: not the same in {a} and in {b}.',
  'candidates.minutes': '{count} min',
  'candidates.what-item': 'Item {item}',
  'candidates.what-item-begins': 'Item {item}, beginning',
  'candidates.what-item-ends': 'Item {item}, end',
  'candidates.what-item-minutes': 'Item {item}, minutes',
  'candidates.what-item-divided': 'Item {item}, how its minutes are divided',
  'candidates.what-row': 'Row “{words}”',
  'candidates.what-row-minutes': 'Row “{words}”, minutes',
  'candidates.what-row-words': 'Words of a row, {meeting}',
  'candidates.what-row-pinned': 'A row pinned, {meeting}',
  'candidates.what-meeting': 'Meeting of {meeting}',
  'candidates.what-hours': 'Day and hours of a meeting',
  'candidates.what-cancelled': 'Meeting of {meeting}, cancelled',
  'candidates.what-closed': 'Meeting of {meeting}, closed',
  'candidates.what-rows': 'Meeting of {meeting}, order or division of its rows',
  'candidates.what-track': 'Meeting of {meeting}, which of several side by side',
  'candidates.what-room': 'Meeting of {meeting}, room',
  'candidates.what-otherwise': 'Meeting of {meeting}, bodies, link or interpretation',
  'candidates.what-rooms': 'All meetings, room',
  'candidates.what-all-otherwise': 'All meetings, link or interpretation',

  // What is refused.
  'refused.candidates.none-such': 'This organization of work is no longer there.',
  'refused.candidates.too-many':
    'A session has at most {limit} organizations of work side by side. Remove one first.',
  'refused.candidates.in-force':
    'Organization of work {letter} is in force and stays. Put another in force first.',
} as const satisfies Record<string, Message>;
