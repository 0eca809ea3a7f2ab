import assert from 'node:assert/strict';
import { personWithEmail } from '../../src/people/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { password, siteOn } from '../support/site.ts';

const email = 'delegate@example.org';

onBothDatabases('One’s own account', (connection) => {
  async function signedIn() {
    const site = siteOn(connection());
    await site.add('delegate');
    return { site, agent: await site.signedIn(email) };
  }

  it('keeps name and language', async () => {
    const { agent } = await signedIn();
    await agent
      .post('/desk/account')
      .type('form')
      .send({ name: '  Ana   María ', language: 'es' })
      .expect(303);
    const { text } = await agent.get('/desk/account');
    assert.match(text, /value="Ana María"/u);
    assert.match(text, /<html lang="es"/u);
  });

  it('keeps by which city’s clock one lives, and shows times by it', async () => {
    const { site, agent } = await signedIn();
    const keep = (zone: string) =>
      agent.post('/desk/account').type('form').send({ name: 'Ana', language: 'en', zone });
    await keep('  mexico   city ').expect(303);
    assert.equal((await personWithEmail(site.shell.db, email))?.zone, 'America/Mexico_City');
    const { text } = await agent.get('/desk/account');
    assert.match(text, /value="Mexico City"/u);
    assert.match(text, /9 April 2018, 3 a\.m\. \(Mexico City\)/u);
    const refused = await keep('Atlantis');
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Your clock: “Atlantis” is no city known here/u);
    assert(refused.text.includes('value="Atlantis"'));
    await keep('').expect(303);
    assert.equal((await personWithEmail(site.shell.db, email))?.zone, null);
    assert.match((await agent.get('/desk/account')).text, /9 April 2018, 8 a\.m\. UTC/u);
  });

  it('says how one signed in', async () => {
    const { agent } = await signedIn();
    assert.match((await agent.get('/desk/account')).text, /By: <\/span>password</u);
  });

  it('comes back filled in when it is refused', async () => {
    const { agent } = await signedIn();
    const form = { name: 'x'.repeat(201), language: 'tlh' };
    const { status, text } = await agent.post('/desk/account').type('form').send(form);
    assert.equal(status, 422);
    assert.match(text, /Name: At most 200 characters; these are 201/u);
    assert.match(text, /Language: This is none of the choices/u);
    assert(text.includes(form.name));
  });

  it('changes the password for who knows it, and signs out everywhere else', async () => {
    const { site, agent } = await signedIn();
    const elsewhere = await site.signedIn(email);
    const chosen = 'another long sentence';
    const change = (present: string) =>
      agent
        .post('/desk/account/password')
        .type('form')
        .send({ 'password-present': present, password: chosen });
    const { status, text } = await change('not the password');
    assert.equal(status, 422);
    assert.match(text, /This is not your present password/u);
    assert(!text.includes(chosen));
    await change(password).expect(303);
    await agent.get('/desk/account').expect(200);
    await elsewhere.get('/desk/account').expect(303);
    await site.visitor().post('/sign-in').type('form').send({ email, password: chosen }).expect(303);
  });

  it('lists where one is signed in, and ends any of these at once', async () => {
    const { site, agent } = await signedIn();
    const elsewhere = site
      .visitor()
      .set('User-Agent', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
    await elsewhere.post('/sign-in').type('form').send({ email, password }).expect(303);
    const { text } = await agent.get('/desk/account');
    assert.match(text, /Firefox, Linux/u);
    assert.match(text, /9 April 2018, 8 a\.m\. UTC/u);
    const [row] = text.split('<tr>').filter((one) => one.includes('Firefox'));
    const id = row?.match(/name="sign-in" value="(\w+)"/u)?.[1];
    await agent.post('/desk/account/ended').type('form').send({ 'sign-in': id }).expect(303);
    await elsewhere.get('/desk/account').expect(303);
    await agent.get('/desk/account').expect(200);
  });

  it('ends all other sign-ins, and nobody else’s', async () => {
    const { site, agent } = await signedIn();
    await site.add('administrator');
    const administrator = await site.signedIn('administrator@example.org');
    const elsewhere = await site.signedIn(email);
    const [theirs] =
      (await administrator.get('/desk/account')).text.match(/(?<=name="sign-in" value=")\w+/u) ?? [];
    await agent.post('/desk/account/ended').type('form').send({ 'sign-in': theirs }).expect(303);
    await administrator.get('/desk/account').expect(200);
    await agent.post('/desk/account/ended').type('form').send({ 'sign-in': 'others' }).expect(303);
    await elsewhere.get('/desk/account').expect(303);
    await agent.get('/desk/account').expect(200);
  });

  it('says to sign in beside a form that was open too long, and does nothing', async () => {
    const site = siteOn(connection());
    await site.add('delegate');
    const { status, text } = await site
      .visitor()
      .post('/desk/account')
      .type('form')
      .send({ name: 'X', language: 'en' });
    assert.equal(status, 403);
    assert.match(text, /your browser still holds what you typed/u);
  });
});
