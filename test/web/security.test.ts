import assert from 'node:assert/strict';
import supertest from 'supertest';
import type { Connection } from '../../db/connect.ts';
import { freshDatabase } from '../support/databases.ts';
import { siteOn } from '../support/site.ts';

describe('What browsers are told of a page', () => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await freshDatabase('sqlite');
  });
  afterEach(() => connection.db.destroy());

  it('is to run and to fetch our own files alone, and to let nobody frame it', async () => {
    const { headers } = await supertest(siteOn(connection).listener).get('/sign-in');
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    assert.equal(headers['referrer-policy'], 'same-origin');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-powered-by'], undefined);
  });

  it('names https only where readers come by https', async () => {
    const plain = await supertest(siteOn(connection).listener).get('/sign-in');
    assert.equal(plain.headers['strict-transport-security'], undefined);
    const site = siteOn(connection, { BASE_URL: 'https://plenary.example' });
    const secure = await supertest(site.listener).get('/sign-in');
    assert.equal(secure.headers['strict-transport-security'], 'max-age=31536000');
    assert.match(secure.headers['content-security-policy'] ?? '', /upgrade-insecure-requests/u);
  });

  it('has neither script nor style within it', async () => {
    const { text } = await supertest(siteOn(connection).listener).get('/sign-in');
    assert.doesNotMatch(text, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/u);
  });
});
