import assert from 'node:assert/strict';
import { languages } from '../../src/language/languages.ts';
import { onBothDatabases } from '../support/databases.ts';
import { published, withMeetings } from '../support/published.ts';
import { siteOn } from '../support/site.ts';

onBothDatabases('The page of a week', (connection) => {
  const visitor = () => siteOn(connection()).visitor();
  const read = async (path: string) => (await visitor().get(path).expect(200)).text;

  it('lists every meeting of the week by day and hour, with items, place and state', async () => {
    await published(connection());
    const page = await read('/weeks/2018-W27?lang=en');
    assert.match(page, /<h1[^>]*>Week from 2 to 8 July 2018<\/h1>/u);
    const days = [...page.matchAll(/<h2 class="part__name" id="day-([\d-]+)">/gu)].map(([, day]) => day);
    assert.deepEqual(days, ['2018-07-04', '2018-07-05']);
    assert.equal(page.match(/<li class="meeting">/gu)?.length, 4);
    assert.match(page, /1st meeting[\s\S]*Opening of the meeting[\s\S]*Vienna/u);
    assert.match(page, /href="\/weeks\/2018-W26" rel="prev"/u);
    assert.match(page, /href="\/weeks\/2018-W28" rel="next"/u);
  });

  it('strikes out what is cancelled, and never shows what is closed', async () => {
    await published(
      connection(),
      withMeetings((meeting) => ({
        ...meeting,
        cancelled: meeting.id.endsWith('m2'),
        closed: meeting.id.endsWith('m3'),
      })),
    );
    const page = await read('/weeks/2018-W27?lang=en');
    assert.equal(page.match(/<li class="meeting">/gu)?.length, 3);
    assert.equal(page.match(/<del><time/gu)?.length, 1);
  });

  it('says in every language that nobody meets, and is found without a number as this week', async () => {
    await published(connection());
    for (const language of languages) {
      const page = await read(`/weeks/2018-W30?lang=${language}`);
      assert.doesNotMatch(page, /class="meeting"/u);
      assert.match(page, new RegExp(`<html lang="${language}"`, 'u'));
    }
    assert.match(await read('/weeks'), /<h1/u);
    assert.match(await read('/?lang=en'), /<a href="\/weeks">This week<\/a>/u);
  });

  it('is not found where there is no such week', async () => {
    for (const week of ['2018-W53', '2018-W00', '2018-27', 'x', '9999-W60'])
      await visitor().get(`/weeks/${week}`).expect(404);
  });
});
