import { randomBytes } from 'node:crypto';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { connect } from '../../db/connect.ts';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { migrate } from '../../db/migrations.ts';
import { hashOfToken } from '../../src/calendar/own/own.ts';
import { addOwnCalendar } from '../../src/calendar/own/store.ts';
import { published } from '../support/published.ts';
import { listening, type Say } from './servers.ts';

/** Prints what the program holds after it was asked once for each of many private calendars, and for as many that there are not. */
export async function benchOwnCalendars(
  { calendars, directory }: { readonly calendars: number; readonly directory: string },
  say: Say,
) {
  const file = join(directory, 'own.sqlite');
  const tokens = await filled(file, calendars);
  const server = await listening('ours', file);
  const before = await server.asked('heap');
  const begun = performance.now();
  const answered = await all(server.url, tokens);
  const took = (performance.now() - begun) / 1000;
  const after = await server.asked('heap');
  const refused = await all(
    server.url,
    tokens.map((token) => token.split('').toReversed().join('')),
  );
  const last = await server.asked('heap');
  server.child.kill();
  say(
    `${calendars} private calendars`,
    `${answered} answered in ${took.toFixed(0)} s; held: ${mega(before)} MB before, ${mega(after)} MB after, ${mega(last)} MB after ${calendars} unknown ones (${refused} answered); the budget is 67 MB`,
  );
}

const mega = (octets: number) => (octets / 1e6).toFixed(0);

async function filled(file: string, calendars: number): Promise<readonly string[]> {
  const connection = connect(`file:${file}`);
  await migrate(connection);
  await published(connection, wg7In2018);
  const tokens = Array.from({ length: calendars }, () => randomBytes(24).toString('base64url'));
  await connection.db.transaction().execute(async (db) => {
    for (const [index, token] of tokens.entries()) {
      await addOwnCalendar(
        db,
        {
          id: `calendar-${index}`,
          hash: hashOfToken(token),
          seed: '',
          person: null,
          name: `Calendar ${index}`,
          bodies: [],
          sessions: [wg7In2018.session.id],
          items: [],
          language: 'en',
          alarm: null,
          omitCancelled: false,
          banner: false,
          revision: 1,
          createdAt: '2018-04-09T08:00:00.000Z',
          changedAt: '2018-04-09T08:00:00.000Z',
        },
        null,
      );
    }
  });
  await connection.db.destroy();
  return tokens;
}

/** Asks for each once, sixteen at a time, and says how many were answered 200. */
async function all(url: string, tokens: readonly string[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let [next, found] = [0, 0];
  const one = async (): Promise<void> => {
    for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
      next += 1;
      if ((await status(`${url}/calendars/mine/${token}.ics`, agent)) === 200) found += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, one));
  agent.destroy();
  return found;
}

function status(address: string, agent: Agent): Promise<number> {
  return new Promise((done, failed) => {
    get(address, { agent }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode ?? 0));
    }).on('error', failed);
  });
}
