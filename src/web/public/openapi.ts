/** The OpenAPI document of what api.ts answers. */
export function described(baseUrl: string) {
  const json = (schema: object) => ({ content: { 'application/json': { schema } } });
  const sessionId = { name: 'session', in: 'path', required: true, schema: { type: 'string' } };
  const missing = {
    description: 'Not published',
    ...json({ type: 'object', properties: { error: { type: 'string' } } }),
  };
  const number = { name: 'number', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } };
  return {
    openapi: '3.1.0',
    info: { title: 'Plenary', version: '1', description: 'All that is published, read only.' },
    servers: [{ url: baseUrl }],
    paths: {
      '/api/sessions': {
        get: {
          summary: 'Every published session, by its latest edition',
          responses: {
            200: {
              description: 'The sessions',
              ...json({ type: 'array', items: { $ref: '#/components/schemas/Session' } }),
            },
          },
        },
      },
      '/api/sessions/{session}': {
        get: {
          summary: 'A session: its latest edition, all its editions and papers',
          parameters: [sessionId],
          responses: {
            200: { description: 'The session', ...json({ $ref: '#/components/schemas/WholeSession' }) },
            404: missing,
          },
        },
      },
      '/api/sessions/{session}/editions/{number}': {
        get: {
          summary: 'One edition of a session, as it was published',
          parameters: [sessionId, number],
          responses: {
            200: { description: 'The edition', ...json({ $ref: '#/components/schemas/Edition' }) },
            404: missing,
          },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

function schemas() {
  const text = { $ref: '#/components/schemas/Text' };
  const string = { type: 'string' };
  const session = {
    session: string,
    url: string,
    calendar: string,
    bodies: {
      type: 'array',
      items: { type: 'object', properties: { body: string, ordinal: { type: ['integer', 'null'] } } },
    },
    place: text,
    zone: string,
    start: { type: 'string', format: 'date' },
    end: { type: 'string', format: 'date' },
    confirmed: { type: 'boolean' },
    edition: {
      type: 'object',
      properties: {
        number: { type: 'integer' },
        date: string,
        authority: string,
        symbol: { type: ['string', 'null'] },
      },
    },
  };
  const content = {
    type: 'object',
    description:
      'The programme (session, agenda, documents, meetings), the bodies and what was agreed. Closed meetings are left out, so the digest of the chain is not that of these words.',
  };
  return {
    Text: {
      type: 'object',
      description:
        'Words in their original language, with translations; `of` is the hash of the original they were made from.',
      properties: { language: string, words: string, translations: { type: 'object' } },
    },
    Session: { type: 'object', properties: session },
    Edition: {
      type: 'object',
      properties: { ...session, digest: string, previous: { type: ['string', 'null'] }, content },
    },
    WholeSession: {
      type: 'object',
      properties: {
        ...session,
        editions: { type: 'array', items: { type: 'object' } },
        papers: {
          type: 'array',
          items: {
            type: 'object',
            properties: { symbol: string, format: string, language: string, url: string, sha256: string },
          },
        },
        content,
      },
    },
  };
}
