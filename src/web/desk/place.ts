import type { Request } from 'express';
import { revisionNumber } from '../../drafting/form.ts';
import { typedIn } from '../../fields.ts';

/** What of a programme is open on the desk: the item selected, and the one form that is asked for beside it. */
export interface Place {
  readonly item: string | null;
  readonly meeting: string | null;
  readonly row: string | null;
  readonly document: string | null;
  readonly add: Addition | null;
  readonly remove: string | null;
  /** The earlier revision whose words stand in the fields of the item. */
  readonly as: number | null;
  /** The row that is being moved: the places it could go to are shown. */
  readonly move: string | null;
  /** The revision of which it is said what it changed, and beside which row or meeting, or the organization of work. */
  readonly done: number | null;
  readonly at: string | null;
  /** The organization of work that is shown and edited in the place of the one in force; null: the one in force. */
  readonly work: string | null;
}

const additions = ['meeting', 'meetings', 'side-event', 'row'] as const;

/** What a form on the page adds. */
export type Addition = (typeof additions)[number];

const nowhere: Place = {
  item: null,
  meeting: null,
  row: null,
  document: null,
  add: null,
  remove: null,
  as: null,
  move: null,
  done: null,
  at: null,
  work: null,
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
    add: additions.find((one) => one === add) ?? null,
    remove: one('remove'),
    as: revisionNumber(one('as')),
    move: one('move'),
    done: revisionNumber(one('done')),
    at: one('at'),
    work: one('work'),
  };
}

/** The place that a form was sent from: the item and the organization of work shown there, and what the route says of it. */
export function placeOf(form: unknown, open: Partial<Place> = {}): Place {
  const { selected, work } = typedIn(form);
  return {
    ...nowhere,
    item: typeof selected === 'string' ? selected : null,
    work: typeof work === 'string' && work !== '' ? work : null,
    ...open,
  };
}

/**
 * Where a deed at the organization of work comes back to: what the new revision changed is said at the row or meeting
 * that the anchor names, or above all of them. Nothing is said where nothing was saved.
 */
export function saidAt(anchor: string, done: number | null): Pick<Place, 'done' | 'at'> {
  const there = done !== null && /^(?:[mr]-.+|work)$/u.test(anchor);
  return there ? { done, at: anchor } : { done: null, at: null };
}

/** The address of a place on a page. */
export function addressOf(
  base: string,
  { item, meeting, row, document, add, remove, as, move, done, at, work }: Partial<Place>,
): string {
  const query = new URLSearchParams();
  const asked = { item, meeting, row, document, add, remove, as, move, done, at, work };
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null && value !== undefined) query.set(name, String(value));
  }
  return query.size === 0 ? base : `${base}?${query}`;
}
