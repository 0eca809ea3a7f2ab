import type { Database } from '../../db/connect.ts';
import type { Subject } from '../drafting/programme.ts';
import type { Language } from '../language/languages.ts';
import { textIn } from '../language/text.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Member, Method, Outcome, Response, Round } from './round.ts';

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

/** Keeps an answer. @throws RuleBroken approval.answered-at-once where two answers took the same place */
export async function saveResponse(db: Database, response: Response) {
  const { round, ...rest } = response;
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('response')
    .values({ round_id: round, ...rest })
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

/** What was answered in a round, first to last. */
export async function responsesOf(db: Database, round: string): Promise<readonly Response[]> {
  const rows = await db
    .selectFrom('response')
    .selectAll()
    .where('round_id', '=', round)
    .orderBy('number')
    .execute();
  return rows.map(({ round_id, number, person, move, words, at }) => ({
    round: round_id,
    number,
    person,
    move: move as Response['move'],
    words,
    at,
  }));
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
