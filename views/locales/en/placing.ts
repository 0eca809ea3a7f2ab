import type { Message } from '../../../src/language/message.ts';

/** Words of the desk for placing rows and meetings: moving, splitting, merging, frames, side events. */
export const placing = {
  // What was done.
  'desk.saved-as': 'It is saved.',

  // Moving a row.
  'desk.move-to': 'Move to…',
  'desk.where-to': 'Where to move row {row}, {meeting}',
  'desk.where-to-explained': 'Each place says what would be broken there that is not broken now.',
  'desk.nearest-places': {
    one: 'Only the nearest place is listed.',
    other: 'Only the {count} nearest places are listed.',
  },
  'desk.here': 'Here',
  'desk.here-at': 'Here: {meeting}, place {place}',
  'desk.breaks-nothing': 'Breaks nothing',
  'desk.would-mend': { one: '{count} thing to mend less', other: '{count} things to mend less' },
  'desk.place-refused': 'Not possible',
  'desk.leave-row': 'Leave it where it is',
  'desk.drag-hint':
    'A row can also be dragged by its title: each place then says what would be broken there.',
  'desk.pin-row': 'Pin row {row}, {meeting}',

  // Splitting and merging rows.
  'desk.split-row': 'Split row',
  'desk.split-in-two': 'Split in two',
  'desk.row-not-split': 'The row is not split',
  'desk.minutes-of-first': 'Minutes of the first piece',
  'desk.minutes-of-second': 'Minutes of the second piece',
  'desk.second-piece-goes-to': 'The second piece goes to',
  'desk.merge-with': 'Merge with row {row}, {meeting}',
  'desk.merge-explained': 'This row stays here and has the minutes of both; the other goes.',

  // Meetings by frame.
  'desk.add-meetings': 'Add meetings',
  'desk.new-meetings': 'Meetings on several days',
  'desk.meetings-not-added': 'The meetings are not added',
  'desk.meetings-explained': 'Meetings that are held at these hours already stay as they are.',
  'desk.on-days': 'Days',
  'desk.on-days-hint': 'Weekends and holidays only where you tick them.',
  'desk.is-weekend': '{day} (weekend)',
  'desk.is-holiday': '{day} (holiday)',
  'desk.frame': 'Hours of each day',
  'desk.own-frame': 'One meeting at other hours:',

  // Side events, and the bodies of a meeting.
  'desk.side-event': 'Side event',
  'desk.add-side-event': 'Add side event',
  'desk.new-side-event': 'New side event',
  'desk.save-side-event': 'Save side event',
  'desk.side-event-not-added': 'The side event is not added',
  'desk.side-event-not-saved': 'The side event is not saved',
  'desk.side-event-title': 'What it is called',
  'desk.side-event-explained':
    'It stands in the organization of work and in calendars, takes up no item, and is not counted among the meetings.',
  'desk.cancel-side-event': 'Cancel side event',
  'desk.remove-side-event': 'Remove side event',
  'desk.meeting-of-bodies': 'Of which bodies it is a meeting',
  'desk.meeting-of-bodies-hint': 'Where none is ticked: of all of them.',
  'desk.field-bodies': 'bodies',

  // What is refused.
  'refused.timetable.unlike-rows': 'Only rows that take up the same items in the same words can be merged.',
  'refused.timetable.side-event-without-items': 'A side event takes up no item of the agenda.',
  'refused.timetable.side-event-hours': 'A side event has a start and an end.',
  'refused.timetable.no-days': 'Tick at least one day.',
  'refused.timetable.all-there': 'Meetings stand at all these times already.',
  'refused.timetable.skipped-hour': 'On {date} there is no {time}: clocks go forward.',

  // What changed.
  'changes.rows.cut': 'The rows of {meeting} are divided otherwise.',
  'changes.side-event.added': 'A side event is added: {meeting}.',
  'changes.side-event.removed': 'The side event of {was} has been taken out.',
} as const satisfies Record<string, Message>;
