import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const rings = ['kernel', 'domain', 'form', 'db', 'store', 'acts', 'web', 'program'] as const;
type Ring = (typeof rings)[number];

/** The features of the domain, each of which may import those before it. */
const features = [
  'bodies',
  'sessions',
  'documents',
  'agenda',
  'timetable',
  'reports',
  'drafting',
  'documentation',
  'approval',
  'editions',
  'proceedings',
  'calendar',
  'papers',
  'reading',
  'people',
  'notices',
] as const;

/** The packages that only some rooms may know. */
const fences: Readonly<Record<string, readonly string[]>> = {
  express: ['src/web/', 'src/app.ts', 'routes.ts'],
  'express-session': ['src/web/'],
  'express-rate-limit': ['src/web/'],
  helmet: ['src/web/', 'src/app.ts'],
  pino: ['src/web/', 'src/app.ts'],
  'pino-http': ['src/web/', 'src/app.ts'],
  'prom-client': ['src/web/', 'src/app.ts'],
  ejs: ['src/web/'],
  kysely: ['db/', 'store.ts', 'src/acts/shell.ts'],
  'kysely/migration': ['db/'],
  'better-sqlite3': ['db/'],
  pg: ['db/'],
  luxon: ['src/time/'],
  'ical-generator': ['src/calendar/'],
  'timezones-ical-library': ['src/calendar/'],
  '@node-rs/argon2': ['src/people/'],
  diff: ['src/drafting/'],
  docx: ['src/papers/word/'],
  '@xmldom/xmldom': ['src/papers/akn/xml.ts'],
  entities: ['src/reading/markup.ts'],
  fflate: ['src/papers/word/bytes.ts'],
  htmlparser2: ['src/reading/files/markup-walk.ts'],
  unpdf: ['src/reading/files/pdf.ts'],
  '@myriaddreamin/typst-ts-web-compiler': ['src/papers/typesetting.ts'],
  nodemailer: ['src/notices/'],
  'openid-client': ['src/people/sign-in/'],
  qrcode: ['src/calendar/', 'src/web/'],
};

const files = globSync('{src,db}/**/*.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'src/server.ts' && file !== 'src/cli.ts')
  .toSorted();

describe('The house', () => {
  it('has the top level that its design says', () => {
    const expected = ['db', 'src', 'test', 'views', 'package.json', 'tsconfig.json', 'README.md'];
    const there = globSync('*', { cwd: root });
    assert.deepEqual(
      expected.filter((name) => !there.includes(name)),
      [],
    );
  });

  for (const file of files) {
    const source = readFileSync(resolve(root, file), 'utf8');

    it(`${file} imports only what it may`, () => {
      for (const other of relativeImportsOf(file, source)) {
        const [from, to] = [ringOf(file), ringOf(other)];
        assert(
          rings.indexOf(to) <= rings.indexOf(from),
          `${file} (${from}) must not import ${other} (${to})`,
        );
        if (from === 'domain' && to === 'domain') {
          assert(placeOf(other) <= placeOf(file), `${file} must not import ${other}: later in the domain`);
        }
      }
      for (const name of packagesOf(source)) {
        const rooms = fences[name];
        assert(!rooms || rooms.some((room) => fits(file, room)), `${file} must not import ${name}`);
      }
    });

    if (['kernel', 'domain', 'form'].includes(ringOf(file))) {
      it(`${file} asks neither the clock nor chance`, () => {
        const asked =
          /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomBytes\(|\brandomUUID\(|\.now\(\)/u.exec(
            source,
          );
        assert.equal(asked, null);
      });
    }
  }

  it('calls nothing service, manager, helper, util or common', () => {
    assert.deepEqual(
      files.filter(
        (file) =>
          /(service|manager|helper|util|common)s?(\.ts|\/)/iu.test(file) && !file.includes('services'),
      ),
      [],
    );
  });
});

function fits(file: string, room: string): boolean {
  return room.endsWith('/') ? file.startsWith(room) : file === room || file.endsWith(room);
}

function ringOf(file: string): Ring {
  if (file.startsWith('views/locales/')) return 'kernel';
  if (file.startsWith('db/')) return 'db';
  if (file.startsWith('src/programs/')) return 'program';
  if (file.startsWith('src/acts/')) return 'acts';
  if (file.startsWith('src/web/') || file.startsWith('src/commands/') || file === 'src/app.ts') return 'web';
  if (file.endsWith('routes.ts') || file === 'src/calendar/handler.ts') return 'web';
  if (file.endsWith('/store.ts')) return 'store';
  if (file.endsWith('form.ts')) return 'form';
  if (/^src\/(rules|fields)\.ts$|^src\/(language|time)\//u.test(file)) return 'kernel';
  return 'domain';
}

function placeOf(file: string): number {
  const place = features.findIndex((feature) => file.startsWith(`src/${feature}/`));
  assert.notEqual(place, -1, `${file} stands in no feature of the domain`);
  return place;
}

function relativeImportsOf(file: string, source: string): readonly string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/gu)].map(([, path]) =>
    relative(root, resolve(root, dirname(file), path ?? '')).replaceAll('\\', '/'),
  );
}

function packagesOf(source: string): readonly string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/gu)]
    .map(([, name]) => name ?? '')
    .filter((name) => !name.startsWith('node:'));
}
