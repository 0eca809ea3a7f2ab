import type { Agenda, Item, Standing } from '../../agenda/item.ts';
import { placed } from '../../agenda/outline.ts';
import { parseSymbol, symbolsOf } from '../../documents/symbols.ts';
import type { Text } from '../../language/text.ts';
import { type Problem, RuleBroken } from '../../rules.ts';
import type { Day } from '../../time/days.ts';

/** What may become an item of a coming session of a body: a topic that a session recommended, or an item that was proposed. */
export type Entry = Topic | Proposal;

interface Common {
  /** The id that its item takes, too, once a session takes it up. */
  readonly id: string;
  /** The body to whose coming sessions it belongs. */
  readonly body: string;
  readonly title: Text;
  /** When it was withdrawn; null while it stands. */
  readonly withdrawn: Day | null;
}

/** A topic that a session recommended for a future one. */
export interface Topic extends Common {
  readonly kind: 'topic';
  /** The body whose session recommended it, and the number of that session. */
  readonly by: string;
  readonly ordinal: number;
  readonly on: Day;
  /** The symbol of the report in which that stands, and the paragraph; null where nobody has said. */
  readonly report: string | null;
  readonly paragraph: number | null;
}

/** An item that a State party, the Bureau or the Secretary-General proposed. Source: rule 8 (e) of the Conference's rules of procedure. */
export interface Proposal extends Common {
  readonly kind: 'proposal';
  readonly sponsor: Sponsor;
  readonly received: Day;
  /** The rule of procedure by which items are proposed, as its number: "8". */
  readonly rule: string | null;
  /** The symbol of the explanatory memorandum; null while there is none. Source: rule 10. */
  readonly memorandum: string | null;
}

/** Who may propose an item. */
export const sponsors = ['state', 'bureau', 'secretary-general'] as const;

export type Sponsor =
  | { readonly as: 'state'; readonly state: string }
  | { readonly as: 'bureau' | 'secretary-general'; readonly state?: undefined };

/** One saved state of an entry; its number is its place in the entry's line. */
export interface EntryLine {
  readonly number: number;
  readonly entry: Entry;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** A session of the body with its agenda, as it is drafted. */
export interface SessionOf {
  readonly id: string;
  readonly bodies: readonly { readonly body: string; readonly ordinal: number | null }[];
  readonly place: Text;
  readonly start: Day;
  readonly end: Day;
  readonly agenda: Agenda;
}

/** The sessions that have taken up an entry: their agenda has its item. */
export function takenUpBy({ id }: Entry, sessions: readonly SessionOf[]): readonly SessionOf[] {
  return sessions.filter(({ agenda }) => placed(agenda).some(({ item }) => item.id === id));
}

/** The entries that still wait: neither withdrawn nor taken up. */
export function waiting(entries: readonly Entry[], sessions: readonly SessionOf[]): readonly Entry[] {
  return entries.filter((entry) => entry.withdrawn === null && takenUpBy(entry, sessions).length === 0);
}

/** When an entry came to be: the day on which it was recommended or received. */
export function dayOf(entry: Entry): Day {
  return entry.kind === 'topic' ? entry.on : entry.received;
}

/**
 * @throws RuleBroken topics.in-the-future, topics.paragraph-of-nothing, topics.no-symbol
 */
export function mayBeEntered(entry: Entry, today: Day) {
  if (dayOf(entry) > today) throw new RuleBroken('topics.in-the-future', { date: dayOf(entry) });
  if (entry.kind === 'topic' && entry.paragraph !== null && entry.report === null) {
    throw new RuleBroken('topics.paragraph-of-nothing', { paragraph: entry.paragraph });
  }
  const symbol = symbolNamed(entry);
  if (symbol !== null && parseSymbol(symbol).problem) throw new RuleBroken('topics.no-symbol', { symbol });
}

/** What a register is held against. */
export interface Against {
  readonly sessions: readonly SessionOf[];
  /** The symbols of documents that were issued, by the id of the session that issued them; empty for one of which nothing is known. */
  readonly issued: ReadonlyMap<string, readonly string[]>;
}

/** What is doubtful in a register, entry by entry. */
export function registerProblems(entries: readonly Entry[], against: Against): readonly Problem[] {
  const open = entries.filter(({ withdrawn }) => withdrawn === null);
  return open.flatMap((entry, index) => [
    ...(open.slice(0, index).some((other) => sameTitle(other, entry))
      ? [problem('entered-twice', entry, { title: entry.title.words })]
      : []),
    ...(entry.kind === 'topic' ? ofTopic(entry, against) : ofProposal(entry)),
    ...takenUpBy(entry, against.sessions)
      .filter(({ start }) => start < dayOf(entry))
      .map(({ start }) => problem('taken-up-before', entry, { start, date: dayOf(entry) })),
  ]);
}

function ofTopic(topic: Topic, { sessions, issued }: Against): readonly Problem[] {
  const { by, ordinal, on, report } = topic;
  const session = sessions.find(({ bodies }) =>
    bodies.some((one) => one.body === by && one.ordinal === ordinal),
  );
  const known = session ? issued.get(session.id) : undefined;
  return [
    ...(session && (on < session.start || on > session.end)
      ? [problem('recommended-outside', topic, { date: on, start: session.start, end: session.end })]
      : []),
    ...(report === null ? [problem('no-report', topic)] : []),
    ...(report !== null && known && known.length > 0 && !symbolsOf(report).some((one) => known.includes(one))
      ? [problem('report-not-issued', topic, { symbol: report })]
      : []),
  ];
}

function ofProposal(proposal: Proposal): readonly Problem[] {
  return proposal.memorandum === null ? [problem('no-memorandum', proposal)] : [];
}

function sameTitle({ title: one }: Entry, { title: other }: Entry): boolean {
  const folded = (words: string) =>
    words
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return folded(one.words) === folded(other.words);
}

function symbolNamed(entry: Entry): string | null {
  return entry.kind === 'topic' ? entry.report : entry.memorandum;
}

/** Those that stand at the end of every agenda. */
const atLast: readonly (Standing | null)[] = [
  'other-matters',
  'next-agenda',
  'adoption-of-report',
  'closure',
];

/** The place, from 1, that an item of substance takes in an agenda: before those at its end. */
export function placeFor(agenda: Agenda): number {
  const first = agenda.findIndex(({ standing }) => atLast.includes(standing));
  return first === -1 ? agenda.length + 1 : first + 1;
}

/** The item that an entry becomes, with its citation as annotation. */
export function itemFrom({ id, title }: Entry, citation: Text): Item {
  return { id, title, annotation: citation, standing: null, items: [], review: false };
}

function problem(code: string, { id }: Entry, details: Problem['details'] = {}): Problem {
  return { code: `topics.${code}`, level: 'warning', details, where: id };
}
