import type { Document } from '../../documents/document.ts';
import { type Day, plusDays } from '../../time/days.ts';
import type { Due, Facts } from '../facts.ts';

/** The days on which documents are due by the documentation plan, by the document's id. */
export type Recorded = ReadonlyMap<string, Readonly<Record<Due, Day>>>;

/** One deadline of a session's documents. */
export interface DocumentsDue {
  readonly date: Day;
  readonly due: NonNullable<Facts['due']>;
  /** The document that has it to itself; empty for the session's own, which keeps its UID whatever its day. */
  readonly document: string;
}

/** How many weeks before the opening documents are due by the general rule. */
const weeksBefore: Readonly<Record<Due, number>> = { submission: 10, issuance: 6 };

/**
 * When documents are to be submitted and issued. The session's own deadline is that of the general rule as long as some
 * document follows it, otherwise the first that the plan has; documents with another day have deadlines of their own.
 */
export function deadlinesOf(
  documents: readonly Document[],
  opening: Day,
  recorded: Recorded,
): readonly DocumentsDue[] {
  return (Object.keys(weeksBefore) as Due[]).flatMap((name) => {
    const general = plusDays(opening, -7 * weeksBefore[name]);
    const dayOf = ({ id }: Document) => recorded.get(id)?.[name] ?? general;
    const days = documents.map(dayOf).toSorted();
    const own = days.includes(general) ? general : (days[0] ?? general);
    const symbolsOf = (some: readonly Document[]) => [...new Set(some.flatMap(({ symbols }) => symbols))];
    const due = (day: Day, some: readonly Document[]) => ({
      name,
      symbols: symbolsOf(some),
      ...(day === general ? {} : { planned: true as const }),
    });
    const together = documents.filter((document) => dayOf(document) === own);
    const apart = documents.filter((document) => dayOf(document) !== own);
    return [
      { date: own, due: due(own, together), document: '' },
      ...apart.map((document) => ({
        date: dayOf(document),
        due: due(dayOf(document), [document]),
        document: document.id,
      })),
    ];
  });
}
