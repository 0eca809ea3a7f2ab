import type { Message } from '../../../src/language/message.ts';

/** What a broken rule (`refused.CODE`) and a problem (`problem.CODE`) say. */
export const refusals = {
  'refused.other': 'This was refused ({code}).',

  // Agenda.
  'refused.agenda.no-such-item': 'This item is no longer on the agenda.',
  'refused.agenda.item-exists': 'This item is on the agenda already.',
  'refused.agenda.no-such-place': 'There is no place {place} on the agenda; the last is {last}.',
  'refused.agenda.no-such-step': 'The item cannot move any further that way.',
  'refused.agenda.inside-itself': 'An item cannot stand under itself.',
  'refused.agenda.too-deep': 'An agenda has at most {levels} levels; “{title}” would stand below them.',
  'refused.agenda.too-many': 'An agenda has at most {limit} items.',
  'refused.agenda.title-missing': 'An item needs a title.',
  'refused.agenda.title-too-long': 'This title has {length} characters; at most {limit} are possible.',
  'refused.agenda.annotation-too-long':
    'This annotation has {length} characters; at most {limit} are possible.',
  'refused.agenda.nothing-pasted': 'No item was found in what was pasted.',
  'refused.agenda.no-such-reference': 'The text refers to item {reference}, which is not on the agenda.',

  // Organization of work.
  'refused.timetable.no-such-meeting': 'This meeting is no longer in the organization of work.',
  'refused.timetable.meeting-exists': 'This meeting is in the organization of work already.',
  'refused.timetable.too-many-meetings': 'An organization of work has at most {limit} meetings.',
  'refused.timetable.no-such-day': 'There is no such day: {date}.',
  'refused.timetable.no-such-time': 'There is no such time: {time}.',
  'refused.timetable.half-a-time': 'A meeting has both a start and an end, or neither.',
  'refused.timetable.end-before-start': 'The end, {end}, is not after the start, {start}.',
  'refused.timetable.across-midnight':
    'A meeting ends on the day on which it starts: from {start} to {end} it would pass midnight. Make it two meetings.',
  'refused.timetable.outside-session': '{date} is outside the days of the session, {start} to {end}.',
  'refused.timetable.overlap': 'Another meeting of the same body is held on {date}, from {start} to {end}.',
  'refused.timetable.no-such-row': 'This row is no longer in the organization of work.',
  'refused.timetable.row-exists': 'This row is in the organization of work already.',
  'refused.timetable.too-many-rows': 'An organization of work has at most {limit} rows.',
  'refused.timetable.no-such-step': 'The row cannot move any further that way.',
  'refused.timetable.no-such-place': 'There is no place {place} at this meeting; the last is {last}.',
  'refused.timetable.minutes': 'A row may have from 1 to {limit} minutes; this was {minutes}.',
  'refused.timetable.empty-row': 'A row takes up an item or has words of its own.',
  'refused.timetable.words-too-long': 'These words have {length} characters; at most {limit} are possible.',

  // Sessions, bodies and documents.
  'refused.sessions.no-such-day': 'There is no such day: {date}.',
  'refused.sessions.no-body': 'A session is that of at least one body.',
  'refused.sessions.end-before-start': 'The last day, {end}, is before the first, {start}.',
  'refused.documents.no-such-document': 'This document is no longer listed.',
  'refused.documents.document-exists': 'This document is listed already.',
  'refused.documents.too-many': 'A session has at most {limit} documents.',
  'refused.documents.no-such-day': 'There is no such day: {date}.',
  'refused.documents.no-such-step': 'The document cannot move any further that way.',
  'refused.documents.title-missing': 'A document needs a title.',
  'refused.documents.title-too-long': 'This title has {length} characters; at most {limit} are possible.',
  'refused.documents.symbol-too-long': 'This symbol has {length} characters; at most {limit} are possible.',
  'refused.documents.symbol-used': 'The symbol {symbol} is that of another document already: “{title}”.',

  // Drafting.
  'refused.drafting.session-exists': 'There is a session with this id already: {session}.',
  'refused.drafting.no-such-revision':
    'This programme has no revision {number}. Nothing that was typed is lost; please send the form again.',
  'refused.drafting.saved-by-another': 'Somebody else saved revision {number} meanwhile. Please try again.',
  'refused.drafting.no-such-text': 'This text is no longer in the programme.',
  'refused.drafting.not-a-translation': 'This is the original language ({language}), not a translation.',
  'refused.drafting.clash':
    'Somebody else changed the same place meanwhile. Nothing of yours was saved or lost.',

  // Rounds.
  'refused.approval.no-bureau': 'No Bureau is named that agrees for this body.',
  'refused.approval.agreed-in-future': 'An agreement cannot be dated in the future: {on}.',
  'refused.approval.not-a-member': 'Only the members of the Bureau who are asked in this round may answer.',
  'refused.approval.closed-already': 'This round is closed.',
  'refused.approval.words-needed': 'Please say in words what you object to or comment on.',
  'refused.approval.opened-by-another': 'Round {number} was opened meanwhile. Please try again.',
  'refused.approval.answered-at-once': 'Another answer arrived at the same moment. Please try again.',

  // Editions.
  'refused.editions.not-agreed': 'The Bureau has not yet agreed on: {subjects}.',
  'refused.editions.bureau-needs-symbol': 'An edition under the authority of the Bureau has a symbol.',
  'refused.editions.bound-part-changed':
    'This changes what was published as agreed: {subjects}. The Bureau has to agree anew.',
  'refused.editions.dates-not-agreed': 'Meetings cannot be announced before the place and dates are agreed.',
  'refused.editions.nothing-published': 'Nothing has been published of this session yet.',
  'refused.editions.not-in-session':
    'The Chair may make this change only while in session, {start} to {end}; a cancellation at any time.',
  'refused.editions.before-opening': 'The body cannot adopt its agenda before the opening on {start}.',
  'refused.editions.date-before-last': 'The date, {date}, is before that of the edition before, {last}.',
  'refused.editions.draft-moved':
    'Revision {seen} was the latest when this was asked; now it is revision {revision}. Please look at it and try again.',
  'refused.editions.blocked': {
    one: '{count} thing is to be mended before this is published: {problem}',
    other: '{count} things are to be mended before this is published; the first: {problem}',
  },
  'refused.editions.no-symbol': '“{symbol}” is not a well-formed symbol.',
  'refused.editions.symbol-malformed': '“{symbol}” is not a well-formed symbol. Perhaps: {suggestion}',
  'refused.editions.symbol-used': 'The symbol {symbol} is used already.',
  'refused.editions.issued-by-another': 'Edition {number} was published meanwhile. Please try again.',
  'refused.editions.no-papers': 'No edition with a symbol has been published, so no language can be added.',
  'refused.editions.texts-missing': {
    one: 'The paper cannot be issued in this language: {count} of its texts is not translated, or was translated from other words.',
    other:
      'The paper cannot be issued in this language: {count} of its texts are not translated, or were translated from other words.',
  },
  'refused.editions.language-issued':
    'The paper is issued in this language already. What was issued is not changed.',
  'refused.papers.not-set': 'The PDF could not be set: {why}. Nothing was issued.',
  'refused.papers.not-translated': {
    one: 'The paper cannot be written in {language}: {count} text is not translated, or from an earlier original.',
    other:
      'The paper cannot be written in {language}: {count} texts are not translated, or from an earlier original.',
  },
  'refused.calendar.uid-taken': 'The calendar’s id of this meeting is used already: {meeting}.',

  // Importing.
  'refused.import.not-a-programme': 'Neither an agenda nor an organization of work was found in this text.',
  'refused.import.no-days': 'The text does not say on which days the body meets. Please say when.',

  // What is to be mended.
  'problem.other': 'There is something to mend here ({code}).',
} as const satisfies Record<string, Message>;
