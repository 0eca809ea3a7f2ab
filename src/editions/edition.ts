import type { Agreement } from '../approval/round.ts';
import type { Body } from '../bodies/body.ts';
import type { Programme } from '../drafting/programme.ts';
import type { Day, Instant } from '../time/days.ts';

/** Under whose name an edition is published. */
export const authorities = ['bureau', 'secretariat', 'chair', 'body'] as const;

export type Authority = (typeof authorities)[number];

/** A revision as published: what pages, papers and calendars follow from, whatever changes later. */
export interface Content {
  readonly format: 1;
  readonly programme: Programme;
  /** The bodies that meet, their parents and the Bureaus named, as they were when it was published. */
  readonly bodies: readonly Body[];
  /** What was agreed of it, in the order in which it was agreed. */
  readonly agreements: readonly Agreement[];
  /** Whether the organization of work was agreed for this edition or one before it: its meetings are confirmed. */
  readonly confirmed: boolean;
  /** What its symbol is of where that is no agenda: the report on the session. */
  readonly report?: ReportIssued;
}

/** Which report an edition issues, and what it is drawn from besides the programme. */
export interface ReportIssued {
  readonly paper: 'draft-report' | 'report' | 'note';
  /** The id of the note, where it is one. */
  readonly note?: string;
  /** The symbol of the agenda as it was issued; null where none was. */
  readonly agendaSymbol: string | null;
  /** The ids of meetings that were held; null where nothing was recorded: then all that stand count. */
  readonly held: readonly string[] | null;
}

/** A revision published under a named authority. Never changed; each names the digest of the one before. */
export interface Edition {
  readonly session: string;
  readonly number: number;
  readonly date: Day;
  readonly authority: Authority;
  /** The symbol of its agenda paper; null for pages and feeds only. */
  readonly symbol: string | null;
  readonly revision: number;
  readonly content: Content;
  readonly issuedBy: string;
  readonly issuedAt: Instant;
  readonly previous: string | null;
  readonly digest: string;
}
