import assert from 'node:assert/strict';
import PostalMime from 'postal-mime';
import { deadlineCalendar } from '../../src/calendar/deadline.ts';
import { htmlOf } from '../../src/notices/html.ts';
import type { Letter } from '../../src/notices/letter.ts';
import { messageOf, type Outgoing } from '../../src/notices/message.ts';
import { textOf } from '../../src/notices/text.ts';

const signing = { baseUrl: 'https://plenary.example', sessionSecret: 'a secret of sixteen' };
const from = { name: 'The secretariat', address: 'secretariat@example.org' };

const letter: Letter = {
  language: 'en',
  subject: 'Silence extended',
  blocks: [
    { kind: 'change', name: 'End of the silence', was: 'Thursday', is: 'Friday' },
    { kind: 'change', name: 'Room', was: null, is: 'Boardroom D' },
    { kind: 'quote', words: 'Too <short>.\nReally.', by: 'Chair' },
    { kind: 'list', of: ['Bureau: extended Bureau'] },
    { kind: 'link', words: 'Read', href: 'https://plenary.example/desk' },
  ],
};

const notice = (more: Partial<Letter> = {}, to = { email: 'ana@example.org', name: 'Ana' }): Outgoing => ({
  id: 'n1',
  to,
  letter: { ...letter, ...more },
  link: null,
  queuedAt: '2018-04-09T08:00:00.000Z',
});

const mailed = async (outgoing: Outgoing) => {
  const { raw } = await messageOf(outgoing, from, signing);
  return { raw: raw.toString(), mail: await PostalMime.parse(raw, { attachmentEncoding: 'utf8' }) };
};

describe('A mail', () => {
  it('says first what was and what is, in words and on a page alike', async () => {
    assert.equal(
      textOf(letter),
      [
        'End of the silence\n  Was: Thursday\n  Is now: Friday',
        'Room\n  New: Boardroom D',
        '> Too <short>.\n> Really.\n— Chair',
        '• Bureau: extended Bureau',
        'Read:\nhttps://plenary.example/desk\n',
      ].join('\n\n'),
    );
    const { mail } = await mailed(notice());
    assert.equal(mail.text?.replaceAll('\r\n', '\n').trim(), textOf(letter).trim());
    assert.match(mail.html ?? '', /Was: Thursday<br><strong>Is now: Friday<\/strong>/u);
    assert.match(mail.html ?? '', /Too &#60;short&#62;\./u);
  });

  it('has the same name and the same bytes each time it is written', async () => {
    const [one, other] = [await mailed(notice()), await mailed(notice())];
    assert.equal(one.raw, other.raw);
    assert.equal(one.mail.messageId, '<notice.n1@plenary.example>');
    assert.equal(one.mail.date, '2018-04-09T08:00:00.000Z');
  });

  it('says that nobody need answer it, in which language it is, and how it is stopped where it can be', async () => {
    const { mail } = await mailed(notice({ unsubscribe: 'https://plenary.example/follow/stop/x' }));
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    assert.equal(header('auto-submitted'), 'auto-generated');
    assert.equal(header('content-language'), 'en');
    assert.equal(header('list-unsubscribe'), '<https://plenary.example/follow/stop/x>');
    assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
    const { mail: plain } = await mailed(notice());
    assert(!plain.headers.some(({ key }) => key.startsWith('list-')));
  });

  it('lets no name, address or subject begin a header of its own', async () => {
    const evil = 'Ana\r\nBcc: everybody@example.org';
    const { mail, raw } = await mailed(notice({ subject: evil }, { email: 'ana@example.org', name: evil }));
    const [headers = ''] = raw.split('\r\n\r\n');
    assert(!/^bcc:/imu.test(headers));
    assert.equal(mail.bcc, undefined);
    assert.equal(mail.subject, 'Ana Bcc: everybody@example.org');
    assert.deepEqual(
      mail.to?.map(({ address }) => address),
      ['ana@example.org'],
    );
  });

  it('runs from the right in Arabic', () => {
    const html = htmlOf({ ...letter, language: 'ar', subject: 'الصمت' });
    assert.match(html, /<html lang="ar" dir="rtl">/u);
    assert.match(html, /align="right"/u);
  });

  it('brings the deadline as a calendar, to be added at once or opened', async () => {
    const body = deadlineCalendar(
      {
        uid: 'round-r@plenary.example',
        sequence: 1,
        created: '2018-04-02T16:00:00.000Z',
        changed: '2018-04-03T16:00:00.000Z',
        end: '2018-04-05T16:00:00.000Z',
        cancelled: false,
      },
      { language: 'en', about: 'Organization of work', url: 'https://plenary.example/desk' },
    );
    const { mail, raw } = await mailed(notice({ calendar: { name: 'round-1.ics', body } }));
    assert.match(raw, /Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/iu);
    const [attached] = mail.attachments.filter(({ filename }) => filename === 'round-1.ics');
    assert(attached);
    assert.equal(String(attached.content), body.replaceAll('\r\n', '\n'));
    assert(raw.replaceAll('\r\n', '').includes(Buffer.from(body).toString('base64')));
    assert.match(body, /\r\nDTSTART:20180405T153000Z\r\nDTEND:20180405T160000Z\r\n/u);
    assert.match(body, /\r\nTRANSP:TRANSPARENT\r\n/u);
  });
});
