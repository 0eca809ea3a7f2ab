import type { Item } from '../agenda/item.ts';
import type { Document } from '../documents/document.ts';
import { inOrder } from '../timetable/continued.ts';
import type { Meeting, OrganizationOfWork, Row } from '../timetable/meeting.ts';
import type { Programme } from './programme.ts';

/**
 * A programme taken apart for comparing and merging: each thing alone, without what stands inside it, by a key; under
 * which key it stands; and the order of what stands under each.
 */
export interface Forest {
  readonly items: ReadonlyMap<string, Item>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly works: ReadonlyMap<string, OrganizationOfWork>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly rows: ReadonlyMap<string, Row>;
  readonly parents: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** What stands outermost. */
export const roots = { items: 'items', documents: 'documents', works: 'works' } as const;

export const itemKey = (id: string) => `item:${id}`;

/** Takes a programme apart. */
export function forestOf({ agenda, documents, works }: Programme): Forest {
  const forest = {
    items: new Map<string, Item>(),
    documents: new Map<string, Document>(),
    works: new Map<string, OrganizationOfWork>(),
    meetings: new Map<string, Meeting>(),
    rows: new Map<string, Row>(),
    parents: new Map<string, string>(),
    lists: new Map<string, readonly string[]>(),
  };
  const list = (parent: string, keys: readonly string[]) => {
    forest.lists.set(parent, keys);
    for (const key of keys) forest.parents.set(key, parent);
  };
  const plant = (parent: string, items: readonly Item[]) => {
    list(
      parent,
      items.map(({ id }) => itemKey(id)),
    );
    for (const item of items) {
      forest.items.set(itemKey(item.id), { ...item, items: [] });
      plant(itemKey(item.id), item.items);
    }
  };
  plant(roots.items, agenda);
  list(
    roots.documents,
    documents.map(({ id }) => `document:${id}`),
  );
  for (const document of documents) forest.documents.set(`document:${document.id}`, document);
  list(
    roots.works,
    works.map(({ id }) => `work:${id}`),
  );
  for (const work of works) {
    const workKey = `work:${work.id}`;
    // Meetings keep their ids across the organizations of work of a programme, so the key names both.
    const meetingKey = ({ id }: Meeting) => `meeting:${work.id}/${id}`;
    const rowKey = ({ id }: Row) => `row:${work.id}/${id}`;
    forest.works.set(workKey, { ...work, meetings: [] });
    list(workKey, work.meetings.map(meetingKey));
    for (const meeting of work.meetings) {
      forest.meetings.set(meetingKey(meeting), { ...meeting, rows: [] });
      list(meetingKey(meeting), meeting.rows.map(rowKey));
      for (const row of meeting.rows) forest.rows.set(rowKey(row), row);
    }
  }
  return forest;
}

/** Puts a programme together again; session and the like are those of `rest`. */
export function programmeOf(forest: Forest, rest: Programme): Programme {
  const under = (key: string) => forest.lists.get(key) ?? [];
  const itemsUnder = (parent: string): readonly Item[] =>
    under(parent).flatMap((key) => {
      const item = forest.items.get(key);
      return item ? [{ ...item, items: itemsUnder(key) }] : [];
    });
  const meetingsUnder = (work: string) =>
    under(work).flatMap((key) => {
      const meeting = forest.meetings.get(key);
      return meeting ? [{ ...meeting, rows: under(key).flatMap((row) => forest.rows.get(row) ?? []) }] : [];
    });
  const [inForce = rest.works[0], ...others] = under(roots.works).flatMap((key) => {
    const work = forest.works.get(key);
    return work ? [{ ...work, meetings: inOrder({ ...work, meetings: meetingsUnder(key) }) }] : [];
  });
  return {
    ...rest,
    agenda: itemsUnder(roots.items),
    documents: under(roots.documents).flatMap((key) => forest.documents.get(key) ?? []),
    works: [inForce, ...others],
  };
}
