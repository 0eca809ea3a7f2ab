import { isDeepStrictEqual } from 'node:util';
import type { NoteDrafted } from '../reports/note.ts';
import type { Kind } from './clash.ts';
import type { Dispute, Three } from './fields.ts';
import { mergedList } from './merged-report.ts';

type Notes = readonly NoteDrafted[];

/** Merges what two people made of the notes to a session: each body and resolution of a note by itself, and their order. */
export function mergedNotes(
  { base, mine, theirs }: Three<Notes>,
  disputeOf: (kind: Kind, where: string) => Dispute,
): Notes {
  if (isDeepStrictEqual(mine, base)) return theirs;
  const each = <V>(read: (notes: Notes) => V): Three<V> => ({
    base: read(base),
    mine: read(mine),
    theirs: read(theirs),
  });
  const noteIn = (notes: Notes, id: string) => notes.find((one) => one.id === id)?.note;
  const inAll = (id: string) => [base, mine, theirs].every((notes) => noteIn(notes, id) !== undefined);
  const bare = each((notes) =>
    notes.map((one) =>
      inAll(one.id) ? { ...one, note: { ...one.note, reports: [], transmitted: [] } } : one,
    ),
  );
  return mergedList('note', bare, disputeOf).map((one) =>
    inAll(one.id)
      ? {
          ...one,
          note: {
            ...one.note,
            reports: mergedList(
              'note',
              each((notes) => noteIn(notes, one.id)?.reports ?? []),
              disputeOf,
            ),
            transmitted: mergedList(
              'note',
              each((notes) => noteIn(notes, one.id)?.transmitted ?? []),
              disputeOf,
            ),
          },
        }
      : one,
  );
}
