import { takenUp } from '../../agenda/check.ts';
import { placed } from '../../agenda/outline.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { day } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { meetingOrdinal } from '../../language/ordinals.ts';
import { time, timeSpan } from '../../language/times.ts';
import { concludedItems, minutesTaken } from '../../proceedings/course.ts';
import { buttonOf, type Steps } from '../../proceedings/form.ts';
import { type Happening, mayHappen, takenBack, whatStands } from '../../proceedings/happening.ts';
import { type MeetingPhase, type Phase, rowsToCome } from '../../proceedings/meetings.ts';
import { type Progress, progressOf } from '../../proceedings/progress.ts';
import type { Instant } from '../../time/days.ts';
import { clockAt } from '../../time/zoned.ts';
import { meetingNumbers } from '../../timetable/continued.ts';
import type { Meeting } from '../../timetable/meeting.ts';
import { type Words, wordsOf } from '../page.ts';
import { numbersIn } from './outline.ts';

/** A session while it runs, as a page of the desk is told of it. */
export interface Running {
  readonly programme: Programme;
  readonly line: readonly Happening[];
  readonly now: Instant;
  readonly language: Language;
}

/** A button that says what happened. */
export interface Button {
  readonly value: string;
  readonly label: string;
  readonly titles: readonly Words[];
}

export const phaseMarks: Readonly<Record<Phase, string>> = {
  on: ' state--part',
  'to-come': '',
  over: ' state--done',
  past: ' state--late',
};

const progressMarks: Readonly<Record<Progress['state'], string>> = {
  considered: ' state--part',
  'to-come': '',
  concluded: ' state--done',
  suspended: ' state--late',
};

/** "Item 2", "Items 2 and 3": items as a page names them; in a sentence "item 2". */
export function itemsNamed({ programme, language }: Running, items: readonly string[]): string {
  const numbers = numbersIn(programme.agenda, language);
  const cited = listed(
    items.map((item) => numbers.get(item) ?? '?'),
    language,
  );
  return say(language, items.length > 1 ? 'calendar.items' : 'calendar.item', {
    items: cited,
    count: items.length,
  });
}

/** What a meeting is called: "2nd meeting", or its day where it has no number. */
export function meetingNamed({ programme, language }: Running, { id, date }: Meeting): string {
  const number = meetingNumbers(programme.works[0]).get(id);
  return number === undefined ? day(date, language) : meetingOrdinal(language, number);
}

/** A meeting that is on or next, with the buttons that may be pressed. */
export function meetingShown(running: Running, one: MeetingPhase) {
  const { language, line, now, programme } = running;
  const { meeting, course, phase } = one;
  const { zone } = programme.session;
  const moment = (at: Instant | null) =>
    at === null ? null : { at, clock: time(clockAt(at, zone), language) };
  const taken = minutesTaken(line, now).filter((some) => some.meeting === meeting.id);
  const minutes = taken
    .filter(({ item }) => course.considered.includes(item))
    .reduce((sum, some) => sum + some.minutes, 0);
  const row = meeting.rows.find(({ items }) => items.some((item) => course.considered.includes(item)));
  const last = whatStands(line).findLast((happening) => happening.meeting === meeting.id);
  return {
    id: meeting.id,
    name: meetingNamed(running, meeting),
    day: day(meeting.date, language),
    hours: meeting.start && meeting.end ? timeSpan(meeting.start, meeting.end, language) : '',
    room: meeting.room && wordsOf(meeting.room, language),
    track: meeting.track && wordsOf(meeting.track, language),
    closed: meeting.closed,
    state: say(language, `running.meeting-${phase}`),
    mark: phaseMarks[phase],
    started: moment(course.startedAt),
    rose: moment(course.roseAt),
    considered: course.considered.length === 0 ? null : itemsNamed(running, course.considered),
    titles: titlesOf(running, course.considered),
    since: moment(course.since),
    minutes,
    planned: row?.minutes ?? null,
    ...buttonsOf(running, one),
    last: last ? said(running, last) : null,
  };
}

/** What may be pressed: first what comes next, then what else may happen, then other items. */
function buttonsOf(running: Running, one: MeetingPhase) {
  const { language, line, programme } = running;
  const { state, considered } = one.course;
  const [next] = rowsToCome(line, one);
  const button = (steps: Steps, label: string, items: readonly string[] = []): Button => ({
    value: buttonOf(steps),
    label,
    titles: titlesOf(running, items),
  });
  const takeUp = (items: readonly string[]) =>
    button(
      [{ deed: 'taken-up', items }],
      say(language, 'running.take-up', { item: itemsNamed(running, items) }),
      items,
    );
  const item = itemsNamed(running, considered);
  const concluded = { deed: 'concluded', items: [] } as const;
  const first = mayHappen(state, 'started')
    ? [button([{ deed: 'started', items: [] }], say(language, 'running.start'))]
    : state === 'considering' && next
      ? [
          button(
            [concluded, { deed: 'taken-up', items: next.items }],
            say(language, 'running.conclude-and-take-up', { item, next: itemsNamed(running, next.items) }),
            next.items,
          ),
        ]
      : state === 'open' && next
        ? [takeUp(next.items)]
        : [];
  const others: readonly Button[] = [
    ...(mayHappen(state, 'concluded')
      ? [button([concluded], say(language, 'running.conclude', { item }))]
      : []),
    ...(mayHappen(state, 'suspended')
      ? [button([{ deed: 'suspended', items: [] }], say(language, 'running.suspend', { item }))]
      : []),
    ...(mayHappen(state, 'rose')
      ? [button([{ deed: 'rose', items: [] }], say(language, 'running.rise'))]
      : []),
  ];
  const done = concludedItems(line);
  const leaves = takenUp(programme.agenda).map((leaf) => [leaf.item.id]);
  const joint = one.meeting.rows.filter(({ items }) => items.length > 1).map(({ items }) => items);
  const beside = mayHappen(state, 'taken-up')
    ? [...joint, ...leaves].filter((items) => items.join(' ') !== considered.join(' '))
    : [];
  const isDone = (items: readonly string[]) => items.every((each) => done.has(each));
  return {
    first,
    others,
    items: beside.filter((items) => !isDone(items)).map(takeUp),
    again: beside.filter(isDone).map(takeUp),
  };
}

/** The titles of items, in the language that each is really in. */
export function titlesOf({ programme, language }: Running, items: readonly string[]): readonly Words[] {
  return placed(programme.agenda)
    .filter(({ item }) => items.includes(item.id))
    .map(({ item }) => wordsOf(item.title, language));
}

/** What happened, in words. */
export function said(running: Running, happening: Happening): string {
  const { deed, items, number } = happening;
  const { language, line } = running;
  if (deed !== 'taken-back') {
    return say(language, `running.said-${deed}`, { item: itemsNamed(running, items) });
  }
  const back = takenBack(line).get(number);
  return say(language, 'running.said-back', { what: back ? said(running, back) : '' });
}

/** How far each item is, planned against really taken, with what is left where somebody reckoned it. */
export function progressShown(running: Running, left: ReadonlyMap<string, number> | null) {
  const { programme, line, now, language } = running;
  return progressOf(programme.works[0], programme.agenda, line, now).map(
    ({ item, planned, taken, state }) => ({
      number: numbersIn(programme.agenda, language).get(item) ?? '',
      titles: titlesOf(running, [item]),
      planned,
      taken,
      left: left?.get(item) ?? null,
      state: say(language, `running.item-${state}`),
      mark: progressMarks[state],
    }),
  );
}
