import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addItem, annotate, moveItem, newItem, renameItem, type Step } from '../../src/agenda/edits.ts';
import { placed, placedItem } from '../../src/agenda/outline.ts';
import { placeDocument } from '../../src/documents/edits.ts';
import {
  removeItemEverywhere,
  toAgenda,
  toDocuments,
  toSession,
  toWork,
} from '../../src/drafting/changes.ts';
import { Clash } from '../../src/drafting/clash.ts';
import { over } from '../../src/drafting/merge.ts';
import type { Change, Programme } from '../../src/drafting/programme.ts';
import { stateOf, textIn } from '../../src/language/text.ts';
import { moveMeeting, removeMeeting } from '../../src/timetable/edits.ts';
import { addRow, newRow, setMinutes } from '../../src/timetable/rows.ts';
import { anyEdit } from '../support/edits.ts';
import { sampleProgramme } from '../support/sample.ts';

const rename = (id: string, words: string) => toAgenda((agenda) => renameItem(agenda, id, 'en', words));
const step = (id: string, ...to: readonly Step[]) =>
  toAgenda((agenda) => to.reduce((list, one) => moveItem(list, id, one), agenda));
const [m1, m2] = ['ctoc-cop-wg.7-5-m1', 'ctoc-cop-wg.7-5-m2'] as const;

describe('A change over what others saved meanwhile', () => {
  it('touches other items, and both stand', () => {
    const merged = bothOf(rename('report', 'Report'), rename('other-matters', 'Any other matters'));
    assert.deepEqual(
      merged.agenda.slice(3).map(({ title }) => title.words),
      ['Any other matters', 'Report'],
    );
  });

  it('touches another field of the same item, and both stand', () => {
    const merged = bothOf(
      rename('report', 'Report'),
      toAgenda((agenda) => annotate(agenda, 'report', 'en', 'New words.')),
    );
    const { item } = placedItem(merged.agenda, 'report');
    assert.deepEqual([item.title.words, item.annotation?.words], ['Report', 'New words.']);
  });

  it('translates a title that others rewrote, and the translation is stale', () => {
    const merged = bothOf(
      toAgenda((agenda) => renameItem(agenda, 'report', 'fr', 'Le rapport')),
      rename('report', 'Report'),
    );
    const { title } = placedItem(merged.agenda, 'report').item;
    assert.deepEqual([title.translations.fr?.words, stateOf(title, 'fr')], ['Le rapport', 'stale']);
  });

  it('moves one item while another is added', () => {
    const add = toAgenda((agenda) =>
      addItem(agenda, newItem('x', textIn('en', 'X')), { after: 'other-matters' }),
    );
    const merged = bothOf(step('questionnaire', 'up'), add);
    assert.deepEqual(
      merged.agenda.map(({ id }) => id),
      ['organizational', 'questionnaire', 'criminal-justice', 'other-matters', 'x', 'report'],
    );
  });

  it('moves a meeting while others give its rows minutes', () => {
    const when = { date: '2018-07-05', start: '19:00', end: '21:00' };
    const merged = bothOf(
      toWork((work) => moveMeeting(work, m1, when)),
      toWork((work) => setMinutes(work, new Map([['r3', 100]]))),
    );
    const last = merged.works[0].meetings.at(-1);
    assert.deepEqual([last?.id, last?.start, last?.rows[2]?.minutes], [m1, '19:00', 100]);
  });

  it('is one change when two people make the same', () => {
    const now = rename('report', 'Report')(sampleProgramme);
    assert.equal(over(sampleProgramme, now, rename('report', 'Report')), now);
  });

  it('is one change when the same form is sent twice, before and after others saved', () => {
    const add = toAgenda((agenda) =>
      addItem(agenda, newItem('training', textIn('en', 'Training')), { after: 'questionnaire' }),
    );
    const now = add(sampleProgramme);
    assert.equal(over(sampleProgramme, now, add), now);
    const later = rename('report', 'Report')(now);
    assert.equal(over(sampleProgramme, later, add), later);
  });

  it('changes nothing where it says nothing new', () => {
    const now = rename('report', 'Report')(sampleProgramme);
    assert.equal(
      over(sampleProgramme, now, (programme) => programme),
      now,
    );
  });
});

