import assert from 'node:assert/strict';
import { textIn } from '../../src/language/text.ts';
import { type Deed, deeds, may, reachOf } from '../../src/people/may.ts';
import { everywhere, type Person, type Role, type RoleName, roles } from '../../src/people/person.ts';
import { sampleBodies } from '../support/sample.ts';

const today = '2018-04-09';
const wg = 'ctoc-cop-wg.7';
const bureau = sampleBodies.find(({ kind }) => kind === 'bureau')?.id ?? '';
const conference = sampleBodies.find(({ id }) => id === wg)?.parent ?? '';
const wg7 = reachOf(sampleBodies, wg);

/** The table as people would write it: administrator, secretariat, officer, delegate. */
const expected: Record<Deed, string> = {
  'read-desk': 'yes yes yes no ',
  draft: 'no  yes no  no ',
  import: 'no  yes no  no ',
  'edit-bodies': 'yes yes no  no ',
  'weigh-rules': 'yes no  no  no ',
  'edit-holidays': 'yes no  no  no ',
  ask: 'no  yes no  no ',
  'record-agreement': 'no  yes no  no ',
  respond: 'no  no  yes no ',
  publish: 'no  yes no  no ',
  'record-proceedings': 'no  yes yes no ',
  'manage-people': 'yes no  no  no ',
  'look-after': 'yes no  no  no ',
  'keep-account': 'yes yes yes yes',
};

describe('What a person may do', () => {
  for (const deed of deeds) {
    for (const [place, role] of roles.entries()) {
      const allowed = expected[deed].slice(place * 4, place * 4 + 3) === 'yes';

      it(`lets ${role} ${allowed ? '' : 'not '}${deed}`, () => {
        assert.equal(may(holding({ role }), deed, today, wg7), allowed);
        assert.equal(may(holding({ role }), deed, today, 'everywhere'), allowed);
        assert.equal(may(holding({ role, body: wg }), deed, today, wg7), allowed);
      });

      if (deed === 'keep-account') continue;

      it(`lets ${role} of another body, of a past or a coming term, or revoked, not ${deed}`, () => {
        assert.equal(may(holding({ role, body: 'ctoc-cop-wg.2' }), deed, today, wg7), false);
        assert.equal(may(holding({ role, body: wg }), deed, today, 'everywhere'), false);
        assert.equal(may(holding({ role, until: '2018-04-08' }), deed, today, wg7), false);
        assert.equal(may(holding({ role, from: '2018-04-10' }), deed, today, wg7), false);
        assert.equal(
          may({ ...holding({ role }), revokedAt: '2018-04-01T00:00:00.000Z' }, deed, today, wg7),
          false,
        );
      });
    }

    it(`lets a stranger not ${deed}`, () => {
      for (const where of [wg7, 'everywhere', 'somewhere'] as const) {
        assert.equal(may(null, deed, today, where), false);
      }
    });
  }

  it('covers the bodies below the one that a role is for, and not those above', () => {
    const above = reachOf(sampleBodies, conference);
    assert.equal(may(holding({ role: 'secretariat', body: conference }), 'draft', today, wg7), true);
    assert.equal(may(holding({ role: 'secretariat', body: wg }), 'draft', today, above), false);
  });

  it('covers, for an officer of a Bureau, the bodies for which that Bureau agrees', () => {
    assert.equal(may(holding({ role: 'officer', body: bureau }), 'respond', today, wg7), true);
    assert.equal(may(holding({ role: 'secretariat', body: bureau }), 'draft', today, wg7), false);
  });

  it('holds on the first and on the last day of a term', () => {
    const term = { from: '2018-04-09', until: '2018-04-10' };
    const days = ['2018-04-08', '2018-04-09', '2018-04-10', '2018-04-11'];
    assert.deepEqual(
      days.map((day) => may(holding({ role: 'secretariat', ...term }), 'draft', day, wg7)),
      [false, true, true, false],
    );
  });

  it('makes whoever holds an office an officer of its Bureau, for the term of the office', () => {
    const office = {
      id: 'o',
      bureau,
      person: 'p',
      capacity: textIn('en', 'Chair'),
      post: 'chair' as const,
      group: null,
      from: '2018-01-01',
      until: null,
    };
    const chair = { ...nobody, offices: [office] };
    assert.equal(may(chair, 'respond', today, wg7), true);
    assert.equal(may(chair, 'respond', '2017-12-31', wg7), false);
    assert.equal(may(chair, 'draft', today, wg7), false);
  });

  it('is enough over one body where any body will do', () => {
    assert.equal(may(holding({ role: 'secretariat', body: wg }), 'import', today, 'somewhere'), true);
    assert.equal(may(holding({ role: 'officer', body: wg }), 'import', today, 'somewhere'), false);
  });

  it('ends where bodies report to each other in a circle', () => {
    const [one, two] = sampleBodies;
    assert(one && two);
    const circle = [
      { ...one, id: 'a', parent: 'b' },
      { ...two, id: 'b', parent: 'a' },
    ];
    assert.deepEqual(reachOf(circle, 'a').bodies, ['a', 'b']);
  });
});

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
