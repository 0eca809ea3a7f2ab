import { mayMove, type Step, steps } from '../../agenda/edits.ts';
import type { Agenda } from '../../agenda/item.ts';
import { placed } from '../../agenda/outline.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Text } from '../../language/text.ts';

/** A line of the outline as the desk shows it. */
export interface OutlineLine<Mending> {
  readonly id: string;
  /** As it is cited, "1 (b)", and as the list prints it, "(b)". */
  readonly number: string;
  readonly mark: string;
  readonly level: number;
  readonly title: Text;
  readonly review: boolean;
  /** The first thing to mend of the item. */
  readonly problem: Mending | null;
  readonly moves: Readonly<Record<Step, boolean>>;
}

/** The agenda line by line, with what may be done to each, and the first thing to mend of each. */
export function outlineOf<Mending extends { readonly where: string | null }>(
  agenda: Agenda,
  language: Language,
  problems: readonly Mending[],
): readonly OutlineLine<Mending>[] {
  return placed(agenda).map(({ item, path }) => {
    const number = numberOf(path, language);
    const above = numberOf(path.slice(0, -1), language);
    return {
      id: item.id,
      number,
      mark: path.length === 1 ? number : number.slice(above.length).trim(),
      level: path.length,
      title: item.title,
      review: item.review,
      problem: problems.find(({ where }) => where === item.id) ?? null,
      moves: Object.fromEntries(steps.map((step) => [step, mayMove(agenda, item.id, step)])) as Record<
        Step,
        boolean
      >,
    };
  });
}

/** The numbers of all items by id, as the reader's language cites them. */
export function numbersIn(agenda: Agenda, language: Language): ReadonlyMap<string, string> {
  return new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, language)]));
}
