import assert from 'node:assert/strict';
import { docxLines } from '../../src/reading/files/docx.ts';
import { printedOn } from '../../src/reading/files/file-line.ts';
import { readPaperFile } from '../../src/reading/read-file.ts';
import { listed, p, r, table, wordFile } from './word-file.ts';

const linesOf = (body: string, parts?: Record<string, string>) =>
  docxLines(wordFile(body, parts)).map(printedOn);
const heading = (words: string) => p(words, '<w:pStyle w:val="H1"/>');
const item = (words: string) => p(words, '<w:pStyle w:val="Item"/>');

const body = [
  table([
    [['United Nations'], ['CTOC/COP/WG.6/2033/1']],
    [['Conference of the Parties'], ['Distr.: General', '3 May 2033', 'Original: English']],
  ]),
  p('Working Group on Firearms'),
  p('Vienna, 6 and 7 September 2033'),
  heading('Annotated provisional agenda'),
  heading('Provisional agenda'),
  listed('Organizational matters:'),
  listed('Opening of the meeting;', 1),
  listed('Adoption of the agenda.', 1),
  listed('Marking and tracing'),
  listed('Adoption of the report'),
  heading('Annotations'),
  item('Organizational matters'),
  p('The Working Group will meet in Vienna.'),
  item('Marking and tracing'),
  p('The Working Group may wish to compare marks.'),
  p('Documentation'),
  p('Background paper on marks (CTOC/COP/WG.6/2033/2)'),
  item('Adoption of the report'),
  p('The report will be adopted.'),
  heading('Annex'),
  heading('Proposed organization of work'),
  table([
    ['Date and time', 'Agenda item', 'Title or description'],
    ['Tuesday, 6 September', '', ''],
    ['10 a.m.–1 p.m.', ['1 (a)', '1 (b)'], ['Opening of the meeting', 'Adoption of the agenda']],
    ['3–6 p.m.', '2', 'Marking and tracing'],
    [['Wednesday, 7 September', '10 a.m.–1 p.m.'], '2', 'Marking and tracing (continued)'],
    ['', '3', 'Adoption of the report'],
  ]),
].join('');

describe('A Word document', () => {
  it('is read with the numbers that Word gives its lists', async () => {
    const { items, meetings, symbol, dated, session } = await readPaperFile(wordFile(body), 'agenda.docx');
    assert.deepEqual(
      [symbol, dated, session.place, session.start, session.end],
      ['CTOC/COP/WG.6/2033/1', '2033-05-03', 'Vienna', '2033-09-06', '2033-09-07'],
    );
    const said = (all: typeof items): readonly unknown[] =>
      all.map((one) => [one.number, one.title, one.annotation, one.documents.length, ...said(one.items)]);
    assert.deepEqual(said(items), [
      [
        '1',
        'Organizational matters',
        'The Working Group will meet in Vienna.',
        0,
        ['1 (a)', 'Opening of the meeting', null, 0],
        ['1 (b)', 'Adoption of the agenda', null, 0],
      ],
      ['2', 'Marking and tracing', 'The Working Group may wish to compare marks.', 1],
      ['3', 'Adoption of the report', 'The report will be adopted.', 0],
    ]);
    assert.deepEqual(
      meetings.map(({ date, start, rows }) => [date, start, rows.map((row) => row.item).join()]),
      [
        ['2033-09-06', '10:00', '1 (a),1 (b)'],
        ['2033-09-06', '15:00', '2'],
        ['2033-09-07', '10:00', '2,3'],
      ],
    );
  });

  it('has the letters of a list begin anew under each number, and a list begin anew where Word does', () => {
    const lists = [
      listed('One'),
      listed('One a', 1),
      listed('Two'),
      listed('Two a', 1),
      listed('Two a i', 2),
      listed('One again', 0, 3),
      listed('A point', 0, 2),
      p('Not in a list', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    assert.deepEqual(linesOf(lists.join('')), [
      '1. One',
      '(a) One a',
      '2. Two',
      '(a) Two a',
      '(i) Two a i',
      '1. One again',
      'A point',
      'Not in a list',
    ]);
  });

  it('is read with its tracked changes taken', () => {
    const changed = [
      `<w:p>${r('Ports')}<w:ins>${r(' and tugs')}</w:ins><w:del><w:r><w:delText> and ships</w:delText></w:r></w:del></w:p>`,
      `<w:p><w:moveFrom>${r('moved away')}</w:moveFrom></w:p>`,
      `<w:p><w:moveTo>${r('moved here')}</w:moveTo></w:p>`,
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('Two paragraphs')}</w:p>`,
      p(' became one'),
      `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc>${p('gone')}</w:tc><w:tc>${p('too')}</w:tc></w:tr></w:tbl>`,
    ];
    assert.deepEqual(linesOf(changed.join('')), [
      'Ports and tugs',
      'moved here',
      'Two paragraphs became one',
    ]);
  });

  it('is read with its text boxes once, without what is hidden, and with its footnotes apart', () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p('In a box')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('In a box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Beside it')}${r('unseen', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const notes =
      '<w:footnotes xmlns:w="w"><w:footnote w:type="separator"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>At the foot.</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const lines = docxLines(wordFile(box, { 'word/footnotes.xml': notes }));
    assert.deepEqual(
      lines.map(({ text, note = false }) => [text, note]),
      [
        ['In a box', false],
        ['Beside it', false],
        ['1 At the foot.', true],
      ],
    );
  });
});
