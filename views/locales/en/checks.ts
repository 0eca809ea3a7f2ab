import type { Message } from '../../../src/language/message.ts';

/** Words of what is checked in an organization of work, how much it weighs, and holidays. */
export const checks = {
  // What is wrong in an organization of work.
  'problem.timetable.weekday': '{date} falls on another day of the week than these words say.',
  'problem.timetable.meetings-annotated':
    'The annotation speaks of another number of meetings ({count}) than stand in the organization of work ({held}).',
  'problem.timetable.teams-at-once':
    'Meetings that need interpretation at this time: {meetings}; teams of interpreters: {count}.',
  'problem.timetable.teams-a-day':
    'Meetings that need interpretation on {date}: {count}; the teams serve at most {most}.',
  'problem.timetable.room-twice':
    'Another meeting of this session is held in {room} on {date}, from {start} to {end}.',
  'problem.timetable.outside-windows': 'Item {item} is taken up outside the times that are set for it.',
  'problem.timetable.before-documents':
    'Item {item} is taken up before its documents are out in all their languages.',
  'problem.timetable.other-track':
    'Item {item} is allocated to another of the meetings held side by side: {track}.',
  'problem.timetable.not-joint':
    'Item {item} is considered jointly, and this is not a meeting of all the bodies concerned.',
  'problem.timetable.minutes-short': 'Minutes planned for the item: {planned}; expected: {estimated}.',
  'problem.timetable.short-piece':
    'This piece of item {item} is short: {count} min, and a piece should have at least {least}.',
  'problem.timetable.agenda-adopted-late': 'The agenda is not adopted at the beginning of the first meeting.',
  'problem.timetable.other-matters-not-last': 'Item {item} is taken up after other matters.',
  'problem.timetable.meeting-after-report':
    'A meeting is held after the adoption of the report: {date}, {start}.',
  'problem.timetable.same-officers':
    'Officers needed at the same time by another session, {session} ({date}, {start} to {end}): {officers}.',
  'problem.timetable.same-delegations':
    'A body followed by the same delegations meets at the same time: {session}, {date}, {start} to {end}.',
  'problem.timetable.room-taken': '{room} is taken at the same time: {session}, {date}, {start} to {end}.',
  'refused.by-rule': '{sentence} The rules of the body do not let an edit bring this.',

  // The rules themselves, as an administrator weighs them.
  'rule.timetable.outside-session': 'Meetings are held on the days of the session',
  'rule.timetable.overlap': 'A body holds one meeting at a time in a track',
  'rule.timetable.over-full': 'The rows of a meeting fit into its minutes',
  'rule.timetable.empty-meeting': 'A meeting takes something up',
  'rule.timetable.no-meetings': 'There are meetings',
  'rule.timetable.weekday': 'Days are named with the weekday on which they fall',
  'rule.timetable.weekend': 'Nobody meets on a weekend',
  'rule.timetable.holiday': 'Nobody meets on a holiday of the duty station',
  'rule.timetable.meetings-promised': 'There are as many meetings as services are promised for',
  'rule.timetable.meetings-annotated': 'There are as many meetings as the annotation says',
  'rule.timetable.teams-at-once': 'A team of interpreters serves one meeting at a time',
  'rule.timetable.teams-a-day': 'A team of interpreters serves two meetings a day',
  'rule.timetable.room-twice': 'A room holds one meeting of the session at a time',
  'rule.timetable.item-without-row': 'Every item and sub-item has a row',
  'rule.timetable.row-for-no-item': 'Rows take up items that are on the agenda',
  'rule.timetable.outside-windows': 'An item is taken up at the times that are set for it',
  'rule.timetable.before-documents': 'An item waits for its documents, where that is asked',
  'rule.timetable.other-track': 'An item is taken up where it is allocated',
  'rule.timetable.not-joint': 'A joint item is taken up by all its bodies together',
  'rule.timetable.minutes-short': 'An item has the minutes that are expected for it',
  'rule.timetable.short-piece': 'A piece of an item that is split has 30 minutes or more',
  'rule.timetable.opening-not-first': 'The opening comes first, at the first meeting',
  'rule.timetable.agenda-adopted-late': 'The adoption of the agenda follows, at the first meeting',
  'rule.timetable.order': 'Items are taken up in the order of the agenda',
  'rule.timetable.other-matters-not-last': 'Only the adoption of the report follows other matters',
  'rule.timetable.report-not-last': 'No item follows the adoption of the report',
  'rule.timetable.meeting-after-report': 'The report is adopted at the last meeting',
  'rule.timetable.same-officers': 'No officer is needed by two sessions at a time',
  'rule.timetable.same-delegations': 'Bodies followed by the same delegations do not meet at the same time',
  'rule.timetable.room-taken': 'A room is not given to two sessions at a time',

  // The page on which they are weighed.
  'checks.rules': 'Rules of the organization of work',
  'checks.rules-of': 'Rules of the organization of work: {body}',
  'checks.rules-explained':
    'How much it weighs when a rule is broken. Where several bodies meet together, the strictest counts. What stands in the draft already is never refused, only edits that would break the rule; until it is mended, it blocks publishing.',
  'checks.about-meetings': 'Meetings',
  'checks.about-services': 'Services',
  'checks.about-items': 'Items',
  'checks.about-order': 'Order',
  'checks.about-elsewhere': 'Other sessions',
  'checks.level-refuse': 'Refuse the edit',
  'checks.level-block': 'Block publishing',
  'checks.level-warning': 'Warn',
  'checks.level-ignore': 'Ignore',
  'checks.usual': 'As usual: {level}',
  'checks.save-levels': 'Save',
  'checks.levels-not-saved': 'The levels are not saved',
  'checks.weigh-rules': 'Say how much the rules weigh',
  'checks.see-rules': 'See how much the rules weigh',

  // Holidays.
  'checks.holidays': 'Holidays',
  'checks.holidays-of': 'Holidays: {station}, {year}',
  'checks.holidays-explained':
    'Each duty station has its own list, set every year. Nobody is asked to meet on these days.',
  'checks.year': 'Year',
  'checks.show': 'Show',
  'checks.which-list': 'Which list',
  'checks.known-lists': 'Lists that are known',
  'checks.list-name': '{station}, {year} ({count})',
  'checks.no-holidays': 'No holiday is entered yet.',
  'checks.no-stations': 'A duty station is listed once a body has it.',
  'checks.day': 'Day',
  'checks.name': 'Name',
  'checks.name-hint': 'As the list has it: Labour Day',
  'checks.add-holiday': 'Add holiday',
  'checks.paste-holidays': 'Paste a list',
  'checks.paste-hint': 'One holiday a line, the day first: 1 May Labour Day',
  'checks.add-list': 'Add these holidays',
  'checks.remove': 'Remove',
  'checks.remove-holiday': 'Remove {name}, {date}',
  'checks.holiday-not-added': 'The holiday is not added',
  'checks.list-not-added': 'The list is not added',
  'refused.holidays.line': 'Line {line} does not begin with a day and go on with a name: “{typed}”',

  // Interpreters.
  'checks.teams': 'Teams of interpreters',
  'checks.teams-hint': 'Each serves one meeting at a time and two a day; empty: one',
  'changes.session.teams': 'Teams of interpreters: now {after}; before: {before}.',
} as const satisfies Record<string, Message>;
