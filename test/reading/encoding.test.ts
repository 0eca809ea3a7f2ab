import assert from 'node:assert/strict';
import { charactersOf } from '../../src/reading/encoding.ts';

const french = 'Comité spécial : « l’ordre du jour », adopté à Genève';
const russian = 'Предварительная повестка дня';

describe('The characters of a file', () => {
  it('are read in UTF-8', () => {
    for (const text of [french, russian, '临时议程', 'جدول الأعمال', ''])
      assert.equal(charactersOf(Buffer.from(text)), text);
  });

  it('are read in UTF-16, whichever byte comes first', () => {
    const little = Buffer.from(`\ufeff${russian}`, 'utf16le');
    assert.equal(charactersOf(little), russian);
    assert.equal(charactersOf(Buffer.from(little).swap16()), russian);
  });

  it('are read as Western Windows saved them', () => {
    const words = `${french.replaceAll('’', "'")}, ${'without any accents '.repeat(4)}`;
    assert.equal(charactersOf(Buffer.from(words, 'latin1')), words);
    const curly = Buffer.from(`${'plain words '.repeat(4)}l\u0092ordre du jour`, 'latin1');
    assert.match(charactersOf(curly) ?? '', /l’ordre du jour$/u);
  });

  it('are not guessed where no encoding is known', () => {
    const inWindows = Uint8Array.from([0xcf, 0xf0, 0xe5, 0xe4, 0xe2, 0xe0, 0xf0, 0x20, 0xef, 0xee, 0xe2]);
    assert.equal(charactersOf(inWindows), null);
    assert.equal(charactersOf(Buffer.from('a\u0000b')), null);
  });
});
