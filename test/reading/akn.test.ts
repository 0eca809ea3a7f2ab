import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languages } from '../../src/language/languages.ts';
import { agendaPaper } from '../../src/papers/agenda-paper.ts';
import { akn } from '../../src/papers/akn/document.ts';
import type { Facts } from '../../src/papers/facts.ts';
import { reissuedPaper } from '../../src/papers/later-papers.ts';
import { aknLines } from '../../src/reading/files/akn.ts';
import { linesOfFile } from '../../src/reading/paper-lines.ts';
import type { PaperRead } from '../../src/reading/paper-read.ts';
import { readLines } from '../../src/reading/read.ts';
import { readPaperFile } from '../../src/reading/read-file.ts';
import { anyContent, namesApart } from '../papers-written/any-content.ts';
import { plainWords } from '../papers-written/any-words.ts';
import { paperIn, place, withAgenda } from '../papers-written/example.ts';

const read = (xml: string) => readLines(linesOfFile(aknLines(xml)));

describe('A paper in Akoma Ntoso', () => {
  for (const language of languages) {
    it(`that we wrote says in ${language} what was published, whatever that is`, () => {
      fc.assert(
        fc.property(anyContent(language, plainWords(language)), (content) => {
          fc.pre(namesApart(content));
          const head = { symbol: 'CTOC/COP/WG.7/2018/1', date: '2018-04-09', language };
          const paper = agendaPaper(content, head);
          assert.deepEqual(shown(read(akn(paper, place))), shown(paper.facts));
        }),
        { numRuns: 50 },
      );
    });
  }

  it('has its footnotes apart from its text', () => {
    const { symbol, leftOver } = read(akn(reissuedPaper(paperIn('en'), 3, '2018-04-12'), place));
    assert.equal(symbol, 'CTOC/COP/WG.7/2018/1');
    assert.deepEqual(
      leftOver.map(({ text }) => text),
      ['** Second reissue for technical reasons, on 12 April 2018.'],
    );
  });

  it('has items of the third level under their own, whichever of them have annotations', () => {
    const deep = withAgenda((agenda) =>
      agenda.map((item) => {
        const [first, ...others] = item.items;
        if (!first) return item;
        const quiet = { ...first, id: 'quiet', annotation: null, title: { ...first.title, words: 'Quiet' } };
        const loud = { ...first, id: 'loud', title: { ...first.title, words: 'Loud' } };
        return { ...item, items: [{ ...first, annotation: null, items: [quiet, loud] }, ...others] };
      }),
    );
    const [one] = read(akn(paperIn('en', deep), place)).items;
    assert.deepEqual(
      one?.items[0]?.items.map(({ number, title, annotation }) => [number, title, annotation !== null]),
      [
        ['1 (a) (i)', 'Quiet', false],
        ['1 (a) (ii)', 'Loud', true],
      ],
    );
  });

  it('that others wrote is read too: of an earlier release, with prefixes, as sections, lists and points', () => {
    const { items, meetings, session, body, symbol } = read(ofOthers);
    assert.deepEqual([symbol, body, session.place], ['E/CN.9/2031/1', 'Commission on Ports', 'Geneva']);
    assert.deepEqual([session.start, session.end], ['2031-03-04', '2031-03-05']);
    assert.deepEqual(items, [
      {
        number: '1',
        title: 'Organizational matters',
        annotation: null,
        documents: [],
        items: [
          item('1 (a)', 'Opening of the session'),
          item('1 (b)', 'Adoption of the agenda', 'The Commission may wish to adopt its agenda.'),
        ],
      },
      item('2', 'Cranes & quays', null, [{ symbol: 'E/CN.9/2031/2', title: 'Note by the Secretariat' }]),
    ]);
    assert.deepEqual(meetings, [
      {
        date: '2031-03-04',
        start: '10:00',
        end: '13:00',
        track: null,
        rows: [
          { item: '1 (a)', title: 'Opening of the session', continued: false },
          { item: '2', title: 'Cranes & quays', continued: false },
        ],
      },
    ]);
  });

  it('that is damaged, too deep or brings entities of its own is refused with the reason, in little time', async () => {
    const xml = akn(paperIn('en'), place);
    const bomb =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><akomaNtoso>&b;</akomaNtoso>';
    const file = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><akomaNtoso/>';
    const deep = `<akomaNtoso>${'<section>'.repeat(100_000)}${'</section>'.repeat(100_000)}</akomaNtoso>`;
    for (const [hostile, code] of [
      [xml.slice(0, -200), 'file.damaged'],
      [xml.slice(0, xml.length / 2), 'file.damaged'],
      [bomb, 'file.entities'],
      [file, 'file.entities'],
      [deep, 'file.too-deep'],
    ] as const) {
      const began = performance.now();
      await assert.rejects(readPaperFile(Buffer.from(hostile), 'paper.xml'), { code });
      assert(performance.now() - began < 5000);
    }
    const { items } = await readPaperFile(Buffer.from(xml), 'paper.xml');
    assert.equal(items.length, 5);
  });
});

