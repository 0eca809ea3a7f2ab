import assert from 'node:assert/strict';
import type { Item } from '../../src/agenda/item.ts';
import type { Content } from '../../src/editions/edition.ts';
import { textIn, textOf, withOriginal } from '../../src/language/text.ts';
import { missingIn } from '../../src/papers/agenda-paper.ts';
import { htmlPage } from '../../src/papers/html.ts';
import type { AgendaEntry } from '../../src/papers/paper.ts';
import { text } from '../../src/papers/text.ts';
import { writers } from '../../src/papers/writers.ts';
import {
  content,
  golden,
  linesOf,
  paperIn,
  place,
  programme,
  row,
  withAgenda,
  withMeetings,
} from './example.ts';

describe('The agenda paper', () => {
  for (const language of ['en', 'fr', 'ar'] as const) {
    it(`reads in ${language} as its golden files do`, () => {
      const paper = paperIn(language);
      assert.equal(text(paper), golden(`agenda.${language}.txt`, text(paper)));
      assert.equal(htmlPage(paper, place), golden(`agenda.${language}.html`, htmlPage(paper, place)));
    });
  }

  it('is the same bytes whenever it is written', async () => {
    for (const write of Object.values(writers)) {
      assert.deepEqual(await write(paperIn('fr'), place), await write(paperIn('fr'), place));
    }
  });

  it('prints no symbol where it has none', () => {
    const { masthead } = paperIn('en');
    const paper = { ...paperIn('en'), masthead: { ...masthead, symbol: null } };
    assert(!text(paper).includes('CTOC/COP/WG.7/2018/1'));
    assert(!htmlPage(paper, place).includes('paper__symbol'));
  });

  it('names the session of a body that holds sessions, and not that of a working group', () => {
    const { session } = programme;
    const bodies = [{ body: 'ctoc-cop', ordinal: 9 }];
    const conference: Content = { ...content, programme: { ...programme, session: { ...session, bodies } } };
    assert.deepEqual(paperIn('en', conference).occasion, ['Ninth session', 'Vienna, 4 and 5 July 2018']);
    assert.deepEqual(paperIn('en').occasion, [
      'Working Group on the Smuggling of Migrants',
      'Vienna, 4 and 5 July 2018',
    ]);
  });

  it('has a heading over its list, unless the title names the list already', () => {
    const titled = (title: string) =>
      linesOf({
        ...content,
        programme: { ...programme, session: { ...programme.session, agendaTitle: textIn('en', title) } },
      }).filter((line) => line.startsWith('Provisional agenda'));
    assert.deepEqual(titled('Annotated provisional agenda'), ['Provisional agenda']);
    assert.deepEqual(titled('Provisional agenda and annotations'), ['Provisional agenda and annotations']);
  });

  it('follows the items when they are put in another order', () => {
    const moved = withAgenda((agenda) => agenda.toSorted((a, b) => order(a) - order(b)));
    assert(linesOf(content).includes('The annex shows when agenda items 2 and 3 are taken up.'));
    assert(linesOf(moved).includes('The annex shows when agenda items 3 and 2 are taken up.'));
    assert(
      linesOf(moved).includes(
        '3–6 p.m.\t3\tCriminal justice responses, including international cooperation, in investigations and prosecutions of perpetrators of migrant smuggling operations (continued)',
      ),
    );
  });

  it('has no heading for an item of which nothing is said', () => {
    assert.equal(linesOf(content).filter((line) => line.startsWith('4. Other matters')).length, 1);
  });
});

const order = ({ id }: Item) =>
  ['organizational', 'questionnaire', 'criminal-justice'].indexOf(id) +
  10 * Number(['other-matters', 'report'].includes(id));

