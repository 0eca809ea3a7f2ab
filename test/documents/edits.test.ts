import assert from 'node:assert/strict';
import {
  addDocument,
  changeDocument,
  documentWithId,
  issueDocument,
  moveDocument,
  placeDocument,
  removeDocument,
  renameDocument,
} from '../../src/documents/edits.ts';
import { textIn } from '../../src/language/text.ts';
import { sampleProgramme } from '../support/sample.ts';

const { documents } = sampleProgramme;
const note = {
  id: 'note',
  symbols: ['CTOC/COP/WG.7/2018/3'],
  title: textIn('en', 'Note by the Secretariat'),
  items: ['report'],
  languages: ['en'],
  issued: {},
} as const;

describe('A document', () => {
  it('is added, changed and removed', () => {
    const added = addDocument(documents, note);
    assert.equal(added.length, 3);
    assert.deepEqual(documentWithId(changeDocument(added, 'note', { symbols: [] }), 'note').symbols, []);
    assert.deepEqual(removeDocument(added, 'note'), documents);
    assert.throws(() => removeDocument(documents, 'note'), { code: 'documents.no-such-document' });
  });

  it('has a symbol that no other document has, whatever its stars', () => {
    const used = { code: 'documents.symbol-used' };
    assert.throws(() => addDocument(documents, { ...note, symbols: ['CTOC/COP/WG.7/2018/2'] }), used);
    assert.throws(() => addDocument(documents, { ...note, symbols: ['ctoc/cop/wg.7/2018/2*'] }), used);
    assert.throws(() => addDocument(documents, { ...note, symbols: ['A/1', 'A/1'] }), used);
    assert.throws(() => changeDocument(documents, 'non-paper', { symbols: ['CTOC/COP/WG.7/2018/2'] }), used);
    assert.doesNotThrow(() =>
      changeDocument(documents, 'background-paper', { symbols: ['CTOC/COP/WG.7/2018/2'] }),
    );
  });

  it('has a title', () => {
    assert.throws(() => renameDocument(documents, 'non-paper', 'en', ' '), {
      code: 'documents.title-missing',
    });
    assert.throws(() => renameDocument(documents, 'non-paper', 'en', 'x'.repeat(1001)), {
      code: 'documents.title-too-long',
    });
    const renamed = renameDocument(documents, 'non-paper', 'fr', 'Document');
    assert.equal(documentWithId(renamed, 'non-paper').title.translations.fr?.words, 'Document');
  });

  it('stands under items, each once', () => {
    const placed = placeDocument(documents, 'non-paper', ['report', 'report', 'questionnaire']);
    assert.deepEqual(documentWithId(placed, 'non-paper').items, ['report', 'questionnaire']);
  });

  it('is issued in a language on a day', () => {
    const issued = issueDocument(documents, 'non-paper', 'fr', '2018-06-20');
    const { languages, issued: days } = documentWithId(issued, 'non-paper');
    assert.deepEqual([languages, days], [['en', 'fr'], { en: '2018-06-18', fr: '2018-06-20' }]);
    assert.deepEqual(documentWithId(issueDocument(issued, 'non-paper', 'en', null), 'non-paper').issued, {
      fr: '2018-06-20',
    });
    assert.throws(() => issueDocument(documents, 'non-paper', 'en', '2018-02-30'), {
      code: 'documents.no-such-day',
    });
  });

  it('moves in the list', () => {
    assert.deepEqual(
      moveDocument(documents, 'non-paper', 'up').map(({ id }) => id),
      ['non-paper', 'background-paper'],
    );
    assert.throws(() => moveDocument(documents, 'non-paper', 'down'), { code: 'documents.no-such-step' });
  });
});
