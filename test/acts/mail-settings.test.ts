import assert from 'node:assert/strict';
import { settingsFrom } from '../../src/acts/settings.ts';

const from = 'Secretariat <secretariat@example.org>';

describe('The settings of mail', () => {
  it('name a server, how it is spoken to, and whom mails come from', () => {
    const { mailServer, mailFrom } = settingsFrom({
      SMTP_URL: 'smtps://plenary%40example.org:p%3Ass%40word@mail.example.org',
      MAIL_FROM: from,
    });
    const login = { user: 'plenary@example.org', pass: 'p:ss@word' };
    assert.deepEqual(mailServer, { host: 'mail.example.org', port: 465, secure: true, login });
    assert.deepEqual(mailFrom, { name: 'Secretariat', address: 'secretariat@example.org' });
    assert.equal(settingsFrom({ SMTP_URL: 'smtp://[::1]:25', MAIL_FROM: 'a@b.org' }).mailServer?.host, '::1');
  });

  it('may be left out, and then nothing is sent', () => {
    const { mailServer, mailFrom } = settingsFrom({});
    assert.deepEqual([mailServer, mailFrom], [null, null]);
  });

  it('are named where they are wrong, without what they say', () => {
    const wrong = [
      'mail.example.org',
      'http://secret@host',
      'smtp://',
      'smtp://secret%ZZ@host',
      'smtp://h?secret',
    ];
    for (const SMTP_URL of wrong) {
      assert.throws(() => settingsFrom({ SMTP_URL, MAIL_FROM: from }), refusalOf('SMTP_URL'), SMTP_URL);
    }
    const nobody = [
      'secret',
      'Secret <secret>',
      'a@b.org, c@d.org',
      'A\nBcc: x@y.org <secret@b.org>',
      '<a@b.org',
    ];
    for (const MAIL_FROM of nobody) {
      assert.throws(() => settingsFrom({ MAIL_FROM }), refusalOf('MAIL_FROM'), MAIL_FROM);
    }
    assert.throws(() => settingsFrom({ SMTP_URL: 'smtp://localhost' }), refusalOf('MAIL_FROM'));
  });
});

function refusalOf(setting: string) {
  return (reason: Error & { readonly setting?: string }) =>
    reason.setting === setting && !reason.message.includes('secret');
}
