import { createHash } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import { faultsOf } from '../approval/sound.ts';
import { movesOfAll, roundsOf } from '../approval/store.ts';
import { headings, latestRevision, project, revisionWithNumber, sessionIds } from '../drafting/store.ts';
import { paperBodies } from '../editions/issued/store.ts';
import { digestOf } from '../editions/publish.ts';
import { editionsOf } from '../editions/store.ts';
import type { Shell } from './shell.ts';

/** One thing that the doctor looked at. */
export interface Finding {
  readonly what: string;
  readonly well: boolean;
  readonly note: string;
}

/** Makes the projections of every session anew; says of how many. */
export async function rebuildAll(db: Database): Promise<number> {
  const sessions = await sessionIds(db);
  for (const session of sessions) {
    const { programme, number } = await latestRevision(db, session);
    await project(db, programme, number);
  }
  return sessions.length;
}

/** Looks at settings, database, projections, chains of editions, rounds and stored papers, and changes nothing. */
export async function examine({ db, settings, connection }: Shell): Promise<readonly Finding[]> {
  const sessions = await sessionIds(db);
  const findings: Finding[] = [
    {
      what: 'settings',
      well: !settings.production || settings.baseUrl.startsWith('https://'),
      note: settings.baseUrl.startsWith('https://') ? settings.baseUrl : `BASE_URL is ${settings.baseUrl}`,
    },
    { what: 'database', well: true, note: `${connection.kind}, ${sessions.length} sessions` },
  ];
  const projected = new Map((await headings(db)).map(({ session, revision }) => [session, revision]));
  for (const session of sessions) {
    const { number } = await latestRevision(db, session);
    if (projected.get(session) !== number) {
      findings.push({ what: `projection of ${session}`, well: false, note: 'run "plenary rebuild"' });
    }
    findings.push(...(await chainOf(db, session)), ...(await roundsIn(db, session)));
  }
  const papers = await paperBodies(db);
  const damaged = papers.filter(
    ({ body, sha256 }) => createHash('sha256').update(body).digest('hex') !== sha256,
  );
  findings.push(
    ...damaged.map(({ address, format, language }) => ({
      what: `paper ${address}.${format} (${language})`,
      well: false,
      note: 'its bytes are not those that were issued',
    })),
    { what: 'papers', well: damaged.length === 0, note: `${papers.length} stored` },
  );
  return findings;
}

/** Whether the record of every round holds together, from its text to its outcome. */
async function roundsIn(db: Database, session: string): Promise<readonly Finding[]> {
  const rounds = await roundsOf(db, session);
  if (rounds.length === 0) return [];
  const moves = await movesOfAll(
    db,
    rounds.map(({ id }) => id),
  );
  const faulty: string[] = [];
  for (const round of rounds) {
    const { programme } = await revisionWithNumber(db, session, round.revision);
    const faults = faultsOf(round, moves.get(round.id) ?? [], programme);
    if (faults.length > 0) faulty.push(`round ${round.number}: ${faults.join(', ')}`);
  }
  return [
    {
      what: `rounds of ${session}`,
      well: faulty.length === 0,
      note: faulty.length === 0 ? `${rounds.length}` : faulty.join('; '),
    },
  ];
}

async function chainOf(db: Database, session: string): Promise<readonly Finding[]> {
  const editions = await editionsOf(db, session);
  const broken = editions.filter((edition, index) => {
    const before = editions[index - 1];
    return (
      edition.number !== index + 1 ||
      edition.previous !== (before?.digest ?? null) ||
      digestOf(edition) !== edition.digest
    );
  });
  if (editions.length === 0) return [];
  return [
    {
      what: `editions of ${session}`,
      well: broken.length === 0,
      note: broken.length === 0 ? `${editions.length}` : `the chain breaks at edition ${broken[0]?.number}`,
    },
  ];
}
