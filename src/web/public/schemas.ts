import { authorities } from '../../editions/edition.ts';
import { languages } from '../../language/languages.ts';

/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Properties = Readonly<Record<string, JsonSchema>>;

/** An object that has all of some properties, perhaps others, and no more. */
export function object(always: Properties, perhaps: Properties = {}, description?: string): JsonSchema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: { ...always, ...perhaps },
    required: Object.keys(always),
    additionalProperties: false,
  };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function oneOf(values: readonly unknown[]): JsonSchema {
  return { enum: values };
}

export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

export const string: JsonSchema = { type: 'string' };
export const boolean: JsonSchema = { type: 'boolean' };
const day: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
const clock: JsonSchema = { type: 'string', pattern: String.raw`^\d{2}:\d{2}$` };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const place: JsonSchema = { type: 'integer', minimum: 1 };
const hash: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const language = oneOf(languages);
const text = ref('Text');

/** Properties that a session has wherever it stands: where it is, and by which edition. */
const heading: Properties = {
  session: string,
  url: string,
  calendar: string,
  bodies: listOf(ref('Convened')),
  place: text,
  zone: {
    type: 'string',
    description: 'A zone of the IANA database. Days and clock times are those of its clocks.',
  },
  start: day,
  end: day,
  confirmed: boolean,
  edition: object({
    number: place,
    date: day,
    authority: oneOf(authorities),
    symbol: orNull(string),
  }),
};

const paper = object({
  symbol: string,
  format: { enum: ['html', 'docx', 'pdf', 'text', 'akn', 'json'], description: 'akn: Akoma Ntoso, an XML' },
  language,
  edition: place,
  sha256: hash,
  url: string,
});

/** The schemas of what the addresses of the API hold, by name. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  Session: object(heading),
  WholeSession: object({
    ...heading,
    editions: listOf(
      object({
        number: place,
        date: day,
        authority: oneOf(authorities),
        symbol: orNull(string),
        digest: hash,
        previous: orNull(hash),
      }),
    ),
    papers: listOf(paper),
    content: ref('Content'),
  }),
  Edition: object({ ...heading, digest: hash, previous: orNull(hash), content: ref('Content') }),
  Text: object(
    {
      language,
      words: string,
      translations: object(
        {},
        Object.fromEntries(languages.map((one) => [one, object({ words: string, of: string })])),
      ),
    },
    {},
    'Words in their original language, with translations; `of` begins the sha256 of the original that one was made from. Where it is not that of `words`, the translation is out of date.',
  ),
  Convened: object({ body: string, ordinal: orNull(place) }),
  Content: object(
    {
      format: { const: 1 },
      programme: ref('Programme'),
      bodies: listOf(ref('Body')),
      agreements: listOf(ref('Agreement')),
      confirmed: boolean,
    },
    {
      report: object({
        paper: oneOf(['draft-report', 'report']),
        agendaSymbol: orNull(string),
        held: orNull(listOf(string)),
      }),
    },
    'The programme, the bodies and what was agreed. Closed meetings are left out, so the digest of the chain is not that of these words.',
  ),
  Programme: object(
    {
      format: { const: 1 },
      session: ref('SessionHeld'),
      agenda: listOf(ref('Item')),
      documents: listOf(ref('Document')),
      works: listOf(object({ id: string, meetings: listOf(ref('Meeting')) })),
      leftOver: { const: '' },
    },
    {
      report: {
        type: 'object',
        description: 'What a report is drawn from; only with an edition that issues one.',
      },
    },
  ),
  SessionHeld: object(
    {
      id: string,
      bodies: listOf(ref('Convened')),
      place: text,
      dutyStation: string,
      zone: string,
      start: day,
      end: day,
      original: language,
      services: object({ meetings: orNull(count), interpretation: listOf(language) }, { teams: place }),
      mandates: listOf(object({ citation: string, note: orNull(string) })),
      agendaTitle: text,
      series: string,
    },
    { adopted: object({ meeting: string, on: day, byConsensus: boolean, orallyAmended: boolean }) },
  ),
  Item: object(
    {
      id: string,
      title: text,
      annotation: orNull(text),
      standing: orNull(string),
      items: listOf(ref('Item')),
      review: boolean,
    },
    {
      plan: {
        type: 'object',
        description:
          'Only how many minutes it is expected to take is told; the rest is as where nothing is planned.',
        properties: { minutes: count },
        required: ['minutes'],
      },
    },
  ),
  Document: object({
    id: string,
    symbols: listOf(string),
    title: text,
    items: listOf(string),
    languages: listOf(language),
    issued: object({}, Object.fromEntries(languages.map((one) => [one, day]))),
  }),
  Meeting: object(
    {
      id: string,
      date: day,
      start: orNull(clock),
      end: orNull(clock),
      track: orNull(text),
      room: orNull(text),
      link: orNull(string),
      interpretation: listOf(language),
      bodies: listOf(string),
      closed: { const: false },
      cancelled: boolean,
      rows: listOf(
        object({
          id: string,
          items: listOf(string),
          words: orNull(text),
          minutes: orNull(count),
          pinned: boolean,
        }),
      ),
    },
    { sideEvent: boolean },
  ),
  Body: object(
    {
      id: string,
      name: text,
      shortName: orNull(text),
      symbolPrefix: orNull(string),
      parent: orNull(string),
      kind: oneOf(['body', 'bureau']),
      sessionWord: oneOf(['session', 'meeting']),
      dutyStation: string,
      zone: string,
      agreedBy: orNull(string),
      agreesAnnotations: boolean,
    },
    { silenceHours: place, documentation: { type: 'object' }, levels: { type: 'object' } },
  ),
  Agreement: object({
    round: string,
    subject: string,
    bureau: string,
    method: oneOf(['meeting', 'silence']),
    on: day,
    revision: count,
    hash: { type: 'string' },
  }),
};