function item(
  number: string,
  title: string,
  annotation: string | null = null,
  documents: PaperRead['items'][number]['documents'] = [],
) {
  return { number, title, annotation, documents, items: [] };
}

/** What a paper shows: not the number of its session where that is not printed, nor which blanks stand between words. */
function shown({ symbol, organ, body, title, dated, session, items, meetings }: PaperRead | Facts) {
  const { place: where, start, end } = session;
  const said = { symbol, organ, body, title, dated, session: { where, start, end }, items, meetings };
  return JSON.parse(JSON.stringify(said), (_, value) =>
    typeof value === 'string' ? value.split('\n\n').map(oneLine).join('\n\n') : value,
  );
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

const ofOthers = `<?xml version="1.0"?>
<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17">
 <an:documentCollection name="publication"><an:meta><an:identification source="#x">
   <an:FRBRWork><an:FRBRthis value="/akn/un/words/that/are/no/text"/></an:FRBRWork></an:identification></an:meta>
 <an:collectionBody><an:component><an:debateReport name="agendaAnnotated">
  <an:coverPage>
   <an:block name="organ">Economic and Social Council</an:block>
   <an:p><an:docNumber>E/CN.9/2031/1</an:docNumber><an:authorialNote marker="*"><an:p>Reissued.</an:p></an:authorialNote></an:p>
   <an:p>Distr.: General<an:eol/>4 January 2031</an:p>
   <an:p>Original: English</an:p>
  </an:coverPage>
  <an:preface>
   <an:p><an:docAuthority>Commission on Ports</an:docAuthority></an:p>
   <an:p>Geneva, <an:docDate date="2031-03-04">4</an:docDate> and <an:docDate date="2031-03-05">5 March 2031</an:docDate></an:p>
   <an:p><an:docTitle>Annotated provisional agenda</an:docTitle></an:p>
  </an:preface>
  <an:mainBody>
   <an:toc><an:tocItem level="1" href="#a">Annotations 2</an:tocItem></an:toc>
   <an:section><an:heading>Provisional agenda</an:heading>
    <an:paragraph><an:num>1.</an:num><an:list>
      <an:intro><an:p>Organizational
        matters:</an:p></an:intro>
      <an:point><an:num>(a)</an:num><an:content><an:p>Opening of the session;</an:p></an:content></an:point>
      <an:point><an:num>(b)</an:num><an:content><an:p>Adoption of the agenda.</an:p></an:content></an:point>
    </an:list></an:paragraph>
    <an:paragraph><an:num>2.</an:num><an:content><an:p><an:del>Ships</an:del><an:ins>Cranes &amp; quays</an:ins>.</an:p></an:content></an:paragraph>
   </an:section>
   <an:section><an:heading>Annotations</an:heading>
    <an:paragraph><an:num>1.</an:num><an:heading>Organizational matters</an:heading>
     <an:point><an:num>(b)</an:num><an:heading>Adoption of the agenda</an:heading>
      <an:content><an:p>The Commission <an:i>may</an:i> wish to adopt<an:eol/>its agenda.</an:p></an:content></an:point></an:paragraph>
    <an:paragraph><an:num>2.</an:num><an:heading>Cranes &#38; quays</an:heading><an:content>
     <an:tblock><an:heading>Documentation</an:heading><an:p>Note by the Secretariat (<an:ref href="/x">E/CN.9/2031/2</an:ref>)</an:p></an:tblock>
    </an:content></an:paragraph>
   </an:section>
  </an:mainBody>
  <an:attachments><an:attachment><an:heading>Annex</an:heading><an:doc name="timetable"><an:meta/>
   <an:mainBody><an:p>Proposed organization of work</an:p><an:table>
    <an:tr><an:th><an:p>Date and time</an:p></an:th><an:th><an:p>Agenda item</an:p></an:th><an:th><an:p>Title</an:p></an:th></an:tr>
    <an:tr><an:td colspan="3"><an:p>Tuesday, 4 March</an:p></an:td></an:tr>
    <an:tr><an:td><an:p>10 a.m.–1 p.m.</an:p></an:td><an:td><an:p>1 (a)</an:p></an:td><an:td><an:p>Opening of the session</an:p></an:td></an:tr>
    <an:tr><an:td/><an:td><an:p>2</an:p></an:td><an:td><an:p>Cranes &amp; quays</an:p></an:td></an:tr>
   </an:table></an:mainBody></an:doc></an:attachment></an:attachments>
 </an:debateReport></an:component></an:collectionBody></an:documentCollection>
</an:akomaNtoso>`;
