import assert from 'node:assert/strict';
import { textOf } from '../../src/language/text.ts';
import { officesOf } from '../../src/people/offices/store.ts';
import {
  addTry,
  forgetLinks,
  personOfLink,
  saveLink,
  saveSignIn,
  signInsOf,
  useLink,
} from '../../src/people/sign-in/store.ts';
import {
  addPerson,
  allPeople,
  endRole,
  giveRole,
  membersOf,
  personWithEmail,
  personWithId,
  restorePerson,
  revoke,
  saveOffice,
  savePerson,
} from '../../src/people/store.ts';
import { onBothDatabases } from '../support/databases.ts';

const createdAt = '2018-04-09T08:00:00.000Z';
const ana = { id: 'ana', email: 'Ana@Example.org', name: 'Ana', language: 'es', createdAt } as const;
const bo = { id: 'bo', email: 'bo@example.org', name: 'Bo', language: 'zh', createdAt } as const;
const secretary = { role: 'secretariat', body: 'ctoc-cop', from: '2018-01-01', until: null } as const;
const chair = {
  id: 'chair',
  bureau: 'bureau',
  person: 'ana',
  capacity: textOf('es', { es: 'Presidenta', en: 'Chair' }),
  post: 'chair',
  group: null,
  from: '2018-01-01',
  until: '2018-06-30',
} as const;

onBothDatabases('People', (connection) => {
  const db = () => connection().db;

  it('are found by id, and by e-mail address however it is capitalized', async () => {
    await addPerson(db(), ana);
    const expected = {
      ...ana,
      email: 'ana@example.org',
      zone: null,
      revokedAt: null,
      roles: [],
      offices: [],
    };
    assert.deepEqual(await personWithId(db(), 'ana'), expected);
    assert.deepEqual(await personWithEmail(db(), ' ANA@example.org '), expected);
    assert.equal(await personWithEmail(db(), 'bo@example.org'), null);
  });

  it('have an address each', async () => {
    await addPerson(db(), ana);
    await assert.rejects(addPerson(db(), { ...bo, email: 'ana@EXAMPLE.org' }), {
      code: 'people.email-taken',
    });
  });

  it('are listed by name, with their roles and offices', async () => {
    await addPerson(db(), bo);
    await addPerson(db(), ana);
    await giveRole(db(), 'ana', secretary);
    await saveOffice(db(), chair);
    const people = await allPeople(db());
    assert.deepEqual(
      people.map(({ name, roles, offices }) => [name, roles, offices]),
      [
        ['Ana', [secretary], [chair]],
        ['Bo', [], []],
      ],
    );
  });

  it('keep a role that ended, with its end', async () => {
    await addPerson(db(), ana);
    await giveRole(db(), 'ana', secretary);
    await endRole(db(), 'ana', secretary, '2018-03-31');
    assert.deepEqual((await personWithId(db(), 'ana'))?.roles, [{ ...secretary, until: '2018-03-31' }]);
    await assert.rejects(endRole(db(), 'ana', { ...secretary, body: 'other' }, '2018-03-31'), {
      name: 'NotFound',
    });
  });

  it('stay in the record when revoked, without a sign-in or a link', async () => {
    await addPerson(db(), ana);
    await saveSignIn(db(), { id: 's', person: 'ana', data: '{}', createdAt, expiresAt: '2019-01-01' });
    await saveLink(db(), { hash: 'h', person: 'ana', expiresAt: '2019-01-01' });
    await revoke(db(), 'ana', '2018-05-01T00:00:00.000Z');
    await revoke(db(), 'ana', '2018-06-01T00:00:00.000Z');
    assert.equal((await personWithId(db(), 'ana'))?.revokedAt, '2018-05-01T00:00:00.000Z');
    assert.deepEqual(await signInsOf(db(), 'ana', createdAt), []);
    assert.equal(await personOfLink(db(), 'h', createdAt), null);
    await restorePerson(db(), 'ana');
    assert.equal((await personWithId(db(), 'ana'))?.revokedAt, null);
  });

  it('may change their name and language', async () => {
    await addPerson(db(), ana);
    await savePerson(db(), { id: 'ana', name: 'Ana María', language: 'fr', zone: 'America/Lima' });
    const { name, language, zone } = (await personWithId(db(), 'ana')) ?? {};
    assert.deepEqual([name, language, zone], ['Ana María', 'fr', 'America/Lima']);
  });
});

const { capacity, post, group } = chair;
const asChair = { capacity, post, group };

onBothDatabases('A Bureau', (connection) => {
  const db = () => connection().db;

  beforeEach(async () => {
    await addPerson(db(), ana);
    await addPerson(db(), bo);
    await saveOffice(db(), chair);
    await saveOffice(db(), { ...chair, id: 'next', person: 'bo', from: '2018-07-01', until: null });
  });

  it('has as members who holds an office on the day, so that an office passes on by date', async () => {
    assert.deepEqual(await membersOf(db(), 'bureau', '2018-06-30'), [{ person: 'ana', ...asChair }]);
    assert.deepEqual(await membersOf(db(), 'bureau', '2018-07-01'), [{ person: 'bo', ...asChair }]);
    assert.deepEqual(await membersOf(db(), 'bureau', '2017-12-31'), []);
    assert.deepEqual(await membersOf(db(), 'another', '2018-06-30'), []);
  });

  it('does not ask who was revoked', async () => {
    await revoke(db(), 'ana', createdAt);
    assert.deepEqual(await membersOf(db(), 'bureau', '2018-04-09'), []);
  });

  it('keeps its offices, past and coming, by date', async () => {
    assert.deepEqual(
      (await officesOf(db(), 'bureau')).map(({ id, from, until }) => [id, from, until]),
      [
        ['chair', '2018-01-01', '2018-06-30'],
        ['next', '2018-07-01', null],
      ],
    );
  });
});

onBothDatabases('One-time links and tries', (connection) => {
  const db = () => connection().db;

  it('let one of two who open a link at once in', async () => {
    await addPerson(db(), ana);
    await saveLink(db(), { hash: 'h', person: 'ana', expiresAt: '2018-04-10T08:00:00.000Z' });
    const used = await Promise.all([useLink(db(), 'h', createdAt), useLink(db(), 'h', createdAt)]);
    assert.deepEqual(used.toSorted(), [false, true]);
  });

  it('open nothing when past, unknown or replaced', async () => {
    await addPerson(db(), ana);
    await saveLink(db(), { hash: 'h', person: 'ana', expiresAt: '2018-04-10T08:00:00.000Z' });
    assert.equal(await useLink(db(), 'h', '2018-04-10T08:00:00.000Z'), false);
    assert.equal(await useLink(db(), 'other', createdAt), false);
    await forgetLinks(db(), 'ana');
    await saveLink(db(), { hash: 'new', person: 'ana', expiresAt: '2018-04-10T08:00:00.000Z' });
    assert.equal(await useLink(db(), 'h', createdAt), false);
  });

  it('count the tries of a window under their key', async () => {
    const key = 'email:x';
    const since = '2018-04-09T08:00:00.000Z';
    await addTry(db(), { key, at: '2018-04-09T07:59:00.000Z', since: '2018-04-09T07:45:00.000Z' });
    await addTry(db(), { key: 'email:y', at: '2018-04-09T08:01:00.000Z', since });
    const { tries } = await addTry(db(), { key, at: '2018-04-09T08:02:00.000Z', since });
    assert.deepEqual(tries, ['2018-04-09T08:02:00.000Z']);
  });
});
