import type { Held, Note, Reporting } from './note.ts';

/** A session that was held and is not in a note yet, or whose report has a symbol that the note does not name. */
export interface HeldSince {
  readonly body: string;
  readonly held: Held;
}

/** What a note begun anew would say of sessions held that a note does not say. */
export function heldSince(note: Note, anew: Note): readonly HeldSince[] {
  return anew.reports.flatMap(({ body, sessions }) => {
    const said = note.reports.find((one) => one.body === body)?.sessions ?? [];
    return sessions
      .filter(({ ordinal, report }) => {
        const one = said.find((held) => held.ordinal === ordinal);
        return !one || (one.report === null && report !== null);
      })
      .map((held) => ({ body, held }));
  });
}

/** A note with the bodies, sessions and symbols of reports that one begun anew has and it has not; what it says stays. */
export function withHeldSince(note: Note, anew: Note): Note {
  const added = anew.reports.filter(({ body }) => !note.reports.some((one) => one.body === body));
  const reports = note.reports.map((one) => {
    const other = anew.reports.find(({ body }) => body === one.body);
    return other ? { ...one, sessions: withSessions(one, other) } : one;
  });
  return { ...note, reports: [...reports, ...added] };
}

function withSessions({ sessions }: Reporting, other: Reporting): readonly Held[] {
  const known = sessions.map((held) => ({
    ...held,
    report: held.report ?? other.sessions.find(({ ordinal }) => ordinal === held.ordinal)?.report ?? null,
  }));
  const added = other.sessions.filter(({ ordinal }) => !sessions.some((held) => held.ordinal === ordinal));
  return added.length === 0
    ? known
    : [...known, ...added].toSorted((one, another) => (one.start < another.start ? -1 : 1));
}
