import { placed } from '../agenda/outline.ts';
import type { Programme } from '../drafting/programme.ts';
import { say } from '../language/catalogue.ts';
import { day, keepTogether } from '../language/dates.ts';
import type { InEach, Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { capitalized } from '../language/names.ts';
import { numberOf } from '../language/numbers.ts';
import { type Shown, shownIn } from '../language/text.ts';
import { timeSpan } from '../language/times.ts';
import { inOrder } from '../timetable/continued.ts';
import type { Row } from '../timetable/meeting.ts';
import { type Bar, type PictureMeeting, pictureOf } from '../timetable/picture.ts';
import { marks } from './punctuation.ts';
import { cleanLine } from './runs.ts';

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
  const all = picture.weeks.flatMap(({ days }) => days);
  const { across, lanes } = picture;
  const numbers = new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, language)]));
  const titles = new Map(placed(agenda).map(({ item }) => [item.id, item.title]));
  const tracks = new Map(work.meetings.map(({ id, track }) => [id, track]));
  const rows = inOrder(work).flatMap((meeting) => (meeting.cancelled ? [] : meeting.rows));

  const meetingDrawn = (meeting: PictureMeeting): DrawnMeeting => {
    const letters = lettersIn(across, lanes, meeting.lanes, language);
    const track = tracks.get(meeting.id) ?? null;
    const named = track && track.words.trim() !== '' ? shownIn(track, language) : null;
    return {
      ...meeting,
      hours: keepTogether(timeSpan(meeting.start, meeting.end, language)),
      track: named && { ...named, words: wrapped(cleanLine(named.words), letters + 7, 1)[0] ?? '' },
      bars: meeting.bars.map((bar) => barDrawn(bar, letters)),
    };
  };
  const barDrawn = (bar: Bar, letters: number): DrawnBar => {
    const said = { count: bar.minutes, minutes: bar.minutes };
    const number = numbersOf(bar.row?.items ?? []);
    const silent = bar.row?.minutes === null;
    const time = silent ? '' : say(language, bar.row ? 'public.minutes' : 'public.free', said);
    const less = bar.cut > 0 ? lessBy(bar.cut, language) : '';
    const title = bar.row ? titleOf(bar.row) : { words: '', language };
    const whole = bar.continued
      ? `${title.words}${marks[language].blank}${say(language, 'paper.continued')}`
      : title.words;
    const room =
      less === ''
        ? Math.floor((bar.height - 22) / lineHeight)
        : Math.floor((bar.height - 27) / lineHeight) - 1;
    const beside = letters - [number, time, room < 1 ? less : ''].join(' ').length - 1;
    const inline = room < 1 && beside > 7 ? (wrapped(whole, beside, 1)[0] ?? '') : '';
    return {
      ...bar,
      number,
      time,
      less,
      title: { ...title, words: whole },
      inline,
      lines: wrapped(whole, letters, room),
    };
  };
  const numbersOf = (items: readonly string[]) =>
    listed(
      items.flatMap((id) => numbers.get(id) ?? []),
      language,
    );
  const titleOf = ({ words, items }: Row): Shown => {
    const own = words && words.words.trim() !== '' ? [words] : items.flatMap((id) => titles.get(id) ?? []);
    const shown = own.map((text) => shownIn(text, language));
    const other = shown.find((one) => one.language !== language);
    return {
      words: shown.map((one) => cleanLine(one.words)).join(marks[language].between),
      language: other?.language ?? language,
    };
  };
  const cited = (items: readonly string[]) =>
    say(language, items.length === 1 ? 'calendar.item' : 'calendar.items', {
      items: numbersOf(items),
      count: items.length,
    });
  const pinned = rows
    .filter((row) => row.pinned)
    .map((row) => (row.items.length > 0 ? cited(row.items) : titleOf(row).words));
  const cuts = picture.cuts.map(({ items, minutes }) => {
    return `${cited(items)} (${say(language, 'public.minutes', { count: minutes, minutes })})`;
  });

  return {
    weeks: picture.weeks.map(({ days }) => ({
      days: days.map(({ date, height, meetings }) => ({
        height,
        words: capitalized(day(date, language), language),
        meetings: meetings.map(meetingDrawn),
      })),
    })),
    hues: picture.hues,
    count: all.length,
    across,
    lanes,
    cuts: cuts.length > 0,
    says: [
      say(language, 'public.picture-says'),
      ...(pinned.length > 0 ? [say(language, 'picture.pinned', { rows: [...new Set(pinned)] })] : []),
      ...(cuts.length > 0 ? [say(language, 'picture.cut', { cuts })] : []),
    ],
  };
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

function lessBy(minutes: number, language: Language): string {
  return say(language, 'picture.less', {
    minutes: say(language, 'public.minutes', { count: minutes, minutes }),
  });
}

/** Words in so many lines at most, none longer than so many letters; what does not fit is left out, with a sign. */
function wrapped(words: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.match(
    /[\p{Script=Han}，；：、。（）《》]|[^\s\p{Script=Han}，；：、。（）《》]+\s*|\s+/gu,
  ) ?? []) {
    if (line !== '' && line.length + piece.trimEnd().length > letters) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (most < 1) return [];
  const shown = lines
    .slice(0, most)
    .map((one) => (one.length > letters ? `${one.slice(0, letters - 1)}…` : one));
  if (lines.length <= most) return shown;
  const last = shown.at(-1) ?? '';
  const room = last.length + 2 > letters ? last.replace(/\s*\S+$/u, '') || last.slice(0, letters - 2) : last;
  return [...shown.slice(0, -1), `${room.replace(/[\s,;،؛，；]+$/u, '')} …`];
}