describe('The list of the agenda', () => {
  const item = (title: string, items: readonly Item[] = []): Item => ({
    id: title,
    title: textOf('en', { en: title, fr: title, zh: title, ar: title }),
    annotation: null,
    standing: null,
    items,
    review: false,
  });
  const agenda = [
    item('A', [item('A1', [item('A1i'), item('A1ii')]), item('A2')]),
    item('B', [item('B1'), item('B2', [item('B2i'), item('B2ii')])]),
    item('Where to?'),
  ];
  const bare = withAgenda(() => agenda);
  const of = (language: 'en' | 'fr' | 'zh' | 'ar') => {
    const found = paperIn(language, { ...bare, programme: { ...bare.programme, documents: [] } }).blocks.find(
      ({ block }) => block === 'agenda',
    );
    return found?.block === 'agenda' ? flat(found.entries) : [];
  };
  const flat = (entries: readonly AgendaEntry[]): readonly string[] =>
    entries.flatMap(({ marker, words, entries: under }) => [`${marker} ${words}`, ...flat(under)]);

  it('ends items in a stop, those with sub-items in a colon, sub-items in a semicolon and the last in a stop', () => {
    assert.deepEqual(of('en'), [
      '1. A:',
      '(a) A1:',
      '(i) A1i;',
      '(ii) A1ii;',
      '(b) A2.',
      '2. B:',
      '(a) B1;',
      '(b) B2:',
      '(i) B2i;',
      '(ii) B2ii.',
      '3. Where to?',
    ]);
  });

  it('ends them in the marks of each language', () => {
    assert.deepEqual(of('fr').slice(0, 5), [
      '1. A\u00a0:',
      'a) A1\u00a0:',
      'i) A1i\u00a0;',
      'ii) A1ii\u00a0;',
      'b) A2.',
    ]);
    assert.deepEqual(of('zh').slice(0, 3), ['1. A：', '(a) A1：', '㈠ A1i；']);
    assert.equal(of('ar')[2], '‘1’ A1i؛');
  });
});

describe('The annex', () => {
  it('says "(continued)" at every later meeting and never at the first', () => {
    const table = linesOf(content).filter((line) => line.includes('\t2\t') || line.includes('\t3\t'));
    assert.deepEqual(
      table.map((line) => [line.split('\t')[1], line.endsWith('(continued)')]),
      [
        ['2', false],
        ['2', true],
        ['3', false],
        ['3', true],
      ],
    );
  });

  it('sets a holiday beside its day', () => {
    const [first] = programme.works[0].meetings;
    assert(first);
    const holiday = {
      ...first,
      id: 'holiday',
      date: '2018-07-06',
      start: null,
      end: null,
      rows: [row('h', [], 'Official United Nations holiday')],
    };
    const lines = linesOf(withMeetings((meetings) => [...meetings, holiday]));
    assert(lines.includes('Friday, 6 July\t\tOfficial United Nations holiday'));
    assert(
      htmlPage(
        paperIn(
          'en',
          withMeetings(() => [holiday]),
        ),
        place,
      ).includes(
        '<tr class="timetable__day"><th scope="rowgroup">Friday, 6 July</th><td></td><td>Official United Nations holiday</td></tr>',
      ),
    );
  });

  it('knows nothing of closed and cancelled meetings', () => {
    const closed = withMeetings(([first, ...others]) =>
      first
        ? [{ ...first, closed: true, rows: [row('secret', ['questionnaire'], 'Secret matters')] }, ...others]
        : others,
    );
    const written = Object.values(writers)
      .map((write) => write(paperIn('en', closed), place))
      .join();
    assert(!written.includes('Secret matters'));
    assert(!written.includes('10 a.m.–1 p.m.\t\t'));
    assert(linesOf(closed).some((line) => line.startsWith('\t3\t') && !line.includes('(continued)')));
    const cancelled = withMeetings((meetings) =>
      meetings.map((meeting) => ({ ...meeting, cancelled: true })),
    );
    assert(!linesOf(cancelled).includes('Annex'));
  });

  it('numbers a line of several items, and prefers its own words to their titles', () => {
    const [first] = programme.works[0].meetings;
    assert(first);
    const lines = linesOf(
      withMeetings(() => [
        {
          ...first,
          rows: [
            row('a', ['criminal-justice', 'questionnaire', 'other-matters'], 'General debate'),
            row('b', ['opening', 'report']),
            row('c', [], 'Lunch'),
          ],
        },
      ]),
    );
    assert.deepEqual(lines.slice(-5, -1), [
      'Wednesday, 4 July',
      '10 a.m.–1 p.m.\t2–4\tGeneral debate',
      '\t1 (a) and 5\tOpening of the meeting; Adoption of the report',
      '\t\tLunch',
    ]);
  });

  it('has a column more where meetings are held side by side', () => {
    const track = (words: string) => textOf('en', { en: words });
    const beside = withMeetings(([first]) =>
      first
        ? [
            { ...first, track: track('Plenary') },
            {
              ...first,
              id: 'z',
              track: track('Committee of the Whole'),
              rows: [row('z', ['questionnaire'])],
            },
          ]
        : [],
    );
    assert.deepEqual(
      linesOf(beside)
        .filter((line) => line.includes('a.m.–'))
        .map((line) => line.split('\t')[3]),
      ['Plenary', 'Committee of the Whole'],
    );
    assert(htmlPage(paperIn('en', beside), place).includes('<td>Committee of the Whole</td></tr>'));
  });
});

