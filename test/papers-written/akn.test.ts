import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Content } from '../../src/editions/edition.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { agendaPaper, missingIn } from '../../src/papers/agenda-paper.ts';
import { akn } from '../../src/papers/akn/document.ts';
import { addendumPaper, corrigendumPaper, reissuedPaper } from '../../src/papers/later-papers.ts';
import type { Block, Paper } from '../../src/papers/paper.ts';
import { comingProgramme, sampleBodies } from '../support/sample.ts';
import { problemsOf } from './akn/schema.ts';
import { anyContent } from './any-content.ts';
import { anyWords } from './any-words.ts';
import { content, golden, paperIn, place, programme, withMeetings } from './example.ts';

const coming: Content = { ...content, programme: comingProgramme, bodies: sampleBodies };
const written = (paper: Paper) => akn(paper, place);
const valid = (paper: Paper) => assert.deepEqual(problemsOf(written(paper)), []);
const later = {
  symbol: 'CTOC/COP/WG.7/2018/1/Corr.1',
  about: 'CTOC/COP/WG.7/2018/1',
  date: '2018-04-20',
  only: ['en', 'fr'],
} as const;
const words = (said: string) => ({ run: 'words' as const, words: said });

describe('The paper in Akoma Ntoso', () => {
  it('reads as its golden file does', () => {
    assert.equal(written(paperIn('en')), golden('agenda.en.xml', written(paperIn('en'))));
  });

  it('is valid by the schema of OASIS in six languages', () => {
    for (const language of languages) {
      assert.deepEqual(missingIn(coming, language), []);
      valid(paperIn(language, coming));
    }
    for (const language of ['en', 'fr', 'ar'] as const) valid(paperIn(language));
  });

  it('is held by its tests to the schema: a broken one is seen', () => {
    const xml = written(paperIn('en'));
    const broken = [
      xml.replace('eId="sec_2"', 'eId="sec_1"'),
      xml.replace('<FRBRcountry value="un"/>', ''),
      xml.replace('type="startEvent"', 'type="startTime"'),
      xml.replace('</meta>', ''),
    ];
    for (const one of broken) assert.notDeepEqual(problemsOf(one), []);
  });

  it('is valid for corrigenda, addenda and papers that were reissued, and says what they are to the paper', () => {
    const correction = { place: 'Page 2', instead: 'two', read: 'three' };
    const corrigendum = corrigendumPaper(content, [correction], { ...later, language: 'fr' });
    const addendum = addendumPaper(
      content,
      { title: 'More', text: 'One.\n\nTwo.' },
      { ...later, language: 'en' },
    );
    const reissued = reissuedPaper(paperIn('ar'), 2, '2018-04-12');
    for (const paper of [corrigendum, addendum, reissued]) valid(paper);
    assert.match(written(corrigendum), /<activeRef href="[^"]+" showAs="CTOC\/COP\/WG\.7\/2018\/1"\/>/u);
    assert.match(written(addendum), /<paragraph eId="sec_1__subsec_1__para_2">\s*<num>2\.<\/num>/u);
    assert.match(written(reissued), /<FRBRversionNumber value="2"\/>/u);
    assert.match(written(reissued), /<\/docNumber><authorialNote eId="note_1" marker="\*"/u);
  });

  it('has footnotes in their place, numbered paragraphs with what follows them, tables and deep headings', () => {
    const symbol = { run: 'symbol' as const, words: 'A/1', symbol: 'A/1' };
    const note = { run: 'note' as const, words: '1', note: [words('See '), symbol] };
    const blocks: readonly Block[] = [
      { block: 'paragraph', number: null, runs: [words('Before any heading.')] },
      { block: 'heading', level: 3, words: 'Deep' },
      { block: 'heading', level: 1, words: 'I. Part' },
      { block: 'paragraph', number: 1, runs: [words('One'), note, words('.\nOn.')] },
      { block: 'paragraph', number: null, runs: [words('(a) Below one')] },
      { block: 'heading', level: 2, words: 'A. Section' },
      { block: 'paragraph', number: 2, runs: [words('Two'), note] },
      { block: 'table', columns: ['Symbol', 'Title'], rows: [[[symbol], []]] },
      { block: 'table', columns: [], rows: [] },
      { block: 'agenda', entries: [] },
      { block: 'documentation', heading: 'Documentation', entries: [] },
      { block: 'annex', blocks: [] },
    ];
    const paper: Paper = { ...paperIn('en'), blocks };
    valid(paper);
    const xml = written(paper);
    assert.match(
      xml,
      /<p eId="sec_1__para_1__p_1">One<authorialNote eId="note_1" marker="1" placement="bottom"><p>See <ref/u,
    );
    assert.match(
      xml,
      /<\/authorialNote>\.<eol\/>On\.<\/p>\s*<p eId="sec_1__para_1__p_2">\(a\) Below one<\/p>/u,
    );
    assert.match(
      xml,
      /<subsection eId="sec_1__subsec_1">[\s\S]*<table eId="sec_1__subsec_1__para_2__table_1">/u,
    );
    valid({ ...paper, blocks: [] });
  });

  it('is called what the guidelines say, by its symbol', () => {
    const xml = written(paperIn('fr'));
    const work = '/akn/un/debateReport/agenda/ctoc-cop-wg.7/2018-04-09/CTOC-COP-WG.7-2018-1';
    for (const said of [
      '<debateReport name="agendaAnnotated"',
      `<FRBRthis value="${work}/!main"/>`,
      `<FRBRuri value="${work}/fra@2018-04-09"/>`,
      `<FRBRuri value="${work}/fra@2018-04-09.xml"/>`,
      `<FRBRthis value="${work}/!annex_1"/>`,
      `<FRBRtranslation href="${work}/eng@2018-04-09" fromLanguage="eng" by="#un"/>`,
      '<FRBRnumber value="CTOC-COP-WG.7-2018-1" showAs="CTOC/COP/WG.7/2018/1"/>',
      '<docNumber>CTOC/COP/WG.7/2018/1</docNumber>',
    ])
      assert(xml.includes(said), said);
  });

  it('has the same names of its parts in every language', () => {
    const names = (language: Language) =>
      [...written(paperIn(language, coming)).matchAll(/eId="([^"]+)"/gu)].map(([, name]) => name);
    for (const language of languages) assert.deepEqual(names(language), names('en'));
  });

  it('gives a draft a temporary number and prints none, and names a list without annotations as one', () => {
    const agenda = programme.agenda.map((item) => ({ ...item, annotation: null, items: [] }));
    const bare: Content = { ...content, programme: { ...programme, agenda, documents: [] } };
    const draft = agendaPaper(bare, { symbol: null, date: '2018-04-09', language: 'en' });
    valid(draft);
    assert.match(written(draft), /<FRBRnumber value="draft-ctoc-cop-wg\.7-5"\/>/u);
    assert.match(written(draft), /<debateReport name="agendaListing"/u);
    assert(!written(draft).includes('docNumber'));
  });

  it('says when meetings begin and end in the zone of the session, and ends one after midnight on the next day', () => {
    const late = withMeetings((meetings) =>
      meetings.map((one, index) => (index === 1 ? { ...one, start: '22:00', end: '00:30' } : one)),
    );
    const xml = written(paperIn('zh', translated(late)));
    assert(
      xml.includes(
        '<recordedTime time="2018-07-04T10:00:00+02:00" type="startEvent">上午10时</recordedTime>至',
      ),
    );
    assert(xml.includes('<recordedTime time="2018-07-05T00:30:00+02:00" type="endEvent">'));
  });

  it('is valid whatever its programme says', () => {
    for (const language of languages) {
      fc.assert(
        fc.property(anyContent(language, anyWords), (any) => {
          valid(agendaPaper(any, { symbol: 'CTOC/COP/WG.7/2018/1', date: '2018-04-09', language }));
        }),
        { numRuns: 30 },
      );
    }
  });

  it('leaves away what XML cannot hold, and hides no words as tags', () => {
    const { masthead, ...paper } = paperIn('en');
    const title = 'A\u0000\u001b\ud800\ufffe <b>&amp; ]]> "B"';
    valid({ ...paper, masthead, title });
    assert(
      written({ ...paper, masthead, title }).includes('<docTitle>A &lt;b&gt;&amp;amp; ]]&gt; "B"</docTitle>'),
    );
  });
});

/** The same content with every text in Chinese, so that a paper can be written. */
function translated(of: Content): Content {
  return JSON.parse(JSON.stringify(of), (_, value) =>
    typeof value?.words === 'string' && value.translations ? textIn('zh', value.words) : value,
  );
}
