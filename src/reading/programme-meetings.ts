import { numberOf } from '../language/numbers.ts';
import type { Text } from '../language/text.ts';
import type { Services } from '../sessions/session.ts';
import { minutesBetween } from '../time/days.ts';
import type { Meeting, Row } from '../timetable/meeting.ts';
import { sameWords } from './fold.ts';
import { append } from './line.ts';
import { pathsOf } from './numbers.ts';
import type { MeetingRead, RowRead } from './paper-read.ts';

/** An item by its id, with the title that its paper gives it. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** Says words in the language of the paper. */
export type Say = (words: string) => Text;

interface MeetingsFrom {
  readonly meetings: readonly Meeting[];
  readonly leftOver: readonly string[];
}

/** The meetings of a paper with their rows, and in words what has no day to stand on. */
export function meetingsFrom(
  read: readonly MeetingRead[],
  known: ReadonlyMap<string, Named>,
  services: Services,
  said: Say,
  newId: () => string,
): MeetingsFrom {
  const meetings: Meeting[] = [];
  const leftOver: string[] = [];
  for (const slots of slotted(read)) {
    const [first] = slots;
    const last = slots.at(-1);
    if (!first) continue;
    if (first.date === null) {
      append(leftOver, slots.flatMap(lineOf));
      continue;
    }
    const timed = first.start !== null;
    const rows = slots.flatMap((slot) => {
      const minutes =
        slots.length > 1 && slot.rows.length === 1 && slot.start && slot.end
          ? minutesBetween(slot.start, slot.end)
          : null;
      return slot.rows.map((row) => rowFrom(row, minutes, known, said, newId));
    });
    meetings.push({
      id: newId(),
      date: first.date,
      start: first.start,
      end: last?.end ?? first.end,
      track: first.track === null ? null : said(first.track),
      room: null,
      link: null,
      interpretation: timed ? services.interpretation : [],
      bodies: [],
      closed: false,
      cancelled: false,
      rows,
    });
  }
  return { meetings, leftOver };
}

/** Slots of a day that follow each other without a break are one meeting; those of the length of one are meetings each. */
function slotted(read: readonly MeetingRead[]): readonly (readonly MeetingRead[])[] {
  const groups: MeetingRead[][] = [];
  for (const slot of read) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows =
      last &&
      slot.start !== null &&
      last.end === slot.start &&
      last.date === slot.date &&
      last.track === slot.track;
    const apart = last !== undefined && isWhole(slot) && isWhole(last);
    if (group && follows && !apart && !isBreak(slot) && !isBreak(last)) group.push(slot);
    else groups.push([slot]);
  }
  return groups.filter(([first]) => first !== undefined && !isBreak(first));
}

/** Whether a slot is as long as a meeting: two and a half hours or more. */
function isWhole({ start, end }: MeetingRead): boolean {
  return start !== null && end !== null && minutesBetween(start, end) >= 150;
}

/** Lunch and coffee: nobody meets. */
function isBreak({ start, rows }: MeetingRead): boolean {
  const rest =
    /^(?:lunch|coffee|tea)?\s?(?:break|lunch|déjeuner|pause|almuerzo|receso|pausa|обед|перерыв|استراحة|午餐|休息)/iu;
  return (
    start !== null && rows.length > 0 && rows.every(({ item, title }) => item === null && rest.test(title))
  );
}

function lineOf({ day, start, end, rows }: MeetingRead): readonly string[] {
  return rows.map(({ item, title }) =>
    [day, start, end, item, title].filter((part) => part != null).join(' '),
  );
}

function rowFrom(
  { item, title, introducedBy }: RowRead,
  minutes: number | null,
  known: ReadonlyMap<string, Named>,
  said: Say,
  newId: () => string,
): Row {
  const named = item === null ? [] : pathsOf(item).map((path) => known.get(numberOf(path, 'en')));
  const found = [...new Set(named.flatMap((one) => one ?? []))];
  const whole = found.length > 0 && named.every((one) => one !== undefined);
  const [only] = found;
  const own = !(whole && found.length === 1 && only && (title === '' || sameWords(only.title, title)));
  const words = whole || item === null ? title : `${item} ${title}`.trim();
  return {
    id: newId(),
    items: whole ? found.map(({ id }) => id) : [],
    words: own && words !== '' ? said(words) : null,
    minutes,
    pinned: false,
    ...(introducedBy === undefined ? {} : { introducedBy: said(introducedBy) }),
  };
}
