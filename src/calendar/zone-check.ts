import { isZone, offsetAt } from '../time/zoned.ts';
import type { CalendarPart, ContentLine, Fault } from './grammar.ts';
import { isThere } from './written.ts';

/** What is wrong with the zones of a calendar: each that is named must be there once, and right for every time used. */
export function zoneFaults({ parts }: CalendarPart): readonly Fault[] {
  const zones = parts.filter(({ name }) => name === 'VTIMEZONE');
  const named = zones.map((zone) => zone.properties.find(({ name }) => name === 'TZID')?.value ?? '');
  const used = parts
    .filter(({ name }) => name === 'VEVENT')
    .flatMap(({ properties }) => properties.filter(({ parameters }) => parameters.TZID !== undefined));
  return [
    ...named
      .filter((name, index) => named.indexOf(name) !== index)
      .map((name) => ({ line: 0, what: `VTIMEZONE ${name} stands twice` })),
    ...used.flatMap((property) => timeFaults(property, zones[named.indexOf(property.parameters.TZID ?? '')])),
  ];
}

function timeFaults({ line, name, parameters, value }: ContentLine, zone: CalendarPart | undefined) {
  const id = parameters.TZID ?? '';
  if (!/^\d{8}T\d{6}$/u.test(value) || !isThere(value)) return [];
  if (!zone) return [{ line, what: `no VTIMEZONE says what ${id} is` }];
  const said = offsetIn(zone, value);
  if (said === null) return [{ line, what: `VTIMEZONE ${id} does not reach back to ${name}` }];
  if (Number.isNaN(said)) return [{ line, what: `VTIMEZONE ${id} says no offset for ${name}` }];
  if (!isZone(id)) return [];
  const local = Date.parse(value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/u, '$1-$2-$3T$4:$5:$6Z'));
  const real = offsetAt(new Date(local - said * 60_000).toISOString(), id);
  return real === said ? [] : [{ line, what: `VTIMEZONE ${id} is ${real - said} minutes wrong for ${name}` }];
}

/** The minutes east of Greenwich that a zone says for a local time; null before its first observance. */
function offsetIn(zone: CalendarPart, local: string): number | null {
  let latest: { readonly at: string; readonly offset: number } | null = null;
  for (const { properties } of zone.parts) {
    const value = (name: string) => properties.find((one) => one.name === name)?.value ?? '';
    const at = lastOnset(value('DTSTART'), value('RRULE'), local);
    if (at !== null && (latest === null || at > latest.at))
      latest = { at, offset: minutes(value('TZOFFSETTO')) };
  }
  return latest?.offset ?? null;
}

/** The last time up to a local time at which an observance begins, once or yearly on a weekday of a month. */
function lastOnset(start: string, rule: string, local: string): string | null {
  if (start > local) return null;
  if (rule === '') return start;
  const [, until] = /UNTIL=(\d{8}T\d{6})/u.exec(rule) ?? [];
  const year = Number(local.slice(0, 4));
  const onsets = [year, year - 1].map((one) => onsetIn(one, start, rule));
  const fits = (at: string) => at <= local && at >= start && (until === undefined || at <= until);
  return onsets.find(fits) ?? start;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function onsetIn(year: number, start: string, rule: string): string {
  const month = Number(/BYMONTH=(\d+)/u.exec(rule)?.[1] ?? start.slice(4, 6));
  const [, place = '1', weekday = 'SU'] = /BYDAY=([+-]?\d*)(\w\w)/u.exec(rule) ?? [];
  const [, listed] = /BYMONTHDAY=([\d,]+)/u.exec(rule) ?? [];
  const days = Array.from(
    { length: new Date(Date.UTC(year, month, 0)).getUTCDate() },
    (_, index) => index + 1,
  ).filter((day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekdays.indexOf(weekday));
  const within = listed?.split(',').map(Number);
  const day = within
    ? days.find((one) => within.includes(one))
    : days.at(Number(place) < 0 ? Number(place) : Number(place || 1) - 1);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${year}${two(month)}${two(day ?? 1)}${start.slice(8)}`;
}

function minutes(written: string): number {
  const [, sign, hours, rest] = /^([+-])(\d\d)(\d\d)/u.exec(written) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
}
