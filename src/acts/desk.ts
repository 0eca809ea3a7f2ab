import type { Database } from '../../db/connect.ts';
import { agreements, type Standing, standings } from '../approval/agreements.ts';
import { roundsOf } from '../approval/store.ts';
import type { Body } from '../bodies/body.ts';
import { allBodies } from '../bodies/store.ts';
import { asIssued, type PlanLine } from '../documentation/planned.ts';
import { planLines } from '../documentation/store.ts';
import type { Revision } from '../drafting/programme.ts';
import { latestRevision } from '../drafting/store.ts';
import type { Content, Edition, ReportIssued } from '../editions/edition.ts';
import { latestEdition } from '../editions/store.ts';
import { bodiesNamed } from '../reports/note.ts';
import { type Around, aroundOf } from './around.ts';

/** All that publishing, checking or showing a session's draft reads, at one moment. */
export interface Desk {
  readonly revision: Revision;
  readonly bodies: readonly Body[];
  readonly standing: readonly Standing[];
  readonly before: Edition | null;
  readonly agreesAnnotations: boolean;
  /** The holidays and the meetings of other sessions about the same days. */
  readonly around: Around;
  /** What the documentation plan has of each document. */
  readonly plan: readonly PlanLine[];
}

/** A session's latest revision with the bodies it names and how its subjects stand. @throws NotFound */
export async function deskOf(db: Database, session: string): Promise<Desk> {
  const revision = await latestRevision(db, session);
  const bodies = await allBodies(db);
  const named = revision.programme.session.bodies.map(({ body }) => body);
  const agreesAnnotations = bodies.some(({ id, agreesAnnotations: does }) => named.includes(id) && does);
  const standing = standings(revision.programme, await roundsOf(db, session), agreesAnnotations);
  const around = await aroundOf(db, revision.programme, bodies);
  const before = await latestEdition(db, session);
  return {
    revision,
    bodies,
    standing,
    before,
    agreesAnnotations,
    around,
    plan: await planLines(db, session),
  };
}

/** The same with another revision, before it is saved. */
export async function deskWith(db: Database, desk: Desk, revision: Revision): Promise<Desk> {
  const { programme } = revision;
  const rounds = await roundsOf(db, programme.session.id);
  return { ...desk, revision, standing: standings(programme, rounds, desk.agreesAnnotations) };
}

/** What would be published of a draft as it is now: what the draft's papers and pages are made from, too. */
export function contentOf(
  { revision: { programme }, bodies, standing, before, plan }: Desk,
  report?: ReportIssued,
): Content {
  const agreed = agreements(standing);
  const wanted = new Set([
    ...programme.session.bodies.flatMap(({ body }) => lineage(bodies, body)),
    ...agreed.map(({ bureau }) => bureau),
    ...(programme.notes ?? []).flatMap(({ id, note }) => (id === report?.note ? bodiesNamed(note) : [])),
  ]);
  return {
    format: 1,
    programme: asIssued(programme, plan),
    bodies: bodies.filter(({ id }) => wanted.has(id)),
    agreements: agreed,
    confirmed:
      (before?.content.confirmed ?? false) ||
      agreed.some(({ subject }) => subject === 'organization-of-work'),
    ...(report ? { report } : {}),
  };
}

function lineage(bodies: readonly Body[], id: string): readonly string[] {
  const found = bodies.find((body) => body.id === id);
  return found ? [id, ...(found.parent === null ? [] : lineage(bodies, found.parent))] : [];
}