describe('The documentation', () => {
  it('names a document by title and symbols, or by the one of the two that there is', () => {
    const [document] = programme.documents;
    assert(document);
    const joint = ['CTOC/COP/WG.2/2018/4', 'CTOC/COP/WG.3/2018/4'];
    const documents = [
      { ...document, symbols: joint, title: textIn('en', 'Joint paper') },
      { ...document, symbols: [], title: textIn('en', 'Forecast paper') },
      { ...document, title: textIn('en', '') },
    ];
    const lines = linesOf({ ...content, programme: { ...programme, documents } });
    assert.deepEqual(lines.slice(lines.indexOf('Documentation')).slice(2, 7), [
      'Joint paper (CTOC/COP/WG.2/2018/4-CTOC/COP/WG.3/2018/4)',
      '',
      'Forecast paper',
      '',
      'CTOC/COP/WG.7/2018/2',
    ]);
  });
});

describe('A language', () => {
  const notTranslated = { code: 'papers.not-translated' };

  it('has no paper while a text is missing in it', () => {
    const missing = missingIn(content, 'es');
    assert.deepEqual(
      missing.map(({ what, where, state }) => [what, where, state]),
      [
        ['annotation', 'opening', 'missing'],
        ['annotation', 'adoption-of-agenda', 'missing'],
        ['annotation', 'criminal-justice', 'missing'],
        ['annotation', 'report', 'missing'],
      ],
    );
    assert.throws(() => paperIn('es'), notTranslated);
  });

  it('has no paper while a translation says what the original said once', () => {
    const stale = withAgenda((agenda) =>
      agenda.map((item) =>
        item.id === 'report' ? { ...item, title: withOriginal(item.title, 'The report') } : item,
      ),
    );
    assert.deepEqual(
      missingIn(stale, 'fr').map(({ what, where, state }) => [what, where, state]),
      [['title', 'report', 'stale']],
    );
    assert.throws(() => paperIn('fr', stale), notTranslated);
    assert.deepEqual(missingIn(stale, 'en'), []);
  });

  it('needs no words of closed meetings', () => {
    const closed = withMeetings(([first]) =>
      first ? [{ ...first, closed: true, rows: [row('c', [], 'Talks')] }] : [],
    );
    assert.deepEqual(missingIn(closed, 'fr'), []);
  });
});

describe('Hostile words', () => {
  const hostile = '<script>alert("x")</script> & \'q\' \u202eevil\u202c \u2066x\u0007 {agreed';
  const attacked = withAgenda((agenda) =>
    agenda.map((item) => ({ ...item, title: textIn('en', hostile), annotation: textIn('en', hostile) })),
  );
  const session = { ...programme.session, agendaTitle: textIn('en', hostile), place: textIn('en', hostile) };
  const documents = programme.documents.map((document) => ({
    ...document,
    title: textIn('en', hostile),
    symbols: ['"><script>/1', 'javascript:alert(1)'],
  }));
  const everywhere: Content = { ...attacked, programme: { ...attacked.programme, session, documents } };

  it('are words in HTML, and nothing else', () => {
    const page = htmlPage(paperIn('en', everywhere), place);
    assert(!page.includes('<script'));
    assert(!/&(?!amp;|lt;|gt;|quot;|#39;|nbsp;)/u.test(page));
    assert(
      page.includes('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;q&#39; evil x {agreed'),
    );
    assert(!/href="(?!https:\/\/docs\.un\.org\/|\/assets\/)/u.test(page));
  });

  it('turn no other words around', () => {
    for (const write of [writers.html, writers.text, writers.json]) {
      assert(!/[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/u.test(write(paperIn('en', everywhere), place)));
    }
  });
});
