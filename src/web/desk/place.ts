import type { Request } from 'express';
import { revisionNumber } from '../../drafting/form.ts';
import { typedIn } from '../../fields.ts';

/** What of a programme is open on the desk: the item selected, and the one form that is asked for beside it. */
export interface Place {
  readonly item: string | null;
  readonly meeting: string | null;
  readonly row: string | null;
  readonly document: string | null;
  readonly add: 'meeting' | 'row' | null;
  readonly remove: string | null;
  /** The earlier revision whose words stand in the fields of the item. */
  readonly as: number | null;
}

const nowhere: Place = {
  item: null,
  meeting: null,
  row: null,
  document: null,
  add: null,
  remove: null,
  as: null,
};

/** What the address asks to be open. */
export function placeAsked({ query }: Request): Place {
  const one = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const add = one('add');
  return {
    item: one('item') ?? one('remove'),
    meeting: one('meeting'),
    row: one('row'),
    document: one('document'),
    add: add === 'meeting' || add === 'row' ? add : null,
    remove: one('remove'),
    as: revisionNumber(one('as')),
  };
}

/** The place that a form was sent from: the item that was selected there, and what the route says of it. */
export function placeOf(form: unknown, open: Partial<Place> = {}): Place {
  const { selected } = typedIn(form);
  return { ...nowhere, item: typeof selected === 'string' ? selected : null, ...open };
}

/** The address of a place on a page. */
export function addressOf(
  base: string,
  { item, meeting, row, document, add, remove, as }: Partial<Place>,
): string {
  const query = new URLSearchParams();
  const asked = { item, meeting, row, document, add, remove, as };
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null && value !== undefined) query.set(name, String(value));
  }
  return query.size === 0 ? base : `${base}?${query}`;
}
