import type { Desk } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { holidaysAt } from '../../holidays/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, day, span } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { shownIn } from '../../language/text.ts';
import { time, timeSpan } from '../../language/times.ts';
import { daysFrom } from '../../time/days.ts';
import { frameNames, frames, isOff } from '../../time/frames.ts';
import type { Meeting, OrganizationOfWork } from '../../timetable/meeting.ts';
import { alikeRows, nextMeeting } from '../../timetable/pieces.ts';
import { minutesOf } from '../../timetable/placing.ts';
import type { RefusedForm } from './forms.ts';
import { movingShown } from './moving.ts';
import type { Place } from './place.ts';
import { saidOf } from './said.ts';
import type { MeetingShown, RowShown, WorkShown } from './work.ts';

interface Opening {
  readonly place: Place;
  readonly work: WorkShown;
  readonly language: Language;
  readonly here: (open: Partial<Place>) => string;
}

/** What is open beside the organization of work: a meeting, a row, a row on its way, meetings by frame; and what was done. */
export async function workOpen(shell: Shell, desk: Desk, opening: Opening) {
  const { place, work, language } = opening;
  const { session, works } = desk.revision.programme;
  const held = work.days.flatMap(({ meetings }) => meetings);
  const there = new Set(
    held.flatMap(({ meeting, rows }) => [`m-${meeting.id}`, ...rows.map(({ id }) => `r-${id}`)]),
  );
  return {
    said: await saidOf(shell, session.id, place, there, language),
    moving: place.move === null ? null : movingShown(desk, place.move, opening),
    meeting: meetingOpen(held, place.meeting, language),
    row: rowOpen(works[0], held, place.row, language),
    framing: place.add === 'meetings' ? await framingShown(shell, desk, language) : null,
    convened: convenedShown(desk, language),
    services: session.services.interpretation,
    servicesOf: (meeting: Meeting) => servicesShown(meeting, language),
    daysHint: span(session.start, session.end, language),
  };
}

/** What people type into the forms of a row or a meeting. */
const typedFields = ['words', 'minutes', 'first', 'second', 'date', 'start', 'end', 'room', 'track', 'link'];

/**
 * A refused form comes back where it stood. Where its row or meeting was taken out meanwhile it has no place any more: it
 * is answered at the head of the page, with what was typed into it.
 */
export function withItsForm(
  refused: RefusedForm | null,
  { row, meeting }: { readonly row: object | null; readonly meeting: object | null },
): { readonly again: RefusedForm | null; readonly lost: string } {
  const ofRow = refused?.form === 'row' || refused?.form === 'split';
  const ofMeeting = refused?.form === 'meeting' || refused?.form === 'new-row';
  if (!refused || !((ofRow && !row) || (ofMeeting && !meeting))) return { again: refused, lost: '' };
  const typed = typedFields.flatMap((field) => refused.typed[field] ?? []);
  const refusals = refused.refusals.map((refusal) => ({ ...refusal, field: null }));
  return {
    again: { ...refused, form: 'page', refusals },
    lost: typed.filter((words) => words !== '').join('\n'),
  };
}

/** What a meeting is called on the desk: "2nd meeting"; by its hours or its day where it has no number. */
export function nameOfMeeting({ meeting, ordinal, times }: MeetingShown, language: Language): string {
  return ordinal ?? times ?? dateOf(meeting.date, language);
}

/** What a row is called on the desk: by the numbers of its items, else by its own words. */
export function nameOfRow({ number, words }: RowShown): string {
  return number === '' ? (words[0]?.words ?? '') : number;
}

function meetingOpen(held: readonly MeetingShown[], id: string | null, language: Language) {
  const found = held.find(({ meeting }) => meeting.id === id);
  if (!found) return null;
  const { meeting, rows } = found;
  return {
    ...meeting,
    name: nameOfMeeting(found, language),
    date: dateOf(meeting.date, language),
    start: meeting.start === null ? '' : time(meeting.start, language),
    end: meeting.end === null ? '' : time(meeting.end, language),
    words: meeting.rows[0]?.words ?? null,
    rows: rows.length,
  };
}

