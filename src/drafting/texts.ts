import { annotate, renameItem } from '../agenda/edits.ts';
import { placed } from '../agenda/outline.ts';
import { fromEditing } from '../agenda/prose.ts';
import { renameDocument } from '../documents/edits.ts';
import type { Language } from '../language/languages.ts';
import { type Text, withTranslation } from '../language/text.ts';
import { textsIn, withEachTextIn } from '../reports/note-texts.ts';
import { reportTexts, withReportText } from '../reports/texts.ts';
import { RuleBroken } from '../rules.ts';
import { layoutTexts, withLayoutText } from '../sessions/layout.ts';
import { changeMeeting, meetingWithId } from '../timetable/edits.ts';
import { setIntroducer, setRowWords } from '../timetable/rows.ts';
import { toAgenda, toDocuments, toNotes, toReport, toSession, toWork } from './changes.ts';
import type { Change, Programme } from './programme.ts';

/** A text of a programme, with what it is and the id of the item, document, meeting or row that it is of, or its place in the report. */
export interface TextOf {
  readonly what:
    | 'place'
    | 'agenda-title'
    | 'layout'
    | 'title'
    | 'annotation'
    | 'document'
    | 'track'
    | 'room'
    | 'row'
    | 'introducer'
    | 'report'
    | 'note';
  readonly where: string;
  readonly text: Text;
}

/** Every text of a programme that can be translated, in the order in which its paper prints them. */
export function textsOf({
  session,
  agenda,
  documents,
  works: [work],
  report,
  notes,
}: Programme): readonly TextOf[] {
  const under = (item: string | null) =>
    documents
      .filter(({ items }) => (item === null ? items.length === 0 : items[0] === item))
      .map(({ id, title }): TextOf => ({ what: 'document', where: id, text: title }));
  return [
    { what: 'place', where: session.id, text: session.place },
    { what: 'agenda-title', where: session.id, text: session.agendaTitle },
    ...layoutTexts(session).map(({ where, text }): TextOf => ({ what: 'layout', where, text })),
    ...placed(agenda).flatMap(({ item }): readonly TextOf[] => [
      { what: 'title', where: item.id, text: item.title },
      ...(item.annotation ? [{ what: 'annotation', where: item.id, text: item.annotation } as const] : []),
      ...under(item.id),
    ]),
    ...under(null),
    ...work.meetings.flatMap(({ id, track, room, rows }): readonly TextOf[] => [
      ...(track ? [{ what: 'track', where: id, text: track } as const] : []),
      ...(room ? [{ what: 'room', where: id, text: room } as const] : []),
      ...rows.flatMap(({ id: row, words, introducedBy }): readonly TextOf[] => [
        ...(words ? [{ what: 'row', where: row, text: words } as const] : []),
        ...(introducedBy ? [{ what: 'introducer', where: row, text: introducedBy } as const] : []),
      ]),
    ]),
    ...(notes ? textsIn(notes, 'note').map((one): TextOf => ({ what: 'note', ...one })) : []),
    ...(report ? reportTexts(report).map((one): TextOf => ({ what: 'report', ...one })) : []),
  ];
}

/**
 * Says a text in a language, made from the original as the programme has it; empty words take the translation away.
 * @throws RuleBroken drafting.no-such-text, drafting.not-a-translation, and those of the edits
 */
export function translate(
  { what, where }: Pick<TextOf, 'what' | 'where'>,
  language: Language,
  words: string,
): Change {
  return (programme) => {
    const found = textsOf(programme).find((text) => text.what === what && text.where === where);
    if (!found) throw new RuleBroken('drafting.no-such-text', { what, where });
    if (found.text.language === language) throw new RuleBroken('drafting.not-a-translation', { language });
    return changes[what](where, language, words)(programme);
  };
}

type Said = (where: string, language: Language, words: string) => Change;

const changes: Readonly<Record<TextOf['what'], Said>> = {
  place: (_, language, words) =>
    toSession((session) => ({ ...session, place: withTranslation(session.place, language, words) })),
  'agenda-title': (_, language, words) =>
    toSession((session) => ({
      ...session,
      agendaTitle: withTranslation(session.agendaTitle, language, words),
    })),
  layout: (where, language, words) =>
    toSession((session) => withLayoutText(session, where, (text) => withTranslation(text, language, words))),
  title: (where, language, words) => toAgenda((agenda) => renameItem(agenda, where, language, words)),
  annotation: (where, language, words) =>
    toAgenda((agenda) => annotate(agenda, where, language, fromEditing(words, agenda))),
  document: (where, language, words) =>
    toDocuments((documents) => renameDocument(documents, where, language, words)),
  track: (where, language, words) =>
    toWork((work) => {
      const { track } = meetingWithId(work, where);
      return changeMeeting(work, where, { track: track && withTranslation(track, language, words) });
    }),
  room: (where, language, words) =>
    toWork((work) => {
      const { room } = meetingWithId(work, where);
      return changeMeeting(work, where, { room: room && withTranslation(room, language, words) });
    }),
  row: (where, language, words) => toWork((work) => setRowWords(work, where, language, words)),
  introducer: (where, language, words) => toWork((work) => setIntroducer(work, where, language, words)),
  note: (where, language, words) =>
    toNotes((notes) =>
      withEachTextIn(
        notes,
        (text, at) => (at === where ? withTranslation(text, language, words) : text),
        'note',
      ),
    ),
  report: (where, language, words) =>
    toReport((report) => withReportText(report, where, (text) => withTranslation(text, language, words))),
};
