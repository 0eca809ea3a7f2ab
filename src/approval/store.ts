import type { Database } from '../../db/connect.ts';
import type { Subject } from '../drafting/programme.ts';
import type { Language } from '../language/languages.ts';
import { textIn } from '../language/text.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Instant } from '../time/days.ts';
import type { Member, Method, Move, Outcome, Round } from './round.ts';
import { endOf } from './silence.ts';

/** Opens a round. @throws RuleBroken approval.opened-by-another where two are opened at once */
export async function saveRound(db: Database, round: Round) {
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('round')
    .values({
      id: round.id,
      session_id: round.session,
      number: round.number,
      subject: round.subject,
      bureau: round.bureau,
      method: round.method,
      revision: round.revision,
      language: round.language,
      part: round.text,
      hash: round.hash,
      members: JSON.stringify(round.members),
      opened_by: round.openedBy,
      opened_at: round.openedAt,
      ends_at: round.endsAt,
      work: round.work?.id ?? null,
      letter: round.work?.letter ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('approval.opened-by-another', { number: round.number });
  if (round.outcome) await saveOutcome(db, round.id, round.outcome);
}

/** Closes a round, once. @throws RuleBroken approval.closed-already */
export async function saveOutcome(db: Database, round: string, { state, on, closedBy, closedAt }: Outcome) {
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('outcome')
    .values({ round_id: round, state, agreed_on: on, closed_by: closedBy, closed_at: closedAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('approval.closed-already', {});
}

/** Appends a move to a round. @throws RuleBroken approval.answered-at-once where two took the same place */
export async function saveMove(db: Database, { round, ...move }: Move) {
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('move')
    .values({ round_id: round, ...move })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('approval.answered-at-once', {});
}

/** A session's rounds in the order in which they were opened. */
export async function roundsOf(db: Database, session: string): Promise<readonly Round[]> {
  const rows = await rounds(db).where('session_id', '=', session).orderBy('number').execute();
  return rows.map(roundFrom);
}

/** @throws NotFound */
export async function roundWithNumber(db: Database, session: string, number: number): Promise<Round> {
  const row = await rounds(db)
    .where('session_id', '=', session)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new NotFound('round');
  return roundFrom(row);
}

/** Every round that is still open, in the order in which they were opened. */
export async function openRounds(db: Database): Promise<readonly Round[]> {
  const rows = await rounds(db)
    .where('outcome.state', 'is', null)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  return rows.map(roundFrom);
}

/** The round with an id. @throws NotFound */
export async function roundWithId(db: Database, id: string): Promise<Round> {
  const row = await rounds(db).where('round.id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound('round');
  return roundFrom(row);
}

/** What happened in a round, first to last. */
export async function movesOf(db: Database, round: string): Promise<readonly Move[]> {
  return (await movesOfAll(db, [round])).get(round) ?? [];
}

/** What happened in several rounds, first to last, by the round's id. */
export async function movesOfAll(
  db: Database,
  rounds: readonly string[],
): Promise<ReadonlyMap<string, readonly Move[]>> {
  const rows =
    rounds.length === 0
      ? []
      : await db.selectFrom('move').selectAll().where('round_id', 'in', rounds).orderBy('number').execute();
  return Map.groupBy(
    rows.map(({ round_id: round, kind, ...move }): Move => ({ ...move, round, kind: kind as Move['kind'] })),
    ({ round }) => round,
  );
}

/** The latest instant that is recorded of a session's rounds; empty where none is. Nothing is recorded as earlier. */
export async function lastRecorded(db: Database, session: string): Promise<Instant> {
  const { at } = await db
    .selectFrom('round')
    .leftJoin('outcome', 'outcome.round_id', 'round.id')
    .leftJoin('move', 'move.round_id', 'round.id')
    .where('session_id', '=', session)
    .select(({ fn }) => [
      fn.max('opened_at').as('opened'),
      fn.max('closed_at').as('closed'),
      fn.max('move.at').as('moved'),
    ])
    .executeTakeFirstOrThrow()
    .then(({ opened, closed, moved }) => ({
      at: [opened ?? '', closed ?? '', moved ?? ''].toSorted().at(-1) ?? '',
    }));
  return at;
}

/** A round whose silence runs or has ended without an outcome, with its moves and its end. */
export interface Silence {
  readonly round: Round;
  readonly moves: readonly Move[];
  readonly end: Instant;
}

/** Every silence procedure without an outcome, the first to end first. */
export async function silences(db: Database): Promise<readonly Silence[]> {
  const open = (await openRounds(db)).filter(({ method }) => method === 'silence');
  const moves = await movesOfAll(
    db,
    open.map(({ id }) => id),
  );
  return open
    .flatMap((round) => {
      const theirs = moves.get(round.id) ?? [];
      const end = endOf(round, theirs);
      return end === null ? [] : [{ round, moves: theirs, end }];
    })
    .toSorted((one, other) => one.end.localeCompare(other.end, 'en'));
}

/** Every silence in which a person is or was asked, in the order in which they were opened, with its moves. */
export async function silencesOf(
  db: Database,
  person: string,
): Promise<readonly { readonly round: Round; readonly moves: readonly Move[] }[]> {
  const rows = await rounds(db)
    .where('ends_at', 'is not', null)
    .where('members', 'like', `%${JSON.stringify(person)}%`)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  const asked = rows
    .map(roundFrom)
    .filter(({ members }) => members.some((member) => member.person === person));
  const moves = await movesOfAll(
    db,
    asked.map(({ id }) => id),
  );
  return asked.map((round) => ({ round, moves: moves.get(round.id) ?? [] }));
}

/** A link by which a member opens a round from a mail, once, until it expires. */
export interface AnswerLink {
  readonly id: string;
  readonly round: string;
  readonly person: string;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

/** Keeps a link before it is sent. */
export async function saveAnswerLink(
  db: Database,
  { id, round, person, expiresAt }: Omit<AnswerLink, 'usedAt'>,
) {
  const row = { id, round_id: round, person, expires_at: expiresAt, used_at: null };
  await db.insertInto('answer_link').values(row).execute();
}

/** The link with an id; null where there is none. Looking uses nothing up. */
export async function answerLink(db: Database, id: string): Promise<AnswerLink | null> {
  const row = await db.selectFrom('answer_link').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { round_id: round, person, expires_at: expiresAt, used_at: usedAt } = row;
  return { id, round, person, expiresAt, usedAt };
}

/** Uses a link up, and says whether this was the first use of one that holds. */
export async function useAnswerLink(db: Database, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows: used } = await db
    .updateTable('answer_link')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirstOrThrow();
  return Number(used) > 0;
}

function rounds(db: Database) {
  return db.selectFrom('round').leftJoin('outcome', 'outcome.round_id', 'round.id').selectAll();
}

/** Who was asked; rounds from before offices had posts keep the capacity's English words alone. */
function membersFrom(json: string): readonly Member[] {
  const members = JSON.parse(json) as readonly (Member | { person: string; capacity: string })[];
  return members.map((member) =>
    typeof member.capacity === 'string'
      ? { person: member.person, capacity: textIn('en', member.capacity), post: 'member', group: null }
      : (member as Member),
  );
}

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number];

function roundFrom(row: Row): Round {
  return {
    id: row.id,
    session: row.session_id,
    number: row.number,
    subject: row.subject as Subject,
    work: row.work === null ? null : { id: row.work, letter: row.letter ?? '' },
    bureau: row.bureau,
    method: row.method as Method,
    revision: row.revision,
    language: row.language as Language,
    text: row.part,
    hash: row.hash,
    members: membersFrom(row.members),
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    endsAt: row.ends_at,
    outcome:
      row.state === null || row.closed_by === null || row.closed_at === null
        ? null
        : {
            state: row.state as Outcome['state'],
            on: row.agreed_on,
            closedBy: row.closed_by,
            closedAt: row.closed_at,
          },
  };
}