function rowOpen(
  work: OrganizationOfWork,
  held: readonly MeetingShown[],
  id: string | null,
  language: Language,
) {
  const at = held.flatMap((one) => one.rows.map((row) => ({ one, row }))).find(({ row }) => row.id === id);
  if (!at) return null;
  const { row, one } = at;
  const names = new Map(held.map((shown) => [shown.meeting.id, nameOfMeeting(shown, language)]));
  return {
    ...row,
    words: row.own,
    name: nameOfRow(row),
    meeting: nameOfMeeting(one, language),
    pieces: piecesOf(row, one),
    next: nextMeeting(work, row.id).id,
    goesTo: held
      .filter(({ meeting, ordinal }) => ordinal !== null || meeting.id === one.meeting.id)
      .map((shown) => ({ value: shown.meeting.id, label: wholeName(shown, language) })),
    alike: alikeRows(work, row.id).map((other) => ({
      id: other.row.id,
      meeting: names.get(other.meeting.id) ?? '',
    })),
  };
}

/** The minutes of two pieces: what fits its meeting and what is over, or two halves. */
function piecesOf(
  { minutes }: RowShown,
  { meeting, taken }: MeetingShown,
): readonly [number | null, number | null] {
  if (minutes === null || minutes < 2) return [minutes, null];
  const over = taken - minutesOf(meeting);
  const rest = over > 0 && over < minutes ? over : Math.floor(minutes / 2);
  return [minutes - rest, rest];
}

function wholeName(shown: MeetingShown, language: Language): string {
  const { meeting, ordinal, times } = shown;
  return listedParts([ordinal, day(meeting.date, language), times, meeting.track?.words], language);
}

function listedParts(parts: readonly (string | null | undefined)[], language: Language): string {
  const comma = say(language, 'calendar.comma');
  return parts.filter((part) => part !== null && part !== undefined).join(comma);
}

/** The days and the frames from which meetings are added; a weekend or a holiday only where it is ticked. */
async function framingShown(shell: Shell, { revision }: Desk, language: Language) {
  const { start, end, dutyStation } = revision.programme.session;
  const holidays = await holidaysAt(shell.db, dutyStation, start, end);
  const days = daysFrom(start, end);
  return {
    days: days.map((date) => ({ value: date, label: dayNamed(date, holidays, language) })),
    ticked: days.filter((date) => !isOff(date, holidays)),
    frames: frameNames.map((name) => ({
      value: name,
      label: listed(
        frames[name].map((frame) => timeSpan(frame.start, frame.end, language)),
        language,
      ),
    })),
  };
}

function dayNamed(date: string, holidays: readonly string[], language: Language): string {
  const named = day(date, language);
  if (holidays.includes(date)) return say(language, 'desk.is-holiday', { day: named });
  return isOff(date) ? say(language, 'desk.is-weekend', { day: named }) : named;
}

/** The bodies that meet, to tick those of which a meeting is; none where there is but one. */
function convenedShown({ revision, bodies }: Desk, language: Language) {
  const { bodies: convened } = revision.programme.session;
  if (convened.length < 2) return [];
  return convened.map(({ body: id }) => {
    const body = bodies.find((one) => one.id === id);
    return { value: id, label: body ? shownIn(body.shortName ?? body.name, language).words : id };
  });
}

function servicesShown(
  { start, interpretation, room, track, sideEvent }: Meeting,
  language: Language,
): string {
  if (start === null) return '';
  const count = interpretation.length;
  return [
    ...(track ? [track.words] : []),
    ...(room ? [room.words] : []),
    ...(count > 0 ? [say(language, 'desk.interpretation-in', { count })] : []),
    ...(count === 0 && !sideEvent ? [say(language, 'desk.no-interpretation')] : []),
  ].join(' · ');
}
