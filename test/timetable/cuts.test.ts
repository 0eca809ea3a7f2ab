import assert from 'node:assert/strict';
import type { Agenda, Item } from '../../src/agenda/item.ts';
import { textIn } from '../../src/language/text.ts';
import { cutsIn } from '../../src/timetable/cuts.ts';
import type { Row } from '../../src/timetable/meeting.ts';
import { sampleProgramme } from '../support/sample.ts';

const [work] = sampleProgramme.works;

function item(id: string, minutes: number | null, items: readonly Item[] = []): Item {
  const plan = { minutes, track: null, windows: [], afterDocuments: false, anyOrder: false, bodies: [] };
  return { id, title: textIn('en', id), annotation: null, standing: null, items, review: false, plan };
}

function row(id: string, items: readonly string[], minutes: number | null): Row {
  return { id, items, words: null, minutes, pinned: false };
}

/** What is cut where the four meetings, each of three hours, have these rows. */
function cuts(agenda: Agenda, ...rows: readonly (readonly Row[])[]) {
  const meetings = work.meetings.map((meeting, index) => ({ ...meeting, rows: rows[index] ?? [] }));
  return cutsIn({ ...work, meetings }, agenda);
}

describe('What is cut in an organization of work', () => {
  it('is what is missing from an estimate over all rows of the item, said of the last of them', () => {
    assert.deepEqual(cuts([item('a', 200)], [row('r1', ['a'], 100)], [row('r2', ['a'], 70)]), [
      { items: ['a'], minutes: 30, row: 'r2' },
    ]);
    assert.deepEqual(cuts([item('a', 170)], [row('r1', ['a'], 100)], [row('r2', ['a'], 70)]), []);
  });

  it('takes a row without minutes for its share of what its meeting has left', () => {
    assert.deepEqual(cuts([item('a', 200)], [row('r1', ['a'], null), row('r2', [], 60)]), [
      { items: ['a'], minutes: 80, row: 'r1' },
    ]);
  });

  it('is said of items together that share a row', () => {
    const agenda = [item('a', 60), item('b', 90)];
    assert.deepEqual(cuts(agenda, [row('r1', ['a', 'b'], 100)]), [
      { items: ['a', 'b'], minutes: 50, row: 'r1' },
    ]);
  });

  it('counts sub-items for the item above them that has the estimate', () => {
    const agenda = [item('a', 120, [item('a1', null), item('a2', null)])];
    assert.deepEqual(cuts(agenda, [row('r1', ['a1'], 50), row('r2', ['a2'], 40)]), [
      { items: ['a'], minutes: 30, row: 'r2' },
    ]);
  });

  it('is not guessed where nobody has estimated, or an item is not taken up at all', () => {
    assert.deepEqual(cuts([item('a', null), item('b', 60)], [row('r1', ['a'], 10)]), []);
    assert.deepEqual(cuts([item('a', null), item('b', 60)], [row('r1', ['a', 'b'], 10)]), []);
  });

  it('does not count what is cancelled', () => {
    const meetings = work.meetings.map((meeting, index) => ({
      ...meeting,
      cancelled: index === 1,
      rows: index < 2 ? [row(`r${index}`, ['a'], 60)] : [],
    }));
    assert.deepEqual(cutsIn({ ...work, meetings }, [item('a', 120)]), [
      { items: ['a'], minutes: 60, row: 'r0' },
    ]);
  });
});