describe('A clash', () => {
  it('is two titles for one item, and carries all three texts', () => {
    const clash = clashOf(rename('report', 'My report'), rename('report', 'Their report'));
    assert.equal(clash.code, 'drafting.clash');
    assert.deepEqual(clash.clashes, [
      {
        kind: 'item',
        where: 'report',
        field: 'title.words',
        base: 'Adoption of the report',
        theirs: 'Their report',
        mine: 'My report',
      },
    ]);
  });

  it('is two translations into one language, but not into two', () => {
    const translate = (language: 'fr' | 'es', words: string) =>
      toAgenda((agenda) => renameItem(agenda, 'report', language, words));
    const [clash] = clashOf(translate('fr', 'A'), translate('fr', 'B')).clashes;
    assert.deepEqual([clash.field, clash.theirs, clash.mine], ['title.translations.fr', 'B', 'A']);
    assert.doesNotThrow(() => bothOf(translate('fr', 'A'), translate('es', 'B')));
  });

  it('is to change what others took away, and to take away what others changed', () => {
    const remove: Change = (programme) => removeItemEverywhere(programme, 'report');
    const [mine] = clashOf(rename('report', 'Report'), remove).clashes;
    assert.deepEqual([mine.where, mine.field, mine.mine, mine.theirs], ['report', 'removal', 'Report', null]);
    const [theirs] = clashOf(remove, rename('report', 'Report')).clashes;
    assert.deepEqual(
      [theirs.where, theirs.field, theirs.mine, theirs.theirs],
      ['report', 'removal', null, 'Report'],
    );
  });

  it('is to add to what others took away: a sub-item, a row at a meeting, a row or document for an item', () => {
    const removeItem: Change = (programme) => removeItemEverywhere(programme, 'questionnaire');
    const inside = toAgenda((agenda) =>
      addItem(agenda, newItem('x', textIn('en', 'X')), { within: 'questionnaire' }),
    );
    const row = toWork((work) => addRow(work, m1, newRow('x', ['questionnaire'])));
    const place = toDocuments((documents) => placeDocument(documents, 'background-paper', ['questionnaire']));
    const removeAll = toWork((work) => removeMeeting(work, m2));
    const rowThere = toWork((work) => addRow(work, m2, newRow('x', ['report'])));
    for (const [one, other] of [
      [removeItem, inside],
      [removeItem, row],
      [removeItem, place],
      [removeAll, rowThere],
    ] as const) {
      assert.equal(clashOf(one, other).clashes[0].field, 'removal');
      assert.equal(clashOf(other, one).clashes[0].field, 'removal');
    }
  });

  it('is to move one item to two places, or two items into each other', () => {
    assert.equal(
      clashOf(step('report', 'up', 'up'), step('report', 'up', 'up', 'up')).clashes[0].field,
      'place',
    );
    const swap = toAgenda((agenda) =>
      moveItem(moveItem(agenda, 'questionnaire', 'up'), 'criminal-justice', 'in'),
    );
    assert.equal(clashOf(step('questionnaire', 'in'), swap).clashes[0].field, 'place');
    assert.doesNotThrow(() => bothOf(step('opening', 'out'), step('report', 'up')));
  });

  it('is one new item that both put in a place of its own', () => {
    const add = (after: string) =>
      toAgenda((agenda) => addItem(agenda, newItem('x', textIn('en', 'X')), { after }));
    assert.equal(clashOf(add('organizational'), add('other-matters')).clashes[0].field, 'place');
    assert.doesNotThrow(() => bothOf(add('organizational'), add('organizational')));
  });

  it('is two hours for one meeting, and two ends for one session', () => {
    const move = (start: string, end: string) =>
      toWork((work) => moveMeeting(work, m1, { date: '2018-07-04', start, end }));
    assert.deepEqual(clashOf(move('09:00', '12:00'), move('10:00', '12:30')).clashes, [
      {
        kind: 'meeting',
        where: m1,
        field: 'hours',
        base: '2018-07-04 10:00 13:00',
        theirs: '2018-07-04 10:00 12:30',
        mine: '2018-07-04 09:00 12:00',
      },
    ]);
    const days = (start: string, end: string) => toSession((session) => ({ ...session, start, end }));
    const [clash] = clashOf(days('2018-07-03', '2018-07-05'), days('2018-07-04', '2018-07-06')).clashes;
    assert.equal(clash.field, 'days');
  });
});

describe('Any two changes', () => {
  it('give what the one gives, where nobody saved anything meanwhile', () => {
    fc.assert(
      fc.property(anyEdit, ({ change }) => {
        assert.deepEqual(over(sampleProgramme, sampleProgramme, change), change(sampleProgramme));
      }),
    );
  });

  it('give the same in either order, or clash in either order', () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, (one, other) => {
        assert.deepEqual(attempt(one.change, other.change), attempt(other.change, one.change));
      }),
      { numRuns: 600 },
    );
  });

  it('never lose an item, a row, a meeting or a document that nobody took away', () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, anyEdit, (one, other, third) => {
        const mine: Change = (programme) => third.change(one.change(programme));
        const merged = attempt(other.change, mine);
        if (merged === 'clash') return;
        const [before, here, there] = [
          idsIn(sampleProgramme),
          idsIn(mine(sampleProgramme)),
          idsIn(other.change(sampleProgramme)),
        ];
        const expected = [...new Set([...here, ...there])].filter(
          (id) => (here.has(id) && there.has(id)) || !before.has(id),
        );
        assert.deepEqual([...idsIn(merged)].toSorted(), expected.toSorted());
      }),
      { numRuns: 600 },
    );
  });

  it('sent again change nothing more', () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, (one, other) => {
        const merged = attempt(one.change, other.change);
        if (merged === 'clash') return;
        assert.deepEqual(over(sampleProgramme, merged, other.change), merged);
      }),
      { numRuns: 400 },
    );
  });
});

function bothOf(theirs: Change, mine: Change): Programme {
  return over(sampleProgramme, theirs(sampleProgramme), mine);
}

function clashOf(mine: Change, theirs: Change): Clash {
  try {
    bothOf(theirs, mine);
  } catch (reason) {
    if (reason instanceof Clash) return reason;
    throw reason;
  }
  throw new assert.AssertionError({ message: 'expected a clash' });
}

function attempt(theirs: Change, mine: Change): Programme | 'clash' {
  try {
    return bothOf(theirs, mine);
  } catch (reason) {
    if (reason instanceof Clash) return 'clash';
    throw reason;
  }
}

function idsIn({ agenda, documents, works }: Programme): ReadonlySet<string> {
  return new Set([
    ...placed(agenda).map(({ item }) => `item ${item.id}`),
    ...documents.map(({ id }) => `document ${id}`),
    ...works.flatMap(({ meetings }) => meetings.map(({ id }) => `meeting ${id}`)),
    ...works.flatMap(({ meetings }) => meetings.flatMap(({ rows }) => rows.map(({ id }) => `row ${id}`))),
  ]);
}
