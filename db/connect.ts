import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  SqliteDialect,
  SqliteDriver,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';

/** A connection to either database, or a transaction on it. */
export type Database = Kysely<Schema> | Transaction<Schema>;

export type Kind = 'sqlite' | 'postgres';

/** An open database, and which of the two it is. */
export interface Connection {
  readonly db: Kysely<Schema>;
  readonly kind: Kind;
  /** An online copy of the whole database into a file; PostgreSQL has pg_dump for that. */
  backup(file: string): Promise<void>;
}

/** Opens `file:/path` (or `file::memory:`) with SQLite, `postgres://…` with PostgreSQL. @throws Error for any other. */
export function connect(url: string): Connection {
  if (/^postgres(ql)?:\/\//u.test(url)) return connectPostgres(url);
  if (url.startsWith('file:')) return connectSqlite(url.slice('file:'.length));
  throw new Error('DATABASE_URL');
}

function connectSqlite(path: string): Connection {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('recursive_triggers = ON');
  sqlite.pragma('busy_timeout = 5000');
  return {
    db: new Kysely<Schema>({ dialect: new Writing({ database: sqlite }) }),
    kind: 'sqlite',
    backup: async (file) => {
      await sqlite.backup(file);
    },
  };
}

/**
 * Every transaction of ours writes, so it asks for the right to write when it begins, and waits for it. One that asked
 * later, after reading, would be refused at once if another program had written meanwhile.
 */
class Writing extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDriver>[0];

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver() {
    return new WritingDriver(this.#config);
  }
}

class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

function connectPostgres(url: string): Connection {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is dropped by the pool; the next query opens another or says why it cannot.
  pool.on('error', () => undefined);
  return {
    db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }),
    kind: 'postgres',
    backup: () => Promise.reject(new Error('backup.postgres')),
  };
}
