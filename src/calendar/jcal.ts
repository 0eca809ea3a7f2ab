import { unfolded } from './lines.ts';

/** A property of jCal: its name, parameters, type and values (RFC 7265, 3.4). */
type Property = readonly [string, Readonly<Record<string, string>>, string, ...unknown[]];

/** A component of jCal: its name, properties and components (RFC 7265, 3.3). */
interface Component extends ReadonlyArray<unknown> {
  readonly 0: string;
  readonly 1: Property[];
  readonly 2: Component[];
}

/** A calendar as jCal (RFC 7265), made from its lines, so that both say the same. */
export function jcalOf(calendar: string): string {
  const root: Component = ['', [], []];
  const open: Component[] = [root];
  for (const line of unfolded(calendar)) {
    const { name, parameters, value } = partsOf(line);
    const within = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const component: Component = [value.toLowerCase(), [], []];
      within[2].push(component);
      open.push(component);
    } else if (name === 'END') {
      open.pop();
    } else {
      within[1].push(propertyOf(name, parameters, value));
    }
  }
  return JSON.stringify(root[2][0] ?? root);
}

function partsOf(line: string) {
  const [, name = '', written = '', value = ''] =
    /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line) ?? [];
  const parameters = [...written.matchAll(/;([\w-]+)=(?:"([^"]*)"|([^";:,]*))/gu)].map(
    ([, key = '', quoted, bare]) => [key.toLowerCase(), quoted ?? bare ?? ''] as const,
  );
  return { name: name.toUpperCase(), parameters: Object.fromEntries(parameters), value };
}

function propertyOf(name: string, parameters: Record<string, string>, value: string): Property {
  const { value: said, ...others } = parameters;
  const type = said?.toLowerCase() ?? types[name] ?? (name.startsWith('X-') ? 'unknown' : 'text');
  return [name.toLowerCase(), others, type, ...valuesOf(name, type, value)];
}

/** The types of the properties that calendars here hold; all others are text. */
const types: Readonly<Record<string, string>> = {
  DTSTART: 'date-time',
  DTEND: 'date-time',
  DTSTAMP: 'date-time',
  CREATED: 'date-time',
  'LAST-MODIFIED': 'date-time',
  'REFRESH-INTERVAL': 'duration',
  TRIGGER: 'duration',
  SEQUENCE: 'integer',
  TZOFFSETFROM: 'utc-offset',
  TZOFFSETTO: 'utc-offset',
  RRULE: 'recur',
  SOURCE: 'uri',
  URL: 'uri',
  TZURL: 'uri',
};

function valuesOf(name: string, type: string, value: string): readonly unknown[] {
  if (type === 'integer') return [Number(value)];
  if (type === 'date-time' || type === 'date') return [moment(value)];
  if (type === 'utc-offset') return [value.replace(/^([+-]\d\d)(\d\d)/u, '$1:$2')];
  if (type === 'recur') return [recurrence(value)];
  if (type !== 'text') return [value];
  const parts = name === 'CATEGORIES' ? (value.match(/(?:[^\\,]|\\.)+/gsu) ?? []) : [value];
  return parts.map(unescaped);
}

function moment(value: string): string {
  return value.replace(/^(\d{4})(\d\d)(\d\d)/u, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)/u, 'T$1:$2:$3');
}

function recurrence(value: string): Readonly<Record<string, unknown>> {
  const parts = value.split(';').map((part) => {
    const [name = '', said = ''] = part.split('=');
    const values = said.split(',').map((one) => (/^-?\d{1,4}$/u.test(one) ? Number(one) : one));
    const only = values.length === 1 ? values[0] : values;
    return [name.toLowerCase(), name === 'UNTIL' ? moment(said) : only] as const;
  });
  return Object.fromEntries(parts);
}

function unescaped(value: string): string {
  return value.replaceAll(/\\(.)/gsu, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
}
