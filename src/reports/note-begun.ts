import type { Body } from '../bodies/body.ts';
import type { Text } from '../language/text.ts';
import { type Day, partsOf } from '../time/days.ts';
import type { Established, Held, Note, Reporting } from './note.ts';

/** A session that was held, as the program knows it: whose it was, and under which symbol its report was issued. */
export interface SessionKnown {
  readonly bodies: readonly { readonly body: string; readonly ordinal: number | null }[];
  readonly start: Day;
  readonly end: Day;
  readonly place: Text;
  readonly report: string | null;
}

/** What a note is begun from. */
export interface NoteBeginning {
  /** The id of the body to whose session it goes, and every body. */
  readonly body: string;
  readonly bodies: readonly Body[];
  /** The last day of the session before, null where there was none, and the first day of this one. */
  readonly since: Day | null;
  readonly opens: Day;
  readonly known: readonly SessionKnown[];
  /** The note to an earlier session, from which mandates are taken over. */
  readonly earlier: Note | null;
}

/**
 * The first draft of a note: what the bodies that report to a body held since its last session, with their reports, in the
 * order of the bodies. Mandates are those of the earlier note; where there is none, the establishing act is still to be said.
 */
export function noteBegun(from: NoteBeginning, newId: () => string): Note {
  const { body, bodies, earlier } = from;
  const below = bodies.filter(({ id, kind }) => kind === 'body' && reportsTo(bodies, id, body));
  const reports = below.flatMap((one): readonly Reporting[] => {
    const sessions = heldBy(one.id, from);
    if (sessions.length === 0) return [];
    const before = earlier?.reports.find((reporting) => reporting.body === one.id);
    const [first] = sessions;
    return [
      {
        id: newId(),
        body: one.id,
        established: before
          ? { ...before.established, first: null }
          : unsaid(one, first?.start ?? from.opens),
        resolutions: before?.resolutions ?? [],
        sessions,
        by: before?.by?.by === 'act' ? before.by : null,
      },
    ];
  });
  return { items: earlier?.items ?? [], reports, transmitted: [] };
}

/** The sessions of a body since the last session of the one above, in their order. */
function heldBy(body: string, { known, since, opens }: NoteBeginning): readonly Held[] {
  return known
    .filter(({ bodies }) => bodies.some((one) => one.body === body && one.ordinal !== null))
    .filter(({ start, end }) => (since === null || end > since) && start < opens)
    .toSorted((one, other) => (one.start < other.start ? -1 : 1))
    .map(({ bodies, start, end, place, report }) => {
      const other = bodies.find((one) => one.body !== body && one.ordinal !== null);
      const joint = other ? { body: other.body, ordinal: other.ordinal ?? 1, discussionBy: null } : null;
      const ordinal = bodies.find((one) => one.body === body)?.ordinal ?? 1;
      return { ordinal, start, end, place, joint, report };
    });
}

/** A body of which the establishing act is not known yet; checking the note says so. */
function unsaid({ name }: Body, first: Day): Established {
  const act = { kind: 'resolution', number: '', year: partsOf(first).year, subject: null } as const;
  return { act, as: name, advisesOn: null, constant: false, reaffirmed: false, first: null };
}

function reportsTo(
  bodies: readonly Body[],
  id: string,
  above: string,
  seen: readonly string[] = [],
): boolean {
  const parent = bodies.find((body) => body.id === id)?.parent ?? null;
  if (parent === null || seen.includes(id)) return false;
  return parent === above || reportsTo(bodies, parent, above, [...seen, id]);
}
