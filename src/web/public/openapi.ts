import { languages } from '../../language/languages.ts';
import { ends } from '../../papers/ends.ts';
import { type JsonSchema, listOf, object, ref, schemas, string } from './schemas.ts';

/** The OpenAPI document of all that is public and no page: sessions and editions as data, calendars, papers, changes. */
export function described(baseUrl: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Plenary', version: '1', description: 'All that is published, read only.' },
    servers: [{ url: baseUrl }],
    paths: { ...dataPaths, ...feedPaths(), ...paperPaths, ...changesPaths },
    components: { schemas },
  };
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly description?: string;
}

function inPath(name: string, schema: JsonSchema = string, description = ''): Parameter {
  return { name, in: 'path', required: true, schema, ...(description === '' ? {} : { description }) };
}

function inQuery(name: string, schema: JsonSchema, description: string): Parameter {
  return { name, in: 'query', required: false, schema, description };
}

const language = inQuery('lang', { enum: languages }, 'The language; English without it.');
const session = inPath('session', string, 'The id of a session, such as `ctoc-cop-wg.7-5`');

function json(schema: JsonSchema) {
  return { content: { 'application/json': { schema } } };
}

function plain(description: string) {
  return { description, content: { 'text/plain; charset=utf-8': { schema: string } } };
}

const missing = { description: 'Not published', ...json(object({ error: string })) };

const dataPaths = {
  '/api/sessions': {
    get: {
      summary: 'Every published session, by its latest edition',
      responses: { 200: { description: 'The sessions', ...json(listOf(ref('Session'))) } },
    },
  },
  '/api/sessions/{session}': {
    get: {
      summary: 'A session: its latest edition, all its editions and papers',
      parameters: [session],
      responses: { 200: { description: 'The session', ...json(ref('WholeSession')) }, 404: missing },
    },
  },
  '/api/sessions/{session}/editions/{number}': {
    get: {
      summary: 'One edition of a session, as it was published',
      parameters: [session, inPath('number', { type: 'integer', minimum: 1 })],
      responses: { 200: { description: 'The edition', ...json(ref('Edition')) }, 404: missing },
    },
  },
};

/** Every calendar: its address without its end, what it holds, and what the address names. */
const feeds: readonly (readonly [string, string, readonly Parameter[]])[] = [
  ['/calendars/all', 'The meetings of every published session', []],
  ['/calendars/sessions', 'Every published session as whole days', []],
  ['/calendars/deadlines', 'The deadlines for documents', []],
  ['/calendars/bodies/{body}', 'The meetings of one body', [inPath('body')]],
  ['/calendars/sessions/{session}', 'The meetings of one session', [session]],
  [
    '/calendars/items/{session}/{item}',
    'The meetings that take up one item, wherever it moves',
    [session, inPath('item', string, 'The id of an item of its agenda')],
  ],
  [
    '/calendars/mine/{token}',
    'What somebody chose for a calendar of their own',
    [inPath('token', { type: 'string', pattern: String.raw`^[\w-]{32}$` })],
  ],
];

const options: readonly Parameter[] = [
  language,
  inQuery('alarm', { type: 'integer', minimum: 0, maximum: 10_080 }, 'A reminder so many minutes before.'),
  inQuery('cancelled', { enum: ['omit'] }, 'Leaves cancelled meetings out.'),
  inQuery('banner', { enum: ['yes'] }, 'Adds each session as one event of whole days.'),
];

function feedPaths() {
  const forms = [
    ['ics', 'text/calendar; charset=utf-8', 'iCalendar (RFC 5545)'],
    ['json', 'application/calendar+json; charset=utf-8', 'jCal (RFC 7265)'],
  ] as const;
  return Object.fromEntries(
    feeds.flatMap(([path, holds, parameters]) =>
      forms.map(([end, type, form]) => [
        `${path}.${end}`,
        {
          get: {
            summary: `${holds}, as ${form}`,
            parameters: [...parameters, ...options],
            responses: {
              200: {
                description: 'The calendar, with an ETag',
                content: { [type]: { schema: end === 'json' ? { type: 'array' } : string } },
              },
              304: { description: 'What If-None-Match or If-Modified-Since names is still so' },
              400: plain(
                'An option has a value that it cannot have, or the address is not encoded as it must be',
              ),
              404: plain('There is no such calendar'),
              414: plain('The address is too long'),
            },
          },
        },
      ]),
    ),
  );
}

const paperPaths = {
  '/papers/{paper}.{end}': {
    get: {
      summary: 'A paper as it was issued, byte for byte',
      parameters: [
        inPath('paper', string, 'Its symbol with dashes for slashes, such as `CTOC-COP-WG.7-2018-1`'),
        inPath('end', { enum: Object.keys(ends) }, 'The format; xml is Akoma Ntoso, txt plain text'),
        language,
      ],
      responses: {
        200: {
          description: 'The paper',
          content: Object.fromEntries(
            Object.values(ends).map(({ type }) => [
              type,
              { schema: type.startsWith('application/json') ? { type: 'object' } : string },
            ]),
          ),
        },
        404: {
          description: 'Not issued, or not in this language or format: a page that says which there are',
        },
      },
    },
  },
};

const changesPaths = {
  '/sessions/{session}/changes.atom': {
    get: {
      summary: 'What each edition of a session changed, in words, as Atom (RFC 4287)',
      parameters: [session, language],
      responses: {
        200: {
          description: 'The changes, the latest first',
          content: { 'application/atom+xml; charset=utf-8': { schema: string } },
        },
        404: { description: 'Not published' },
      },
    },
  },
};
