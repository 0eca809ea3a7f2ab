import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Programme } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { programmeFrom } from '../../src/reading/programme.ts';
import { readPaper } from '../../src/reading/read.ts';

const about = {
  id: 'ctoc-cop-wg.7-20',
  body: 'ctoc-cop-wg.7',
  zone: 'Europe/Vienna',
  dutyStation: 'Vienna',
  original: 'en',
  series: '2034',
} as const;

function programmeOf(text: string, original: Programme['session']['original'] = 'en'): Programme {
  let count = 0;
  return programmeFrom(readPaper(text), { ...about, original }, () => {
    count += 1;
    return `id-${count}`;
  });
}

const paper = (name: string) => readFileSync(resolve(import.meta.dirname, '../papers', name), 'utf8');

describe('The programme that a paper sets out', () => {
  const french = programmeOf(paper('standards.fr.txt'), 'fr');

  it('has the session of the masthead, and the services that the paper promises', () => {
    const { session } = french;
    assert.deepEqual(session.bodies, [{ body: 'ctoc-cop-wg.7', ordinal: 20 }]);
    assert.deepEqual(
      [session.start, session.end, session.place.words],
      ['2034-07-05', '2034-07-06', 'Vienne'],
    );
    assert.deepEqual(session.services, { meetings: 4, interpretation: languages });
    assert.equal(session.agendaTitle.words, 'Ordre du jour provisoire annoté');
  });

  it('has its items in the language of the paper, and knows those that every session has', () => {
    assert.deepEqual(
      french.agenda.map(({ title, standing, items }) => [
        title.language,
        title.words,
        standing,
        items.map((item) => item.standing),
      ]),
      [
        ['fr', 'Questions d’organisation', 'organizational', ['opening', 'adoption-of-agenda']],
        ['fr', 'Le rôle des ports dans la prévention', null, []],
        ['fr', 'Autres questions', 'other-matters', []],
        ['fr', 'Adoption du rapport', 'adoption-of-report', []],
      ],
    );
  });

  it('names items inside prose by tokens that print what stood there', () => {
    const [, ports] = french.agenda;
    assert.match(ports?.annotation?.words ?? '', /^Pour l’examen du point \{item:id-4\} de l’ordre du jour,/);
    assert.equal(ports?.id, 'id-4');
  });

  it('has each document once, under all its items', () => {
    const text = paper('commission.en.txt').replace('E/CN.6/2031/4)', 'E/CN.6/2031/1)');
    const { documents, agenda } = programmeOf(text);
    const [, two, three] = agenda;
    assert.deepEqual(
      documents.map(({ symbols, items }) => [symbols.join(), items]),
      [
        ['E/CN.6/2031/1', [two?.id, three?.items[0]?.items[0]?.id]],
        ['E/CN.6/2031/3', [three?.items[0]?.items[0]?.id]],
        ['E/CN.6/2031/3/Add.1', [three?.items[0]?.items[0]?.id]],
      ],
    );
  });

  it('ties rows to the items whose numbers they print, a range to several', () => {
    const { works, agenda } = programmeOf(paper('commission.en.txt'));
    const [, , three, four, five, six] = agenda;
    const rows = works[0].meetings.flatMap((meeting) => meeting.rows);
    assert.deepEqual(rows.at(-1)?.items, [four?.id, five?.id, six?.id]);
    assert.deepEqual(rows.at(-2)?.items, [three?.items[0]?.id, three?.items[1]?.id]);
    assert.equal(rows[0]?.words, null);
    assert.equal(rows.at(-1)?.words?.words, 'Communications; next agenda; report');
  });

  it('keeps the words of a row whose item is not on the agenda', () => {
    const rows = programmeOf(paper('rights.en.txt')).works[0].meetings.flatMap((meeting) => meeting.rows);
    assert.deepEqual([rows.at(-1)?.items, rows.at(-1)?.words?.words], [[], '7 Closing statements']);
  });

  it('has slots that follow each other as one meeting with minutes, and no meeting for lunch', () => {
    const { meetings } = programmeOf(paper('trade.en.txt')).works[0];
    assert.deepEqual(
      meetings.map(({ date, start, end, rows }) => [date, start, end, rows.map(({ minutes }) => minutes)]),
      [
        ['2031-04-14', '10:00', '13:00', [15, 30, 135]],
        ['2031-04-14', '15:00', '18:00', [null]],
        ['2031-04-15', '10:00', '13:00', [null]],
      ],
    );
  });

  it('has a day on which nobody meets as a line without times', () => {
    const holiday = programmeOf(paper('cities.es.txt'), 'es').works[0].meetings.at(-1);
    assert.deepEqual(
      [holiday?.date, holiday?.start, holiday?.end, holiday?.rows.map(({ words }) => words?.words)],
      ['2031-06-04', null, null, ['Feriado oficial de las Naciones Unidas']],
    );
  });

  it('keeps what nobody understood', () => {
    assert.match(programmeOf(paper('standards.en.txt')).leftOver, /See present document\./);
  });

  it('keeps a part before the annotations, and the headings of its parts, as its paper sets them', () => {
    const { layout } = programmeOf(paper('law.en.txt')).session;
    assert.match(layout?.words.between?.words ?? '', /^II\. Composition of the Working Group\n\n1\. The/);
    assert.deepEqual(
      [layout?.words.list?.words, layout?.words.annotations?.words, layout?.words.work?.words],
      ['I. Provisional agenda', 'III. Annotations to the agenda', 'IV. Scheduling of meetings'],
    );
  });

  it('is the same whenever it is made of the same paper', () => {
    assert.deepEqual(
      programmeOf(paper('migrants.ar.txt'), 'ar'),
      programmeOf(paper('migrants.ar.txt'), 'ar'),
    );
  });
});
