import type { Connection } from '../../db/connect.ts';
import { settingsFrom } from '../../src/acts/settings.ts';
import type { Shell } from '../../src/acts/shell.ts';

/** The real shell over a given database, with a clock and ids that a test decides. */
export function shellOn(
  connection: Connection,
  { now = '2018-04-09T08:00:00.000Z', env = {} as Record<string, string> } = {},
): Omit<Shell, 'published' | 'queued'> & {
  published: () => void;
  queued: () => void;
  now: string;
  publications: number;
} {
  let ids = 0;
  const shell = {
    db: connection.db,
    connection,
    settings: settingsFrom({ BASE_URL: 'https://plenary.example', LOG_LEVEL: 'silent', ...env }),
    now,
    publications: 0,
    clock: () => shell.now,
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    published: () => {
      shell.publications += 1;
    },
    queued: () => {},
  };
  return shell;
}
