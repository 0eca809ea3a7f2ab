import assert from 'node:assert/strict';
import { fromJSONSchema } from 'zod';
import { publicContent } from '../../src/editions/public.ts';
import { noReport } from '../../src/reports/report.ts';
import { lineOf } from '../calendar/editions.ts';
import { made } from '../calendar/own/calendars.ts';
import { sampleProgramme } from '../support/sample.ts';
import { siteOfTwoEditions } from '../support/two-editions.ts';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<'get', Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly schema: { readonly enum?: readonly string[] };
  }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Holds>> }>>;
}

interface Holds {
  readonly schema: object;
}

const session = 'ctoc-cop-wg.7-5';

describe('What is public, as data', () => {
  const site = siteOfTwoEditions();

  const described = async () => (await site().visitor().get('/api/openapi.json')).body as Described;

  /** Reads what an address holds by the schema that is told of it: zod, which we did not write, makes the check of it. */
  function checkBy(schema: object, { components }: Described) {
    const told = JSON.stringify({ ...schema, $defs: components.schemas });
    const whole = JSON.parse(told.replaceAll('#/components/schemas/', '#/$defs/')) as never;
    return fromJSONSchema(whole);
  }

  /** An address of which the placeholders are filled. */
  async function filled(path: string): Promise<string> {
    const token = path.includes('{token}') ? await ownCalendar() : '';
    const values: Record<string, string> = { session, token, number: '1', body: 'ctoc-cop-wg.7' };
    values.item = 'report';
    values.paper = 'CTOC-COP-WG.7-2018-1';
    return path.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
  }

  async function ownCalendar(): Promise<string> {
    const { path } = await made(site().visitor());
    return path.slice('/calendars/mine/'.length, -'.ics'.length);
  }

  it('holds at each address just what the OpenAPI document says, and may be read from any page', async () => {
    const whole = await described();
    for (const [path, { get }] of Object.entries(whole.paths)) {
      const end = get.parameters?.find(({ name }) => name === 'end')?.schema.enum ?? [''];
      for (const one of end) {
        const address = (await filled(path)).replace('{end}', one);
        const answer = await site().visitor().get(address).buffer(true);
        assert.equal(answer.status, 200, address);
        if (!path.startsWith('/papers'))
          assert.equal(answer.headers['access-control-allow-origin'], '*', path);
        const type = String(answer.headers['content-type']);
        const kinds = Object.entries(get.responses['200']?.content ?? {});
        const [, holds] = kinds.find(([name]) => name === type || type.startsWith(`${name};`)) ?? [];
        assert(holds, `${address}: ${type} of ${kinds.map(([name]) => name).join(', ')}`);
        if (!/json/u.test(type)) continue;
        const said: unknown = JSON.parse(answer.text);
        const { success, error } = checkBy(holds.schema, whole).safeParse(said);
        assert(success, `${address}: ${error?.message}`);
      }
    }
  });

  it('is described address by address: data, every calendar in both forms, papers in six formats, changes', async () => {
    const { paths } = await described();
    const calendars = ['all', 'sessions', 'deadlines', 'bodies/{body}', 'sessions/{session}'];
    calendars.push('items/{session}/{item}', 'mine/{token}');
    assert.deepEqual(
      Object.keys(paths).toSorted(),
      [
        '/api/sessions',
        '/api/sessions/{session}',
        '/api/sessions/{session}/editions/{number}',
        '/papers/{paper}.{end}',
        '/sessions/{session}/changes.atom',
        ...calendars.flatMap((name) => [`/calendars/${name}.ics`, `/calendars/${name}.json`]),
      ].toSorted(),
    );
    const papers = paths['/papers/{paper}.{end}']?.get.parameters?.find(({ name }) => name === 'end');
    assert.deepEqual(papers?.schema.enum?.toSorted(), ['docx', 'html', 'json', 'pdf', 'txt', 'xml']);
  });

  it('describes an edition so narrowly that what is not told of it would be noticed', async () => {
    const whole = await described();
    const check = checkBy({ $ref: '#/components/schemas/Edition' }, whole);
    const { body } = await site().visitor().get(`/api/sessions/${session}/editions/2`);
    assert(check.safeParse(body).success);
    const ill = (change: (edition: Told) => unknown) => {
      const copy = structuredClone(body) as Told;
      change(copy);
      return check.safeParse(copy).success;
    };
    assert(!ill((edition) => Object.assign(edition.content.programme, { secret: 1 })));
    assert(
      !ill((edition) =>
        Object.assign(edition.content.programme.works[0]?.meetings[0] ?? {}, { closed: true }),
      ),
    );
    assert(!ill((edition) => Object.assign(edition.content.programme, { agenda: [{ id: 'x' }] })));
    assert(!ill((edition) => Object.assign(edition, { digest: 'none' })));
    assert(!ill((edition) => Object.assign(edition, { start: '4 July 2018' })));
    assert(!ill((edition) => Object.assign(edition.content, { bodies: null })));
  });

  it('tells nothing of a report that no edition has issued', async () => {
    const programme = { ...sampleProgramme, report: { ...noReport, draftSymbol: 'Sotto voce' } };
    const [edition] = lineOf({ programme });
    assert(edition);
    assert.doesNotMatch(JSON.stringify(publicContent(edition.content)), /Sotto voce/u);
    const report = { paper: 'report', agendaSymbol: null, held: null } as const;
    assert.match(JSON.stringify(publicContent({ ...edition.content, report })), /Sotto voce/u);
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

interface Told {
  readonly content: {
    readonly programme: { readonly works: readonly { readonly meetings: readonly object[] }[] };
  };
}
