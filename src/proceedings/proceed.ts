import type { Agenda } from '../agenda/item.ts';
import { placedItem } from '../agenda/outline.ts';
import { RuleBroken } from '../rules.ts';
import type { Instant, Zone } from '../time/days.ts';
import { clockAt, dayAt } from '../time/zoned.ts';
import { meetingWithId } from '../timetable/edits.ts';
import { isHeld, type Meeting, type OrganizationOfWork, trackOf } from '../timetable/meeting.ts';
import { courseOf } from './course.ts';
import { type Deed, type Happening, moved, notBefore, whatStands } from './happening.ts';

/** What somebody says has happened at a meeting: one step, or two at once, as concluding an item and taking up the next. */
export interface Press {
  readonly id: string;
  /** The number of the last happening that was before whoever pressed; 0 for none. */
  readonly seen: number;
  readonly meeting: string;
  readonly steps: readonly { readonly deed: Deed; readonly items: readonly string[] }[];
  /** When it happened; null: now. */
  readonly at: Instant | null;
  readonly by: string;
}

/** What a press is held against. */
export interface Circumstances {
  readonly work: OrganizationOfWork;
  readonly agenda: Agenda;
  readonly zone: Zone;
  readonly now: Instant;
}

/**
 * The happenings that a press adds to a session's line; none where the same form was sent before. What happened at other
 * meetings meanwhile does not matter; at the same one, whoever presses is told.
 * @throws RuleBroken proceedings.meanwhile, proceedings.not-held, proceedings.another-day, proceedings.another-on,
 * proceedings.in-future, proceedings.before-last, proceedings.nothing-to-take-back, proceedings.considered-already,
 * timetable.no-such-meeting, agenda.no-such-item, and those of moved
 */
export function proceed(
  line: readonly Happening[],
  press: Press,
  about: Circumstances,
): readonly Happening[] {
  if (isDoubled(line, press)) return [];
  const meeting = meetingWithId(about.work, press.meeting);
  const missed = line.filter(({ number, meeting: at }) => at === meeting.id && number > press.seen);
  if (missed.length > 0) throw new RuleBroken('proceedings.meanwhile', { count: missed.length });
  const at = timeOf(line, press, about);
  if (!isHeld(meeting)) throw new RuleBroken('proceedings.not-held');
  const grown = [...line];
  for (const [index, step] of press.steps.entries()) {
    grown.push({
      number: (grown.at(-1)?.number ?? 0) + 1,
      id: idOf(press, index),
      meeting: meeting.id,
      deed: step.deed,
      items: itemsOf(grown, step, meeting, about),
      at,
      by: press.by,
    });
  }
  const date = dayAt(at, about.zone);
  const starts = press.steps.some(({ deed }) => deed === 'started');
  if (starts && date !== meeting.date) {
    throw new RuleBroken('proceedings.another-day', { date: meeting.date, today: date });
  }
  aloneInItsHall(grown, meeting, about.work);
  return grown.slice(line.length);
}

function idOf({ id }: Press, index: number): string {
  return index === 0 ? id : `${id}.${index + 1}`;
}

/** Whether the same form was sent before. Another button of the same form is another press. */
function isDoubled(line: readonly Happening[], press: Press): boolean {
  return press.steps.every(({ deed, items }, index) => {
    const before = line.find(({ id }) => id === idOf(press, index));
    if (before?.deed !== deed) return false;
    return deed !== 'taken-up' || before.items.join(' ') === items.join(' ');
  });
}

/** What a step is about: the items that are taken up; of concluding and suspending, those that are considered. */
function itemsOf(
  line: readonly Happening[],
  { deed, items }: Press['steps'][number],
  meeting: Meeting,
  { agenda }: Circumstances,
): readonly string[] {
  if (deed === 'taken-back') {
    const last = whatStands(line).findLast((one) => one.meeting === meeting.id);
    if (!last) throw new RuleBroken('proceedings.nothing-to-take-back');
    return last.items;
  }
  const { state, considered } = courseOf(line, meeting.id);
  moved(state, deed);
  if (deed === 'concluded' || deed === 'suspended') return considered;
  if (deed !== 'taken-up') return [];
  for (const item of items) placedItem(agenda, item);
  if (items.length === 0) throw new RuleBroken('proceedings.nothing-considered');
  if (items.join(' ') === considered.join(' ')) throw new RuleBroken('proceedings.considered-already');
  return items;
}

/** No time is recorded earlier than the last recorded one, whatever the machine's clock says. */
function timeOf(line: readonly Happening[], { at }: Press, { now, zone }: Circumstances): Instant {
  const last = line.at(-1)?.at ?? '';
  const latest = notBefore(now, line);
  if (at === null) return latest;
  if (at > latest) throw new RuleBroken('proceedings.in-future');
  if (at < last && sameMinute(at, last)) return last;
  if (at < last) throw new RuleBroken('proceedings.before-last', { time: clockAt(last, zone) });
  return at;
}

/** Who types a time types minutes. */
function sameMinute(one: Instant, other: Instant): boolean {
  return one.slice(0, 16) === other.slice(0, 16);
}

/** The same people do not sit twice: of meetings of one track with a body in common, one is on at a time. */
function aloneInItsHall(line: readonly Happening[], meeting: Meeting, work: OrganizationOfWork) {
  if (!isOn(line, meeting)) return;
  const other = work.meetings.find(
    (one) => one.id !== meeting.id && sharesHall(one, meeting) && isOn(line, one),
  );
  if (!other) return;
  const { date, start, end } = other;
  throw new RuleBroken('proceedings.another-on', { date, start, end });
}

function isOn(line: readonly Happening[], { id }: Meeting): boolean {
  const { state } = courseOf(line, id);
  return state === 'open' || state === 'considering';
}

function sharesHall(one: Meeting, other: Meeting): boolean {
  if (trackOf(one) !== trackOf(other)) return false;
  const all = one.bodies.length === 0 || other.bodies.length === 0;
  return all || one.bodies.some((body) => other.bodies.includes(body));
}
