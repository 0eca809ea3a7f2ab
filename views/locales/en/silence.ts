import type { Message } from '../../../src/language/message.ts';

/** Words of the silence procedure and of answering in a round. */
export const silence = {
  'round.about': '{subject}, {session}',
  'round.piece-item': 'item {item}',
  'round.piece-titled': '{item}: {title}',
  'round.mail-open': 'Silence until {end}: {about}',
  'round.mail-open-meeting': 'Before the Bureau: {about}',
  'round.mail-remind': 'Reminder, silence until {end}: {about}',
  'round.mail-object': 'Objection: {about}',
  'round.mail-amend': 'Amendment proposed: {about}',
  'round.mail-take-back': 'Objection or amendment withdrawn: {about}',
  'round.mail-extend': 'Silence extended until {end}: {about}',
  'round.mail-adopted': 'Agreed: {about}',
  'round.mail-broken': 'Silence broken: {about}',
  'round.mail-withdrawn': 'Withdrawn: {about}',
  'round.mail-superseded': 'Superseded: {about}',
  'round.mail-wait': 'Silence ended, not everybody was told: {about}',
  'round.mail-receipt': 'Your answer is kept: {about}',
  'round.mail-late': 'Your answer came after the end: {about}',
  'round.says-open': 'The text is agreed unless an objection stands when the silence ends.',
  'round.says-open-meeting':
    'The Bureau will take this up at a meeting. You may say before then what you think of the text.',
  'round.says-remind': 'You have not answered yet. Silence means that you do not object.',
  'round.says-object':
    'A member objects. The round stays open to its end; if the objection still stands then, the silence is broken.',
  'round.says-amend':
    'A member proposes an amendment. The round stays open to its end; if the proposal still stands then, the silence is broken.',
  'round.says-take-back': '{member} has withdrawn this:',
  'round.says-left': {
    one: '{count} objection or amendment still stands.',
    other: '{count} objections or amendments still stand.',
  },
  'round.says-extend': 'The Chair has extended the silence. The text is the same.',
  'round.says-adopted': 'No objection stood when the silence ended: the text is agreed as of {day}.',
  'round.says-adopted-meeting': 'The Bureau agreed on the text at a meeting on {day}.',
  'round.says-broken': 'The silence is broken, and the text is not agreed. This stood at its end:',
  'round.says-withdrawn': 'The secretariat has withdrawn the question. Nothing is agreed by it.',
  'round.says-superseded':
    'Another round on this subject takes the place of this one. Answers given so far are kept, but do not count in the new round.',
  'round.says-wait':
    'The silence has ended without an objection, but these members were not told before its end. The text is therefore not agreed; withdraw the round or ask anew.',
  'round.receipt-acknowledge': 'You have read the text and do not object. Nothing more is asked of you.',
  'round.receipt-comment': 'You have commented. A comment does not break the silence.',
  'round.receipt-object':
    'You have objected. Everybody in the round has been told; you may withdraw the objection until the end.',
  'round.receipt-amend':
    'You have proposed an amendment. Everybody in the round has been told; you may withdraw it until the end.',
  'round.receipt-take-back': 'You have withdrawn it. Everybody in the round has been told.',
  'round.receipt-late':
    'It came at or after the end of the silence. It is kept and marked late, and changes nothing.',
  'round.by-about': '{member} – {piece}',
  'round.ended-in': 'Silence ended, in {city}',
  'round.says-none-left': 'No objection or amendment stands any more.',
  'round.says-object-meeting': 'A member objects. The Bureau will take it up at its meeting.',
  'round.says-amend-meeting': 'A member proposes an amendment. The Bureau will take it up at its meeting.',
  'round.receipt-kept': 'Your answer is kept. Everybody in the round can read it.',
  'round.translated': 'In English, as a translation',
  'round.translated-explained': 'Agreement is on the text above, in {language}; this is a translation of it.',
  'round.you': 'you',
  'round.end': 'End of the silence',
  'round.ends-in': 'Silence ends, in {city}',
  'round.where-you-are': 'Where you are, in {city}',
  'round.silence-ends-about': 'Silence ends: {about}',
  'round.ends-outside': 'An objection must arrive before the end; one that arrives at the end is late.',
  'round.changed-since-seen': 'Changed since the text that you saw last',
  'round.read-and-answer': 'Read the text and answer',
  'round.read': 'Read more on the desk',
  'round.link-explained':
    'The link is for you alone, opens this round only, works once and holds until {until}. Please do not forward this message.',
  'refused.approval.objection-stands':
    'An objection or amendment of yours still stands. Withdraw it first; then you may acknowledge the text.',
  'refused.approval.no-such-objection': 'There is no such objection or amendment of yours in this round.',
  'refused.approval.taken-back-late': 'The silence has ended: what stood then can no longer be withdrawn.',
  'refused.approval.has-seen-it':
    'This member has opened the round or answered in it, and so has been reached.',
  'refused.approval.no-silence': 'There is no silence in this round that could be extended.',
  'refused.approval.not-the-chair': 'Only the Chair of the Bureau may extend the silence.',
  'refused.approval.extended-late': 'The silence has ended and can no longer be extended.',
  'refused.approval.not-later': 'The new end must be later than the present one.',
  'refused.approval.silence-runs':
    'A silence procedure is decided by its end alone. It can be withdrawn, or asked anew.',
  'refused.approval.no-members': 'Nobody holds an office in this Bureau, so nobody can be asked.',
  'refused.approval.already-asked':
    'Round {round} asks exactly this text already. Only the Chair may extend its silence; to change its end otherwise, withdraw it first.',
  'refused.approval.end-needed': 'Say on which day and at what time the silence ends',
  'refused.approval.no-such-hour': 'On this day there is no {clock}: the clocks go forward to summer time',
  'refused.approval.too-short': {
    one: 'The silence must last at least {count} hour: until {day}, {clock}, or later',
    other: 'The silence must last at least {count} hours: until {day}, {clock}, or later',
  },
  'refused.approval.ends-on-weekend':
    '{day} is a Saturday or Sunday at the duty station. Ask once more to keep this end',
  'refused.approval.ends-on-holiday':
    '{day} is a holiday at the duty station: {holiday}. Ask once more to keep this end',
} as const satisfies Record<string, Message>;
