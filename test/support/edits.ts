import fc from 'fast-check';
import {
  addItem,
  annotate,
  markReviewed,
  moveItem,
  newItem,
  renameItem,
  steps,
} from '../../src/agenda/edits.ts';
import { placed } from '../../src/agenda/outline.ts';
import { addDocument, changeDocument, issueDocument, removeDocument } from '../../src/documents/edits.ts';
import {
  removeItemEverywhere,
  toAgenda,
  toDocuments,
  toSession,
  toWork,
} from '../../src/drafting/changes.ts';
import type { Change } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { RuleBroken } from '../../src/rules.ts';
import {
  addMeeting,
  cancelMeeting,
  closeMeeting,
  moveMeeting,
  newMeeting,
  removeMeeting,
  setRoom,
} from '../../src/timetable/edits.ts';
import {
  addRow,
  moveRow,
  newRow,
  pinRow,
  placeRow,
  removeRow,
  setMinutes,
} from '../../src/timetable/rows.ts';
import { sampleProgramme } from './sample.ts';

const [work] = sampleProgramme.works;
const item = fc.constantFrom(...placed(sampleProgramme.agenda).map((one) => one.item.id));
const meeting = fc.constantFrom(...work.meetings.map(({ id }) => id));
const row = fc.constantFrom(...work.meetings.flatMap(({ rows }) => rows.map(({ id }) => id)));
const document = fc.constantFrom(...sampleProgramme.documents.map(({ id }) => id));
const language = fc.constantFrom(...languages);
const words = fc.constantFrom('Other words', 'Words that are new', 'Once again');
const newId = fc.constantFrom('new-1', 'new-2', 'new-3');
const hours = fc.constantFrom(
  { date: '2018-07-04', start: '09:00', end: '10:00' },
  { date: '2018-07-05', start: '13:00', end: '15:00' },
  { date: '2018-07-04', start: '18:00', end: '20:00' },
);

/** Any change that the desk can make to the sample session, with what it is called. A change that a rule refuses changes nothing. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(newId, item, words).map(([id, after, title]) =>
    edit(
      `add ${id} after ${after}`,
      toAgenda((agenda) => addItem(agenda, newItem(id, textIn('en', title)), { after })),
    ),
  ),
  fc.tuple(newId, item, words).map(([id, within, title]) =>
    edit(
      `add ${id} in ${within}`,
      toAgenda((agenda) => addItem(agenda, newItem(id, textIn('en', title)), { within })),
    ),
  ),
  fc.tuple(item, language, words).map(([id, into, title]) =>
    edit(
      `rename ${id} ${into} ${title}`,
      toAgenda((agenda) => renameItem(agenda, id, into, title)),
    ),
  ),
  fc.tuple(item, fc.constantFrom(...steps)).map(([id, step]) =>
    edit(
      `move ${id} ${step}`,
      toAgenda((agenda) => moveItem(agenda, id, step)),
    ),
  ),
  item.map((id) => edit(`remove ${id}`, (programme) => removeItemEverywhere(programme, id))),
  fc.tuple(item, language, words).map(([id, into, said]) =>
    edit(
      `annotate ${id} ${into} ${said}`,
      toAgenda((agenda) => annotate(agenda, id, into, said)),
    ),
  ),
  item.map((id) =>
    edit(
      `review ${id}`,
      toAgenda((agenda) => markReviewed(agenda, id)),
    ),
  ),
  fc.tuple(newId, hours).map(([id, when]) =>
    edit(
      `add meeting ${id} ${when.date} ${when.start}`,
      toWork((one) => addMeeting(one, newMeeting(id, when))),
    ),
  ),
  fc.tuple(meeting, hours).map(([id, when]) =>
    edit(
      `move meeting ${id} ${when.date} ${when.start}`,
      toWork((one) => moveMeeting(one, id, when)),
    ),
  ),
  meeting.map((id) =>
    edit(
      `cancel ${id}`,
      toWork((one) => cancelMeeting(one, id)),
    ),
  ),
  meeting.map((id) =>
    edit(
      `close ${id}`,
      toWork((one) => closeMeeting(one, id)),
    ),
  ),
  meeting.map((id) =>
    edit(
      `remove meeting ${id}`,
      toWork((one) => removeMeeting(one, id)),
    ),
  ),
  fc.tuple(meeting, words).map(([id, room]) =>
    edit(
      `room ${id} ${room}`,
      toWork((one) => setRoom(one, id, textIn('en', room))),
    ),
  ),
  fc.tuple(newId, meeting, item).map(([id, at, takes]) =>
    edit(
      `add row ${id} ${at} ${takes}`,
      toWork((one) => addRow(one, at, newRow(id, [takes]))),
    ),
  ),
  fc.tuple(row, fc.constantFrom('up', 'down')).map(([id, step]) =>
    edit(
      `move row ${id} ${step}`,
      toWork((one) => moveRow(one, id, step)),
    ),
  ),
  fc.tuple(row, meeting).map(([id, at]) =>
    edit(
      `place row ${id} ${at}`,
      toWork((one) => placeRow(one, id, at, 1)),
    ),
  ),
  row.map((id) =>
    edit(
      `remove row ${id}`,
      toWork((one) => removeRow(one, id)),
    ),
  ),
  fc.tuple(row, fc.integer({ min: 1, max: 3 })).map(([id, said]) =>
    edit(
      `minutes ${id} ${said}`,
      toWork((one) => setMinutes(one, new Map([[id, said]]))),
    ),
  ),
  row.map((id) =>
    edit(
      `pin ${id}`,
      toWork((one) => pinRow(one, id)),
    ),
  ),
  fc.tuple(newId, item, words).map(([id, under, title]) =>
    edit(
      `add document ${id} ${under} ${title}`,
      toDocuments((documents) =>
        addDocument(documents, {
          id,
          symbols: [],
          title: textIn('en', title),
          items: [under],
          languages: ['en'],
          issued: {},
        }),
      ),
    ),
  ),
  document.map((id) =>
    edit(
      `remove document ${id}`,
      toDocuments((documents) => removeDocument(documents, id)),
    ),
  ),
  fc.tuple(document, item).map(([id, under]) =>
    edit(
      `document ${id} under ${under}`,
      toDocuments((documents) => changeDocument(documents, id, { items: [under] })),
    ),
  ),
  fc.tuple(document, language).map(([id, into]) =>
    edit(
      `issue ${id} ${into}`,
      toDocuments((documents) => issueDocument(documents, id, into, '2018-06-20')),
    ),
  ),
  words.map((place) =>
    edit(
      `place ${place}`,
      toSession((session) => ({ ...session, place: textIn('en', place) })),
    ),
  ),
  fc.constantFrom('2018-07-06', '2018-07-07').map((end) =>
    edit(
      `until ${end}`,
      toSession((session) => ({ ...session, end })),
    ),
  ),
);

export interface Edit {
  readonly change: Change;
  readonly toString: () => string;
}

/** A change by its name; one that a rule refuses changes nothing. */
export function edit(name: string, change: Change): Edit {
  return {
    change: (programme) => {
      try {
        return change(programme);
      } catch (reason) {
        if (reason instanceof RuleBroken) return programme;
        throw reason;
      }
    },
    toString: () => name,
  };
}
