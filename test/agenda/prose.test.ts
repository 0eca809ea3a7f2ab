import assert from 'node:assert/strict';
import type { Agenda, Item } from '../../src/agenda/item.ts';
import { danglingReferences, forEditing, fromEditing, proseIn } from '../../src/agenda/prose.ts';
import { textIn, withTranslation } from '../../src/language/text.ts';

const item = (id: string, items: readonly Item[] = [], annotation = ''): Item => ({
  id,
  title: textIn('en', id),
  annotation: annotation === '' ? null : textIn('en', annotation),
  standing: null,
  items,
  review: false,
});

const agenda: Agenda = [item('organizational', [item('opening'), item('adoption')]), item('firearms')];
const read = (words: string, of: Agenda = agenda) =>
  proseIn(words, { agenda: of, language: 'en', agreed: '' });

describe('A reference to an item in prose', () => {
  it('reads as the number that the item has', () => {
    assert.equal(read('under agenda item {item:firearms}, and 1 (b)'), 'under agenda item 2, and 1 (b)');
    assert.equal(read('See items {item:opening} and {item:adoption}.'), 'See items 1 (a) and 1 (b).');
  });

  it('reads as each language writes numbers', () => {
    assert.equal(proseIn('point {item:adoption}', { agenda, language: 'fr', agreed: '' }), 'point 1 b)');
  });

  it('follows its item to another place', () => {
    const [first, second] = agenda as [Item, Item];
    assert.equal(read('item {item:firearms}', [second, first]), 'item 1');
    assert.equal(read('item {item:adoption}', [second, first]), 'item 2 (b)');
  });

  it('reads as a question where the item is gone', () => {
    assert.equal(read('item {item:gone}'), 'item [?]');
  });

  it('leaves all other braces as they are', () => {
    assert.equal(
      read('{item} {items:firearms} {item: firearms} {x} {}'),
      '{item} {items:firearms} {item: firearms} {x} {}',
    );
  });

  it('is not looked for in what another one reads as', () => {
    const named = [item('{agreed}')];
    assert.equal(
      proseIn('{agreed}', { agenda: named, language: 'en', agreed: '{item:firearms} $& $1' }),
      '{item:firearms} $& $1',
    );
  });
});

describe('The token for what was agreed', () => {
  it('stands for the sentences that say it', () => {
    const filled = proseIn('Moved.\n\n{agreed}', { agenda, language: 'en', agreed: 'The Bureau agreed.' });
    assert.equal(filled, 'Moved.\n\nThe Bureau agreed.');
  });

  it('takes its paragraph away where nothing is agreed', () => {
    assert.equal(read('Before.\n\n{agreed}\n\nAfter.'), 'Before.\n\nAfter.');
  });
});

describe('Prose in a text field', () => {
  it('shows numbers and is kept with ids', () => {
    const kept = 'Items {item:adoption} and {item:firearms}; {agreed}; {other}';
    const shown = 'Items {item 1 (b)} and {item 2}; {agreed}; {other}';
    assert.equal(forEditing(kept, agenda), shown);
    assert.equal(fromEditing(shown, agenda), kept);
  });

  it('is read however people blank and write it', () => {
    assert.equal(fromEditing('{Item  1(b)} {item 1 (b) }', agenda), '{item:adoption} {item:adoption}');
  });

  it('may not refer to an item that does not exist', () => {
    const refused = (reference: string) => ({ code: 'agenda.no-such-reference', details: { reference } });
    assert.throws(() => fromEditing('under {item 7}', agenda), refused('7'));
    assert.throws(() => fromEditing('under {item ?}', agenda), refused('?'));
    assert.throws(() => fromEditing('under {item:gone}', agenda), refused('gone'));
  });
});

describe('References that dangle', () => {
  it('are named once for each annotation, translations included', () => {
    const annotation = withTranslation(
      textIn('en', '{item:gone} {item:gone} {item:firearms}'),
      'fr',
      '{item:lost}',
    );
    const agenda: Agenda = [{ ...item('organizational'), annotation }, item('firearms', [], '{agreed}')];
    assert.deepEqual(danglingReferences(agenda), [
      { in: 'organizational', reference: 'gone' },
      { in: 'organizational', reference: 'lost' },
    ]);
  });
});
