import type { Message } from '../../../src/language/message.ts';

/** Words that papers print. */
export const paper = {
  // The masthead. Russian, Arabic and Chinese papers keep its second part in English.
  'paper.united-nations': 'United Nations',
  'paper.distr.general': 'Distr.: General',
  'paper.distr.limited': 'Distr.: Limited',
  'paper.distr.restricted': 'Distr.: Restricted',
  'paper.language': 'English',
  'paper.original.ar': 'Original: Arabic',
  'paper.original.zh': 'Original: Chinese',
  'paper.original.en': 'Original: English',
  'paper.original.fr': 'Original: French',
  'paper.original.ru': 'Original: Russian',
  'paper.original.es': 'Original: Spanish',
  'paper.languages-only': '{languages} only',
  'paper.item-of-provisional-agenda': 'Item {number} of the provisional agenda',
  'paper.items-of-provisional-agenda': 'Items {numbers} of the provisional agenda',
  'paper.advance-unedited': 'Advance unedited version',
  'paper.advance-edited': 'Advance edited version',
  'paper.draft': 'Draft',

  // Titles and headings.
  'paper.agenda': 'Agenda',
  'paper.provisional-agenda': 'Provisional agenda',
  'paper.annotated-provisional-agenda': 'Annotated provisional agenda',
  'paper.provisional-agenda-and-annotations': 'Provisional agenda and annotations',
  'paper.annotations': 'Annotations',
  'paper.documentation': 'Documentation',
  'paper.annex': 'Annex',
  'paper.organization-of-work': 'Proposed organization of work',
  'paper.list-of-documents': 'List of documents',
  'paper.note-by-secretariat': 'Note by the Secretariat',
  'paper.item': 'Item {number}',

  // The table of the annex.
  'paper.date-and-time': 'Date and time',
  'paper.agenda-item': 'Agenda item',
  'paper.title-or-description': 'Title or description',
  'paper.continued': '(continued)',
  'paper.plenary': 'Plenary',
  'paper.parallel-meeting': 'Parallel meeting',
  'paper.for.decision': 'For decision',
  'paper.for.information': 'For information',
  'paper.for.noting': 'For noting',
  'paper.for.endorsement': 'For endorsement',
  'paper.for.approval': 'For approval',
  'paper.for.discussion': 'For discussion',
  'paper.for.consideration': 'For consideration',
  'paper.for.action': 'For action',
  'paper.introduced-by': 'Introduced by',
  'paper.holiday': 'Official United Nations holiday',
  'paper.lunch': 'Lunch',
  'paper.cancelled': 'Cancelled',

  // Items that every session has.
  'paper.standing.organizational': 'Organizational matters',
  'paper.standing.opening.session': 'Opening of the session',
  'paper.standing.opening.meeting': 'Opening of the meeting',
  'paper.standing.adoption-of-agenda': 'Adoption of the agenda and organization of work',
  'paper.standing.election': 'Election of officers',
  'paper.standing.other-matters': 'Other matters',
  'paper.standing.next-agenda.session': 'Provisional agenda for the next session',
  'paper.standing.next-agenda.meeting': 'Provisional agenda for the next meeting',
  'paper.standing.adoption-of-report': 'Adoption of the report',
  'paper.standing.closure.session': 'Closure of the session',
  'paper.standing.closure.meeting': 'Closure of the meeting',

  // Sentences of annotations.
  'paper.opening': '{ordinal:the:capital} {body:of} will be opened {day:on}, at {time}.',
  'paper.services':
    'The resources available will permit the holding of {meetings} over {days}, with interpretation into the six official languages of the United Nations.',
  'paper.services-in':
    'The resources available will permit the holding of {meetings} over {days}, with interpretation into {languages}.',
  'paper.services-without-interpretation':
    'The resources available will permit the holding of {meetings} over {days}, without interpretation.',
  'paper.plenary-meetings': { one: '{number} plenary meeting', other: '{number} plenary meetings' },
  'paper.days': { one: '{number} day', other: '{number} days' },
  'paper.no-documentation': 'No documentation is currently foreseen under this agenda item.',

  // What a Bureau agreed on, how and when.
  'paper.agreed.meeting': 'At its meeting on {date}, {bureau:the} agreed {matters}.',
  'paper.agreed.silence': 'On {date}, {bureau:the} agreed, using the silence procedure, {matters}.',
  'paper.agreed.meeting-too': 'Moreover, at its meeting on {date}, {bureau:the} agreed {matters}.',
  'paper.agreed.silence-too':
    'Moreover, on {date}, {bureau:the} agreed, using the silence procedure, {matters}.',
  'paper.agreed.dates': 'that {ordinal:the} {body:of} would be held in {place} {days}',
  'paper.agreed.topics': {
    one: 'on the substantive topic of that {word}',
    other: 'on the substantive topics of that {word}',
  },
  'paper.agreed.agenda': 'on the provisional agenda',
  'paper.agreed.organization-of-work': 'on the proposed organization of work',
  'paper.word.session': 'session',
  'paper.word.meeting': 'meeting',

  // Under whose authority an edition is published, and on what a Bureau is asked.
  'paper.authority.bureau': 'Bureau',
  'paper.authority.secretariat': 'Secretariat',
  'paper.authority.chair': 'Chair',
  'paper.authority.body': 'The body itself',
  'paper.subject.dates': 'Place and dates',
  'paper.subject.topics': 'Substantive topics',
  'paper.subject.agenda': 'Provisional agenda',
  'paper.subject.organization-of-work': 'Organization of work',

  // The six languages, as they stand in a sentence.
  'language.ar': 'Arabic',
  'language.zh': 'Chinese',
  'language.en': 'English',
  'language.fr': 'French',
  'language.ru': 'Russian',
  'language.es': 'Spanish',
} as const satisfies Record<string, Message>;
