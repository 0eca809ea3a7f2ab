import type { Database } from '../../db/connect.ts';
import { bureauFor } from '../approval/agreements.ts';
import type { Body } from '../bodies/body.ts';
import { bodyIdFrom, newBody, sameName } from '../bodies/naming.ts';
import { allBodies, saveBody } from '../bodies/store.ts';
import { seriesOf } from '../documents/symbols.ts';
import type { Programme } from '../drafting/programme.ts';
import { latestRevision, sessionIds } from '../drafting/store.ts';
import { isLanguage, type Language } from '../language/languages.ts';
import type { ItemRead, PaperRead, ReadProblem } from '../reading/paper-read.ts';
import { programmeFrom } from '../reading/programme.ts';
import { RuleBroken } from '../rules.ts';
import { zoneOfPlace } from '../time/cities.ts';
import type { Day, Zone } from '../time/days.ts';
import { note } from './log.ts';
import { draft } from './revise.ts';
import type { Shell } from './shell.ts';

/** What the person who imports knows better than the paper. */
export interface Told {
  /** The body, by id or name. */
  readonly body: string | null;
  readonly zone: Zone | null;
  readonly start: Day | null;
  readonly end: Day | null;
}

/** A paper stored as a new draft. */
export interface Imported {
  readonly session: string;
  readonly revision: number;
  readonly url: string;
  readonly problems: readonly ReadProblem[];
}

/**
 * Stores a paper that was read as the first revision of a new session. The body is the one that was told, or has the
 * paper's name, or else is made, and said. @throws RuleBroken import.not-a-programme, import.no-days
 */
export async function importPaper(
  shell: Shell,
  person: string,
  read: PaperRead,
  told: Told,
): Promise<Imported> {
  const problems = [...read.problems];
  if (read.items.length === 0 && read.meetings.length === 0) throw new RuleBroken('import.not-a-programme');
  const { start, end } = daysOf(read, told);
  const language: Language = isLanguage(read.language) ? read.language : 'en';
  const series = seriesIn(read, start.slice(0, 4));
  const body = await bodyOf(shell, person, read, told, { language, prefix: series.prefix }, problems);
  const zone = told.zone ?? zoneOfPlace(read.session.place ?? '') ?? body.zone;
  if (told.zone === null && zoneOfPlace(read.session.place ?? '') === null) {
    problems.push({
      code: 'zone-assumed',
      message: `The zone of the place is not known; ${zone} is assumed.`,
    });
  }
  const known = await sessionIds(shell.db);
  const plain = `${body.id}-${read.session.ordinal ?? start.slice(0, 4)}`;
  const id = firstFree(plain, known);
  if (id !== plain) {
    problems.push({
      code: 'session-known',
      message: `A session ${plain} is drafted already; this one is ${id}.`,
    });
  }
  const programme: Programme = programmeFrom(
    { ...read, session: { ...read.session, start, end } },
    { id, body: body.id, zone, dutyStation: body.dutyStation, original: language, series: series.series },
    shell.newId,
  );
  const { number } = await draft(shell, person, programme);
  return { session: id, revision: number, url: `${shell.settings.baseUrl}/desk/sessions/${id}`, problems };
}

/** The series of the paper's own symbol, or the one that its documents of that year share; never made up. */
function seriesIn({ symbol, items }: PaperRead, year: string): { prefix: string | null; series: string } {
  const all = (some: readonly ItemRead[]): readonly string[] =>
    some.flatMap(({ documents, items: inner }) => [
      ...documents.flatMap(({ symbol: printed }) => printed ?? []),
      ...all(inner),
    ]);
  const found = (symbol === null ? all(items) : [symbol]).flatMap((printed) => seriesOf(printed) ?? []);
  const counted = Map.groupBy(
    found.filter(({ series }) => symbol !== null || series === year),
    ({ prefix }) => prefix,
  );
  const [own] = [...counted.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return { prefix: own?.prefix ?? null, series: own?.series ?? year };
}

function daysOf({ session, meetings }: PaperRead, told: Told): { start: Day; end: Day } {
  const dates = meetings.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  const start = told.start ?? session.start ?? dates[0];
  const end = told.end ?? session.end ?? told.start ?? dates.at(-1);
  if (start === undefined || end === undefined) throw new RuleBroken('import.no-days');
  if (end < start) throw new RuleBroken('sessions.end-before-start', { start, end });
  return { start, end };
}

function firstFree(id: string, known: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const tried = number === 2 && !known.includes(id) ? id : `${id}.${number}`;
    if (!known.includes(tried)) return tried;
  }
}

async function bodyOf(
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

/** The id of the Bureau with this name; one that is not known yet is added, and agrees for the session's body from now on. */
export async function bureauNamed(shell: Shell, session: string, name: string): Promise<string> {
  const bodies = await allBodies(shell.db);
  const bureaux = bodies.filter(({ kind }) => kind === 'bureau');
  const found =
    bureaux.find(({ id }) => id === name) ?? bureaux.find((bureau) => sameName(bureau.name, name));
  if (found) return found.id;
  const { programme } = await latestRevision(shell.db, session);
  const [convened] = programme.session.bodies;
  const body = bodies.find(({ id }) => id === convened?.body);
  if (!body) throw new RuleBroken('approval.no-bureau');
  const language = programme.session.original;
  const bureau: Body = {
    ...newBody({
      id: firstFree(
        bodyIdFrom(null, name),
        bodies.map(({ id }) => id),
      ),
      name,
      language,
      symbolPrefix: null,
      parent: body.parent ?? body.id,
      dutyStation: body.dutyStation,
      zone: body.zone,
      sessionWord: 'meeting',
    }),
    kind: 'bureau',
  };
  await shell.db.transaction().execute(async (db: Database) => {
    await saveBody(db, bureau);
    if (bureauFor(bodies, body.id) === null) await saveBody(db, { ...body, agreedBy: bureau.id });
    await note(db, shell, { person: 'command-line', deed: 'add-body', about: bureau.id });
  });
  return bureau.id;
}
