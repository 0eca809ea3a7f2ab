import assert from 'node:assert/strict';
import { placed } from '../../src/agenda/outline.ts';
import { bodyWithId } from '../../src/bodies/store.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

const form = {
  body: 'ctoc-cop-wg.7',
  ordinal: '7',
  start: '6 July 2020',
  end: '8 July 2020',
  place: 'Vienna',
  zone: '',
  original: 'en',
  series: '',
  meetings: '6',
  interpretation: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
};

onBothDatabases('A session on the desk', (connection) => {
  const office = async () => await officeOn(connection());

  it('is drafted with standing items and two meetings on each working day', async () => {
    const { secretariat, site } = await office();
    await secretariat.get('/desk/sessions/new').expect(200);
    const { headers } = await secretariat.post('/desk/sessions').type('form').send(form).expect(303);
    assert.equal(headers.location, '/desk/sessions/ctoc-cop-wg.7-7');
    await secretariat.get('/desk/sessions/ctoc-cop-wg.7-7').expect(200);
    const { programme } = await latestRevision(site.shell.db, 'ctoc-cop-wg.7-7');
    const { session, works, agenda } = programme;
    assert.deepEqual([session.zone, session.series, session.start], ['Europe/Vienna', '2020', '2020-07-06']);
    assert.equal(works[0].meetings.length, 6);
    assert.deepEqual(
      placed(agenda).map(({ item }) => item.standing),
      ['organizational', 'opening', 'adoption-of-agenda', 'other-matters', 'adoption-of-report'],
    );
  });

  it('is refused where it is known already, ends before it begins, or its zone is not known', async () => {
    const { secretariat } = await office();
    const cases = [
      [{ ordinal: '5' }, /There is a session with this id already/u],
      [{ end: '5 July 2020' }, /The last day, 5 July 2020, is before the first, 6 July 2020/u],
      [{ place: 'Atlantis' }, /The time zone of Atlantis is not known/u],
      [{ zone: 'Europe/Atlantis' }, /“Europe\/Atlantis” is not a time zone/u],
      [{ end: '8 July 2022' }, /a session has at most 366/u],
      [{ ordinal: 'seven' }, /“seven” is not a whole number/u],
      [{ body: 'nobody' }, /none of the choices/u],
    ] as const;
    for (const [wrong, sentence] of cases) {
      const { status, text } = await secretariat
        .post('/desk/sessions')
        .type('form')
        .send({ ...form, ...wrong });
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.match(text, sentence);
      assert.match(text, /value="6 July 2020"/u);
    }
  });

  it('has particulars, which are revised like everything else', async () => {
    const { send, latest } = await office();
    const particulars = {
      ...form,
      ordinal: '5',
      start: '4 July 2018',
      end: '6 July 2018',
      agendaTitle: 'Provisional agenda',
      mandates: 'Conference resolution 7/1\nConference resolution 8/2; paragraph 4',
    };
    assert.equal((await send('particulars', particulars)).status, 303);
    const { programme, number } = await latest();
    assert.equal(number, 2);
    assert.equal(programme.session.end, '2018-07-06');
    assert.deepEqual(programme.session.mandates[1], {
      citation: 'Conference resolution 8/2',
      note: 'paragraph 4',
    });
    const wrong = await send('particulars', { ...particulars, agendaTitle: '' });
    assert.equal(wrong.status, 422);
  });

  it('stands on the desk of who may read it', async () => {
    const { secretariat, officer, site } = await office();
    const { text } = await secretariat.get('/desk').expect(200);
    assert(text.includes(base));
    assert((await (await officer()).get('/desk').expect(200)).text.includes(base));
    await site.add('delegate');
    await (await site.signedIn('delegate@example.org')).get('/desk').expect(403);
  });
});

