import type { Database } from '../../../db/connect.ts';
import type { Language } from '../../language/languages.ts';
import { NotFound, RuleBroken } from '../../rules.ts';

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

/** Whether a symbol already names a published paper or edition. */
export async function symbolIsUsed(db: Database, symbol: string): Promise<boolean> {
  const row = await db.selectFrom('edition').select('number').where('symbol', '=', symbol).executeTakeFirst();
  return row !== undefined;
}

/** @throws NotFound */
export async function issuedPaper(
  db: Database,
  address: string,
  format: string,
  language: Language,
): Promise<IssuedPaper> {
  const row = await db
    .selectFrom('paper')
    .selectAll()
    .where('address', '=', address)
    .where('format', '=', format)
    .where('language', '=', language)
    .executeTakeFirst();
  if (!row) throw new NotFound('paper');
  const { session_id: session, language: written, ...paper } = row;
  return {
    ...paper,
    session,
    language: written as Language,
    body: Buffer.from(paper.body, encodingOf(format)),
  };
}

/** Which papers an edition has, by format and language, without their bytes. */
export async function papersOf(db: Database, session: string, edition?: number) {
  let query = db
    .selectFrom('paper')
    .select(['address', 'format', 'language', 'symbol', 'edition', 'sha256'])
    .where('session_id', '=', session);
  if (edition !== undefined) query = query.where('edition', '=', edition);
  return await query.orderBy('edition').orderBy('language').orderBy('format').execute();
}

/** Which languages and formats a paper has at an address. */
export async function papersAt(db: Database, address: string) {
  return await db
    .selectFrom('paper')
    .select(['symbol', 'format', 'language'])
    .where('address', '=', address)
    .orderBy('language')
    .execute();
}

/** Every issued paper as a page, the latest edition first. */
export async function papersOfAll(db: Database) {
  return await db
    .selectFrom('paper')
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
