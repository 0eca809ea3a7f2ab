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
  wholeOrNone,
} from '../fields.ts';
import { type Language, languages } from '../language/languages.ts';
import type { Session } from '../sessions/session.ts';

/** Reads a meeting, new or changed. Neither start nor end: a line of the day, such as a holiday. @throws FormRefused */
export function meetingIn(form: unknown, session: Pick<Session, 'start' | 'end'>, language: Language) {
  const { start, end } = session;
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
      interpretation: choices(languages),
      closed: ticked(),
    },
    (meeting) => {
      const refusals: FieldRefusal[] = [];
      if (meeting.date < start || meeting.date > end) {
        refusals.push({
          field: 'date',
          code: 'timetable.outside-session',
          details: { date: meeting.date, start, end },
        });
      }
      if ((meeting.start === null) !== (meeting.end === null)) {
        const field = meeting.start === null ? 'start' : 'end';
        refusals.push({ field, code: 'timetable.half-a-time', details: {} });
      }
      if (meeting.start !== null && meeting.end !== null && meeting.end <= meeting.start) {
        refusals.push({
          field: 'end',
          code: 'timetable.end-before-start',
          details: { start: meeting.start, end: meeting.end },
        });
      }
      if (meeting.link !== '' && !/^https?:\/\/\S+$/iu.test(meeting.link)) {
        refusals.push({ field: 'link', code: 'field.no-link', details: {} });
      }
      return refusals;
    },
  );
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
      minutes: wholeOrNone({ min: 1, max: 1440 }),
      pinned: ticked(),
    },
    (row) =>
      row.items.length === 0 && row.words === ''
        ? [{ field: 'words', code: 'timetable.empty-row', details: {} }]
        : [],
  );
}

/** Reads where a row goes: one place earlier or later, into the meeting before or after where it stands at an edge. @throws FormRefused */
export function rowStepIn(form: unknown) {
  return readForm(form, { revision: seen(), to: choice(['up', 'down']) });
}

/** Reads the minutes of rows, by the row's id; only rows that the form has. @throws FormRefused */
export function minutesIn(form: unknown, rows: readonly string[]) {
  const typed = typedIn(form);
  const asked = rows.filter((row) => typed[`minutes.${row}`] !== undefined);
  const fields = Object.fromEntries(
    asked.map((row) => [`minutes.${row}`, wholeOrNone({ min: 1, max: 1440 })] as const),
  );
  const read = readForm(form, fields);
  const { revision } = readForm(form, { revision: seen() });
  return { revision, minutes: new Map(asked.map((row) => [row, read[`minutes.${row}`] ?? null])) };
}

/** Reads whether a meeting is cancelled or held after all. @throws FormRefused */
export function cancellationIn(form: unknown) {
  return readForm(form, { revision: seen(), cancelled: ticked() });
}
