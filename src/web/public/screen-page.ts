import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { placed } from '../../agenda/outline.ts';
import { programmeChanges } from '../../editions/changes.ts';
import { editionsOf } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import { day } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { capitalized } from '../../language/names.ts';
import { time } from '../../language/times.ts';
import { type MeetingPhase, rowsToCome } from '../../proceedings/meetings.ts';
import { NotFound } from '../../rules.ts';
import type { Instant } from '../../time/days.ts';
import { clockAt, dayAt, instantOf } from '../../time/zoned.ts';
import type { Row } from '../../timetable/meeting.ts';
import { showPage, type Words, wordsOf } from '../page.ts';
import { visitOf } from '../visit.ts';
import { headingOf, itemsAt } from './home-page.ts';
import { meetingCalled, numbersCalled, type PublicRunning, publicRunning } from './running.ts';
import { plain, withCommas } from './shown.ts';
import { titleIn } from './timetable-shown.ts';
import { hours, namesOf, occasionOf } from './wording.ts';

/** After how many seconds a screen asks again. */
const reloads = 15;
/** How many lines of what comes next, and how many changes, a screen has room for. */
const [mostLines, mostChanges] = [5, 2];
/** How minutes are divided is no news for a hall. */
const aboutMinutes = /\.minutes/u;

/** Shows, in large type, what is on now, what comes next and what changed: reloading itself, without a script. */
export async function showScreen(shell: Shell, request: Request, response: Response) {
  const editions = await editionsOf(shell.db, String(request.params.session));
  const [edition, before] = [editions.at(-1), editions.at(-2)];
  if (!edition) throw new NotFound('session');
  const { language } = visitOf(request, response);
  const running = inHall(await publicRunning(shell.db, edition, shell.clock()), request.query.track);
  const { content, now } = running;
  const { session } = content.programme;
  const at = placeInTime(running);
  const changes = before ? programmeChanges(before, edition, language, aboutMinutes) : [];
  const meeting = at.on ?? at.due ?? at.next;
  const address = new URL(`/sessions/${session.id}`, shell.settings.baseUrl);
  response.set({ Refresh: String(reloads), 'Cache-Control': 'no-store' });
  await showPage(response, 'public/screen', {
    title: headingOf(content, language),
    bare: true,
    names: namesOf(content, language),
    meeting: meeting
      ? withCommas([meetingCalled(content, meeting.meeting, language), meeting.meeting.track ?? ''], language)
      : occasionOf(content, language),
    place: withCommas([meeting?.meeting.room ?? session.place], language),
    clock: { at: now, words: time(clockAt(now, session.zone), language) },
    now: sized(nowShown(running, at, language), changes.length),
    next: nextShown(running, at, language),
    nextName: say(language, at.on ? 'public.next' : 'public.part-work'),
    changes: changes.slice(0, mostChanges),
    more: Math.max(0, changes.length - mostChanges),
    address: `${address.host}${address.pathname}`,
  });
}

/** Only the meetings of one track, where a screen asks for one that there is. */
function inHall(running: PublicRunning, track: unknown): PublicRunning {
  const meetings = running.meetings.filter(({ meeting }) => meeting.track?.words === track);
  return meetings.length === 0 ? running : { ...running, meetings };
}

/** Where a session stands: the meeting that is on, the one that should be and has not begun, the next, the last that is over. */
interface PlaceInTime {
  readonly on: MeetingPhase | undefined;
  readonly due: MeetingPhase | undefined;
  readonly next: MeetingPhase | undefined;
  readonly last: MeetingPhase | undefined;
  readonly coming: readonly MeetingPhase[];
}

function placeInTime({ meetings, now, content }: PublicRunning): PlaceInTime {
  const { zone } = content.programme.session;
  const starts = ({ meeting }: MeetingPhase): Instant =>
    instantOf(meeting.date, meeting.start ?? '00:00', zone);
  const on = meetings.find(({ phase }) => phase === 'on');
  const toCome = meetings.filter(({ phase }) => phase === 'to-come');
  const due = on ? undefined : toCome.find((one) => starts(one) <= now);
  const coming = toCome.filter((one) => one !== due);
  const last = meetings.findLast(({ phase }) => phase === 'over');
  return { on, due, next: coming[0], last, coming };
}

