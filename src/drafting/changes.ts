import { isDeepStrictEqual } from 'node:util';
import { removeItem } from '../agenda/edits.ts';
import type { Agenda } from '../agenda/item.ts';
import { placed, placedItem } from '../agenda/outline.ts';
import type { Document } from '../documents/document.ts';
import { begun, type ReportChange } from '../reports/edits.ts';
import type { NoteDrafted } from '../reports/note.ts';
import { noReport, type Report } from '../reports/report.ts';
import type { Session } from '../sessions/session.ts';
import { withFirst } from '../timetable/candidates.ts';
import type { Meeting, OrganizationOfWork, Row } from '../timetable/meeting.ts';
import type { Change, Programme } from './programme.ts';

/** A change to the agenda as a change to the programme. Rows and documents let go of items that are no more. */
export function toAgenda(change: (agenda: Agenda) => Agenda): Change {
  return (programme) => withAgenda(programme, change(programme.agenda));
}

/** A change to the documents as a change to the programme. */
export function toDocuments(change: (documents: readonly Document[]) => readonly Document[]): Change {
  return (programme) => ({ ...programme, documents: change(programme.documents) });
}

/** A change to the organization of work in force, which may ask for the session's days, as a change to the programme. */
export function toWork(change: (work: OrganizationOfWork, session: Session) => OrganizationOfWork): Change {
  return (programme) => {
    const [inForce, ...others] = programme.works;
    return { ...programme, works: [change(inForce, programme.session), ...others] };
  };
}

/** The programme as though one of its organizations of work were in force: to be read, judged or asked about like it. @throws RuleBroken candidates.none-such */
export function asInForce(programme: Programme, work: string): Programme {
  return { ...programme, works: withFirst(programme.works, work) };
}

/** A change that says something of the one in force, said of another of the organizations of work. @throws RuleBroken candidates.none-such */
export function toOther(work: string, change: Change): Change {
  return (programme) => {
    const changed = change(asInForce(programme, work));
    const places = new Map(programme.works.map(({ id }, place) => [id, place]));
    const [inForce = changed.works[0], ...others] = changed.works.toSorted(
      (one, other) => (places.get(one.id) ?? places.size) - (places.get(other.id) ?? places.size),
    );
    return { ...changed, works: [inForce, ...others] };
  };
}

/** A change to the session as a change to the programme. */
export function toSession(change: (session: Session) => Session): Change {
  return (programme) => ({ ...programme, session: change(programme.session) });
}

/** A change to what is written down of the session as a change to the programme; the first begins the report. */
export function toReport(change: ReportChange): Change {
  return (programme) => withReport(programme, change(begun(programme.report)));
}

/** The programme with another report, or with none. */
export function withReport({ report: _, ...programme }: Programme, report: Report | undefined): Programme {
  return report && !isDeepStrictEqual(report, noReport) ? { ...programme, report } : programme;
}

/** A change to the notes as a change to the programme. */
export function toNotes(change: (notes: readonly NoteDrafted[]) => readonly NoteDrafted[]): Change {
  return (programme) => withNotes(programme, change(programme.notes ?? []));
}

/** The programme with other notes, or with none. */
export function withNotes(
  { notes: _, ...programme }: Programme,
  notes: readonly NoteDrafted[] | undefined,
): Programme {
  return notes && notes.length > 0 ? { ...programme, notes } : programme;
}

/** What taking an item out takes along, so that it can be said first. All but `rows` are ids of items or documents. */
export interface ItemRemoval {
  /** The item's sub-items at every level. */
  readonly items: readonly string[];
  /** The items, of it and its sub-items, whose annotation goes. */
  readonly annotations: readonly string[];
  /** The documents that will stand under no item. */
  readonly documents: readonly string[];
  /** The rows in force that go, and those that stay with other items or words of their own. */
  readonly rows: readonly { readonly row: string; readonly meeting: string; readonly goes: boolean }[];
  /** How many rows go of the organizations of work kept beside the one in force. */
  readonly rowsBeside: number;
  /** The other items in whose annotations one of them is referred to. */
  readonly references: readonly string[];
}

/** What removing an item would take along. @throws RuleBroken agenda.no-such-item */
export function consequencesOfRemoving(programme: Programme, id: string): ItemRemoval {
  const { item } = placedItem(programme.agenda, id);
  const gone = placed([item]).map(({ item: one }) => one);
  const ids = new Set(gone.map((one) => one.id));
  const left = (items: readonly string[]) => items.filter((one) => !ids.has(one));
  const [inForce, ...others] = programme.works;
  return {
    items: gone.filter((one) => one.id !== id).map((one) => one.id),
    annotations: gone.filter(({ annotation }) => annotation !== null).map((one) => one.id),
    documents: programme.documents
      .filter(({ items }) => items.length > 0 && left(items).length === 0)
      .map((document) => document.id),
    rows: inForce.meetings.flatMap((meeting) =>
      meeting.rows
        .filter(({ items }) => left(items).length < items.length)
        .map((row) => ({ row: row.id, meeting: meeting.id, goes: without(row, ids).length === 0 })),
    ),
    rowsBeside: others
      .flatMap(({ meetings }) => meetings.flatMap(({ rows }) => rows))
      .filter((row) => without(row, ids).length === 0).length,
    references: placed(programme.agenda)
      .filter(({ item: { id: own, annotation } }) => !ids.has(own) && refersTo(annotation?.words ?? '', ids))
      .map(({ item: { id: own } }) => own),
  };
}

/** Takes an item out of the whole programme, as `consequencesOfRemoving` says. @throws RuleBroken agenda.no-such-item */
export function removeItemEverywhere(programme: Programme, id: string): Programme {
  return withAgenda(programme, removeItem(programme.agenda, id));
}

/** The programme with another agenda. Rows and documents let go of the items that were on the old one and are no more. */
export function withAgenda(programme: Programme, agenda: Agenda): Programme {
  const there = new Set(placed(agenda).map(({ item }) => item.id));
  const gone = new Set(
    placed(programme.agenda)
      .map(({ item }) => item.id)
      .filter((id) => !there.has(id)),
  );
  if (gone.size === 0) return { ...programme, agenda };
  const [inForce, ...others] = programme.works;
  return {
    ...programme,
    agenda,
    documents: programme.documents.map((document) =>
      document.items.some((id) => gone.has(id))
        ? { ...document, items: document.items.filter((id) => !gone.has(id)) }
        : document,
    ),
    works: [workWithout(inForce, gone), ...others.map((work) => workWithout(work, gone))],
  };
}

function workWithout(work: OrganizationOfWork, gone: ReadonlySet<string>): OrganizationOfWork {
  return { ...work, meetings: work.meetings.map((meeting) => meetingWithout(meeting, gone)) };
}

function meetingWithout(meeting: Meeting, gone: ReadonlySet<string>): Meeting {
  return { ...meeting, rows: meeting.rows.flatMap((row) => without(row, gone)) };
}

/** A row without items that are no more; none where it had nothing else to say. */
function without(row: Row, gone: ReadonlySet<string>): readonly Row[] {
  if (!row.items.some((id) => gone.has(id))) return [row];
  const items = row.items.filter((id) => !gone.has(id));
  return items.length === 0 && row.words === null ? [] : [{ ...row, items }];
}

function refersTo(words: string, ids: ReadonlySet<string>): boolean {
  return [...words.matchAll(/\{item:([^{}]+)\}/gu)].some(([, id = '']) => ids.has(id));
}
