import { createHash } from 'node:crypto';
import { firstFree } from '../bodies/naming.ts';
import { seriesOf } from '../documents/symbols.ts';
import type { Programme } from '../drafting/programme.ts';
import { revisionWithNumber, sessionIds } from '../drafting/store.ts';
import { isLanguage, type Language } from '../language/languages.ts';
import type { ItemRead, PaperRead, ReadProblem } from '../reading/paper-read.ts';
import { programmeFrom } from '../reading/programme.ts';
import { RuleBroken } from '../rules.ts';
import { zoneOfPlace } from '../time/cities.ts';
import type { Day } from '../time/days.ts';
import { bodyOf, type Told } from './import-body.ts';
import { draft } from './revise.ts';
import type { Shell } from './shell.ts';

/** A paper stored as a new draft. */
export interface Imported {
  readonly session: string;
  readonly revision: number;
  readonly url: string;
  readonly problems: readonly ReadProblem[];
}

/**
 * Stores a paper that was read as the first revision of a new session. The body is the one that was told, or has the
 * paper's name, or else is made, and said. The same paper under the same `form`, the id that a page gave it, is one draft,
 * however often it is sent. @throws RuleBroken import.not-a-programme, import.no-days
 */
export async function importPaper(
  shell: Shell,
  person: string,
  read: PaperRead,
  told: Told,
  form = shell.newId(),
): Promise<Imported> {
  const problems = [...read.problems];
  if (read.items.length === 0 && read.meetings.length === 0 && !read.report)
    throw new RuleBroken('import.not-a-programme');
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
  const plain = `${body.id}-${read.session.ordinal ?? start.slice(0, 4)}`;
  const programme = programmeFrom(
    { ...read, session: { ...read.session, start, end } },
    {
      id: plain,
      body: body.id,
      zone,
      dutyStation: body.dutyStation,
      original: language,
      series: series.series,
    },
    idsOf(JSON.stringify([form, person, read, told])),
  );
  const { session, isNew } = await drafted(shell, person, programme);
  if (isNew && session !== plain) {
    problems.push({
      code: 'session-known',
      message: `A session ${plain} is drafted already; this one is ${session}.`,
    });
  }
  return { session, revision: 1, url: `${shell.settings.baseUrl}/desk/sessions/${session}`, problems };
}

/** Ids that are the same for the same that is sent, and no other's. */
function idsOf(sent: string): () => string {
  const all = createHash('sha256').update(sent).digest('hex').slice(0, 24);
  let last = 0;
  return () => {
    last += 1;
    return `${all}-${last}`;
  };
}

/** Drafts a programme under the first free id of its session, unless it is drafted already. */
async function drafted(shell: Shell, person: string, programme: Programme) {
  const { session, works } = programme;
  const known = await sessionIds(shell.db);
  for (const id of known.filter((one) => one === session.id || one.startsWith(`${session.id}.`))) {
    const first = await revisionWithNumber(shell.db, id, 1);
    if (first.programme.works[0].id === works[0].id) return { session: id, isNew: false };
  }
  const id = firstFree(session.id, known);
  try {
    await draft(shell, person, { ...programme, session: { ...session, id } });
    return { session: id, isNew: true };
  } catch (reason) {
    if (!(reason instanceof RuleBroken) || reason.code !== 'drafting.session-exists') throw reason;
    // Somebody drafted it meanwhile: this very one, or another that the next id is free beside.
    return await drafted(shell, person, programme);
  }
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
