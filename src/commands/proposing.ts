import { type Desk, deskOf } from '../acts/desk.ts';
import { proposalFor } from '../acts/propose.ts';
import { placed } from '../agenda/outline.ts';
import { numberOf } from '../language/numbers.ts';
import { rowNumber, rowWords } from '../papers/row-words.ts';
import { continuedRows, inOrder } from '../timetable/continued.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import type { Proposed } from '../timetable/proposing/asked.ts';
import { type Naming, reasonInWords, wayOutInWords, wishInWords } from '../web/desk/why.ts';
import { type Command, WrongUse } from './command.ts';

/** `propose SESSION`: an organization of work for the draft, with the reason for each row; stores nothing. */
export const propose: Command = {
  usage: 'propose SESSION [--json]',
  options: {},
  run: async ({ words: [session] }, shell) => {
    if (!session) throw new WrongUse('Name the session by its id');
    const open = await shell();
    const desk = await deskOf(open.db, session);
    const naming: Naming = { programme: desk.revision.programme, language: 'en' };
    const { proposed, contradiction } = await proposalFor(open, desk);
    if (!proposed) {
      const wishes = contradiction.wishes.map((wish) => ({ ...wish, message: wishInWords(wish, naming) }));
      const lines = wishes.map(({ message }) => `- ${message}`);
      const heading = headings[Math.min(wishes.length, 2)] ?? '';
      return {
        value: { meetings: [], reasons: [], contradiction: wishes },
        lines: [heading, ...lines],
        refused: true,
      };
    }
    const meetings = meetingsIn(proposed.work, desk);
    return { value: { meetings, ...toldOf(proposed, naming) }, lines: linesOf(meetings, proposed, naming) };
  },
};

/** What is said above no wish, one, or several. */
const headings = [
  'There is no room for every item',
  'This cannot be met:',
  'These wishes contradict each other:',
];

function toldOf({ work, reasons, cuts, waysOut, costs, gap }: Proposed, naming: Naming) {
  const after = { ...naming, programme: { ...naming.programme, works: [work] as const } };
  const rows = new Map(
    inOrder(work).flatMap((meeting, at) => meeting.rows.map((row, place) => [row.id, [at, place]] as const)),
  );
  const numbers = numbersOf(naming.programme.agenda);
  return {
    reasons: reasons.map(({ code, row, details }) => {
      const [meeting, place] = rows.get(row) ?? [null, null];
      return { code, details, message: reasonInWords({ code, row, details }, after), meeting, row: place };
    }),
    cuts: cuts.map(({ item, minutes, of }) => ({ item: numbers.get(item) ?? null, minutes, of })),
    waysOut: waysOut.map((way) => ({ way: way.way, left: way.left, message: wayOutInWords(way, after) })),
    costs,
    gap,
  };
}

/** Meetings as `read` tells them, with the minutes of each row. */
function meetingsIn(work: OrganizationOfWork, { revision }: Desk) {
  const { agenda } = revision.programme;
  const words = rowWords(agenda, 'en');
  const continued = continuedRows(work);
  return inOrder(work).map(({ date, start, end, track, rows }) => ({
    date,
    start,
    end,
    track: track?.words ?? null,
    rows: rows.map((row) => ({
      item: rowNumber(agenda, row),
      title: words.title(row, false).words,
      continued: continued.has(row.id),
      minutes: row.minutes,
    })),
  }));
}

function numbersOf(agenda: Desk['revision']['programme']['agenda']): ReadonlyMap<string, string> {
  return new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, 'en')]));
}

function linesOf(
  meetings: ReturnType<typeof meetingsIn>,
  { cuts, costs, waysOut, gap }: Proposed,
  naming: Naming,
): readonly string[] {
  return [
    ...meetings.flatMap(({ date, start, end, track, rows }) => [
      [date, start === null ? '' : `${start}–${end}`, track ?? ''].filter((word) => word !== '').join(' '),
      ...rows.map(({ item, title, continued, minutes }) =>
        ['  ', item ?? '', title, continued ? '(continued)' : '', minutes === null ? '' : `${minutes} min`]
          .filter((word) => word !== '')
          .join(' '),
      ),
    ]),
    ...(cuts.length === 0 ? [] : [`${costs.cut} minutes do not fit and are cut`]),
    ...waysOut.map((way) => `- ${wayOutInWords(way, naming)}`),
    ...(gap ? [`It is not proven that there is no better one: ${gap.aim}, at most ${gap.by}`] : []),
  ];
}
