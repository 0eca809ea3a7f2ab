import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { forgetUnread, keepReadings } from '../../../src/acts/own-calendars.ts';
import { feedRevision } from '../../../src/calendar/store.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { body, eventsIn, made, onceOf, pathOn, plainForm, session, siteWithEditions } from './calendars.ts';

onBothDatabases('A calendar of one’s own without an account', (connection) => {
  const opened = async () => {
    const site = await siteWithEditions(connection());
    return { site, shell: site.shell, agent: site.visitor(), reader: site.visitor('198.51.100.7') };
  };

  it('is chosen on a page that the public pages lead to, and read at an address of its own', async () => {
    const { agent, reader } = await opened();
    for (const path of ['/', '/calendars']) {
      assert((await agent.get(path)).text.includes('href="/calendars/mine"'), path);
    }
    const from = `/calendars/items/${session}/questionnaire.ics`;
    const { text } = await agent.get(`/calendars/subscribe?feed=${from}&lang=en`);
    assert(text.includes(`href="/calendars/mine?feed=${encodeURIComponent(from)}"`));
    const { text: form } = await agent.get(`/calendars/mine?feed=${encodeURIComponent(from)}`);
    assert.match(form, new RegExp(`value="${session}/questionnaire" checked`, 'u'));
    const { page, path } = await made(agent, { name: '  Mine, and  yours; \\ ' });
    const { text: feed } = await reader.get(path).expect(200);
    assert.equal(eventsIn(feed).length, 3);
    assert.match(feed, /\r\nNAME:Mine\\, and yours\\; \\\\\r\n/u);
    const { text: shown, headers } = await agent.get(page);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['x-robots-tag'], 'noindex');
    assert.match(shown, /<svg class="qr"/u);
    assert(shown.includes(`webcal://plenary.example${path}`));
    assert(shown.includes(`r?cid=${encodeURIComponent(`webcal://plenary.example${path}`)}`));
  });

  it('keeps two tokens, each as its hash: that of the address opens no page, that of the page reads nothing', async () => {
    const { shell, agent, reader } = await opened();
    const { page, path } = await made(agent);
    const [key, token] = [page.split('/').at(-1) ?? '', path.slice('/calendars/mine/'.length, -4)];
    for (const one of [key, token]) assert(Buffer.from(one, 'base64url').length * 8 >= 160);
    await reader.get(`/calendars/mine/${token}`).expect(404);
    await reader.get(`/calendars/mine/${key}.ics`).expect(404);
    for (const deed of ['', '/address', '/end']) {
      await reader.post(`/calendars/mine/${token}${deed}`).type('form').send(plainForm).expect(404);
    }
    const [row, ...others] = await shell.db.selectFrom('own_calendar').selectAll().execute();
    assert.equal(others.length, 0);
    assert.equal(row?.hash, createHash('sha256').update(token).digest('hex'));
    assert.equal(row?.page, createHash('sha256').update(key).digest('hex'));
    for (const secret of [key, token]) assert(!JSON.stringify(row).includes(secret));
    assert(!(await reader.get(path)).text.includes(key));
  });

  it('keeps language, reminder, cancelled meetings and banner with it; what its address says comes first', async () => {
    const { agent, reader } = await opened();
    const chosen = { language: 'fr', alarm: '20', omitCancelled: 'yes', banner: 'yes' };
    const { path } = await made(agent, chosen);
    const { text } = await reader.get(path).expect(200);
    assert.match(text, /TRIGGER:-PT20M/u);
    assert.match(text, /SUMMARY:.*Trafic illicite/u);
    assert(eventsIn(text).every(({ status }) => status !== 'CANCELLED'));
    assert(
      eventsIn(text).some(({ starts }) => starts.length === 10),
      'a banner',
    );
    assert(text.replaceAll('\r\n ', '').includes(`SOURCE;VALUE=URI:http://plenary.example${path}\r\n`));
    const { text: other } = await reader.get(`${path}?lang=en&alarm=5`).expect(200);
    assert.match(other, /TRIGGER:-PT5M/u);
    assert.match(other, /SUMMARY:Smuggling/u);
    assert(other.replaceAll('\r\n ', '').includes(`${path}?lang=en&alarm=5\r\n`));
    for (const wrong of [
      'lang=xx',
      'alarm=99999',
      'alarm=',
      'cancelled=no',
      'banner=maybe',
      'lang=en&lang=en',
    ]) {
      await reader.get(`${path}?${wrong}`).expect(400);
    }
  });

  it('is changed on its page under the same address, so that the next poll of any copy sees it', async () => {
    const { site, shell, agent, reader } = await opened();
    const { page, path } = await made(agent);
    const other = (await import('../../../src/app.ts')).createApp(shell).listener;
    const { default: supertest } = await import('supertest');
    const elsewhere = supertest(other);
    const before = await reader.get(path).expect(200);
    await elsewhere.get(path).expect(200);
    const tag = before.headers.etag ?? '';
    await reader.get(path).set('If-None-Match', tag).expect(304, '');
    shell.now = '2018-04-09T09:00:00.000Z';
    const form = { ...plainForm, name: 'Else', bodies: [], sessions: session, banner: 'yes' };
    await agent.post(page).type('form').send(form).expect(303);
    assert.match((await agent.get(`${page}?done=kept`)).text, /role="status">The changes are kept/u);
    const answers = [
      await reader.get(path).set('If-None-Match', tag).expect(200),
      await elsewhere.get(path).set('If-None-Match', tag).expect(200),
    ];
    assert.equal(answers[0]?.headers.etag, answers[1]?.headers.etag);
    assert.match(answers[0]?.text ?? '', /\r\nNAME:Else\r\n/u);
    assert.equal(answers[0]?.headers['last-modified'], 'Mon, 09 Apr 2018 09:00:00 GMT');
    assert.match((await agent.get(page)).text, new RegExp(`name="sessions" value="${session}" checked`, 'u'));
    await site.visitor().get(path).expect(200);
  });

  it('changes alone: the revision of all feeds stays, and what is kept of others is not made again', async () => {
    const { shell, agent, reader } = await opened();
    const [first, second] = [await made(agent), await made(agent, { name: 'Second' })];
    const revision = await feedRevision(shell.db);
    const { headers } = await reader.get(second.path);
    const { headers: all } = await reader.get('/calendars/all.ics');
    await agent
      .post(first.page)
      .type('form')
      .send({ ...plainForm, name: 'New' })
      .expect(303);
    await agent.post(`${first.page}/address`).expect(303);
    await agent.post(`${first.page}/end`).expect(200);
    assert.equal(await feedRevision(shell.db), revision);
    assert.equal(shell.publications, 2, 'what the two editions said, and no more');
    await reader
      .get(second.path)
      .set('If-None-Match', headers.etag ?? '')
      .expect(304);
    await reader
      .get('/calendars/all.ics')
      .set('If-None-Match', all.etag ?? '')
      .expect(304);
  });

  it('gets a new address, and ends, at once: the one before is not there for any copy', async () => {
    const { agent, reader } = await opened();
    const [{ page, path }, other] = [await made(agent), await made(agent, { name: 'Other' })];
    await reader.get(path).expect(200);
    await agent.post(`${page}/address`).expect(303);
    const next = await pathOn(agent, page);
    assert.notEqual(next, path);
    await reader.get(path).expect(404);
    await reader.head(path).expect(404);
    await reader.get(next).expect(200);
    const { text } = await agent.post(`${page}/end`).expect(200);
    assert.match(text, /The calendar has ended/u);
    await reader.get(next).expect(404);
    await agent.get(page).expect(404);
    await agent.post(`${page}/end`).expect(404);
    await reader.get(other.path).expect(200);
  });

  it('answers as every feed does: privately, by HEAD, as jCal, and 404 to forged tokens', async () => {
    const { agent, reader } = await opened();
    const { path } = await made(agent);
    const { headers, text } = await reader.get(path).expect(200);
    assert.equal(headers['cache-control'], 'private, max-age=900');
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.equal(headers.etag, `"${createHash('sha256').update(text).digest('hex')}"`);
    const head = await reader.head(path).expect(200);
    assert.deepEqual(
      [head.headers.etag, head.headers['content-length']],
      [headers.etag, headers['content-length']],
    );
    await reader
      .get(path)
      .set('If-None-Match', headers.etag ?? '')
      .expect(304, '');
    const { body: jcal } = await reader.get(path.replace('.ics', '.json')).buffer(true).expect(200);
    assert.equal(jcal[0] ?? 'vcalendar', 'vcalendar');
    for (const forged of [
      'x',
      'a'.repeat(32),
      `${path.slice(16, 47)}!`,
      '%27%20or%201=1',
      'é'.repeat(32),
      'a'.repeat(2000),
    ]) {
      await reader.get(`/calendars/mine/${encodeURIComponent(forged)}.ics`).expect(404);
      await reader.get(`/calendars/mine/${encodeURIComponent(forged)}`).expect(404);
    }
  });

  it('is one though its form is sent twice, one after the other or at the same time', async () => {
    const { shell, agent } = await opened();
    const once = await onceOf(agent);
    const send = () =>
      agent
        .post('/calendars/mine')
        .type('form')
        .send({ ...plainForm, once });
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    assert.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1);
    const other = await agent
      .post('/calendars/mine')
      .type('form')
      .send({ ...plainForm, name: 'Other', once });
    assert.notEqual(other.headers.location, answers[0]?.headers.location);
    for (const forged of ['', 'x', 'é'.repeat(32)]) {
      await agent
        .post('/calendars/mine')
        .type('form')
        .send({ ...plainForm, once: forged })
        .expect(303);
    }
    assert.equal((await shell.db.selectFrom('own_calendar').select('id').execute()).length, 5);
  });

  it('refuses in words what cannot be: nothing, unknown bodies, endless names, ten thousand items; all typed stays', async () => {
    const { shell, agent } = await opened();
    const refused = async (form: Readonly<Record<string, string | readonly string[]>>, words: RegExp) => {
      const answer = await agent
        .post('/calendars/mine')
        .type('form')
        .send({ ...plainForm, ...form });
      assert.equal(answer.status, 422);
      assert.match(answer.text, words);
      return answer.text;
    };
    await refused({ bodies: [] }, /Choose at least one body, session or item/u);
    const text = await refused(
      { bodies: [body, 'nowhere'], name: 'Kept' },
      /There is no such choice|choose/iu,
    );
    assert.match(text, /name="name"[^>]*value="Kept"/u);
    assert.match(text, new RegExp(`value="${body}" checked`, 'u'));
    await refused({ name: 'x'.repeat(101) }, /101|too long|at most/iu);
    await refused({ name: 'x'.repeat(100_000) }, /100,000|too long|at most/iu);
    await refused({ sessions: ['nowhere', '__proto__'] }, /choice|choose/iu);
    await refused({ items: [`${session}/nowhere`, '%E0%A4%A/x', '/', `${session}/a/b`] }, /choice|choose/iu);
    await refused({ alarm: '10081' }, /From 0 to 10,080/u);
    await refused({ language: 'xx' }, /choice|choose/iu);
    const many = Array.from({ length: 9990 }, (_, index) => `${session}-${index}/item`);
    await refused({ items: many }, /At most 200 bodies, sessions and items/u);
    const tooMany = Array.from({ length: 10_001 }, (_, index) => `a/${index}`);
    const whole = await agent
      .post('/calendars/mine')
      .type('form')
      .send({ ...plainForm, items: tooMany });
    assert.equal(whole.status, 413);
    assert.deepEqual(await shell.db.selectFrom('own_calendar').select('id').execute(), []);
  });

  it('shows the sessions of a body that is asked for, past ones too, and loses nothing that is typed', async () => {
    const { shell, agent } = await opened();
    shell.now = '2019-04-09T08:00:00.000Z';
    assert(!(await agent.get('/calendars/mine')).text.includes(`name="sessions" value="${session}"`));
    const typed = { ...plainForm, name: 'Typed', alarm: 'soon', body, show: 'sessions' };
    const { text } = await agent.post('/calendars/mine').type('form').send(typed).expect(200);
    assert(text.includes(`name="sessions" value="${session}"`));
    assert.match(text, /name="name"[^>]*value="Typed"/u);
    assert.match(text, /name="alarm"[^>]*value="soon"/u);
    assert.match(text, new RegExp(`value="${body}" checked`, 'u'));
    assert.doesNotMatch(text, /class="refused"/u);
    assert.deepEqual(await shell.db.selectFrom('own_calendar').select('id').execute(), []);
  });

  it('is made at most sixty times in an hour from one network, and from another none the less', async () => {
    const { site, shell, agent } = await opened();
    const send = (from = agent) => from.post('/calendars/mine').type('form').send(plainForm);
    for (let time = 0; time < 60; time += 1) assert.equal((await send()).status, 303);
    const over = await send();
    assert.equal(over.status, 429);
    assert(Number(over.headers['retry-after']) > 0);
    await send(site.visitor('203.0.113.9')).expect(303);
    shell.now = '2018-04-09T09:00:01.000Z';
    await send().expect(303);
  });

  it('is forgotten after a year in which nothing read it; one that was read, or is a person’s, never', async () => {
    const { site, shell, agent, reader } = await opened();
    const [unread, read, changed] = [
      await made(agent),
      await made(agent, { name: 'Read' }),
      await made(agent, { name: 'Changed' }),
    ];
    await site.add('delegate');
    const member = await site.signedIn('delegate@example.org');
    await member.post('/desk/calendar').type('form').send(plainForm).expect(303);
    const { id: calendar } = await shell.db
      .selectFrom('own_calendar')
      .select('id')
      .where('name', '=', 'Read')
      .executeTakeFirstOrThrow();
    await keepReadings(shell, [{ calendar, program: 'google', at: shell.now, edition: null }]);
    shell.now = '2019-03-01T08:00:00.000Z';
    await agent
      .post(changed.page)
      .type('form')
      .send({ ...plainForm, name: 'Changed again' })
      .expect(303);
    assert.equal(await forgetUnread(shell), 0);
    shell.now = '2019-04-11T08:00:00.000Z';
    assert.equal(await forgetUnread(shell), 1);
    assert.equal(await forgetUnread(shell), 0);
    await reader.get(unread.path).expect(404);
    await reader.get(read.path).expect(200);
    await reader.get(changed.path).expect(200);
    assert.equal((await shell.db.selectFrom('own_calendar').select('id').execute()).length, 3);
  });

  it('leads who is signed in to their own calendars, with what they came to choose', async () => {
    const { site } = await opened();
    await site.add('delegate');
    const member = await site.signedIn('delegate@example.org');
    const { headers } = await member
      .get('/calendars/mine?feed=/calendars/bodies/ctoc-cop-wg.7.ics')
      .expect(303);
    assert.equal(headers.location, '/desk/calendar?feed=/calendars/bodies/ctoc-cop-wg.7.ics');
    const { text } = await member.get(String(headers.location)).expect(200);
    assert.match(text, new RegExp(`value="${body}" checked`, 'u'));
  });
});
