import type { Body } from '../bodies/body.ts';
import { parseSymbol, plainSymbol, symbolsOf } from '../documents/symbols.ts';
import { languages } from '../language/languages.ts';
import { shownIn, type Text } from '../language/text.ts';
import type { Details, Problem } from '../rules.ts';
import { type Day, partsOf } from '../time/days.ts';
import type { Act, Held, Note, Reporting, Transmitted } from './note.ts';

/** What a note is held against. */
export interface NoteFor {
  /** The id of the body to whose session it goes. */
  readonly body: string;
  readonly bodies: readonly Body[];
  /** The ids of the items of that session's agenda. */
  readonly items: ReadonlySet<string>;
  /** The last day of the session before; null where there was none. */
  readonly since: Day | null;
  /** The first day of the session. */
  readonly opens: Day;
  /** The symbols of reports that were issued; null where that is not known. */
  readonly issued: readonly string[] | null;
}

/** What is wrong or doubtful in a note, the gravest first. */
export function noteProblems(note: Note, to: NoteFor): readonly Problem[] {
  const problems = [
    ...placing(note, to),
    ...note.reports.flatMap((one) => reporting(one, to)),
    ...twice(note, to),
    ...jointDays(note, to),
    ...note.transmitted.flatMap((one) => transmission(one, to)),
  ];
  return problems.toSorted((one, other) => weight[one.level] - weight[other.level]);
}

const weight: Readonly<Record<Problem['level'], number>> = { block: 0, warning: 1, notice: 2 };

function placing({ items, reports, transmitted }: Note, to: NoteFor): readonly Problem[] {
  return [
    ...(items.length === 0 ? [problem('no-item', 'block', null)] : []),
    ...items.filter((id) => !to.items.has(id)).map((id) => problem('item-unknown', 'block', id)),
    ...(reports.length + transmitted.length === 0 ? [problem('empty', 'block', null)] : []),
  ];
}

function reporting(one: Reporting, to: NoteFor): readonly Problem[] {
  const { id, established, resolutions, sessions, by } = one;
  const body = to.bodies.find((other) => other.id === one.body) ?? null;
  const bodyNamed = body ? named('body', body.name) : { body: one.body };
  const acts = [established.act, ...resolutions.map(({ act }) => act), ...(by?.by === 'act' ? [by.act] : [])];
  const reports = sessions.flatMap(({ report }) => (report === null ? [] : [report]));
  return [
    ...(isBelow(to.bodies, one.body, to.body)
      ? []
      : [problem('not-subsidiary', 'block', id, { ...bodyNamed, ...parentNamed(to) })]),
    ...acts.flatMap((act) => citation(act, id, to)),
    ...resolutions
      .filter(({ act }) => act.year < established.act.year)
      .map(({ act }) =>
        problem('resolution-earlier', 'block', id, {
          number: act.number,
          established: established.act.number,
        }),
      ),
    ...(established.first ? dates(established.first, id, bodyNamed) : []),
    ...[established.first, ...sessions].flatMap((held) =>
      held && partsOf(held.start).year < established.act.year
        ? [
            problem('held-before-established', 'block', id, {
              ...bodyNamed,
              start: held.start,
              year: String(established.act.year),
            }),
          ]
        : [],
    ),
    ...(by?.by === 'bureau' &&
    !to.bodies.some(({ id: other, kind }) => other === by.bureau && kind === 'bureau')
      ? [problem('no-bureau', 'block', id)]
      : []),
    ...(sessions.length === 0 ? [problem('no-session', 'warning', id, bodyNamed)] : []),
    ...sessions.flatMap((held) => session(held, id, bodyNamed, to, body)),
    ...sessions.slice(1).flatMap((held, index) => {
      const before = sessions[index];
      return before && (held.ordinal <= before.ordinal || held.start <= before.start)
        ? [
            problem('out-of-order', 'warning', id, {
              ...bodyNamed,
              ordinal: held.ordinal,
              before: before.ordinal,
            }),
          ]
        : [];
    }),
    ...reports
      .filter((symbol, index) => reports.indexOf(symbol) !== index)
      .map((symbol) => problem('report-twice', 'block', id, { symbol })),
  ];
}

/** A session that a note reports on. */
function session(
  held: Held,
  where: string,
  bodyNamed: Details,
  to: NoteFor,
  body: Body | null,
): readonly Problem[] {
  const { start, end, ordinal, report } = held;
  const outside = (to.since !== null && end <= to.since) || start >= to.opens;
  return [
    ...dates(held, where, bodyNamed),
    ...(outside && start <= end
      ? [
          problem('outside-period', 'block', where, {
            ...bodyNamed,
            ordinal,
            start,
            end,
            opens: to.opens,
            since: to.since,
          }),
        ]
      : []),
    ...(report === null
      ? [problem('report-missing', 'warning', where, { ...bodyNamed, ordinal })]
      : reported(report, where, to, body, bodyNamed)),
  ];
}

