import { writingFaults } from './written.ts';
import { zoneFaults } from './zone-check.ts';

/** What is wrong in a calendar, and in which of its lines, from 1; 0 for the calendar as a whole. */
export interface Fault {
  readonly line: number;
  readonly what: string;
}

/** A line of content, unfolded: where it began, its name, parameters and value. */
export interface ContentLine {
  readonly line: number;
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A component with what stands in it. */
export interface CalendarPart {
  readonly line: number;
  readonly name: string;
  readonly properties: ContentLine[];
  readonly parts: CalendarPart[];
}

/**
 * Everything that is wrong with a calendar to be subscribed to by RFC 5545 and RFC 7986, which may have no METHOD; nothing
 * where it is well.
 */
export function faultsOf(calendar: string): readonly Fault[] {
  const faults: Fault[] = [];
  const say = (line: number, what: string) => faults.push({ line, what });
  const lines = contentLines(calendar, say);
  const root = treeOf(lines, say);
  const [whole, ...others] = root.parts;
  if (whole?.name !== 'VCALENDAR' || others.length > 0 || root.properties.length > 0) {
    say(0, 'is not one VCALENDAR');
  }
  for (const part of root.parts) checkPart(part, null, say);
  if (whole) {
    checkUids(whole, say);
    faults.push(...zoneFaults(whole));
  }
  return faults;
}

type Say = (line: number, what: string) => unknown;

function contentLines(calendar: string, say: Say): readonly ContentLine[] {
  if (!calendar.endsWith('\r\n')) say(0, 'does not end with CRLF');
  if (calendar.startsWith('\uFEFF')) say(1, 'begins with a byte order mark');
  const found: ContentLine[] = [];
  let whole = '';
  let begun = 1;
  const end = () => {
    if (whole !== '') found.push(parsed(whole, begun, say));
  };
  for (const [index, line] of calendar.replace(/\r\n$/u, '').split('\r\n').entries()) {
    const at = index + 1;
    if (/[\r\n]/u.test(line)) say(at, 'ends a line with CR or LF alone');
    if (Buffer.byteLength(line) > 75) say(at, 'is longer than 75 octets');
    if (/(?![\t\r\n])\p{Cc}/u.test(line)) say(at, 'holds a control character');
    if (line.includes('\uFFFD') || !line.isWellFormed()) say(at, 'breaks inside a character');
    if (line === '') say(at, 'is empty');
    if (/^[ \t]/u.test(line)) {
      if (at === 1) say(at, 'continues nothing');
      whole += line.slice(1);
    } else {
      end();
      [whole, begun] = [line, at];
    }
  }
  end();
  return found;
}

function parsed(whole: string, line: number, say: Say): ContentLine {
  const [, name, written = '', value = ''] =
    /^([A-Za-z\d-]+)((?:;[A-Za-z\d-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su.exec(
      whole,
    ) ?? [];
  if (name === undefined) say(line, 'is no line of content');
  const parameters = [...written.matchAll(/;([A-Za-z\d-]+)=("[^"]*"|[^;]*)/gu)].map(
    ([, key = '', said = '']) => [key.toUpperCase(), said.replaceAll('"', '')] as const,
  );
  return { line, name: (name ?? '').toUpperCase(), parameters: Object.fromEntries(parameters), value };
}

function treeOf(lines: readonly ContentLine[], say: Say): CalendarPart {
  const root: CalendarPart = { line: 0, name: '', properties: [], parts: [] };
  const open = [root];
  for (const one of lines) {
    const within = open.at(-1) ?? root;
    if (one.name === 'BEGIN') {
      const part: CalendarPart = { line: one.line, name: one.value, properties: [], parts: [] };
      within.parts.push(part);
      open.push(part);
    } else if (one.name === 'END') {
      if (within === root || within.name !== one.value) say(one.line, `ends ${one.value}, which is not open`);
      if (open.length > 1) open.pop();
    } else {
      if (within.parts.length > 0 && within !== root) say(one.line, `${one.name} stands after a component`);
      within.properties.push(one);
    }
  }
  if (open.length > 1) say(0, `${open.at(-1)?.name} is not ended`);
  return root;
}

/** Where a component may stand, which properties it must have once, and which it may have at most once. */
const components: Readonly<
  Record<string, { in: readonly string[]; once: string; atMost: string; any: string }>
> = {
  VCALENDAR: {
    in: [''],
    once: 'VERSION PRODID',
    atMost:
      'CALSCALE X-WR-CALNAME X-WR-CALDESC X-PUBLISHED-TTL REFRESH-INTERVAL SOURCE URL COLOR LAST-MODIFIED UID',
    any: 'NAME DESCRIPTION CATEGORIES IMAGE',
  },
  VEVENT: {
    in: ['VCALENDAR'],
    once: 'UID DTSTAMP DTSTART SEQUENCE',
    atMost:
      'DTEND DURATION SUMMARY DESCRIPTION LOCATION URL STATUS TRANSP CREATED LAST-MODIFIED CLASS GEO ORGANIZER PRIORITY RECURRENCE-ID RRULE COLOR',
    any: 'CATEGORIES COMMENT CONTACT ATTACH ATTENDEE EXDATE RDATE RELATED-TO RESOURCES CONFERENCE IMAGE REQUEST-STATUS',
  },
  VALARM: { in: ['VEVENT'], once: 'ACTION TRIGGER DESCRIPTION', atMost: 'DURATION REPEAT', any: '' },
  VTIMEZONE: { in: ['VCALENDAR'], once: 'TZID', atMost: 'LAST-MODIFIED TZURL', any: '' },
  STANDARD: {
    in: ['VTIMEZONE'],
    once: 'DTSTART TZOFFSETFROM TZOFFSETTO',
    atMost: 'RRULE',
    any: 'TZNAME RDATE COMMENT',
  },
  DAYLIGHT: {
    in: ['VTIMEZONE'],
    once: 'DTSTART TZOFFSETFROM TZOFFSETTO',
    atMost: 'RRULE',
    any: 'TZNAME RDATE COMMENT',
  },
};

function checkPart(part: CalendarPart, above: string | null, say: Say) {
  const rule = components[part.name];
  if (!rule) {
    say(part.line, `${part.name} is no component that calendars here have`);
    return;
  }
  if (!rule.in.includes(above ?? '')) say(part.line, `${part.name} may not stand in ${above ?? 'a stream'}`);
  const [once, atMost, any] = [rule.once, rule.atMost, rule.any].map((names) => names.split(' '));
  const counts = Map.groupBy(part.properties, ({ name }) => name);
  for (const name of once ?? []) {
    if (counts.get(name)?.length !== 1) say(part.line, `${part.name} must have ${name} once`);
  }
  for (const [name, given] of counts) {
    if (atMost?.includes(name) && given.length > 1) say(given[1]?.line ?? 0, `${name} stands twice`);
    const known =
      [...(once ?? []), ...(atMost ?? []), ...(any ?? [])].includes(name) || name.startsWith('X-');
    if (!known) say(given[0]?.line ?? 0, `${name} may not stand in ${part.name}`);
  }
  for (const property of part.properties) {
    for (const what of writingFaults(property, part.name)) say(property.line, what);
  }
  if (part.name === 'VEVENT') checkTimes(part, say);
  if (part.name === 'VTIMEZONE' && part.parts.length === 0) say(part.line, 'VTIMEZONE says no offsets');
  for (const inner of part.parts) checkPart(inner, part.name, say);
}

function checkTimes({ line, properties }: CalendarPart, say: Say) {
  const [start, end] = ['DTSTART', 'DTEND'].map((name) => properties.find((one) => one.name === name));
  if (!start || !end) return;
  if (start.parameters.VALUE !== end.parameters.VALUE) say(line, 'DTEND is not of the kind of DTSTART');
  const same = start.parameters.TZID === end.parameters.TZID;
  if (same && end.value < start.value) say(line, 'DTEND comes before DTSTART');
  if (properties.some(({ name }) => name === 'DURATION')) say(line, 'has both DTEND and DURATION');
}

function checkUids({ parts }: CalendarPart, say: Say) {
  const seen = new Set<string>();
  for (const { line, name, properties } of parts) {
    if (name !== 'VEVENT') continue;
    const uid = properties.find((one) => one.name === 'UID')?.value ?? '';
    if (seen.has(uid)) say(line, `UID ${uid} stands twice`);
    seen.add(uid);
  }
}
