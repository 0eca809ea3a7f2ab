import assert from 'node:assert/strict';
import { siteOfTwoEditions } from '../support/two-editions.ts';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<'get', Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties: object }>> };
}

interface Operation {
  readonly responses: Readonly<Record<'200', { readonly content: Readonly<Record<string, Holds>> }>>;
}

interface Holds {
  readonly schema: { readonly $ref?: string; readonly items?: { readonly $ref: string } };
}

describe('What is public, as data', () => {
  const site = siteOfTwoEditions();

  it('holds at each address just what the OpenAPI document says, and may be read from any page', async () => {
    const { body } = await site().visitor().get('/api/openapi.json');
    const { paths, components } = body as Described;
    for (const [path, { get }] of Object.entries(paths)) {
      const address = path.replace('{session}', 'ctoc-cop-wg.7-5').replace('{number}', '1');
      const answer = await site().visitor().get(address);
      assert.equal(answer.status, 200, address);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
      const { schema } = get.responses['200'].content['application/json'] ?? { schema: {} };
      const name = (schema.$ref ?? schema.items?.$ref ?? '').split('/').at(-1) ?? '';
      const said: unknown = Array.isArray(answer.body) ? answer.body[0] : answer.body;
      assert.deepEqual(
        Object.keys(said as object).toSorted(),
        Object.keys(components.schemas[name]?.properties ?? {}).toSorted(),
        path,
      );
    }
  });

  it('tells of each edition its authority, its date and the digest of the one before', async () => {
    const { body } = await site().visitor().get('/api/sessions/ctoc-cop-wg.7-5');
    const { editions } = body as {
      editions: { number: number; authority: string; previous: string | null }[];
    };
    assert.deepEqual(
      editions.map(({ number, authority }) => [number, authority]),
      [
        [1, 'secretariat'],
        [2, 'bureau'],
      ],
    );
    const first = await site().visitor().get('/api/sessions/ctoc-cop-wg.7-5/editions/1');
    assert.equal(editions[1]?.previous, (first.body as { digest: string }).digest);
  });

  it('is not there for what is not published', async () => {
    for (const path of ['/api/sessions/none', '/api/sessions/ctoc-cop-wg.7-5/editions/3', '/api/none']) {
      const { status, body } = await site().visitor().get(path);
      assert.equal(status, 404);
      assert.equal(typeof (body as { error: unknown }).error, 'string');
    }
  });
});