function dates({ start, end, ordinal }: Held, where: string, bodyNamed: Details): readonly Problem[] {
  return end < start ? [problem('days-reversed', 'block', where, { ...bodyNamed, ordinal, start, end })] : [];
}

/** The symbol of a report: well-formed, issued, and of the body that it is by. */
function reported(
  symbol: string,
  where: string,
  { issued }: NoteFor,
  body: Body | null,
  bodyNamed: Details,
): readonly Problem[] {
  const read = parseSymbol(symbol);
  if (read.problem) {
    const { suggestion } = read.problem;
    return [
      suggestion === null
        ? problem('symbol-malformed', 'block', where, { symbol })
        : problem('symbol-meant', 'block', where, { symbol, suggestion }),
    ];
  }
  const known = issued?.some((one) => {
    const other = parseSymbol(one).symbol;
    return other !== null && plainSymbol(other) === plainSymbol(read.symbol);
  });
  const prefix = body?.symbolPrefix ?? null;
  const own = prefix === null || symbolsOf(symbol).some((one) => one.startsWith(prefix));
  return [
    ...(known === false ? [problem('report-never-issued', 'block', where, { symbol })] : []),
    ...(own ? [] : [problem('report-of-another', 'warning', where, { ...bodyNamed, symbol })]),
  ];
}

/** "7/1", "2016/17", "74/544", "1999/30 A", "22 (XVI)", "S-3/1". */
const actNumber = /^(?:[A-Z]{1,2}-)?\d{1,4}\/\d{1,4}(?: [A-Z])?$|^\d{1,4} [A-Z]? ?\([IVXLC-]+\)$/u;

function citation({ number, year }: Act, where: string, { opens }: NoteFor): readonly Problem[] {
  return [
    ...(actNumber.test(number) ? [] : [problem('act-malformed', 'warning', where, { number })]),
    ...(year > partsOf(opens).year
      ? [problem('act-later', 'block', where, { number, year: String(year), opens })]
      : []),
  ];
}

function twice({ reports }: Note, to: NoteFor): readonly Problem[] {
  return reports
    .filter(({ body }, index) => reports.findIndex((other) => other.body === body) !== index)
    .map(({ id, body }) => problem('body-twice', 'block', id, bodyNamedIn(to, body)));
}

/** Where two bodies met jointly and both report, they must say the same days. */
function jointDays({ reports }: Note, to: NoteFor): readonly Problem[] {
  return reports.flatMap(({ id, body, sessions }) =>
    sessions.flatMap(({ joint, start, end }) => {
      if (!joint) return [];
      if (joint.body === body) return [problem('joint-with-itself', 'block', id, bodyNamedIn(to, body))];
      const other = reports
        .find((one) => one.body === joint.body)
        ?.sessions.find(({ ordinal }) => ordinal === joint.ordinal);
      const differs = other && (other.end < start || other.start > end);
      return differs
        ? [
            problem('joint-apart', 'warning', id, {
              ...bodyNamedIn(to, joint.body),
              ordinal: joint.ordinal,
              start: other.start,
              end: other.end,
            }),
          ]
        : [];
    }),
  );
}

function transmission(one: Transmitted, to: NoteFor): readonly Problem[] {
  const { id, body, act, session: held } = one;
  return [
    ...citation(act, id, to),
    ...session(held, id, named('body', body), to, null),
    ...(act.year < partsOf(held.start).year
      ? [problem('act-of-another-session', 'warning', id, { number: act.number })]
      : []),
  ];
}

function isBelow(bodies: readonly Body[], id: string, above: string, seen: readonly string[] = []): boolean {
  const parent = bodies.find((body) => body.id === id)?.parent ?? null;
  if (parent === null || seen.includes(id)) return false;
  return parent === above || isBelow(bodies, parent, above, [...seen, id]);
}

function bodyNamedIn({ bodies }: NoteFor, id: string): Details {
  const found = bodies.find((body) => body.id === id);
  return found ? named('body', found.name) : { body: id };
}

function parentNamed({ bodies, body }: NoteFor): Details {
  const found = bodies.find(({ id }) => id === body);
  return found ? named('parent', found.name) : { parent: body };
}

/** A name in every language in which it is known. */
function named(as: string, text: Text): Details {
  return {
    [as]: text.words,
    ...Object.fromEntries(languages.map((language) => [`${as}.${language}`, shownIn(text, language).words])),
  };
}

function problem(
  code: string,
  level: Problem['level'],
  where: string | null,
  details: Details = {},
): Problem {
  return { code: `note.${code}`, level, details, where };
}
