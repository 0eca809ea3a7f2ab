import { parseArgs } from 'node:util';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { settingsFrom, WrongSetting } from '../acts/settings.ts';
import type { Shell } from '../acts/shell.ts';
import { sayRefusal } from '../language/catalogue.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { newId } from '../web/ids.ts';
import { type Command, type Given, WrongUse } from './command.ts';
import { backup, doctor, migrateNow, rebuild, restore } from './looking-after.ts';
import { addPerson } from './people.ts';
import { propose } from './proposing.ts';
import { agree, check, feed, issue, paper } from './publishing.ts';
import { importFiles, read } from './reading.ts';

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  read,
  import: importFiles,
  agree,
  issue,
  paper,
  propose,
  check,
  feed,
  person: addPerson,
  backup,
  restore,
  migrate: migrateNow,
  rebuild,
  doctor,
};

/** Runs one command and sets the exit code: 0 done, 1 refused by a rule, 2 wrong use or unreadable input. */
export async function run(words: readonly string[]) {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const usages = Object.values(commands).map(({ usage }) => `  plenary ${usage}`);
    const list = `The commands are:\n${usages.join('\n')}\n`;
    if (asksForHelp(name)) process.stdout.write(list);
    else process.stderr.write(`${name ? `There is no command "${name}". ` : ''}${list}`);
    process.exitCode = asksForHelp(name) ? 0 : 2;
    return;
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`plenary ${command.usage}\n`);
    process.exitCode = 0;
    return;
  }
  let open: Shell | undefined;
  try {
    const { positionals, values } = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, ...command.options },
    });
    const options = values as Given['options'];
    const answer = await command.run({ words: positionals, options }, async () => {
      open ??= await openShell();
      return open;
    });
    const out = options.json
      ? `${JSON.stringify(answer.value, null, 2)}\n`
      : answer.lines.map((line) => `${line}\n`).join('');
    process.stdout.write(out);
    process.exitCode = answer.refused ? 1 : 0;
  } catch (reason) {
    const { words: why, code } = inWords(reason, command);
    process.stderr.write(`${why}\n`);
    process.exitCode = code;
  } finally {
    await open?.db.destroy();
  }
}

async function openShell(): Promise<Shell> {
  const settings = settingsFrom(process.env);
  const connection = connect(settings.databaseUrl);
  await migrate(connection);
  const clock = () => new Date().toISOString();
  return { db: connection.db, connection, settings, clock, newId, published: () => {}, queued: () => {} };
}

function asksForHelp(word: string): boolean {
  return ['help', '--help', '-h'].includes(word);
}

function inWords(reason: unknown, { usage }: Command): { words: string; code: number } {
  if (reason instanceof WrongUse) return { words: oneLine(reason.message), code: 2 };
  if (reason instanceof WrongSetting) return { words: oneLine(reason.message), code: 2 };
  if (reason instanceof RuleBroken) return { words: oneLine(sayRefusal('en', reason)), code: 1 };
  if (reason instanceof NotFound) return { words: `There is no such ${reason.what}.`, code: 1 };
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS')) return { words: `Wrong use; it is: plenary ${usage}`, code: 2 };
  return { words: oneLine(reason instanceof Error ? reason.message : String(reason)), code: 2 };
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
