import type { Database } from '../../../db/connect.ts';
import type { Language } from '../../language/languages.ts';
import { NotFound, RuleBroken } from '../../rules.ts';
import type { Issued, IssuedKind, Issuing } from './issuing.ts';

/** A paper as issued: bytes found by address, format and language. */
export interface IssuedPaper {
  /** The symbol with - for /. */
  readonly address: string;
  readonly format: string;
  readonly language: Language;
  readonly symbol: string;
  readonly session: string;
  readonly edition: number;
  readonly body: Buffer;
  readonly sha256: string;
  /** 1 as first issued, one more with each time it was reissued. */
  readonly printing: number;
}

/** The formats whose files are not text; a column holds text, so they are kept in base64. */
const inBase64: ReadonlySet<string> = new Set(['docx', 'pdf']);

function encodingOf(format: string): 'base64' | 'utf8' {
  return inBase64.has(format) ? 'base64' : 'utf8';
}

/** Keeps a paper for good. @throws RuleBroken editions.symbol-used */
export async function savePaper(db: Database, { session, ...paper }: IssuedPaper) {
  const body = paper.body.toString(encodingOf(paper.format));
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('paper')
    .values({ session_id: session, ...paper, body })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('editions.symbol-used', { symbol: paper.symbol });
}

/** Keeps what was issued after an edition, for good. @throws RuleBroken editions.issued-by-another where two issue at once */
export async function saveIssuing(db: Database, { session, issued, ...issuing }: Issuing) {
  const { kind, ...content } = issued;
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('issuing')
    .values({
      session_id: session,
      number: issuing.number,
      kind,
      symbol: issuing.symbol,
      about: issuing.about,
      edition: issuing.edition,
      date: issuing.date,
      content: JSON.stringify(content),
      issued_by: issuing.issuedBy,
      issued_at: issuing.issuedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('editions.issued-by-another', { number: issuing.number });
}

/** What a session issued after its editions, first to last. */
export async function issuingsOf(db: Database, session: string): Promise<readonly Issuing[]> {
  const rows = await db
    .selectFrom('issuing')
    .selectAll()
    .where('session_id', '=', session)
    .orderBy('number')
    .execute();
  return rows.map(({ session_id, kind, content, issued_by, issued_at, ...row }) => ({
    ...row,
    session: session_id,
    issued: { kind: kind as IssuedKind, ...JSON.parse(content) } as Issued,
    issuedBy: issued_by,
    issuedAt: issued_at,
  }));
}

/** Whether a symbol already names a published paper or edition. */
export async function symbolIsUsed(db: Database, symbol: string): Promise<boolean> {
  const [edition, issuing] = await Promise.all([
    db.selectFrom('edition').select('number').where('symbol', '=', symbol).executeTakeFirst(),
    db.selectFrom('issuing').select('number').where('symbol', '=', symbol).executeTakeFirst(),
  ]);
  return edition !== undefined || issuing !== undefined;
}

/** A paper in its last printing, or in one that came before. @throws NotFound */
export async function issuedPaper(
  db: Database,
  address: string,
  format: string,
  language: Language,
  printing?: number,
): Promise<IssuedPaper> {
  let query = db
    .selectFrom('paper')
    .selectAll()
    .where('address', '=', address)
    .where('format', '=', format)
    .where('language', '=', language)
    .orderBy('printing', 'desc')
    .limit(1);
  if (printing !== undefined) query = query.where('printing', '=', printing);
  const row = await query.executeTakeFirst();
  if (!row) throw new NotFound('paper');
  const { session_id: session, language: written, ...paper } = row;
  return {
    ...paper,
    session,
    language: written as Language,
    body: Buffer.from(paper.body, encodingOf(format)),
  };
}

/** Papers in their last printings, of those of a table joined as `paper`. */
function lastPrintings(db: Database) {
  return db.selectFrom('paper').where(({ eb, selectFrom }) =>
    eb(
      'paper.printing',
      '=',
      selectFrom('paper as other')
        .whereRef('other.address', '=', 'paper.address')
        .whereRef('other.format', '=', 'paper.format')
        .whereRef('other.language', '=', 'paper.language')
        .select(({ fn }) => fn.max('other.printing').as('last')),
    ),
  );
}

/** Which papers a session has, or one of its editions, by symbol, format and language, each in its last printing, without their bytes. */
export async function papersOf(db: Database, session: string, edition?: number) {
  let query = lastPrintings(db)
    .select([
      'paper.address',
      'paper.format',
      'paper.language',
      'paper.symbol',
      'paper.edition',
      'paper.sha256',
      'paper.printing',
    ])
    .where('paper.session_id', '=', session);
  if (edition !== undefined) query = query.where('paper.edition', '=', edition);
  return await query
    .orderBy('paper.edition')
    .orderBy('paper.address')
    .orderBy('paper.language')
    .orderBy('paper.format')
    .execute();
}

/** The papers that bear a symbol, each in its last printing, without their bytes. */
export async function papersWith(db: Database, symbol: string) {
  return await lastPrintings(db)
    .select(['paper.session_id', 'paper.edition', 'paper.language', 'paper.format', 'paper.printing'])
    .where('paper.symbol', '=', symbol)
    .orderBy('paper.language')
    .execute();
}

/** Which languages and formats a paper has at an address, and in which printings. */
export async function papersAt(db: Database, address: string) {
  return await db
    .selectFrom('paper')
    .select(['symbol', 'format', 'language', 'printing'])
    .where('address', '=', address)
    .orderBy('language')
    .orderBy('printing')
    .execute();
}

/** Every issued paper as a page, the latest edition first. */
export async function papersOfAll(db: Database) {
  return await lastPrintings(db)
    .innerJoin('edition', (join) =>
      join.onRef('edition.session_id', '=', 'paper.session_id').onRef('edition.number', '=', 'paper.edition'),
    )
    .select(['paper.address', 'paper.language', 'paper.symbol', 'paper.session_id'])
    .where('paper.format', '=', 'html')
    .orderBy('edition.issued_at', 'desc')
    .orderBy('paper.address')
    .orderBy('paper.language')
    .execute();
}

/** Every stored paper with its bytes and their hash, for the doctor. */
export async function paperBodies(db: Database) {
  const rows = await db
    .selectFrom('paper')
    .select(['address', 'format', 'language', 'body', 'sha256'])
    .execute();
  return rows.map((row) => ({ ...row, body: Buffer.from(row.body, encodingOf(row.format)) }));
}