onBothDatabases('A body on the desk', (connection) => {
  const body = {
    original: 'en',
    'name.en': 'Working Group on Firearms',
    'name.fr': 'Groupe de travail sur les armes à feu',
    kind: 'body',
    symbolPrefix: 'CTOC/COP/WG.6',
    parent: 'ctoc-cop',
    sessionWord: 'meeting',
    dutyStation: 'Vienna',
    zone: 'Europe/Vienna',
    agreedBy: 'ctoc-cop-extended-bureau',
  };

  it('is added under an id that its symbols give it, and changed', async () => {
    const { secretariat, site } = await officeOn(connection());
    await secretariat.post('/desk/bodies').type('form').send(body).expect(303);
    const added = await bodyWithId(site.shell.db, 'ctoc-cop-wg.6');
    assert.equal(added.name.translations.fr?.words, body['name.fr']);
    const changed = { ...body, 'name.fr': 'Groupe de travail', agreesAnnotations: 'yes' };
    await secretariat.post('/desk/bodies/ctoc-cop-wg.6').type('form').send(changed).expect(303);
    assert.equal((await bodyWithId(site.shell.db, 'ctoc-cop-wg.6')).agreesAnnotations, true);
    const { text } = await secretariat.get('/desk/bodies').expect(200);
    assert.match(text, /Working Group on Firearms/u);
    const { text: bureau } = await secretariat.get('/desk/bodies/ctoc-cop-extended-bureau').expect(200);
    assert.match(bureau, /Chair/u);
  });

  it('is refused with an unknown zone, a prefix that is another’s, or itself above it', async () => {
    const { secretariat } = await officeOn(connection());
    const cases = [
      ['/desk/bodies', { zone: 'Vienna' }, /“Vienna” is not a time zone/u],
      [
        '/desk/bodies',
        { symbolPrefix: 'CTOC/COP/WG.7' },
        /Symbols of another body begin|symbols of another body/u,
      ],
      ['/desk/bodies', { symbolPrefix: 'not a symbol' }, /is not how symbols begin/u],
      ['/desk/bodies', { 'name.en': '' }, /has a name in its original language/u],
      ['/desk/bodies/ctoc-cop', { parent: 'ctoc-cop-wg.7' }, /cannot report to itself/u],
    ] as const;
    for (const [path, wrong, sentence] of cases) {
      const { status, text } = await secretariat
        .post(path)
        .type('form')
        .send({ ...body, ...wrong });
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.match(text, sentence);
      assert.match(text, /Groupe de travail sur les armes à feu/u);
    }
  });

  it('is the secretariat’s to edit, and nobody else’s', async () => {
    const { officer } = await officeOn(connection());
    const member = await officer();
    await member.get('/desk/bodies').expect(200);
    await member.get('/desk/bodies/new').expect(403);
    await member.post('/desk/bodies').type('form').send(body).expect(403);
  });
});

onBothDatabases('The next session from one that is drafted', (connection) => {
  const next = {
    ordinal: '6',
    start: '10 September 2019',
    end: '12 September 2019',
    place: 'Vienna',
    zone: 'Europe/Vienna',
    series: '',
    meetings: '6',
    interpretation: ['en'],
  };

  it('takes over what every session has, and marks annotations for review', async () => {
    const { secretariat, send, site } = await officeOn(connection());
    const { text } = await secretariat.get(`${base}/next`).expect(200);
    assert.match(text, /<input[^>]* name="ordinal" value="6"/u);
    const { status, headers } = await send('next', next);
    assert.equal(status, 303);
    assert.equal(headers.location, '/desk/sessions/ctoc-cop-wg.7-6');
    const { programme } = await latestRevision(site.shell.db, 'ctoc-cop-wg.7-6');
    const items = placed(programme.agenda).map(({ item }) => item);
    assert.deepEqual([programme.session.series, programme.session.bodies[0]?.ordinal], ['2019', 6]);
    assert.equal(programme.session.place.translations.fr?.words, 'Vienne');
    assert(items.every(({ standing }) => standing !== null));
    assert(items.some(({ review }) => review));
    const { text: desk } = await secretariat.get('/desk/sessions/ctoc-cop-wg.7-6?item=').expect(200);
    assert.match(desk, /sixth meeting/u);
  });

  it('takes over the topics too where that is asked, and is refused under a number that is taken', async () => {
    const { send, site } = await officeOn(connection());
    await send('next', { ...next, topics: 'yes' });
    const { programme } = await latestRevision(site.shell.db, 'ctoc-cop-wg.7-6');
    assert(programme.agenda.some(({ title }) => title.words.startsWith('Criminal justice')));
    const again = await send('next', next);
    assert.equal(again.status, 422);
    assert.match(again.text, /There is a session with this id already/u);
    assert.match(again.text, /value="10 September 2019"/u);
  });
});
