import assert from 'node:assert/strict';
import { csvOf } from '../../src/web/csv.ts';

describe('A table for spreadsheets', () => {
  it('is UTF-8 with a byte-order mark, a row a line', () => {
    assert.equal(
      csvOf([
        ['الوثيقة', 'Words'],
        ['文件', 8500],
        [null, 0],
      ]),
      '\uFEFFالوثيقة,Words\r\n文件,8500\r\n,0\r\n',
    );
  });

  it('quotes commas, quotation marks, semicolons, line breaks and blanks at the ends', () => {
    assert.equal(
      csvOf([['a,b', 'a "b"', 'a;b', 'a\nb', ' a']]),
      '\uFEFF"a,b","a ""b""","a;b","a\nb"," a"\r\n',
    );
  });

  it('holds nothing that a program would take for a formula, however it is disguised', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\u200b=1', '＝1', ' =1'];
    for (const cell of hostile) assert.equal(csvOf([[cell]]), `\uFEFF"'${cell}"\r\n`);
    assert.equal(csvOf([['CTOC/COP/WG.7/2018/2', -1]]), '\uFEFFCTOC/COP/WG.7/2018/2,-1\r\n');
  });
});
