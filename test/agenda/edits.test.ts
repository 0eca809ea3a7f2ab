import assert from 'node:assert/strict';
import {
  addItem,
  annotate,
  markReviewed,
  mayMove,
  moveItem,
  newItem,
  placeItem,
  removeItem,
  renameItem,
  type Step,
} from '../../src/agenda/edits.ts';
import type { Agenda } from '../../src/agenda/item.ts';
import { placed, placedItem } from '../../src/agenda/outline.ts';
import { numberOf } from '../../src/language/numbers.ts';
import { stateOf, textIn } from '../../src/language/text.ts';
import { sampleProgramme } from '../support/sample.ts';

const { agenda } = sampleProgramme;

const asOutline = (list: Agenda) =>
  placed(list).map(({ item, path }) => `${numberOf(path, 'en')} ${item.id}`);

describe('An agenda', () => {
  it('takes a new item after another, at its level', () => {
    const next = addItem(agenda, newItem('technical', textIn('en', 'Technical assistance')), {
      after: 'questionnaire',
    });
    assert.deepEqual(asOutline(next), [
      '1 organizational',
      '1 (a) opening',
      '1 (b) adoption-of-agenda',
      '2 criminal-justice',
      '3 questionnaire',
      '4 technical',
      '5 other-matters',
      '6 report',
    ]);
  });

  it('takes a new item as the last sub-item of another, or at a place', () => {
    const election = newItem('election', textIn('en', 'Election of officers'), 'election');
    assert.equal(numberIn(addItem(agenda, election, { within: 'organizational' }), 'election'), '1 (c)');
    assert.equal(
      numberIn(addItem(agenda, election, { within: 'organizational', place: 2 }), 'election'),
      '1 (b)',
    );
    assert.equal(numberIn(addItem(agenda, election), 'election'), '6');
    assert.throws(() => addItem(agenda, election, { within: null, place: 9 }), {
      code: 'agenda.no-such-place',
    });
  });

  it('has three levels and no fourth', () => {
    const item = (id: string) => newItem(id, textIn('en', id));
    const three = addItem(addItem(agenda, item('x'), { within: 'opening' }), item('y'), { after: 'x' });
    assert.equal(numberIn(three, 'y'), '1 (a) (ii)');
    assert.throws(() => addItem(three, item('z'), { within: 'y' }), { code: 'agenda.too-deep' });
    assert.throws(() => moveItem(three, 'y', 'in'), { code: 'agenda.too-deep' });
    assert.equal(mayMove(three, 'y', 'in'), false);
  });

  it('is given no item twice', () => {
    assert.throws(() => addItem(agenda, newItem('report', textIn('en', 'Report'))), {
      code: 'agenda.item-exists',
    });
  });

  it('moves an item up, down, in and out, with its sub-items', () => {
    const moved = (id: string, step: Step) => asOutline(moveItem(agenda, id, step));
    assert.deepEqual(moved('organizational', 'down').slice(0, 4), [
      '1 criminal-justice',
      '2 organizational',
      '2 (a) opening',
      '2 (b) adoption-of-agenda',
    ]);
    assert.deepEqual(moved('questionnaire', 'up').slice(3, 5), ['2 questionnaire', '3 criminal-justice']);
    assert.deepEqual(moved('questionnaire', 'in').slice(3, 6), [
      '2 criminal-justice',
      '2 (a) questionnaire',
      '3 other-matters',
    ]);
    assert.deepEqual(moved('opening', 'out').slice(0, 4), [
      '1 organizational',
      '1 (a) adoption-of-agenda',
      '2 opening',
      '3 criminal-justice',
    ]);
  });

  it('refuses a step that leads nowhere, and says beforehand which steps there are', () => {
    assert.throws(() => moveItem(agenda, 'organizational', 'up'), { code: 'agenda.no-such-step' });
    assert.throws(() => moveItem(agenda, 'report', 'down'), { code: 'agenda.no-such-step' });
    assert.throws(() => moveItem(agenda, 'report', 'out'), { code: 'agenda.no-such-step' });
    assert.throws(() => moveItem(agenda, 'opening', 'in'), { code: 'agenda.no-such-step' });
    for (const { item } of placed(agenda)) {
      for (const step of ['up', 'down', 'in', 'out'] as const) {
        const may = mayMove(agenda, item.id, step);
        if (may) assert.notDeepEqual(moveItem(agenda, item.id, step), agenda);
        else assert.throws(() => moveItem(agenda, item.id, step));
      }
    }
  });

  it('does not put an item inside itself', () => {
    assert.throws(() => placeItem(agenda, 'organizational', { within: 'opening' }), {
      code: 'agenda.inside-itself',
    });
    assert.throws(() => placeItem(agenda, 'organizational', { after: 'organizational' }), {
      code: 'agenda.inside-itself',
    });
  });

  it('loses an item with its sub-items', () => {
    assert.deepEqual(asOutline(removeItem(agenda, 'organizational')), [
      '1 criminal-justice',
      '2 questionnaire',
      '3 other-matters',
      '4 report',
    ]);
    assert.throws(() => removeItem(agenda, 'unheard-of'), { code: 'agenda.no-such-item' });
  });
});

describe('An item', () => {
  it('has a title, of at most 500 characters', () => {
    assert.throws(() => renameItem(agenda, 'report', 'en', '  '), { code: 'agenda.title-missing' });
    assert.throws(() => renameItem(agenda, 'report', 'en', 'x'.repeat(501)), {
      code: 'agenda.title-too-long',
      details: { length: 501, limit: 500 },
    });
    assert.throws(() => newItem('x', textIn('en', '')), { code: 'agenda.title-missing' });
  });

  it('says its title on one line', () => {
    const { item } = placedItem(renameItem(agenda, 'report', 'en', ' Adoption of\n the  report '), 'report');
    assert.equal(item.title.words, 'Adoption of the report');
  });

  it('keeps its translations when its title changes, and they are stale', () => {
    const { title } = placedItem(renameItem(agenda, 'report', 'en', 'Report'), 'report').item;
    assert.equal(stateOf(title, 'fr'), 'stale');
    const again = placedItem(renameItem(agenda, 'report', 'fr', 'Rapport'), 'report').item.title;
    assert.deepEqual([again.words, again.translations.fr?.words], ['Adoption of the report', 'Rapport']);
  });

  it('has an annotation in its original language, which may be translated and taken away', () => {
    const said = annotate(agenda, 'organizational', 'en', 'Words.\r\n\r\nMore words.');
    const translated = annotate(said, 'organizational', 'fr', 'Des mots.');
    const { annotation } = placedItem(translated, 'organizational').item;
    assert.equal(annotation?.words, 'Words.\n\nMore words.');
    assert.equal(annotation?.translations.fr?.words, 'Des mots.');
    assert.equal(
      placedItem(annotate(translated, 'organizational', 'en', ''), 'organizational').item.annotation,
      null,
    );
  });

  it('counts as looked at once its annotation is written anew or marked', () => {
    const carried = agenda.map((item) => ({ ...item, review: true }));
    assert.equal(placedItem(annotate(carried, 'report', 'en', 'New.'), 'report').item.review, false);
    assert.equal(placedItem(annotate(carried, 'report', 'fr', 'Nouveau.'), 'report').item.review, true);
    assert.equal(placedItem(markReviewed(carried, 'report'), 'report').item.review, false);
  });
});

function numberIn(list: Agenda, id: string): string {
  return numberOf(placedItem(list, id).path, 'en');
}
