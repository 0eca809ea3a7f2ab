import assert from 'node:assert/strict';
import { revise } from '../../src/acts/revise.ts';
import { toWork } from '../../src/drafting/changes.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { languages } from '../../src/language/languages.ts';
import { closeMeeting } from '../../src/timetable/edits.ts';
import { session } from '../desk/drafting-office.ts';
import { inSession } from '../desk/in-session.ts';
import { at, m1, m2 } from '../proceedings/course.ts';
import { freshDatabase } from '../support/databases.ts';

const address = `/sessions/${session}/screen`;

describe('The hall’s screen', () => {
  let running: Awaited<ReturnType<typeof inSession>>;
  let end: () => Promise<void>;
  beforeEach(async () => {
    const connection = await freshDatabase('sqlite');
    end = () => connection.db.destroy();
    running = await inSession(connection);
  });
  afterEach(() => end());

  const screen = async (clock: string, { lang = 'en', date = '2018-07-04', track = '' } = {}) => {
    running.site.shell.now = at(clock, date);
    const query = `lang=${lang}${track && `&track=${track}`}`;
    return await running.site.visitor().get(`${address}?${query}`).expect(200);
  };
  /** What is on the left, and the names of the parts. */
  const left = (text: string) =>
    /id="now">(.*?)<\/h2>[\s\S]*?<p class="screen__title">(.*?)<\/p>/u.exec(text)?.slice(1);

  it('asks to be loaded again by a header, and holds no script and no masthead', async () => {
    const { headers, text } = await screen('09:40');
    assert.equal(headers.refresh, '15');
    assert.doesNotMatch(text, /<script|masthead|<form|http-equiv/u);
    assert.match(text, /<main class="screen"/u);
  });

  it('says before, between and after the meetings what comes, and what was', async () => {
    assert.deepEqual(left((await screen('09:40')).text), ['Next', '10\u00a0a.m.–1\u00a0p.m.']);
    assert.deepEqual(left((await screen('10:01')).text), [
      'Now, 10\u00a0a.m.–1\u00a0p.m.',
      'The meeting has not begun yet.',
    ]);
    await running.press('10:04', 'started');
    assert.deepEqual(left((await screen('10:05')).text), [
      'Now, since 10.04 a.m.',
      'No item is being considered.',
    ]);
    await running.press('13:02', 'rose');
    const between = await screen('13:30');
    assert.deepEqual(left(between.text), ['Next', '3–6\u00a0p.m.']);
    assert.match(between.text, /The 1st meeting rose at 1\.02 p\.m\./u);
    assert.deepEqual(left((await screen('09:00', { date: '2018-07-03' })).text)?.[0], 'Next');
    assert.deepEqual(left((await screen('19:00', { date: '2018-07-05' })).text), [
      'Now',
      'The meetings of this session are over.',
    ]);
  });

  it('shows the item being considered as soon as it is pressed, large, and what comes after', async () => {
    await running.press('10:04', 'started');
    await running.press('10:06', 'taken-up/opening');
    await running.press('10:35', 'concluded taken-up/criminal-justice');
    const { text } = await screen('11:40');
    assert.match(text, /Now, since 10\.35 a\.m\./u);
    assert.match(text, /screen__number">2</u);
    assert.match(text, /screen__title">Criminal justice responses/u);
    assert.match(text, /<b>1\u00a0p\.m\.<\/b>|<b>1 p\.m\.<\/b> The meeting rises/u);
    assert.match(text, /Items 2 \(continued\) and 3/u);
    assert.match(text, /11\.40 a\.m\./u);
  });

  it('speaks the language that is asked of it: Arabic from the right, Chinese, Russian', async () => {
    await running.press('10:04', 'started');
    await running.press('10:35', 'taken-up/criminal-justice');
    const arabic = await screen('11:40', { lang: 'ar' });
    assert.match(arabic.text, /<html lang="ar" dir="rtl">/u);
    assert.match(arabic.text, /الآن، منذ الساعة 35\/10/u);
    assert.match(arabic.text, /الجلسة 1/u);
    assert.match(arabic.text, /تدابير العدالة الجنائية/u);
    assert.match((await screen('11:40', { lang: 'zh' })).text, /当前，自上午10时35分起/u);
    assert.match((await screen('11:40', { lang: 'ru' })).text, /Сейчас, с 10\.35/u);
  });

  it('shows of a closed meeting nothing, whether it was published closed or is closed since', async () => {
    const { shell } = running.site;
    const { number } = await latestRevision(shell.db, session);
    const close = toWork((work) => closeMeeting(work, m1));
    await revise(shell, { session, person: 'test', seen: number }, close);
    await running.press('10:04', 'started');
    await running.press('10:35', 'taken-up/criminal-justice');
    for (const lang of languages) {
      const { text } = await screen('11:40', { lang });
      assert.doesNotMatch(text, /screen__number|10\.35|35\/10|10时35分|10 h 35/u, lang);
    }
    assert.deepEqual(left((await screen('11:40')).text), ['Next', '3–6\u00a0p.m.']);
    const page = await running.site.visitor().get(`/sessions/${session}?lang=en`);
    assert.doesNotMatch(page.text, /since 10\.35|aria-current="true">.*now/u);
  });

  it('follows the edition, not the draft, and says what the last one changed', async () => {
    const { text } = await screen('09:40');
    assert.doesNotMatch(text, /id="changed"/u);
    assert.equal((await running.site.visitor().get('/sessions/nowhere/screen')).status, 404);
  });

  it('has its like on the session’s page: what is on now, and the row that is taken up', async () => {
    await running.press('10:04', 'started');
    await running.press('10:35', 'taken-up/criminal-justice');
    running.site.shell.now = at('11:40');
    const { text } = await running.site.visitor().get(`/sessions/${session}?lang=en`);
    assert.match(text, /Item 2, since 10\.35 a\.m\.<\/a>/u);
    assert.equal(text.match(/<tr[^>]* aria-current="true">/gu)?.length, 1);
    const { text: earlier } = await running.site.visitor().get(`/sessions/${session}/editions/1?lang=en`);
    assert.match(earlier, /Criminal justice/u);
    await running.press('13:00', 'rose');
    await running.press('15:00', 'started', { meeting: m2 });
    const { text: later } = await running.site.visitor().get(`/sessions/${session}?lang=en`);
    assert.match(later, /2nd meeting, since 3 p\.m\./u);
  });
});
