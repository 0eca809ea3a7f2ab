import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';
import type { Day, Instant, Zone } from '../time/days.ts';
import { clockAt, dayAt, offsetAt, plusMinutesAt } from '../time/zoned.ts';

/** A moment at which the clocks of a zone change, with the minutes east of Greenwich before and after it. */
interface ClockChange {
  readonly at: Instant;
  readonly from: number;
  readonly to: number;
}

/** A VTIMEZONE for each zone that events name, by name, right for the years in which they use it. */
export function zonesOf(events: readonly string[]): readonly string[] {
  const years = new Map<Zone, Set<number>>();
  for (const event of events) {
    for (const [, zone = '', year] of event.matchAll(/^DT(?:START|END);TZID=([^:]+):(\d{4})/gmu)) {
      years.set(zone, (years.get(zone) ?? new Set()).add(Number(year)));
    }
  }
  return [...years.keys()].sort().map((zone) => zoneText(zone, [...(years.get(zone) ?? [])].sort()));
}

/** The rules of a zone as they are today; where they were others in one of the years, each change of the clocks. */
function zoneText(zone: Zone, years: readonly number[]): string {
  const rules = rulesOf(zone);
  return rules !== null && years.every((year) => keepTo(zone, year)) ? rules : changesText(zone, years);
}

/** The rules under the very name that the events use: the library answers to an alias with another name. */
function rulesOf(zone: Zone): string | null {
  const [block] = tzlib_get_ical_block(zone);
  if (block === undefined || !block.startsWith('BEGIN:VTIMEZONE')) return null;
  return `${block.replace(/^TZID:.*$/mu, () => `TZID:${zone}`).replace(/^X-LIC-LOCATION:.*\r\n/mu, '')}\r\n`;
}

/** Whether the rules of today say what the clocks of a zone showed, or will show, all through a year. */
function keepTo(zone: Zone, year: number): boolean {
  const key = `${zone} ${year}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const looks = [
    ...Array.from(
      { length: 12 },
      (_, month): Instant => new Date(Date.UTC(year, month, 1, 12)).toISOString(),
    ),
    ...changesIn(zone, year).flatMap(({ at }) => [plusMinutesAt(at, -24 * 60), plusMinutesAt(at, 24 * 60)]),
  ];
  const holds = looks.every(
    (at) => ruledOffset(zone, dayAt(at, zone), clockAt(at, zone)) === offsetAt(at, zone),
  );
  kept.set(key, holds);
  return holds;
}

/** What was found out about a zone and a year does not change while the program runs. */
const kept = new Map<string, boolean>();

function ruledOffset(zone: Zone, day: Day, clock: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)/u.exec(tzlib_get_offset(zone, day, clock)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function changesText(zone: Zone, years: readonly number[]): string {
  const [first = 1970, last = first] = [years[0], years.at(-1)];
  const begin = new Date(Date.UTC(first - 1, 11, 30)).toISOString();
  const offset = offsetAt(begin, zone);
  const changes = Array.from({ length: last - first + 1 }, (_, index) =>
    changesIn(zone, first + index),
  ).flat();
  const standard = Math.min(offset, ...changes.map(({ to }) => to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...[{ at: begin, from: offset, to: offset }, ...changes].flatMap((change) =>
      observance(change, standard),
    ),
    'END:VTIMEZONE',
    '',
  ].join('\r\n');
}

function observance({ at, from, to }: ClockChange, standard: number): readonly string[] {
  const kind = to === standard ? 'STANDARD' : 'DAYLIGHT';
  // RFC 5545, 3.6.5: the local time of the change is the one that the clocks showed before it.
  const shown = new Date(Date.parse(at) + from * 60_000).toISOString();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${shown.slice(0, 19).replaceAll(/[-:]/gu, '')}`,
    `TZOFFSETFROM:${written(from)}`,
    `TZOFFSETTO:${written(to)}`,
    `END:${kind}`,
  ];
}

function written(minutes: number): string {
  const two = (figure: number) => String(Math.floor(figure)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}${two(Math.abs(minutes) % 60)}`;
}

/** The changes of a zone's clocks in a year, to the minute. None come closer together than eight days. */
function changesIn(zone: Zone, year: number): readonly ClockChange[] {
  const probes = Array.from({ length: 47 }, (_, week) => Date.UTC(year, 0, 1 + week * 8));
  const ends = [...probes.slice(1), Date.UTC(year + 1, 0, 1)];
  return probes.flatMap((start, index) => {
    const end = ends[index] ?? start;
    const [from, to] = [offsetIn(zone, start), offsetIn(zone, end)];
    return from === to ? [] : [{ at: new Date(changeBetween(zone, start, end)).toISOString(), from, to }];
  });
}

/** By halves: the first minute at which the clocks show what they show at the end. */
function changeBetween(zone: Zone, start: number, end: number): number {
  if (end - start <= 60_000) return end;
  const middle = start + Math.floor((end - start) / 120_000) * 60_000;
  return offsetIn(zone, middle) === offsetIn(zone, start)
    ? changeBetween(zone, middle, end)
    : changeBetween(zone, start, middle);
}

function offsetIn(zone: Zone, milliseconds: number): number {
  return offsetAt(new Date(milliseconds).toISOString(), zone);
}
