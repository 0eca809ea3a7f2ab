import { placed } from '../../agenda/outline.ts';
import type { Content, Edition } from '../../editions/edition.ts';
import { publicContent } from '../../editions/public.ts';
import { say } from '../../language/catalogue.ts';
import { day, span } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import { meetingOrdinal } from '../../language/ordinals.ts';
import { shownIn } from '../../language/text.ts';
import type { Instant } from '../../time/days.ts';
import { dayAt, instantOf } from '../../time/zoned.ts';
import { continuedRows, inOrder, meetingNumbers } from '../../timetable/continued.ts';
import type { Meeting } from '../../timetable/meeting.ts';
import { bodyNames, hours, occasionOf, stateOf } from './session-page.ts';

/** A meeting as a line of the home page. */
interface Line {
  readonly session: string;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly day: string;
  readonly hours: string;
  readonly body: string;
  readonly number: string;
  readonly items: string;
  readonly titles: readonly string[];
  readonly place: string;
  readonly state: { readonly mark: string; readonly words: string };
}

/** How many coming meetings the home page shows by the hour; what is later stands by the day. */
const most = 8;

/** What is on now, next and later, of the latest editions of all sessions, or of those of one body. */
export function homePage(
  editions: readonly Edition[],
  body: string | null,
  now: Instant,
  language: Language,
) {
  const contents = editions
    .map(({ content }) => publicContent(content))
    .filter(({ programme }) => body === null || programme.session.bodies.some((one) => one.body === body));
  const lines = contents
    .flatMap((content) => linesOf(content, now, language))
    .filter(({ ends }) => ends > now)
    .toSorted((a, b) => a.starts.localeCompare(b.starts, 'en') || a.session.localeCompare(b.session, 'en'));
  const next = lines.filter(({ starts }) => starts > now).slice(0, most);
  const shown = new Set(
    lines.filter((line) => line.starts <= now || next.includes(line)).map(({ session }) => session),
  );
  return {
    now: lines.filter(({ starts }) => starts <= now),
    next,
    later: sessionLines(contents, language)
      .filter(({ session, end }) => !shown.has(session) && end >= now.slice(0, 10))
      .toReversed(),
    past: sessionLines(contents, language).filter(({ end }) => end < now.slice(0, 10)),
  };
}

/** Every published session as a line, the latest first. */
export function sessionLines(contents: readonly Content[], language: Language) {
  return contents
    .map((content) => {
      const { session } = content.programme;
      return {
        session: session.id,
        start: session.start,
        end: session.end,
        days: span(session.start, session.end, language),
        name: bodyNames(content, language),
        occasion: occasionOf(content, language),
        place: shownIn(session.place, language).words,
        state: stateOf(content, language),
      };
    })
    .toSorted((a, b) => b.start.localeCompare(a.start, 'en') || a.session.localeCompare(b.session, 'en'));
}

function linesOf(content: Content, now: Instant, language: Language): readonly Line[] {
  const { programme } = content;
  const { session, agenda } = programme;
  const [work] = programme.works;
  const numbers = meetingNumbers(work);
  const continued = continuedRows(work);
  const items = new Map(placed(agenda).map(({ item, path }) => [item.id, { title: item.title, path }]));
  const today = dayAt(now, session.zone);
  return inOrder(work).flatMap((meeting: Meeting) => {
    const { start, end, date } = meeting;
    if (start === null || end === null) return [];
    const cited = meeting.rows.flatMap((row) =>
      row.items.flatMap((id) => {
        const found = items.get(id);
        if (!found) return [];
        const number = numberOf(found.path, language);
        return continued.has(row.id) ? `${number} ${say(language, 'paper.continued')}` : number;
      }),
    );
    const titles = meeting.rows.flatMap((row) => {
      const [first] = row.items;
      const found = first === undefined ? undefined : items.get(first);
      if (row.words) return shownIn(row.words, language).words;
      return found ? `${numberOf(found.path, language)} ${shownIn(found.title, language).words}` : [];
    });
    const cancelled = { mark: 'stop', words: say(language, 'public.cancelled') };
    const number = numbers.get(meeting.id);
    return {
      session: session.id,
      starts: instantOf(date, start, session.zone),
      ends: instantOf(date, end, session.zone),
      day: date === today ? say(language, 'public.today') : day(date, language),
      hours: hours(start, end, language),
      body: bodyNames(content, language),
      number: number === undefined ? '' : meetingOrdinal(language, number),
      items:
        cited.length === 0
          ? ''
          : say(language, cited.length === 1 ? 'calendar.item' : 'calendar.items', { items: cited }),
      titles,
      place: [session.place, meeting.room]
        .flatMap((text) => (text ? shownIn(text, language).words : []))
        .join(say(language, 'calendar.comma')),
      state: meeting.cancelled
        ? cancelled
        : stateOf(
            {
              ...content,
              programme: {
                ...programme,
                works: [{ ...work, meetings: work.meetings.filter((one) => !one.cancelled) }],
              },
            },
            language,
          ),
    };
  });
}
