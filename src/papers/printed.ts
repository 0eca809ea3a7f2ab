import type { Item } from '../agenda/item.ts';
import { placed } from '../agenda/outline.ts';
import type { Body } from '../bodies/body.ts';
import type { Document } from '../documents/document.ts';
import type { Content } from '../editions/edition.ts';
import type { Language } from '../language/languages.ts';
import { stateOf, type Text } from '../language/text.ts';
import { textsIn } from '../reports/note-texts.ts';
import { reportTexts } from '../reports/texts.ts';
import { layoutTexts } from '../sessions/layout.ts';
import type { Meeting } from '../timetable/meeting.ts';

/** A text that a paper prints, with the id of the body, item, document, meeting or row that it is of, or its place in the report. */
export interface Printed {
  readonly what:
    | 'body'
    | 'place'
    | 'paper-title'
    | 'layout'
    | 'title'
    | 'annotation'
    | 'document'
    | 'track'
    | 'row'
    | 'introducer'
    | 'report'
    | 'note';
  readonly where: string;
  readonly text: Text;
}

/** A text that keeps a paper from being written in a language. */
export interface Missing extends Printed {
  readonly state: 'missing' | 'stale';
}

/** The texts that are missing in a language, or say what the original said once; none where the paper can be written. */
export function missingIn(content: Content, language: Language): readonly Missing[] {
  return printedTexts(content).flatMap((printed) => {
    const state = stateOf(printed.text, language);
    return state === 'missing' || state === 'stale' ? [{ ...printed, state }] : [];
  });
}

/** Every text that a paper of what is published prints, in its order. Empty ones are not printed. */
export function printedTexts(content: Content): readonly Printed[] {
  const { session, agenda, documents, report, notes = [] } = content.programme;
  const note = notes.find(({ id }) => id === content.report?.note);
  if (note) {
    return [
      ...printedBodies(content).map(({ id, name }) => printed('body', id, name)),
      printed('place', session.id, session.place),
      ...placed(agenda)
        .filter(({ item }) => note.note.items.includes(item.id))
        .map(({ item }) => printed('title', item.id, item.title)),
      ...textsIn([note], 'note').map(({ where, text }) => printed('note', where, text)),
    ].filter(({ text }) => text.words.trim() !== '');
  }
  if (content.report && report) {
    return [
      ...printedBodies(content).map(({ id, name }) => printed('body', id, name)),
      printed('place', session.id, session.place),
      printed('paper-title', session.id, session.agendaTitle),
      ...placed(agenda).map(({ item }) => printed('title', item.id, item.title)),
      ...documents
        .filter(({ symbols }) => symbols.length > 0)
        .map(({ id, title }) => printed('document', id, title)),
      ...reportTexts(report).map(({ where, text }) => printed('report', where, text)),
    ].filter(({ text }) => text.words.trim() !== '');
  }
  return [
    ...printedBodies(content).map(({ id, name }) => printed('body', id, name)),
    printed('place', session.id, session.place),
    printed('paper-title', session.id, session.agendaTitle),
    ...layoutTexts(session).map(({ where, text }) => printed('layout', where, text)),
    ...placed(agenda).flatMap(({ item }) => itemTexts(content, item)),
    ...openMeetings(content).flatMap(meetingTexts),
  ].filter(({ text }) => text.words.trim() !== '');
}

/** The meetings that the public may know of and that are held. Closed ones appear nowhere, not even in "(continued)". */
export function openMeetings({ programme }: Content): readonly Meeting[] {
  return programme.works[0].meetings.filter(({ closed, cancelled }) => !closed && !cancelled);
}

/** The documents under an item, in the order of the documentation. */
export function documentsOf({ programme }: Content, item: Item): readonly Document[] {
  return programme.documents.filter(({ items }) => items.includes(item.id));
}

/** The bodies that meet, as they stand in the session. */
export function meetingBodies({ bodies, programme }: Content): readonly Body[] {
  return programme.session.bodies.flatMap(({ body }) => bodies.find(({ id }) => id === body) ?? []);
}

/** The organ whose name stands in the masthead: the one that is above all others to which the first body reports. */
export function organOf({ bodies, programme }: Content): Body | null {
  const seen = new Set<string>();
  const above = (id: string | null | undefined): Body | null => {
    const body = bodies.find((other) => other.id === id);
    if (!body || seen.has(body.id)) return null;
    seen.add(body.id);
    return above(body.parent) ?? body;
  };
  return above(programme.session.bodies[0]?.body);
}

function printedBodies(content: Content): readonly Body[] {
  const organ = organOf(content);
  const says = placed(content.programme.agenda).some(({ item }) =>
    item.annotation?.words.includes('{agreed}'),
  );
  const bureaus = new Set(says ? content.agreements.map(({ bureau }) => bureau) : []);
  return [
    ...new Set([
      ...(organ ? [organ] : []),
      ...meetingBodies(content),
      ...content.bodies.filter(({ id }) => bureaus.has(id)),
    ]),
  ];
}

function itemTexts(content: Content, item: Item): readonly Printed[] {
  return [
    printed('title', item.id, item.title),
    ...(item.annotation ? [printed('annotation', item.id, item.annotation)] : []),
    ...documentsOf(content, item).map(({ id, title }) => printed('document', id, title)),
  ];
}

function meetingTexts({ id, track, rows }: Meeting): readonly Printed[] {
  return [
    ...(track ? [printed('track', id, track)] : []),
    ...rows.flatMap((row) => [
      ...(row.words ? [printed('row', row.id, row.words)] : []),
      ...(row.introducedBy ? [printed('introducer', row.id, row.introducedBy)] : []),
    ]),
  ];
}

function printed(what: Printed['what'], where: string, text: Text): Printed {
  return { what, where, text };
}
