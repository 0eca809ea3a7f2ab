import { writeFile } from 'node:fs/promises';
import { recordAgreement } from '../acts/ask.ts';
import { contentOf, deskOf } from '../acts/desk.ts';
import { bureauNamed } from '../acts/named-bureau.ts';
import type { PaperWritten } from '../acts/papers-of.ts';
import { publish } from '../acts/publish.ts';
import type { Shell } from '../acts/shell.ts';
import { trackedPaper } from '../acts/tracked-paper.ts';
import { methods } from '../approval/round.ts';
import { readAddress } from '../calendar/address.ts';
import { feedAt, feedText } from '../calendar/feed.ts';
import { feedsIn } from '../calendar/own/held/store.ts';
import { type Subject, subjects } from '../drafting/programme.ts';
import { type Authority, authorities, type Content } from '../editions/edition.ts';
import { publicContent } from '../editions/public.ts';
import { editionsOf, editionWithNumber } from '../editions/store.ts';
import { isLanguage, type Language } from '../language/languages.ts';
import { agendaPaper } from '../papers/agenda-paper.ts';
import { endOf } from '../papers/ends.ts';
import { type Format, formats, writers } from '../papers/writers.ts';
import { NotFound } from '../rules.ts';
import { isDay } from '../time/days.ts';
import { problemsShown } from '../web/desk/problems-shown.ts';
import { type Command, type Given, WrongUse } from './command.ts';

/** `agree SESSION …`: records what a Bureau agreed on outside the program, of the latest revision. */
export const agree: Command = {
  usage: `agree SESSION --subject ${subjects.join('|')} --by BUREAU --on DATE --method ${methods.join('|')}`,
  options: {
    subject: { type: 'string' },
    by: { type: 'string' },
    on: { type: 'string' },
    method: { type: 'string' },
  },
  run: async (given, shell) => {
    const session = sessionIn(given);
    const subject: Subject = oneOf(given, 'subject', subjects);
    const method = oneOf(given, 'method', methods);
    const by = needed(given, 'by');
    const on = dayIn(given, 'on');
    if (on === null) throw new WrongUse('Say --on which day');
    const open = await shell();
    const bureau = await bureauNamed(open, session, by);
    const round = await recordAgreement(
      open,
      { session, person: 'command-line', subject, method, bureau },
      on,
    );
    const value = {
      session,
      subject,
      revision: round.revision,
      round: round.number,
      bureau,
      on,
      hash: round.hash,
    };
    return {
      value,
      lines: [`${subject} of ${session}, revision ${round.revision}: agreed on ${on}, round ${round.number}`],
    };
  },
};

/** `issue SESSION …`: publishes the latest revision as an edition. */
export const issue: Command = {
  usage: `issue SESSION [--symbol S] [--date D] [--authority ${authorities.join('|')}] [--json]`,
  options: { symbol: { type: 'string' }, date: { type: 'string' }, authority: { type: 'string' } },
  run: async (given, shell) => {
    const session = sessionIn(given);
    const symbol = typeof given.options.symbol === 'string' ? given.options.symbol : null;
    const said = given.options.authority === undefined ? null : oneOf(given, 'authority', authorities);
    const authority: Authority = said ?? (symbol === null ? 'secretariat' : 'bureau');
    const open = await shell();
    const date = dayIn(given, 'date') ?? open.clock().slice(0, 10);
    const asked = { session, person: 'command-line', symbol, date, authority };
    const { edition, papers } = await publish(open, asked, { written: saidToWhoWaits });
    const { baseUrl } = open.settings;
    const addresses = papers.map(({ address, format, language }) =>
      addressOf(baseUrl, address, format, language),
    );
    const feeds = [
      `${baseUrl}/calendars/sessions/${session}.ics`,
      ...edition.content.programme.session.bodies.map(
        ({ body }) => `${baseUrl}/calendars/bodies/${body}.ics`,
      ),
      `${baseUrl}/calendars/all.ics`,
    ];
    const value = { edition: edition.number, symbol, papers: addresses, feeds };
    return {
      value,
      lines: [
        `Edition ${edition.number} of ${session}, ${baseUrl}/sessions/${session}`,
        ...addresses,
        ...feeds,
      ],
    };
  },
};

/** Somebody who waits at a terminal sees each paper as it is written; a program that reads the output does not. */
function saidToWhoWaits({ language, format, done, of }: PaperWritten) {
  if (process.stderr.isTTY) process.stderr.write(`${done}/${of} ${language} ${format}\n`);
}

function addressOf(baseUrl: string, address: string, format: string, language: Language): string {
  return `${baseUrl}/papers/${address}.${endOf(format)}?lang=${language}`;
}

