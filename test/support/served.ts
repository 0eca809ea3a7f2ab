import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadSample, type SamplePerson } from '../../src/acts/sample.ts';
import type { Shell } from '../../src/acts/shell.ts';
import { createApp } from '../../src/app.ts';
import { freshDatabase } from './databases.ts';
import { shellOn } from './shell.ts';

/** A mail server that is named and never asked: these programs send nothing. */
const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'secretariat@plenary.example' };

/** The whole program, listening on a port of its own, with the sample loaded as on a first start. */
export interface Served {
  readonly url: string;
  readonly shell: Shell;
  readonly people: readonly SamplePerson[];
  stop(): Promise<void>;
}

export async function served({
  now = '2026-11-23T09:00:00.000Z',
  env = {} as Record<string, string>,
} = {}): Promise<Served> {
  const connection = await freshDatabase('sqlite');
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const shell = shellOn(connection, { now, env: { BASE_URL: url, ...mail, ...env } });
  const people = await loadSample(shell);
  const app = createApp(shell);
  shell.published = app.feedsChanged;
  server.on('request', app.listener);
  return {
    url,
    shell,
    people,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
      await connection.db.destroy();
    },
  };
}
