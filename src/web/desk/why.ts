import { takenUp } from '../../agenda/check.ts';
import type { Item, Window } from '../../agenda/item.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say } from '../../language/catalogue.ts';
import { day, span } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { time, timeSpan } from '../../language/times.ts';
import type { Reason, WayOut, Wish } from '../../timetable/proposing/asked.ts';
import { numbersIn } from './outline.ts';
import { workOf } from './work.ts';
import { nameOfMeeting, nameOfRow } from './work-open.ts';

/** What a proposal is put into words with. */
export interface Naming {
  readonly programme: Programme;
  readonly language: Language;
}

/** Why a row is where it is, in a few words. */
export function reasonInWords({ code, details }: Reason, { programme, language }: Naming): string {
  if (code === 'window') {
    const { from, until } = details;
    return say(language, 'proposing.why-window', { when: daysIn(String(from), String(until), language) });
  }
  if (code === 'track') return say(language, 'proposing.why-track', { track: String(details.track) });
  if (code === 'follows') {
    const item = numbersIn(programme.agenda, language).get(String(details.item)) ?? '?';
    return say(language, 'proposing.why-follows', { item });
  }
  return say(language, `proposing.why-${code}`);
}

/** A wish, in words. */
export function wishInWords({ kind, where }: Wish, naming: Naming): string {
  const { programme, language } = naming;
  const item = numbersIn(programme.agenda, language).get(where ?? '') ?? '?';
  const plan = itemWithId(programme, where)?.plan;
  if (kind === 'teams')
    return say(language, 'proposing.wish-teams', { count: programme.session.services.teams ?? 1 });
  if (kind === 'holiday') return say(language, 'proposing.wish-holiday', { day: day(where ?? '', language) });
  if (kind === 'window') {
    const when = (plan?.windows ?? [])
      .map((window) => windowInWords(window, language))
      .join(say(language, 'proposing.and'));
    return say(language, 'proposing.wish-window', { item, when });
  }
  if (kind === 'track') return say(language, 'proposing.wish-track', { item, track: plan?.track ?? '' });
  if (kind === 'pin') {
    const meetings = workOf(programme, language).days.flatMap((one) => one.meetings);
    const meeting = meetings.find(({ rows }) => rows.some(({ id }) => id === where));
    const row = meeting?.rows.find(({ id }) => id === where);
    return say(language, 'proposing.wish-pin', {
      row: row ? nameOfRow(row) : '?',
      meeting: meeting ? nameOfMeeting(meeting, language) : '?',
    });
  }
  return say(language, `proposing.wish-${kind}`, { item });
}

/** A way out of a cut, and what is left of the cut then, in words. */
export function wayOutInWords(way: WayOut, naming: Naming): string {
  const { language } = naming;
  const left =
    way.left === 0
      ? say(language, 'proposing.left-nothing')
      : say(language, 'proposing.left', { count: way.left });
  return `${wayInWords(way, naming)} ${left}`;
}

function wayInWords(way: WayOut, naming: Naming): string {
  const { programme, language } = naming;
  if (way.way === 'lift') return say(language, 'proposing.way-lift', { wish: wishInWords(way.wish, naming) });
  if (way.way === 'shorter') {
    const item = numbersIn(programme.agenda, language).get(way.item) ?? '?';
    return say(language, 'proposing.way-shorter', { item, count: way.minutes });
  }
  const { date, start, end } = way.meeting;
  return say(language, way.longer ? 'proposing.way-longer' : 'proposing.way-meeting', {
    day: day(date, language),
    hours: start !== null && end !== null ? timeSpan(start, end, language) : '',
  });
}

/** A window in words: "Thursday, 5 July", "4–5 July, from 3 p.m." */
export function windowInWords({ from, until, start, end }: Window, language: Language): string {
  const days = daysIn(from, until, language);
  if (start !== null && end !== null) {
    return say(language, 'proposing.days-and-hours', { days, hours: timeSpan(start, end, language) });
  }
  if (start !== null) return say(language, 'proposing.days-from', { days, clock: time(start, language) });
  if (end !== null) return say(language, 'proposing.days-until', { days, clock: time(end, language) });
  return days;
}

function daysIn(from: string, until: string, language: Language): string {
  return from === until ? day(from, language) : span(from, until, language);
}

function itemWithId({ agenda }: Programme, id: string | null): Item | undefined {
  return takenUp(agenda).find(({ item }) => item.id === id)?.item;
}
