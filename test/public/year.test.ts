import assert from 'node:assert/strict';
import { smugglingOfMigrants } from '../../db/examples/bodies.ts';
import { draft } from '../../src/acts/revise.ts';
import { saveBody } from '../../src/bodies/store.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { saveRevision } from '../../src/drafting/store.ts';
import { saveHolidays } from '../../src/holidays/store.ts';
import { languages } from '../../src/language/languages.ts';
import { textOf } from '../../src/language/text.ts';
import { golden } from '../papers-written/example.ts';
import { onBothDatabases } from '../support/databases.ts';
import { published, withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { siteOn } from '../support/site.ts';

/** The sample session under another id, on other days. */
function other(id: string, start: string, end: string): Programme {
  const renamed = withMeetings((meeting) => ({
    ...meeting,
    id: meeting.id.replace(sampleProgramme.session.id, id),
    date: start,
  }));
  return { ...renamed, session: { ...sampleProgramme.session, id, start, end } };
}

onBothDatabases('The page of a year', (connection) => {
  beforeEach(async () => {
    await published(connection(), sampleProgramme, { authority: 'secretariat' });
    await saveHolidays(connection().db, [
      { dutyStation: 'Vienna', date: '2018-07-05', name: 'A day off & <more>' },
      { dutyStation: 'Vienna', date: '2018-10-26', name: 'National Day' },
      { dutyStation: 'Nairobi', date: '2018-10-20', name: 'Mashujaa Day' },
    ]);
  });

  const read = async (path: string) => (await siteOn(connection()).visitor().get(path).expect(200)).text;

  it('draws who meets when, and says the same in a table that the drawing names', async () => {
    const page = await read('/years/2018');
    assert.match(page, /<figure class="year__picture"[^>]* aria-details="year-table"/u);
    const [table = ''] = /<table class="year" id="year-table">[\s\S]*?<\/table>/u.exec(page) ?? [];
    assert.match(table, /Working Group on the Smuggling of Migrants/u);
    assert.match(table, /<time datetime="2018-07-04">4 and 5 July<\/time>/u);
    assert.match(table, /<a href="\/sessions\/ctoc-cop-wg\.7-5">Fifth meeting<\/a>/u);
    assert.match(table, /Proposed/u);
    assert.match(table, /Holiday: .A day off &amp; &lt;more&gt;., 5 July/u);
  });

  it('lists the holidays of the duty stations where anybody meets', async () => {
    const page = await read('/years/2018');
    assert.match(page, /26 October<\/time>, Vienna, <bdi>National Day/u);
    assert.doesNotMatch(page, /Mashujaa/u);
  });

  it('has only what is published: no draft, and no day that is only drafted', async () => {
    const { shell } = siteOn(connection());
    await draft(shell, 'test', other('drafted', '2018-09-03', '2018-09-04'));
    assert.doesNotMatch(await read('/years/2018'), /September|drafted/u);
  });

  describe('with sessions back to back', () => {
    beforeEach(async () => {
      const shortName = textOf('en', { en: 'Firearms' });
      const firearms = { ...smugglingOfMigrants, id: 'ctoc-cop-wg.6', shortName };
      await saveBody(connection().db, firearms);
      const next = other('next', '2018-07-09', '2018-07-10');
      const session = { ...next.session, bodies: [{ body: firearms.id, ordinal: 3 }] };
      await published(connection(), { ...next, session });
    });

    it('marks them', async () => {
      const page = await read('/years/2018');
      assert.match(page, /Back to back with Smuggling of Migrants, 4 and 5 July/u);
      assert.match(page, /class="year__pair"/u);
    });

    for (const language of ['en', 'ar'] as const) {
      it(`looks in ${language} as its golden page does, which any browser opens`, async () => {
        const page = await read(`/years/2018?lang=${language}`);
        const [main = ''] = /<figure class="year__picture[\s\S]*?<\/table>/u.exec(page) ?? [];
        const html = [
          '<!doctype html>',
          `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
          '<head><meta charset="utf-8"><link rel="stylesheet" href="../../views/assets/css/look.css"></head>',
          '<body><main class="sheet">',
          main.replaceAll(/(?=<(?:svg|text|line|rect|figcaption)[ >])/gu, '\n'),
          '</main></body></html>\n',
        ].join('\n');
        assert.equal(html, golden(`year.${language}.html`, html));
      });
    }
  });

  it('says so where nothing of a year is published, and leads to the years in which something is', async () => {
    const page = await read('/years/2020');
    assert.match(page, /No session in 2020 is published\./u);
    assert.match(page, /href="\/years\/2018" rel="prev"/u);
    assert.doesNotMatch(page, /rel="next"|<figure/u);
  });

  it('is this year where none is said, and no page at all for what is no year', async () => {
    assert.match(await read('/years'), /<h1[^>]*>The year 2018<\/h1>/u);
    for (const wrong of ['0', '99', '20180', 'x', '2018x']) {
      assert.equal((await siteOn(connection()).visitor().get(`/years/${wrong}`)).status, 404, wrong);
    }
  });

  it('runs from the right in Arabic, and is said in each of the six languages', async () => {
    const found = new Set<string>();
    for (const language of languages) {
      const page = await read(`/years/2018?lang=${language}`);
      found.add(/<figcaption id="year-says">([^<]*)/u.exec(page)?.[1] ?? '');
      const [, x = ''] = /<rect class="year__bar[^>]* x="([\d.]+)%"/u.exec(page) ?? [];
      // The 27th week: from the left, or its end as far from the right.
      assert.equal(x, language === 'ar' ? '48.22' : '49.86', language);
    }
    assert.equal(found.size, 6);
  });

  it('leads to the feed of sessions, and is found from the first page', async () => {
    assert.match(await read('/years/2018'), /\/calendars\/sessions\.ics/u);
    assert.match(await read('/'), /href="\/years"/u);
  });
});

onBothDatabases('The page of a year on the desk', (connection) => {
  it('has the drafts of the bodies that one may read, marked, beside what is published', async () => {
    const site = siteOn(connection());
    await published(connection(), sampleProgramme, { authority: 'secretariat' });
    await draft(site.shell, 'test', other('drafted', '2018-09-03', '2018-09-04'));
    await site.add('secretariat');
    await site.add('officer', 'ctoc-cop-wg.6');
    const page = (await (await site.signedIn('secretariat@example.org')).get('/desk/years/2018')).text;
    assert.match(page, /3 and 4 September/u);
    assert.match(page, /Draft<\/span>/u);
    assert.match(page, /Not published/u);
    assert.match(page, /year__bar--draft/u);
    assert.match(page, /4 and 5 July/u);
    const stranger = (await (await site.signedIn('officer@example.org')).get('/desk/years/2018')).text;
    assert.match(stranger, /4 and 5 July/u);
    assert.doesNotMatch(stranger, /September/u);
    assert.equal((await site.visitor().get('/desk/years/2018')).status, 303);
  });

  it('has a session once where the draft has the days that are published, and twice where it has others', async () => {
    const site = siteOn(connection());
    const { db } = connection();
    await published(connection(), sampleProgramme, { authority: 'secretariat' });
    await site.add('secretariat');
    const agent = await site.signedIn('secretariat@example.org');
    const linesIn = async () =>
      (await agent.get('/desk/years/2018')).text.match(/href="\/desk\/sessions\/ctoc-cop-wg\.7-5"/gu)?.length;
    const saved = { savedBy: 'test', savedAt: '2018-04-10T08:00:00.000Z' };
    await saveRevision(db, { number: 1, programme: sampleProgramme, ...saved });
    assert.equal(await linesIn(), 1);
    const { session } = sampleProgramme;
    const moved = { ...sampleProgramme, session: { ...session, start: '2018-09-03', end: '2018-09-04' } };
    await saveRevision(db, { number: 2, programme: moved, ...saved });
    assert.equal(await linesIn(), 2);
    const { text } = await agent.get('/desk/years/2018');
    assert.match(text, /3 and 4 September[\s\S]*Draft[\s\S]*Published for 4 and 5 July/u);
  });
});
