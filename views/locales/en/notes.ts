import type { Message } from '../../../src/language/message.ts';

/** Words of notes by the Secretariat. */
export const notes = {
  'note.resolution': 'resolution {number}',
  'note.decision': 'decision {number}',
  'note.in-resolution': 'In its resolution {number}',
  'note.in-decision': 'In its decision {number}',
  'note.in-same-resolution': 'In that resolution',
  'note.in-same-decision': 'In that decision',
  'note.on-subject': '{act}, on {subject}',
  'note.of-organ': '{act} {organ:of}',
  'note.established': 'Pursuant to {act}, {as} was established.',
  'note.established-constant': 'Pursuant to {act}, {as} was established as a constant element {organ:of}.',
  'note.established-advising':
    'Pursuant to {act}, {as} was established to advise and assist {organ:the} in the implementation of its mandate with regard to {instrument:the}.',
  'note.reaffirmed-resolution':
    'This resolution was reaffirmed consistently in subsequent resolutions {organ:of}.',
  'note.reaffirmed-decision':
    'This decision was reaffirmed consistently in subsequent resolutions {organ:of}.',
  'note.first-meeting': '{ordinal:the:capital} {body:of} was held {days}.',
  'note.first-session': '{ordinal:the:capital} {body:of} was held {days}.',
  'note.did-welcomed':
    '{in}, {organ:the} welcomed the substantive debate and activities carried out by {body:the} and underlined its contribution to the full implementation of {instrument:the}.',
  'note.did-continued':
    '{in}, {organ:the} decided that {body:the} should continue to perform the functions set forth in {act}.',
  'note.did-to-meet':
    '{in}, {organ:the} decided that {body:the} should hold at least one intersessional meeting prior to {session:the} {organ:of}.',
  'note.did-to-meet-on':
    '{in}, {organ:the} decided that {body:the} should hold at least one intersessional meeting prior to {session:the} {organ:of} and noted in that regard the recommendation {body:of} that the next meeting should focus on {topics}.',
  'note.did-made-constant':
    '{in}, {organ:the} decided, inter alia, that {body:the} would be a constant element {organ:of}, forwarding its reports and recommendations to {organ:the}.',
  'note.did-consecutive':
    '{in}, {organ:the}, inter alia, encouraged {bodies} to consider meeting on an annual basis, as needed, and to hold their meetings consecutively, in order to ensure the effective use of resources.',
  'note.did-joint-discussion':
    '{in}, {organ:the} requested {bodies} to hold a joint thematic discussion on {topic} and to make recommendations for consideration by {organ:the} at its {at}, within their mandates.',
  'note.did-joint-discussion-to':
    '{in}, {organ:the} requested {bodies} to hold a joint thematic discussion on {topic} and to make recommendations for consideration by {organ:the} at its {at}, within their mandates, in order to {aim}.',
  'note.session': 'its {ordinal} {days}',
  'note.back-to-back': '{session}, back to back with {ordinal:the} {body:of}',
  'note.with-discussion': '{session}, with a joint thematic discussion in accordance with {organ} {act}',
  'note.held-meeting': {
    one: '{body:the:capital} held {sessions}.',
    other: '{body:the:capital} held {sessions}.',
  },
  'note.held-session': {
    one: '{body:the:capital} held {sessions}.',
    other: '{body:the:capital} held {sessions}.',
  },
  'note.respectively': '{symbols}, respectively',
  'note.report-available':
    'the report on {ordinal:the} {body:of} ({symbols}) will be made available to {organ:the} at its {at}',
  'note.meeting-reports-available':
    'the reports on those meetings ({symbols}) will be made available to {organ:the} at its {at}',
  'note.session-reports-available':
    'the reports on those sessions ({symbols}) will be made available to {organ:the} at its {at}',
  'note.by-act': 'In accordance with {organ} {act}',
  'note.by-bureau': 'In accordance with the decision {bureau:of} {organ:of} of {date}',
  'note.accordingly': '{by}, {sentence}.',
  'note.sentence': '{sentence}.',
  'note.requested': '{in}, {organ:the} requested {asked} to make the resolution available to {to}.',
  'note.report-contains':
    'The report on {ordinal:the} ({symbols}), which contains the resolution, will be made available to {organ:the} at its {at}.',
  'note.in-place': 'in {place} {days}',
  'note.heading-meeting': 'Report on the meeting {body:of} held {where}',
  'note.heading-meetings': 'Reports on the meetings {body:of} held {where}',
  'note.heading-session': 'Report on {ordinal:the} {body:of}, held {where}',
  'note.heading-sessions': 'Reports on the sessions {body:of} held {where}',
  'note.title-subsidiary': 'reports on the meetings of the subsidiary bodies {organ:of}',
  'note.title-transmitted': 'report on {ordinal:the} {body:of}',
  'note.items-of-provisional-agenda': 'Items {numbers} of the provisional agenda',
  'problem.note.no-item': 'The note stands under no item of the agenda.',
  'problem.note.item-unknown': 'The note stands under an item that is not on the agenda.',
  'problem.note.empty': 'The note transmits no report and no resolution.',
  'problem.note.not-subsidiary': '{body:the:capital} does not report to {parent:the}.',
  'problem.note.body-twice': '{body:the:capital} stands in the note twice.',
  'problem.note.resolution-earlier':
    'Resolution or decision {number} was adopted before {established}, which established the body.',
  'problem.note.held-before-established':
    'A session {body:of} began on {start}, before the body was established in {year}.',
  'problem.note.no-session': 'No session {body:of} since the last session is named.',
  'problem.note.out-of-order':
    'Of the sessions {body:of}, number {ordinal} follows number {before}; the dates or the numbers are not in order.',
  'problem.note.days-reversed': 'Session {ordinal} {body:of} ends on {end}, before it starts on {start}.',
  'problem.note.outside-period':
    'Session {ordinal} {body:of} ({start} to {end}) does not lie between the last session (until {since}) and the one that the note is for (from {opens}).',
  'problem.note.report-missing': 'The report on session {ordinal} {body:of} has no symbol yet.',
  'problem.note.report-twice': 'The report {symbol} is named for two sessions of one body.',
  'problem.note.report-never-issued': 'The report {symbol} was never issued.',
  'problem.note.report-of-another': '{symbol} is not a symbol {body:of}.',
  'problem.note.symbol-malformed': '{symbol} is not a document symbol.',
  'problem.note.symbol-meant': '{symbol} is not a document symbol. {suggestion} may be meant.',
  'problem.note.act-malformed':
    '{number} is not how resolutions and decisions are numbered, such as 7/1 or 2016/17.',
  'problem.note.act-later':
    'Resolution or decision {number} is of {year}, after the session that opens on {opens}.',
  'problem.note.act-of-another-session': 'Resolution {number} was adopted before the session named.',
  'problem.note.joint-with-itself': '{body:the:capital} cannot meet back to back with itself.',
  'problem.note.joint-apart':
    'Session {ordinal} {body:of} is said to be back to back, but is held from {start} to {end}.',
  'problem.note.no-bureau': 'A Bureau is named that is not known.',
  'desk.field-established': 'mandate',
  'desk.field-resolutions': 'later resolutions',
  'desk.field-sessions': 'sessions held',
  'desk.field-by': 'by what reports are transmitted',
  'desk.field-head': 'title and footnotes',
  'desk.field-inWords': 'text',
  'desk.field-body': 'body',
  'desk.field-act': 'resolution',
  'desk.field-session': 'session',
  'desk.field-asked': 'who was asked to make it available',
  'desk.field-to': 'other bodies to which it goes',
} as const satisfies Record<string, Message>;
