import { copyFile, rm, stat } from 'node:fs/promises';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { examine, rebuildAll } from '../acts/look-after.ts';
import { examineFeeds } from '../acts/look-at-feeds.ts';
import { settingsFrom } from '../acts/settings.ts';
import { type Command, WrongUse } from './command.ts';

/** `backup FILE`: an online copy of the whole database; people may go on working. */
export const backup: Command = {
  usage: 'backup FILE',
  options: {},
  run: async ({ words }, shell) => {
    const [file] = words;
    if (!file) throw new WrongUse('Name the file to write');
    if (await there(file)) throw new WrongUse(`${file} exists already; a backup overwrites nothing`);
    const { connection } = await shell();
    if (connection.kind === 'postgres') throw new WrongUse('A PostgreSQL database is backed up with pg_dump');
    await connection.backup(file);
    return { value: { file }, lines: [`The database is copied to ${file}`] };
  },
};

/** `restore FILE`: puts a backup where DATABASE_URL says; the database that was there is kept beside it. */
export const restore: Command = {
  usage: 'restore FILE',
  options: {},
  run: async ({ words }) => {
    const [file] = words;
    if (!file) throw new WrongUse('Name the backup to restore');
    if (!(await there(file))) throw new WrongUse(`${file}: there is no such file`);
    const { databaseUrl } = settingsFrom(process.env);
    if (!databaseUrl.startsWith('file:'))
      throw new WrongUse('A PostgreSQL database is restored with pg_restore');
    await whole(file);
    const target = databaseUrl.slice('file:'.length);
    const kept = `${target}.before-restore`;
    if (await there(target)) {
      const old = connect(databaseUrl);
      await rm(kept, { force: true });
      await old.backup(kept);
      await old.db.destroy();
    }
    for (const rest of ['-wal', '-shm']) await rm(`${target}${rest}`, { force: true });
    await copyFile(file, target);
    const restored = connect(databaseUrl);
    await migrate(restored);
    await restored.db.destroy();
    return { value: { database: target, kept }, lines: [`${file} is restored to ${target}`] };
  },
};

/** Opens a backup and asks it for a table of ours, so that nothing else is ever put in a database's place. */
async function whole(file: string) {
  try {
    const { db } = connect(`file:${file}`);
    await db.selectFrom('session').select('id').limit(1).execute();
    await db.destroy();
  } catch {
    throw new WrongUse(`${file} is no backup of Plenary`);
  }
}

async function there(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}

/** `migrate`: brings the database up to date; the server does the same when it starts. */
export const migrateNow: Command = {
  usage: 'migrate',
  options: {},
  run: async (_, shell) => {
    await shell();
    return { value: { migrated: true }, lines: ['The database is up to date'] };
  },
};

/** `rebuild`: throws the projections away and makes them anew from the latest revisions. */
export const rebuild: Command = {
  usage: 'rebuild',
  options: {},
  run: async (_, shell) => {
    const sessions = await rebuildAll((await shell()).db);
    return { value: { sessions }, lines: [`Made anew for ${sessions} sessions`] };
  },
};

/**
 * `doctor`: looks at settings, database, the chain of editions, and stored papers against their hashes; with --feeds at
 * every feed, as the database or a running copy gives it.
 */
export const doctor: Command = {
  usage: 'doctor [--feeds [BASE_URL]] [--json]',
  options: { feeds: { type: 'boolean' } },
  run: async ({ words, options }, shell) => {
    const open = await shell();
    const findings = options.feeds ? await examineFeeds(open, words[0] ?? null) : await examine(open);
    const ill = findings.some(({ well }) => !well);
    const lines = findings.map(
      ({ what, well, note }) => `${well ? 'well' : 'ILL '}  ${what}${note ? `: ${note}` : ''}`,
    );
    return { value: { well: !ill, findings }, lines, refused: ill };
  },
};
