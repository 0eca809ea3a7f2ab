import type { Body } from '../bodies/body.ts';
import { bodyIdFrom, firstFree, newBody, sameName } from '../bodies/naming.ts';
import { allBodies, saveBody } from '../bodies/store.ts';
import type { Language } from '../language/languages.ts';
import type { PaperRead, ReadProblem } from '../reading/paper-read.ts';
import { zoneOfPlace } from '../time/cities.ts';
import type { Day, Zone } from '../time/days.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** What the person who imports knows better than the paper. */
export interface Told {
  /** The body, by id or name. */
  readonly body: string | null;
  readonly zone: Zone | null;
  readonly start: Day | null;
  readonly end: Day | null;
}

/** The body whose paper was read: the one that was told, or has its name or its symbols' prefix; or else a new one, and said. */
export async function bodyOf(
  shell: Shell,
  person: string,
  read: PaperRead,
  told: Told,
  { language, prefix }: { language: Language; prefix: string | null },
  problems: ReadProblem[],
): Promise<Body> {
  const bodies = await allBodies(shell.db);
  const name = told.body ?? read.body;
  const found =
    bodies.find(({ id }) => id === told.body) ??
    bodies.find((body) => body.kind === 'body' && name !== null && sameName(body.name, name)) ??
    (told.body === null
      ? bodies.find(({ symbolPrefix }) => symbolPrefix !== null && symbolPrefix === prefix)
      : undefined);
  if (found) return found;

  const place = read.session.place ?? '';
  const zone = told.zone ?? zoneOfPlace(place) ?? 'Etc/UTC';
  const parent = await parentOf(shell, read, language, place, zone, bodies);
  const made = newBody({
    id: firstFree(
      bodyIdFrom(prefix, name ?? 'body'),
      bodies.map(({ id }) => id),
    ),
    name: name ?? '?',
    language,
    symbolPrefix: prefix,
    parent: parent?.id ?? null,
    dutyStation: place,
    zone,
    sessionWord: read.session.word ?? 'session',
  });
  await shell.db.transaction().execute(async (db) => {
    await saveBody(db, made);
    await note(db, shell, { person, deed: 'add-body', about: made.id });
  });
  problems.push({
    code: 'body-made',
    message: `No body is called "${name ?? '?'}"; it was added as ${made.id}.`,
  });
  return made;
}

async function parentOf(
  shell: Shell,
  { organ, body }: PaperRead,
  language: Language,
  dutyStation: string,
  zone: Zone,
  bodies: readonly Body[],
): Promise<Body | null> {
  if (!organ || organ === body) return null;
  const found = bodies.find(({ name }) => sameName(name, organ));
  if (found) return found;
  const made = newBody({
    id: firstFree(
      bodyIdFrom(null, organ),
      bodies.map(({ id }) => id),
    ),
    name: organ,
    language,
    symbolPrefix: null,
    parent: null,
    dutyStation,
    zone,
    sessionWord: 'session',
  });
  await saveBody(shell.db, made);
  return made;
}
