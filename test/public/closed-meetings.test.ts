import assert from 'node:assert/strict';
import { languages } from '../../src/language/languages.ts';
import { secrets, siteOfTwoEditions } from '../support/two-editions.ts';

const session = '/sessions/ctoc-cop-wg.7-5';
const paper = '/papers/CTOC-COP-WG.7-2018-1';

/** Every address at which something of a session can be read without an account. */
const addresses = [
  '/',
  '/?body=ctoc-cop-wg.7',
  '/sessions',
  session,
  `${session}/screen`,
  `${session}/editions/1`,
  `${session}/editions/2`,
  `${session}/changes`,
  `${session}/changes.atom`,
  '/bodies/ctoc-cop-wg.7',
  '/papers',
  paper,
  `${paper}.html`,
  `${paper}.txt`,
  `${paper}.xml`,
  `${paper}.json`,
  '/calendars',
  '/years',
  '/weeks/2018-W27',
  '/calendars/all.ics',
  '/calendars/sessions.ics',
  '/calendars/bodies/ctoc-cop-wg.7.ics',
  '/calendars/sessions/ctoc-cop-wg.7-5.ics',
  '/api/sessions',
  '/api/sessions/ctoc-cop-wg.7-5',
  '/api/sessions/ctoc-cop-wg.7-5/editions/1',
];

describe('A closed meeting', () => {
  const site = siteOfTwoEditions();

  for (const address of addresses) {
    it(`appears nowhere in ${address}, nor do drafts`, async () => {
      for (const language of languages) {
        const joint = address.includes('?') ? '&' : '?';
        const { status, text } = await site()
          .visitor()
          .get(`${address}${joint}lang=${language}`)
          .buffer(true);
        // The hostile title keeps this edition's paper out of the languages it is not translated into.
        assert(
          status === 200 || (status === 404 && address.startsWith('/papers/')),
          `${language}: ${status}`,
        );
        const found = secrets.exec(text);
        assert.equal(found && text.slice(Math.max(0, found.index - 60), found.index + 60), null, language);
      }
    });
  }

  it('leaves no gap in how the others are counted', async () => {
    site().shell.now = '2018-07-03T08:00:00.000Z';
    const { text } = await site().visitor().get('/?lang=en');
    assert.match(text, /1st meeting/u);
    assert.match(text, /2nd meeting/u);
    assert.doesNotMatch(text, /3rd meeting/u);
    const page = await site().visitor().get(`${session}?lang=en`);
    assert.equal(page.text.match(/<tr class="timetable__meeting">/gu)?.length, 2);
  });
});