/** The longer the words, the smaller they are set; a screen that has no changes to tell has more room for them. */
function sized(now: NowShown, changes: number) {
  const characters = now.titles.reduce((sum, { words }) => sum + words.length, 0);
  const room = changes === 0 ? 180 : 120;
  return { ...now, length: characters > 2 * room ? 'longer' : characters > room ? 'long' : '' };
}

interface NowShown {
  readonly name: string;
  readonly number: string | null;
  readonly titles: readonly Words[];
  readonly aside: string | null;
}

function nowShown(
  { content, line, meetings, now }: PublicRunning,
  at: PlaceInTime,
  language: Language,
): NowShown {
  const { zone, start } = content.programme.session;
  const clock = (instant: Instant) => time(clockAt(instant, zone), language);
  const shown = (
    name: string,
    titles: readonly Words[],
    number: string | null = null,
    aside: string | null = null,
  ): NowShown => ({ name, number, titles, aside });
  const { on, due, next, last } = at;
  if (on) {
    const { considered, since, startedAt } = on.course;
    const name = say(language, 'running.now-since', { clock: clock(since ?? startedAt ?? now) });
    if (considered.length === 0)
      return shown(name, [plain(say(language, 'running.nothing-considered'), language)]);
    const titles = placed(content.programme.agenda)
      .filter(({ item }) => considered.includes(item.id))
      .map(({ item }) => wordsOf(item.title, language));
    return shown(name, titles, numbersCalled(content, considered, language));
  }
  const rose =
    last?.course.roseAt && dayAt(last.course.roseAt, zone) === dayAt(now, zone)
      ? say(language, 'running.rose-at', {
          meeting: meetingCalled(content, last.meeting, language),
          clock: clock(last.course.roseAt),
        })
      : null;
  if (due) {
    const times = hours(due.meeting.start, due.meeting.end, language);
    const words = line.length > 0 || dayAt(now, zone) === start ? say(language, 'running.not-begun') : times;
    return shown(
      `${say(language, 'public.now')}${say(language, 'calendar.comma')}${times}`,
      [plain(words, language)],
      null,
      rose,
    );
  }
  if (next) {
    const when = whenOf(next, now, zone, language);
    return shown(say(language, 'public.next'), [plain(when, language)], null, rose);
  }
  const over = say(language, meetings.length === 0 ? 'running.no-meetings' : 'running.session-over');
  return shown(say(language, 'public.now'), [plain(over, language)], null, rose);
}

/** What comes next: the rest of the meeting that is on, its end, and the meetings after it. */
function nextShown({ content, line, now }: PublicRunning, at: PlaceInTime, language: Language) {
  const { zone } = content.programme.session;
  const rowShown = (row: Row) => ({
    when: null,
    number: numbersCalled(content, row.items, language),
    what: titleIn(content, row, language),
  });
  const present = at.on ?? at.due;
  const rows = at.on ? rowsToCome(line, at.on) : ((at.due ?? at.next)?.meeting.rows ?? []);
  const end = present?.meeting.end ?? null;
  const rises =
    end && at.on
      ? [{ when: time(end, language), number: null, what: plain(say(language, 'running.rise'), language) }]
      : [];
  const first = [...rows.slice(0, at.on ? 2 : 3).map(rowShown), ...rises];
  const coming = present ? at.coming : at.coming.slice(1);
  return [
    ...first,
    ...coming.slice(0, mostLines - first.length).map((one) => ({
      when: whenOf(one, now, zone, language),
      number: null,
      what: plain(itemsAt(content, one.meeting, language), language),
    })),
  ];
}

/** "3–6 p.m." today, "Thursday, 5 July, 10 a.m.–1 p.m." on another day. */
function whenOf({ meeting }: MeetingPhase, now: Instant, zone: string, language: Language): string {
  const times = hours(meeting.start, meeting.end, language);
  if (meeting.date === dayAt(now, zone)) return times;
  return `${capitalized(day(meeting.date, language), language)}${say(language, 'calendar.comma')}${times}`;
}
