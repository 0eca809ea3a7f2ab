import { isDay } from '../time/days.ts';
import type { ContentLine } from './grammar.ts';

const duration = /^[+-]?P(?:\d+W|(?=\d|T\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/u;
const utc = /^\d{8}T\d{6}Z$/u;
const words = /^(?:[^\\;,]|\\[\\;,nN])*$/su;

/** What the value of each property looks like; a list of words may have commas between them. */
const values: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/u,
  CALSCALE: /^GREGORIAN$/u,
  DTSTAMP: utc,
  'X-PUBLISHED-TTL': duration,
  DURATION: duration,
  RRULE: /^FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)(?:;[A-Z]+=[\dA-Z,+-]+)*$/u,
  TZID: /^[^\s;:,"]+$/u,
  CREATED: utc,
  'LAST-MODIFIED': utc,
  SEQUENCE: /^\d{1,9}$/u,
  STATUS: /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/u,
  TRANSP: /^(?:OPAQUE|TRANSPARENT)$/u,
  ACTION: /^(?:DISPLAY|AUDIO|EMAIL)$/u,
  TRIGGER: duration,
  'REFRESH-INTERVAL': duration,
  TZOFFSETFROM: /^[+-]\d{4}(?:\d\d)?$/u,
  TZOFFSETTO: /^[+-]\d{4}(?:\d\d)?$/u,
  URL: /^[a-z][a-z\d+.-]*:\S+$/iu,
  SOURCE: /^[a-z][a-z\d+.-]*:\S+$/iu,
  COLOR: /^[a-z]+$/iu,
  UID: words,
  PRODID: words,
  NAME: words,
  SUMMARY: words,
  DESCRIPTION: words,
  LOCATION: words,
  'X-WR-CALNAME': words,
  'X-WR-CALDESC': words,
  CATEGORIES: /^(?:[^\\;]|\\[\\;,nN])*$/su,
};

/** What is wrong with how the value of a property in a component is written. */
export function writingFaults({ name, parameters, value }: ContentLine, within: string): readonly string[] {
  const pattern = values[name];
  const wrong = (is: boolean, what: string) => (is ? [`${name} ${what}`] : []);
  if (name !== 'DTSTART' && name !== 'DTEND') {
    return [
      ...wrong(pattern !== undefined && !pattern.test(value), 'is not written as it must be'),
      ...wrong(pattern === utc && !isThere(value), `is no day or time that there is: ${value}`),
    ];
  }
  const whole = parameters.VALUE === 'DATE';
  const zoned = parameters.TZID !== undefined;
  const utcTime = value.endsWith('Z');
  return [
    ...wrong(!(whole ? /^\d{8}$/u : /^\d{8}T\d{6}Z?$/u).test(value), 'is not written as it must be'),
    ...wrong(!isThere(value), `is no day or time that there is: ${value}`),
    ...wrong(zoned && (utcTime || whole), 'has a zone that it must not have'),
    ...wrong(within === 'VEVENT' && !zoned && !utcTime && !whole, 'floats: no zone says when it is'),
    ...wrong(within !== 'VEVENT' && (zoned || utcTime), 'of a zone must be its own time'),
  ];
}

/** Whether there is such a day and time; what is not written as either is another fault. */
export function isThere(value: string): boolean {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/u.exec(value) ?? [];
  if (year === undefined) return true;
  return isDay(`${year}-${month}-${day}`) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61;
}
