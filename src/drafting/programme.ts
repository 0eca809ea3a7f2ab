import type { Agenda } from '../agenda/item.ts';
import type { Document } from '../documents/document.ts';
import type { NoteDrafted } from '../reports/note.ts';
import type { Report } from '../reports/report.ts';
import type { Session } from '../sessions/session.ts';
import type { Instant } from '../time/days.ts';
import type { Works } from '../timetable/candidates.ts';

/** A session with its agenda, its documents and its organizations of work, as one value. */
export interface Programme {
  readonly format: 1;
  readonly session: Session;
  readonly agenda: Agenda;
  readonly documents: readonly Document[];
  /** The first is in force; the others are candidates or superseded. */
  readonly works: Works;
  /** Words of an imported paper that nobody understood, kept until someone has dealt with them. */
  readonly leftOver: string;
  /** What happened at the session, once any of it was written down. */
  readonly report?: Report;
  /** Notes by the Secretariat to the session, which transmit what its subsidiary bodies reported; absent where there are none. */
  readonly notes?: readonly NoteDrafted[];
}

/** One saved state of a programme. Its number is its place in the line; it never changes. */
export interface Revision {
  readonly number: number;
  readonly programme: Programme;
  readonly savedBy: string;
  readonly savedAt: Instant;
}

/** What a Bureau is asked about: each subject binds one part of the programme. */
export const subjects = ['dates', 'topics', 'agenda', 'organization-of-work', 'report', 'note'] as const;

export type Subject = (typeof subjects)[number];

/** What a published edition binds: not the report and the notes, which are papers of their own. */
export const bound = subjects.filter((subject) => subject !== 'report' && subject !== 'note');

/** The subjects that there is something of: a report and notes only once they were begun. */
export function subjectsOf({ report, notes = [] }: Programme): readonly Subject[] {
  return [
    ...bound,
    ...(report ? (['report'] as const) : []),
    ...(notes.length > 0 ? (['note'] as const) : []),
  ];
}

/** A pure change to a programme. */
export type Change = (programme: Programme) => Programme;
