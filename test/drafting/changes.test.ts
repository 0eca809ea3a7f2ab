import assert from 'node:assert/strict';
import { consequencesOfRemoving, removeItemEverywhere, toWork } from '../../src/drafting/changes.ts';
import { setRowItems, setRowWords } from '../../src/timetable/rows.ts';
import { sampleProgramme } from '../support/sample.ts';

describe('Removing an item', () => {
  it('says first what it takes along', () => {
    assert.deepEqual(consequencesOfRemoving(sampleProgramme, 'questionnaire'), {
      items: [],
      annotations: ['questionnaire'],
      documents: ['non-paper'],
      rows: [
        { row: 'r5', meeting: 'ctoc-cop-wg.7-5-m2', goes: true },
        { row: 'r6', meeting: 'ctoc-cop-wg.7-5-m3', goes: true },
      ],
      rowsBeside: 0,
      references: [],
    });
    const { items, annotations, rows } = consequencesOfRemoving(sampleProgramme, 'organizational');
    assert.deepEqual(
      [items, annotations, rows.length],
      [['opening', 'adoption-of-agenda'], ['opening', 'adoption-of-agenda'], 2],
    );
    assert.throws(() => consequencesOfRemoving(sampleProgramme, 'x'), { code: 'agenda.no-such-item' });
  });

  it('names the items whose annotations refer to it', () => {
    const [one, two, ...others] = sampleProgramme.agenda;
    assert(one && two);
    const referring = {
      ...sampleProgramme,
      agenda: [{ ...one, annotation: others[0]?.annotation ?? null }, two, ...others],
    };
    assert.deepEqual(consequencesOfRemoving(referring, 'questionnaire').references, ['organizational']);
  });

  it('takes along its rows, but not those that say more; its documents stay without it', () => {
    const more = toWork((work) =>
      setRowItems(setRowWords(work, 'r5', 'en', 'Panel'), 'r3', ['criminal-justice', 'questionnaire']),
    )(sampleProgramme);
    const after = removeItemEverywhere(more, 'questionnaire');
    const rows = after.works[0].meetings.flatMap((meeting) => meeting.rows);
    assert.deepEqual(
      rows.map(({ id, items }) => `${id} ${items.join()}`),
      [
        'r1 opening',
        'r2 adoption-of-agenda',
        'r3 criminal-justice',
        'r4 criminal-justice',
        'r5 ',
        'r7 other-matters',
        'r8 report',
      ],
    );
    assert.deepEqual(
      after.documents.map(({ items }) => items),
      [['criminal-justice'], []],
    );
  });
});