/** `paper SESSION …`: the last agenda paper that was issued, that of another edition, or of the draft. */
export const paper: Command = {
  usage: 'paper SESSION --as html|docx|pdf|text|akn|json [--lang L] [--edition N|draft] [--since N] -o FILE',
  options: {
    as: { type: 'string' },
    lang: { type: 'string' },
    edition: { type: 'string' },
    since: { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  run: async (given, shell) => {
    const session = sessionIn(given);
    const format: Format = oneOf(given, 'as', formats);
    const file = needed(given, 'out');
    const open = await shell();
    const { content, symbol, date, of } = await shownContent(open, session, given.options.edition);
    const { lang = content.programme.session.original } = given.options;
    if (!isLanguage(lang)) throw new WrongUse('--lang takes ar, zh, en, fr, ru or es');
    const since = sinceIn(given, format);
    const body =
      since === null
        ? await writers[format](agendaPaper(content, { symbol, date, language: lang }), open.settings)
        : await trackedPaper(open, { session, language: lang, of, since });
    try {
      await writeFile(file, body);
    } catch {
      throw new WrongUse(`${file} cannot be written`);
    }
    return { value: { file, format, language: lang }, lines: [`Written to ${file}`] };
  },
};

/** The edition since which a Word document shows what changed; null where that is not asked for. */
function sinceIn({ options }: Given, format: Format): number | null {
  const { since } = options;
  if (since === undefined) return null;
  if (format !== 'docx') throw new WrongUse('--since goes with --as docx');
  if (typeof since !== 'string' || !/^[1-9]\d{0,8}$/u.test(since))
    throw new WrongUse('--since takes the number of an edition');
  return Number(since);
}

async function shownContent(
  { db, clock }: Shell,
  session: string,
  asked: string | boolean | undefined,
): Promise<{ content: Content; symbol: string | null; date: string; of: number | 'draft' }> {
  const desk = await deskOf(db, session);
  if (asked === 'draft' || (asked === undefined && desk.before === null)) {
    return { content: contentOf(desk), symbol: null, date: clock().slice(0, 10), of: 'draft' };
  }
  const issued = (await editionsOf(db, session)).findLast((edition) => edition.symbol !== null);
  const number = asked === undefined ? (issued ?? desk.before)?.number : Number(asked);
  if (number === undefined || !Number.isInteger(number))
    throw new WrongUse('--edition takes a number, or "draft"');
  const edition = await editionWithNumber(db, session, number);
  return { content: publicContent(edition.content), symbol: edition.symbol, date: edition.date, of: number };
}

/** `check SESSION`: everything to mend, of the draft. */
export const check: Command = {
  usage: 'check SESSION [--json]',
  options: {},
  run: async (given, shell) => {
    const desk = await deskOf((await shell()).db, sessionIn(given));
    const shown = problemsShown(desk, 'en', () => '');
    const said = shown.map(({ code, level, where, place, sentence }) => ({
      code,
      level,
      message: place === '' ? sentence : `${place}: ${sentence}`,
      where,
    }));
    const lines = said.map(({ level, message }) =>
      level === 'block' ? `Blocks publishing: ${message}` : message,
    );
    return { value: said, lines: lines.length > 0 ? lines : ['Nothing to mend'] };
  },
};

/** `feed ADDRESS`: what that calendar address would give. */
export const feed: Command = {
  usage: 'feed ADDRESS',
  options: {},
  run: async ({ words: [address] }, shell) => {
    if (!address) throw new WrongUse('Name the address of a feed, as /calendars/all.ics');
    const { db, settings } = await shell();
    const read = readAddress(address.replace(/^[a-z]+:\/\/[^/]+/u, ''));
    if (read === null || 'status' in read) throw new WrongUse(`"${address}" is no address of a feed`);
    const feeds = feedsIn(db, settings);
    const found = await feedAt(
      feeds,
      read,
      read.which.kind === 'mine' ? await feeds.own(read.which.id) : null,
    );
    if (found === null) throw new NotFound('feed');
    const text = feedText(found.rows, found.options, settings, read.form);
    return { value: { address, text }, lines: text.replace(/\r\n$/u, '').split('\n') };
  },
};

function sessionIn({ words: [session] }: Given): string {
  if (!session) throw new WrongUse('Name the session by its id');
  return session;
}

function needed({ options }: Given, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new WrongUse(`Say --${name}`);
  return value;
}

function oneOf<T extends string>(given: Given, name: string, choices: readonly T[]): T {
  const value = needed(given, name);
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new WrongUse(`--${name} takes ${choices.join(', ')}; not "${value}"`);
  return found;
}

function dayIn({ options }: Given, name: string): string | null {
  const value = options[name];
  if (value === undefined) return null;
  if (typeof value !== 'string' || !isDay(value))
    throw new WrongUse(`--${name}: "${String(value)}" is no day; write it as 2018-07-04`);
  return value;
}
