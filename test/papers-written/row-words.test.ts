import assert from 'node:assert/strict';
import { newItem } from '../../src/agenda/edits.ts';
import { textIn } from '../../src/language/text.ts';
import { rowNumber, rowWords } from '../../src/papers/row-words.ts';
import { newRow } from '../../src/timetable/rows.ts';

const agenda = ['a', 'b', 'c', 'd', 'e'].map((id) => newItem(id, textIn('en', `Item ${id}`)));

describe('The number of a row', () => {
  it('names the first and the last of three or more whole items in a line', () => {
    assert.equal(rowNumber(agenda, newRow('row', ['c', 'd', 'e'])), '3-5');
    assert.equal(rowWords(agenda, 'en').numbers(['c', 'd', 'e']), '3–5');
    assert.equal(rowNumber(agenda, newRow('row', ['b', 'd'])), '2 and 4');
  });

  it('stands in the order of the agenda, as the titles do', () => {
    const row = newRow('row', ['d', 'b']);
    assert.equal(rowNumber(agenda, row), '2 and 4');
    assert.equal(rowWords(agenda, 'en').title(row, false).words, 'Item b; Item d');
  });

  it('is none where a row takes up no item', () => {
    assert.equal(rowNumber(agenda, newRow('row', [])), null);
  });
});
