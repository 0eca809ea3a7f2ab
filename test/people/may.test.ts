import assert from 'node:assert/strict';
import type { Body, Office } from '../../src/bodies/body.ts';
import { textIn } from '../../src/language/text.ts';
import { type Deed, deeds, may, reachOf, type Where } from '../../src/people/may.ts';
import { everywhere, type Person, type Role, type RoleName, roles } from '../../src/people/person.ts';
import { sampleBodies } from '../support/sample.ts';

/** Who may do what, as a table to read. A new deed is a new line. */
const table = `
  deed               administrator secretariat officer delegate
  read-desk          yes           yes         yes     -
  draft              -             yes         -       -
  import             -             yes         -       -
  plan-documents     -             yes         -       -
  edit-bodies        yes           yes         -       -
  weigh-rules        yes           -           -       -
  edit-holidays      yes           -           -       -
  ask                -             yes         -       -
  record-agreement   -             yes         -       -
  respond            -             -           yes     -
  publish            -             yes         -       -
  record-proceedings -             yes         yes     -
  manage-people      yes           -           -       -
  look-after         yes           -           -       -
  keep-account       everybody     everybody   everybody everybody`;

/**
 * Where a role reaches, by the body that it is held for. The Working Groups report to the Conference; the Conference and
 * the first Working Group are agreed for by the Bureau, which reports to the Conference too.
 */
const reaches = `
  held-for      everywhere somewhere conference group another-group bureau another-body
  everywhere    yes        yes       yes        yes   yes           yes    yes
  conference    -          yes       yes        yes   yes           yes    -
  group         -          yes       -          yes   -             -      -
  another-group -          yes       -          -     yes           -      -
  another-body  -          yes       -          -     -             -      yes
  bureau        -          yes       officer    officer officer     yes    -`;

const today = '2018-04-09';
const [conference, bureau, group] = sampleBodies.map(({ id }) => id) as [string, string, string];
const ids = { conference, bureau, group, 'another-group': 'ctoc-cop-wg.2', 'another-body': 'cnd' } as const;
const bodies: readonly Body[] = [
  ...sampleBodies,
  { ...bodyOf(group), id: ids['another-group'], agreedBy: null },
  { ...bodyOf(group), id: ids['another-body'], parent: null, agreedBy: null },
];

/** The lines of a table, each by the heads of its columns. */
function linesOf(written: string): readonly Readonly<Record<string, string>>[] {
  const [heads = [], ...lines] = written
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u));
  return lines.map((line) => Object.fromEntries(heads.map((head, place) => [head, line[place] ?? ''])));
}

function bodyOf(id: string): Body {
  return sampleBodies.find((body) => body.id === id) ?? assert.fail(id);
}

function placeOf(name: string): Where {
  if (name === 'everywhere' || name === 'somewhere') return name;
  return reachOf(bodies, ids[name as keyof typeof ids]);
}

const nobody: Person = {
  id: 'p',
  email: 'p@example.org',
  name: 'P',
  language: 'en',
  zone: null,
  createdAt: '2018-01-01T00:00:00.000Z',
  revokedAt: null,
  roles: [],
  offices: [],
};

function holding({ role, ...rest }: { readonly role: RoleName } & Partial<Role>): Person {
  return { ...nobody, roles: [{ role, body: everywhere, from: '2018-01-01', until: null, ...rest }] };
}

function inOffice(term: Partial<Office> = {}): Person {
  const office: Office = {
    id: 'o',
    bureau,
    person: 'p',
    capacity: textIn('en', 'Vice-Chair'),
    post: 'vice-chair',
    group: null,
    from: '2018-01-01',
    until: null,
    ...term,
  };
  return { ...nobody, offices: [office] };
}

const lines = linesOf(table);
const places = Object.keys(linesOf(reaches)[0] ?? {}).filter((name) => name !== 'held-for');

describe('What a person may do', () => {
  it('is a table with a line for every deed', () => {
    assert.deepEqual(lines.map((line) => line.deed).toSorted(), deeds.toSorted());
  });

  for (const { deed: named = '', ...cells } of lines) {
    const deed = named as Deed;
    for (const role of roles) {
      const cell = cells[role] ?? '';

      it(`${cell === '-' ? 'does not let' : 'lets'} ${role} ${deed}, where the role reaches`, () => {
        for (const { 'held-for': held = '', ...reached } of linesOf(reaches)) {
          const body = held === 'everywhere' ? everywhere : ids[held as keyof typeof ids];
          for (const place of places) {
            const there = reached[place] === 'yes' || reached[place] === role;
            const expected = cell === 'everybody' || (cell === 'yes' && there);
            const person = holding({ role, body });
            assert.equal(may(person, deed, today, placeOf(place)), expected, `for ${held}, at ${place}`);
          }
        }
      });

      it(`does not let ${role} ${deed} after the term, before it, or once revoked`, () => {
        for (const place of places) {
          const where = placeOf(place);
          const held = holding({ role });
          const revoked = { ...held, revokedAt: '2018-04-01T00:00:00.000Z' };
          assert.equal(may(revoked, deed, today, where), false);
          const outside = [holding({ role, until: '2018-04-08' }), holding({ role, from: '2018-04-10' })];
          for (const person of outside) {
            assert.equal(may(person, deed, today, where), cell === 'everybody', place);
          }
          const whole = holding({ role, from: today, until: today });
          assert.equal(may(whole, deed, today, where), cell !== '-', place);
        }
      });
    }

    it(`lets who holds an office in a Bureau ${deed} as an officer there, for its term`, () => {
      const [line = {}] = linesOf(reaches).filter((one) => one['held-for'] === 'bureau');
      for (const place of places) {
        const where = placeOf(place);
        const there = line[place] === 'yes' || line[place] === 'officer';
        const always = cells.officer === 'everybody';
        const expected = always || (cells.officer === 'yes' && there);
        assert.equal(may(inOffice(), deed, today, where), expected, place);
        assert.equal(may(inOffice({ from: today, until: today }), deed, today, where), expected, place);
        for (const other of [{ until: '2018-04-08' }, { from: '2018-04-10' }]) {
          assert.equal(may(inOffice(other), deed, today, where), always, place);
        }
        const another = may(inOffice({ bureau: 'another-bureau' }), deed, today, where);
        assert.equal(another, always || (place === 'somewhere' && cells.officer === 'yes'), place);
        const revoked = { ...inOffice(), revokedAt: '2018-04-01T00:00:00.000Z' };
        assert.equal(may(revoked, deed, today, where), false);
      }
    });

    it(`does not let a stranger ${deed}, nor who has no role`, () => {
      for (const place of places) {
        assert.equal(may(null, deed, today, placeOf(place)), false);
        const own = Object.values(cells).includes('everybody');
        assert.equal(may(nobody, deed, today, placeOf(place)), own);
      }
    });
  }

  it('adds up where somebody holds several roles', () => {
    const both = {
      ...nobody,
      roles: [
        ...holding({ role: 'administrator' }).roles,
        ...holding({ role: 'secretariat', body: group }).roles,
      ],
    };
    assert.equal(may(both, 'manage-people', today, 'everywhere'), true);
    assert.equal(may(both, 'draft', today, placeOf('group')), true);
    assert.equal(may(both, 'draft', today, placeOf('another-group')), false);
  });

  it('ends where bodies report to each other in a circle', () => {
    const [one, two] = bodies;
    assert(one && two);
    const circle = [
      { ...one, id: 'a', parent: 'b' },
      { ...two, id: 'b', parent: 'a' },
    ];
    assert.deepEqual(reachOf(circle, 'a').bodies, ['a', 'b']);
  });
});
