import type { Message } from '../../../src/language/message.ts';

/** Words of reports on sessions. */
export const reporting = {
  'report.held': '{ordinal:the:capital} {body:of} was held in {place} {days}.',
  'report.held-of': '{ordinal:the:capital} {body:of} {organ:of} was held in {place} {days}.',
  'report.meetings-held': {
    one: 'During that time, one meeting was held.',
    other: 'On those days, a total of {words} separate meetings were held.',
  },
  'report.chair-opened': 'The Chair {word:of}, {chair}, made an opening statement.',
  'report.opened-by-states': {
    one: 'At the opening of the meeting, a statement was made by the representative of {names}.',
    other: 'At the opening of the meeting, statements were made by the representatives of {names}.',
  },
  'report.also-by': {
    one: 'A statement was also made by the representative of {names}.',
    other: 'Statements were also made by the representatives of {names}.',
  },
  'report.opened-by': {
    one: 'An opening statement was made by {names}.',
    other: 'Opening statements were made by {names}.',
  },
  'report.introduced': {
    one: 'An introductory statement was made by the Secretariat on agenda {items}.',
    other: 'Introductory statements were made by the Secretariat on agenda {items}.',
  },
  'report.panellists': {
    one: 'Under agenda {items}, with the Chair presiding, the discussion was led by the following panellist: {names}.',
    other:
      'Under agenda {items}, with the Chair presiding, the discussion was led by the following panellists: {names}.',
  },
  'report.moderated': 'The discussion was moderated by {names}.',
  'report.spoke-party': {
    one: 'Under agenda {items}, a statement was made by the representative of the following State party to {instrument:the}: {names}.',
    other:
      'Under agenda {items}, statements were made by representatives of the following States parties to {instrument:the}: {names}.',
  },
  'report.spoke-states': {
    one: 'Under agenda {items}, a statement was made by the representative of the following State: {names}.',
    other: 'Under agenda {items}, statements were made by representatives of the following States: {names}.',
  },
  'report.spoke-organization': {
    one: 'Statements were also made by the representative of {names}.',
    other: 'Statements were also made by the representatives of {names}.',
  },
  'report.spoke-signatory': {
    one: 'The observer for the signatory State {names} made a statement.',
    other: 'The observers for the signatory States {names} made statements.',
  },
  'report.spoke-neither': {
    one: 'The following State that is not a party or signatory to {instrument:the} made a statement: {names}.',
    other:
      'The following States that are not parties or signatories to {instrument:the} made a statement: {names}.',
  },
  'report.spoke-observers': {
    one: 'The observer for {names} also made a statement.',
    other: 'The observers for {names} also made statements.',
  },
  'report.agenda-adopted':
    'At its {sitting}, on {date}, {word:the} adopted its provisional agenda and organization of work:',
  'report.agenda-adopted-consensus':
    'At its {sitting}, on {date}, {word:the} adopted by consensus its provisional agenda and organization of work:',
  'report.agenda-adopted-amended':
    'At its {sitting}, on {date}, {word:the} adopted its provisional agenda and organization of work, as orally amended:',
  'report.agenda-adopted-consensus-amended':
    'At its {sitting}, on {date}, {word:the} adopted by consensus its provisional agenda and organization of work, as orally amended:',
  'report.attended-party':
    'The following States parties to {instrument:the} were represented in {word:the}: {names}.',
  'report.attended-states': 'The following States were represented in {word:the}: {names}.',
  'report.attended-integration-organization': {
    one: '{names:the:capital}, a regional economic integration organization that is a party to {instrument:the}, was represented at the meeting.',
    other:
      'The following regional economic integration organizations that are parties to {instrument:the} were represented at the meeting: {names}.',
  },
  'report.attended-signatory':
    'The following States signatories to {instrument:the} were represented by observers: {names}.',
  'report.attended-neither':
    'The following States that are not parties or signatories to {instrument:the} were represented by observers: {names}.',
  'report.attended-observer-mission': {
    one: '{names:the:capital}, a non-member State maintaining a permanent observer mission to the United Nations, was represented.',
    other:
      'The following non-member States maintaining permanent observer missions to the United Nations were represented: {names}.',
  },
  'report.attended-united-nations': {
    one: '{names:the:capital} was represented by an observer.',
    other: 'The following bodies of the United Nations system were represented by observers: {names}.',
  },
  'report.attended-specialized-agency':
    'The following specialized agencies of the United Nations system were represented by observers: {names}.',
  'report.attended-intergovernmental':
    'The following intergovernmental organizations were represented by observers: {names}.',
  'report.attended-non-governmental':
    'The following non-governmental organizations were represented by observers: {names}.',
  'report.attended-expert': 'The following experts attended: {names}.',
  'report.participants-listed': 'A list of participants is contained in document {symbol}.',
  'report.documents-listed': 'The documents before {word:the} are listed in the annex to the present report.',
  'report.report-adopted': 'On {date}, {word:the} adopted the report on its meeting ({symbol}).',
  'report.report-adopted-amended':
    'On {date}, {word:the} adopted the report, as orally amended, on its meeting ({symbol}).',
  'report.recommendations-adopted': '{word:the:capital} adopted the recommendations provided below.',
  'report.title-meeting': 'Report on the meeting {body:of} held in {place} {days}',
  'report.title-session': 'Report {body:of} on its {ordinal} held in {place} {days}',
  'report.introduction': 'Introduction',
  'report.recommendations': 'Recommendations',
  'report.organization': 'Organization of the meeting',
  'report.opening': 'Opening of the meeting',
  'report.statements': 'Statements',
  'report.adoption-of-agenda': 'Adoption of the agenda and organization of work',
  'report.attendance': 'Attendance',
  'report.documentation': 'Documentation',
  'report.adoption': 'Adoption of the report',
  'report.documents-before': 'List of documents before {word:the}',
  'report.document-number': 'Document number',
} as const satisfies Record<string, Message>;
