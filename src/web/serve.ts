import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { dailyFeeds } from '../acts/daily-feeds.ts';
import { forgetUnread } from '../acts/own-calendars.ts';
import { closeSilences, remindMembers } from '../acts/rounds.ts';
import { loadSample } from '../acts/sample.ts';
import { forgetOldLetters, sendNotices } from '../acts/send.ts';
import { settingsFrom, WrongSetting } from '../acts/settings.ts';
import type { Shell } from '../acts/shell.ts';
import { tellFollowers } from '../acts/tell-followers.ts';
import { type App, createApp } from '../app.ts';
import { newId } from './ids.ts';
import { patientServer } from './patience.ts';
import { regularly, type Step } from './regularly.ts';
import { stopOrderly } from './stop.ts';

/** Reads the settings, brings the database up to date, and listens until it is told to stop. */
export async function serve() {
  try {
    const settings = settingsFrom(process.env);
    const connection = connect(settings.databaseUrl);
    await migrate(connection);
    const feeds = { drop: () => {} };
    const outbox = { look: () => {} };
    const shell: Shell = {
      db: connection.db,
      connection,
      settings,
      clock: () => new Date().toISOString(),
      newId,
      published: () => feeds.drop(),
      queued: () => outbox.look(),
    };
    if (!settings.production) await sayPasswords(shell);
    const app = createApp(shell);
    feeds.drop = app.feedsChanged;
    const server = patientServer(app.listener);
    server.on('error', (reason: NodeJS.ErrnoException) => refuse(`PORT: ${reason.code ?? reason.message}`));
    server.listen(settings.port, settings.host, () => {
      process.stdout.write(`Plenary serves on ${settings.baseUrl}\n`);
    });
    const steps = regularly(stepsOf(shell, app), app.failed);
    outbox.look = () => steps.nudge('send');
    stopOrderly(server, async () => {
      await steps.stop();
      await app.keepReadings().catch((reason: unknown) => app.failed('readings', reason));
      await connection.db.destroy();
    });
  } catch (reason) {
    if (reason instanceof WrongSetting) refuse(reason.message);
    else refuse(`The database does not open: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
}

/** What every copy of the program does again and again; each of it is done once, whichever copy comes first. */
function stepsOf(shell: Shell, { keepReadings }: App): readonly Step[] {
  const second = 1000;
  return [
    { name: 'close', every: 2 * second, run: () => closeSilences(shell) },
    { name: 'remind', every: 60 * second, run: () => remindMembers(shell) },
    { name: 'send', every: 5 * second, run: (stopping) => sendNotices(shell, { stopping }) },
    { name: 'tell-followers', every: 20 * second, run: () => tellFollowers(shell) },
    { name: 'daily-feeds', every: 3600 * second, run: () => dailyFeeds(shell) },
    { name: 'forget', every: 3600 * second, run: () => forgetOldLetters(shell) },
    { name: 'readings', every: 60 * second, run: keepReadings },
    { name: 'forget-calendars', every: 3600 * second, run: () => forgetUnread(shell) },
  ];
}

async function sayPasswords(shell: Shell) {
  const people = await loadSample(shell);
  if (people.length === 0) return;
  const { baseUrl } = shell.settings;
  const lines = people.map(
    ({ role, email, password }) => `  ${role.padEnd(13)} ${email.padEnd(28)} ${password}`,
  );
  process.stdout.write(
    [
      'The sample sessions are loaded. Said once, and kept nowhere in clear:',
      ...lines,
      `Sign in at ${baseUrl}/sign-in; the public pages are at ${baseUrl}/`,
      '',
    ].join('\n'),
  );
}

function refuse(why: string) {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
  setImmediate(() => process.exit());
}
