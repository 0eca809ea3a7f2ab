import { clockTypedOrNone, dayTyped, newIdTyped, seen } from '../drafting/form.ts';
import {
  choice,
  choices,
  type FieldRefusal,
  line,
  lines,
  readForm,
  ticked,
  typedIn,
  whole,
  wholeOrNone,
} from '../fields.ts';
import { type Language, languages } from '../language/languages.ts';
import type { Session } from '../sessions/session.ts';
import { type Clock, type Day, daysFrom, type Zone } from '../time/days.ts';
import { type Frame, frameNames, frames } from '../time/frames.ts';
import { isShown } from '../time/zoned.ts';
import { timetableLimits } from './edits.ts';

/**
 * Reads a meeting or a side event, new or changed. Neither start nor end: a line of the day, such as a holiday; a side
 * event has both, and words. @throws FormRefused
 */
export function meetingIn(form: unknown, session: MeetingsOf, language: Language, sideEvent = false) {
  const { start, bodies, zone } = session;
  return readForm(
    form,
    {
      revision: seen(),
      id: newIdTyped(),
      date: dayTyped(language, start),
      start: clockTypedOrNone(language),
      end: clockTypedOrNone(language),
      track: line({ max: 200, optional: true }),
      room: line({ max: 200, optional: true }),
      link: line({ max: 500, optional: true }),
      words: line({ max: 1_000, optional: !sideEvent }),
      interpretation: choices(languages),
      bodies: choices(bodies.map(({ body }) => body)),
      closed: ticked(),
    },
    (meeting) => {
      const refusals: FieldRefusal[] = hoursRefused(meeting, [meeting.date], zone);
      if (sideEvent && meeting.start === null && meeting.end === null) {
        refusals.push({ field: 'start', code: 'timetable.side-event-hours', details: {} });
      }
      if (meeting.link !== '' && !/^https?:\/\/\S+$/iu.test(meeting.link)) {
        refusals.push({ field: 'link', code: 'field.no-link', details: {} });
      }
      return refusals;
    },
  );
}

/** Reads whether what is added is a side event. */
export function isSideEvent(form: unknown): boolean {
  return typedIn(form).side === 'yes';
}

/** Reads meetings to add on several days, at the hours of a frame or at hours of their own. @throws FormRefused */
export function framedIn(form: unknown, { start, end, zone }: MeetingsOf, language: Language) {
  const read = readForm(
    form,
    {
      revision: seen(),
      id: newIdTyped(),
      days: choices(daysFrom(start, end)),
      frame: choice([...frameNames, 'own']),
      start: clockTypedOrNone(language),
      end: clockTypedOrNone(language),
      track: line({ max: 200, optional: true }),
      room: line({ max: 200, optional: true }),
    },
    (asked) => {
      const refusals: FieldRefusal[] = asked.frame === 'own' ? hoursRefused(asked, asked.days, zone) : [];
      if (asked.frame === 'own' && asked.start === null && asked.end === null) {
        refusals.push({ field: 'start', code: 'timetable.half-a-time', details: {} });
      }
      if (asked.days.length === 0) refusals.push({ field: 'days', code: 'timetable.no-days', details: {} });
      return refusals;
    },
  );
  const { frame: name, start: from, end: until, ...typed } = read;
  const own = from === null || until === null ? [] : [{ start: from, end: until }];
  const frame: readonly Frame[] = name === 'own' ? own : frames[name];
  return { ...typed, frame };
}

type MeetingsOf = Pick<Session, 'start' | 'end' | 'bodies' | 'zone'>;

interface HoursTyped {
  readonly start: Clock | null;
  readonly end: Clock | null;
}

function hoursRefused({ start, end }: HoursTyped, days: readonly Day[], zone: Zone): FieldRefusal[] {
  if (start === null && end === null) return [];
  if (start === null || end === null) {
    return [{ field: start === null ? 'start' : 'end', code: 'timetable.half-a-time', details: {} }];
  }
  if (end <= start) return [{ field: 'end', code: 'timetable.end-before-start', details: { start, end } }];
  return (['start', 'end'] as const).flatMap((field) => {
    const time = { start, end }[field];
    const date = days.find((day) => !isShown(day, time, zone));
    return date === undefined ? [] : [{ field, code: 'timetable.skipped-hour', details: { date, time } }];
  });
}

/** Reads a row, new or changed: the items it takes up, its own words, or both. @throws FormRefused */
export function rowIn(form: unknown, items: readonly string[]) {
  return readForm(
    form,
    {
      revision: seen(),
      id: newIdTyped(),
      items: choices(items),
      words: lines({ max: 1_000, optional: true }).transform((words) => words.replaceAll(/\s+/gu, ' ')),
      minutes: wholeOrNone({ min: 1, max: timetableLimits.minutes }),
      introducedBy: line({ max: timetableLimits.words, optional: true }),
      pinned: ticked(),
    },
    (row) =>
      row.items.length === 0 && row.words === ''
        ? [{ field: 'words', code: 'timetable.empty-row', details: {} }]
        : [],
  );
}

/**
 * Reads where a row goes: one place earlier or later, into the meeting before or after where it stands at an edge; or the
 * place of a meeting that is named. @throws FormRefused
 */
export function rowPlaceIn(form: unknown) {
  if (typedIn(form).meeting === undefined) {
    return readForm(form, { revision: seen(), to: choice(['up', 'down']) });
  }
  return readForm(form, {
    revision: seen(),
    meeting: line({ max: 200 }),
    place: whole({ min: 1, max: timetableLimits.rows }),
  });
}

/** Reads how a row is split: the minutes of both pieces, the id of the second and where it goes. @throws FormRefused */
export function splitIn(form: unknown, meetings: readonly string[]) {
  const minutes = () => whole({ min: 1, max: timetableLimits.minutes });
  return readForm(form, {
    revision: seen(),
    id: newIdTyped(),
    first: minutes(),
    second: minutes(),
    meeting: choice(meetings),
  });
}

/** Reads with which row another is merged. @throws FormRefused */
export function mergerIn(form: unknown) {
  return readForm(form, { revision: seen(), with: line({ max: 200 }) });
}

/** Reads whether a row is pinned or let go. @throws FormRefused */
export function pinIn(form: unknown) {
  return readForm(form, { revision: seen(), pinned: ticked() });
}

/** Reads the minutes of rows, by the row's id; only rows that the form has. @throws FormRefused */
export function minutesIn(form: unknown, rows: readonly string[]) {
  const typed = typedIn(form);
  const asked = rows.filter((row) => typed[`minutes.${row}`] !== undefined);
  const fields = Object.fromEntries(
    asked.map((row) => [`minutes.${row}`, wholeOrNone({ min: 1, max: timetableLimits.minutes })] as const),
  );
  const read = readForm(form, fields);
  const { revision } = readForm(form, { revision: seen() });
  return { revision, minutes: new Map(asked.map((row) => [row, read[`minutes.${row}`] ?? null])) };
}

/** Reads whether a meeting is cancelled or held after all. @throws FormRefused */
export function cancellationIn(form: unknown) {
  return readForm(form, { revision: seen(), cancelled: ticked() });
}
