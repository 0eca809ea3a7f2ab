import assert from 'node:assert/strict';
import { placed } from '../../src/agenda/outline.ts';
import { numberOf } from '../../src/language/numbers.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

onBothDatabases('The agenda on the desk', (connection) => {
  const office = async () => await officeOn(connection());

  it('shows every item with its number, and the selected one’s annotation as it is edited', async () => {
    const { secretariat } = await office();
    const { text } = await secretariat.get(`${base}?item=questionnaire`).expect(200);
    assert.match(text, /<li id="item-questionnaire" aria-current="true">/u);
    assert.match(text, /<textarea[^>]* id="annotation"[^>]*>[^<]*\{item 3\}/u);
    assert.match(text, /Takes 260 min/u);
    assert.match(text, /href="https:\/\/docs\.un\.org\/CTOC\/COP\/WG\.7\/2018\/CRP\.1"/u);
  });

  it('adds an item once, though its form is sent twice', async () => {
    const { send, latest } = await office();
    const form = { id: 'added', title: ' Technical   assistance ', beside: 'questionnaire', to: '' };
    const sent = await send('items', { ...form, revision: '1' });
    assert.equal(sent.status, 422, 'a choice that is none');
    const { to: _, ...well } = form;
    assert.equal((await send('items', { ...well, revision: '1' })).status, 303);
    assert.equal((await send('items', { ...well, revision: '1' })).status, 303);
    const { programme, number } = await latest();
    assert.equal(number, 2);
    const [item] = placed(programme.agenda).filter(({ path }) => numberOf(path, 'en') === '4');
    assert.equal(item?.item.title.words, 'Technical assistance');
  });

  it('adds an item within another', async () => {
    const { send, latest } = await office();
    const { headers } = await send('items', {
      id: 'added',
      title: 'First part',
      beside: 'criminal-justice',
      to: 'in',
    });
    assert.equal(headers.location, `${base}?item=added#item-added`);
    const { programme } = await latest();
    const [inner] = placed(programme.agenda).filter(({ item }) => item.id === 'added');
    assert.equal(numberOf(inner?.path ?? [], 'en'), '2 (a)');
  });

  it('renames and moves an item, and keeps references to it by its number', async () => {
    const { send, latest, secretariat } = await office();
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    const { status, headers } = await send('items/questionnaire/place', {
      to: 'up',
      selected: 'questionnaire',
    });
    assert.equal(status, 303);
    assert.equal(headers.location, `${base}?item=questionnaire#item-questionnaire`);
    assert.equal((await latest()).number, 3);
    const { text } = await secretariat.get(`${base}?item=questionnaire`);
    assert.match(text, /<textarea[^>]* id="annotation"[^>]*>[^<]*\{item 2\}/u);
  });

  it('says what goes with an item before it is removed, and brings everything back', async () => {
    const { send, latest, secretariat } = await office();
    const { text } = await secretariat.get(`${base}?item=criminal-justice&remove=criminal-justice`);
    assert.match(text, /2 rows of the organization of work go\./u);
    assert.match(text, /1 document stays in the list, under no item\./u);
    assert.equal((await latest()).number, 1);
    await send('items/criminal-justice/removal', {});
    assert.equal(placed((await latest()).programme.agenda).length, 6);
    await send('revisions/1', {});
    const { number, programme } = await latest();
    assert.equal(number, 3);
    assert.equal(placed(programme.agenda).length, 7);
    assert.equal(programme.works[0].meetings.flatMap(({ rows }) => rows).length, 8);
  });

  it('shows what a pasted outline would change, and takes it when asked', async () => {
    const { send, latest } = await office();
    const outline = [
      '1. Organizational matters:',
      '(a) Opening of the meeting;',
      '(b) Adoption of the agenda and organization of work.',
      '2. Technical assistance.',
      '3. Other matters.',
      '4. Adoption of the report.',
    ].join('\n');
    const preview = await send('outline/preview', { outline });
    assert.equal(preview.status, 200);
    assert.match(preview.text, /Item 3 goes: Preparation of the questionnaire/u);
    assert.match(preview.text, /Take this outline/u);
    assert.equal((await latest()).number, 1);
    assert.equal((await send('outline', { outline })).status, 303);
    assert.equal(placed((await latest()).programme.agenda).length, 6);
  });

  it('refuses in words and gives back what was typed', async () => {
    const { send, latest } = await office();
    const long = 'A title that goes on and on '.repeat(30);
    const cases = [
      [
        'items/questionnaire/title',
        { title: long, selected: 'questionnaire' },
        /At most 500 characters; these are/u,
      ],
      ['items/questionnaire/title', { title: '   ', selected: 'questionnaire' }, /Something is needed here/u],
      ['items', { id: 'added', title: '', beside: '' }, /Something is needed here/u],
      [
        'items/questionnaire/annotation',
        { annotation: 'See {item 12}.', selected: 'questionnaire' },
        /item 12/u,
      ],
      ['items/nothing/title', { title: 'Well' }, /no longer on the agenda/u],
      ['items/organizational/place', { to: 'up' }, /cannot move any further/u],
      ['outline/preview', { outline: '' }, /Something is needed here/u],
    ] as const;
    for (const [path, form, sentence] of cases) {
      const { status, text } = await send(path, form);
      assert.equal(status, 422, path);
      assert.match(text, sentence);
      assert.match(text, /role="alert" tabindex="-1" id="refused"/u);
    }
    const { text } = await send('items/questionnaire/title', { title: long, selected: 'questionnaire' });
    assert(text.includes(long.trim()), 'what was typed comes back');
    assert.match(text, /<textarea[^>]* aria-invalid="true"/u);
    assert.equal((await latest()).number, 1);
  });

  it('refuses a paste of many megabytes in words', async () => {
    const { send } = await office();
    const { status, text } = await send('outline/preview', { outline: 'x'.repeat(20_000_000) });
    assert.equal(status, 413);
    assert.match(text, /larger than 2 MB/u);
  });

  it('is for the secretariat to edit, for officers to read, and for nobody else', async () => {
    const { officer, send, site, latest } = await office();
    const agent = await officer();
    const { text } = await agent.get(base).expect(200);
    assert.doesNotMatch(text, /<textarea/u);
    assert.equal((await send('items/questionnaire/title', { title: 'Mine' }, agent)).status, 403);
    await site
      .visitor()
      .get(base)
      .expect(303)
      .expect('Location', /^\/sign-in\?to=/u);
    await site.visitor().post(`${base}/items`).type('form').send({}).expect(403);
    assert.equal((await latest()).number, 1);
  });
});
