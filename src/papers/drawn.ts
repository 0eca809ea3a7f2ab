import type { Programme } from '../drafting/programme.ts';
import { say } from '../language/catalogue.ts';
import { day, keepTogether } from '../language/dates.ts';
import type { InEach, Language } from '../language/languages.ts';
import { capitalized } from '../language/names.ts';
import { type Shown, shownIn, type Text } from '../language/text.ts';
import { timeSpan } from '../language/times.ts';
import { inOrder } from '../timetable/continued.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import { type Bar, type Picture, type PictureMeeting, pictureOf } from '../timetable/picture.ts';
import { type RowWords, rowWords } from './row-words.ts';
import { cleanLine } from './runs.ts';
import { wrapped } from './wrapped.ts';

/** The picture of an organization of work with its words in one language, every line as long as there is room for. */
export interface Drawn {
  readonly weeks: readonly { readonly days: readonly DrawnDay[] }[];
  readonly hues: readonly number[];
  /** How many days there are in all, how many stand side by side at most, and how many meetings beside each other. */
  readonly count: number;
  readonly across: number;
  readonly lanes: number;
  /** Whether anything has less time than expected. */
  readonly cuts: boolean;
  /** What the marks in it mean, and on what they stand. */
  readonly says: readonly string[];
}

export interface DrawnDay {
  readonly words: string;
  readonly height: number;
  readonly meetings: readonly DrawnMeeting[];
}

export interface DrawnMeeting extends Omit<PictureMeeting, 'bars'> {
  readonly hours: string;
  readonly track: Shown | null;
  readonly bars: readonly DrawnBar[];
}

export interface DrawnBar extends Bar {
  /** "2 (a)"; empty where it takes up no item. */
  readonly number: string;
  /** "60 min"; "Free, 60 min" where it has no row; empty where nobody has said how long the row takes. */
  readonly time: string;
  /** "30 min less"; empty where nothing is cut. */
  readonly less: string;
  /** What it is called, whole, and in the lines that stand in the bar. */
  readonly title: Shown;
  /** What of it stands beside the minutes in a bar without room for a second line. */
  readonly inline: string;
  readonly lines: readonly string[];
}

/** The picture of the organization of work in force; null where there is nothing to draw. */
export function drawn({ works: [work], agenda }: Programme, language: Language): Drawn | null {
  const picture = pictureOf(work, agenda);
  if (!picture) return null;
  const words = rowWords(agenda, language);
  const tracks = new Map(work.meetings.map(({ id, track }) => [id, track]));
  const { across, lanes, hues, cuts } = picture;
  return {
    weeks: picture.weeks.map(({ days }) => ({
      days: days.map(({ date, height, meetings }) => ({
        height,
        words: capitalized(day(date, language), language),
        meetings: meetings.map((meeting) => {
          const letters = lettersIn(across, lanes, meeting.lanes, language);
          return meetingDrawn(meeting, tracks.get(meeting.id) ?? null, { words, letters, language });
        }),
      })),
    })),
    hues,
    count: picture.weeks.flatMap(({ days }) => days).length,
    across,
    lanes,
    cuts: cuts.length > 0,
    says: saysOf(work, picture, words, language),
  };
}

/** What the words of a meeting depend on besides the meeting: how many letters have room in a line of a bar. */
interface Saying {
  readonly words: RowWords;
  readonly letters: number;
  readonly language: Language;
}

function meetingDrawn(meeting: PictureMeeting, track: Text | null, saying: Saying): DrawnMeeting {
  const { letters, language } = saying;
  const named = track && track.words.trim() !== '' ? shownIn(track, language) : null;
  return {
    ...meeting,
    hours: keepTogether(timeSpan(meeting.start, meeting.end, language)),
    // The name stands beside no mark, and in smaller letters.
    track: named && { ...named, words: wrapped(cleanLine(named.words), letters + 7, 1)[0] ?? '' },
    bars: meeting.bars.map((bar) => barDrawn(bar, saying)),
  };
}

function barDrawn(bar: Bar, { words, letters, language }: Saying): DrawnBar {
  const { row, minutes, height } = bar;
  const number = words.numbers(row?.items ?? []);
  const silent = row?.minutes === null;
  const time = silent
    ? ''
    : say(language, row ? 'public.minutes' : 'public.free', { count: minutes, minutes });
  const less = bar.cut > 0 ? say(language, 'picture.less', { minutes: minutesIn(bar.cut, language) }) : '';
  const title = row ? words.title(row, bar.continued) : { words: '', language };
  const room =
    less === '' ? Math.floor((height - 22) / lineHeight) : Math.floor((height - 27) / lineHeight) - 1;
  const beside = letters - [number, time, room < 1 ? less : ''].join(' ').length - 1;
  const inline = room < 1 && beside > 7 ? (wrapped(title.words, beside, 1)[0] ?? '') : '';
  return { ...bar, number, time, less, title, inline, lines: wrapped(title.words, letters, room) };
}

/** What the marks mean, and the rows and items on which they stand, once each. */
function saysOf(
  work: OrganizationOfWork,
  picture: Picture,
  words: RowWords,
  language: Language,
): readonly string[] {
  const held = work.meetings.filter(({ cancelled }) => !cancelled);
  const pinned = inOrder({ ...work, meetings: held })
    .flatMap(({ rows }) => rows.filter((row) => row.pinned))
    .map((row) => (row.items.length > 0 ? words.cited(row.items) : words.title(row, false).words));
  const cuts = picture.cuts.map(
    ({ items, minutes }) => `${words.cited(items)} (${minutesIn(minutes, language)})`,
  );
  return [
    say(language, 'public.picture-says'),
    ...(pinned.length > 0 ? [say(language, 'picture.pinned', { rows: [...new Set(pinned)] })] : []),
    ...(cuts.length > 0 ? [say(language, 'picture.cut', { cuts })] : []),
  ];
}

function minutesIn(minutes: number, language: Language): string {
  return say(language, 'public.minutes', { count: minutes, minutes });
}

/** How far the lines of a bar stand apart, in pixels. */
export const lineHeight = 16;

/** The least that a day is wide, in pixels, by how many stand side by side; and each meeting held beside another. As in picture.css. */
const leastWidths = [256, 256, 256, 256, 208, 168] as const;
const leastLane = 144;

/** About how wide a letter is in the small type of a page. */
const letterWidths: InEach<number> = { ar: 6.9, zh: 13.2, en: 6.7, fr: 6.7, ru: 7.4, es: 6.7 };

/** How many letters of a title stand beside the mark of a bar, however narrow the page. */
function lettersIn(across: number, lanes: number, beside: number, language: Language): number {
  const day = lanes > 1 ? lanes * leastLane : (leastWidths[across] ?? 168);
  const lane = beside > 1 ? (day * (1 - (beside - 1) * 0.04)) / beside : day;
  return Math.floor((lane - 32) / letterWidths[language]);
}
