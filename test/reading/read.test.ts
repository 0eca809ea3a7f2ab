import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPaper } from '../../src/reading/read.ts';

const codes = (text: string) => readPaper(text).problems.map(({ code }) => code);

const agenda = (items: string, table = '') => `Working Group on Harbours
Vienna, 4 and 5 July 2018

Provisional agenda

${items}
${table}`;

describe('A text that is no paper', () => {
  it('is unknown and left over whole', () => {
    const read = readPaper('Dear all,\n\nlunch is at noon.\n');
    assert.equal(read.paper, 'unknown');
    assert.deepEqual(read.items, []);
    assert.deepEqual(read.problems, []);
    assert.deepEqual(read.leftOver, [
      { line: 1, text: 'Dear all,' },
      { line: 3, text: 'lunch is at noon.' },
    ]);
  });

  it('is unreadable where it is no text', () => {
    assert.deepEqual(codes('\u0001\u0002\u0000\u0003%\u0004\u0005\u0006\u0007\u0008'.repeat(100)), [
      'unreadable',
    ]);
  });

  it('is nothing where there is nothing', () => {
    assert.equal(readPaper('').paper, 'unknown');
    assert.deepEqual(readPaper(' \n\t\n').leftOver, []);
  });
});

describe('The list of items', () => {
  it('goes without stops at the ends of its titles', () => {
    const { items } = readPaper(agenda('1. Opening\n2. Ports\n3. Closure'));
    assert.deepEqual(
      items.map(({ number, title }) => [number, title]),
      [
        ['1', 'Opening'],
        ['2', 'Ports'],
        ['3', 'Closure'],
      ],
    );
  });

  it('names the numbers that nothing stands at, and makes none up', () => {
    const read = readPaper(agenda('1. Opening.\n2. Ports.\n4. Tugs.\n5. Closure.'));
    assert.deepEqual(
      read.items.map(({ number }) => number),
      ['1', '2', '4', '5'],
    );
    assert.deepEqual(
      read.problems.map(({ code, line }) => [code, line]),
      [['number-gap', 8]],
    );
  });

  it('keeps an item whose number is lost, without a number', () => {
    const read = readPaper(agenda('1. Opening.\nPorts.\n3. Closure.'));
    assert.deepEqual(
      read.items.map(({ number, title }) => [number, title]),
      [
        ['1', 'Opening'],
        [null, 'Ports'],
        ['3', 'Closure'],
      ],
    );
    assert.deepEqual(codes(agenda('1. Opening.\nPorts.\n3. Closure.')), ['number-lost']);
  });
});

describe('A list that lost a line', () => {
  it('does not give letters to the item before the one that they belong to', () => {
    const read = readPaper(agenda('1. Opening.\n(a) Chair;\n(b) Rapporteur.\n3. Ports.\n4. Closure.'));
    assert.deepEqual(
      read.items.map(({ number }) => number),
      ['1', '(a)', '(b)', '3', '4'],
    );
    assert.deepEqual(
      read.problems.map(({ code }) => code),
      ['number-lost', 'number-gap'],
    );
  });

  it('is missed where the annotations still have its heading', () => {
    const text = `${agenda('1. Opening.\n2. Ports.')}
Annotations

1. Opening

The Chair opens.

2. Ports

Ports are seen.

3. Closure

The Chair closes.
`;
    assert.deepEqual(codes(text), ['annotation-unlisted']);
    assert.deepEqual(
      readPaper(text).leftOver.map(({ text: words }) => words),
      ['3. Closure', 'The Chair closes.'],
    );
  });
});

describe('The table of meetings', () => {
  const table = (rows: string) => `
Annex

Proposed organization of work

Date and time\tAgenda item\tTitle or description
${rows}`;

  it('has a wrong weekday', () => {
    assert.deepEqual(
      codes(
        agenda(
          '1. Opening.\n2. Ports.',
          table('Thursday, 4 July\n10 a.m.–1 p.m.\t1\tOpening\n3–6 p.m.\t2\tPorts'),
        ),
      ),
      ['weekday-mismatch'],
    );
  });

  it('has a day outside the session', () => {
    assert.deepEqual(
      codes(
        agenda(
          '1. Opening.\n2. Ports.',
          table('Friday, 6 July\n10 a.m.–1 p.m.\t1\tOpening\n3–6 p.m.\t2\tPorts'),
        ),
      ),
      ['date-outside-session'],
    );
  });

  it('takes up an item that is not on the agenda', () => {
    assert.deepEqual(
      codes(
        agenda(
          '1. Opening.\n2. Ports.',
          table('Wednesday, 4 July\n10 a.m.–1 p.m.\t1\tOpening\n3–6 p.m.\t7\tTugs'),
        ),
      ),
      ['row-item-unknown'],
    );
  });

  it('knows no year where the paper says none', () => {
    const { meetings } = readPaper(
      'Proposed organization of work\n\nWednesday, 4 July\n10 a.m.–1 p.m.\t1\tOpening\n',
    );
    assert.deepEqual(meetings, [
      {
        date: null,
        day: '--07-04',
        start: '10:00',
        end: '13:00',
        track: null,
        rows: [{ item: '1', title: 'Opening', continued: false }],
      },
    ]);
  });
});

describe('Reading', () => {
  const piece = fc.constantFrom(
    ...'1. |(a) |Item 2. |Provisional agenda|Annotations|Annex|\n|\n\n|\t|Documentation|Monday, 4 July|10 a.m.–1 p.m.|(continued)|A/C.1/2/3|Distr.: General|Fifth session|Vienna, 4 and 5 July 2018|<td>|<p>|**|# |(|)|. |; |Ports|第五届会议|الدورة|Пункт 1. |\f|\u0000'.split(
      '|',
    ),
  );

  it('never fails on what is made of the pieces of papers', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        readPaper(pieces.join(''));
      }),
      { numRuns: 400 },
    );
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        readPaper(text);
      }),
      { numRuns: 400 },
    );
  });
});

describe('The symbols of documents', () => {
  const documents = (words: string) =>
    readPaper(
      agenda(`1. Opening.\n2. Ports.\n3. Closure.\n\nAnnotations\n\n2. Ports\n\nDocumentation\n\n${words}\n`),
    ).items[1]?.documents.map(({ symbol }) => symbol);

  it('name addenda and corrigenda after any of several', () => {
    assert.deepEqual(documents('Two notes (E/CN.15/2024/2, E/CN.15/2024/3 and Corr.1)'), [
      'E/CN.15/2024/2',
      'E/CN.15/2024/3',
      'E/CN.15/2024/3/Corr.1',
    ]);
    assert.deepEqual(documents('A note (E/CN.15/2024/3/Add.1 and Add.2)'), [
      'E/CN.15/2024/3/Add.1',
      'E/CN.15/2024/3/Add.2',
    ]);
  });

  it('name the corrigendum of a joint document under both of its symbols', () => {
    assert.deepEqual(documents('A note (CTOC/COP/WG.2/2024/3–CTOC/COP/WG.3/2024/3 and Corr.1)'), [
      'CTOC/COP/WG.2/2024/3–CTOC/COP/WG.3/2024/3',
      'CTOC/COP/WG.2/2024/3/Corr.1-CTOC/COP/WG.3/2024/3/Corr.1',
    ]);
  });
});

describe('The symbol of a paper', () => {
  const symbolOf = (printed: string) => {
    const read = readPaper(`${printed}\n\n${agenda('1. Opening.\n2. Ports.\n3. Closure.')}`);
    return [read.symbol, read.body, read.leftOver];
  };

  it('is joint whichever dash parts it, on one line or on two', () => {
    const [one, two] = ['CTOC/COP/WG.2/2024/1', 'CTOC/COP/WG.3/2024/1'];
    for (const dash of ['-', '–']) {
      const joint = [`${one}${dash}${two}`, 'Working Group on Harbours', []];
      assert.deepEqual(symbolOf(`${one}${dash}${two}`), joint);
      assert.deepEqual(symbolOf(`${one}${dash}\n${two}`), joint);
    }
  });

  it('says its session after a stop', () => {
    assert.deepEqual(symbolOf('LC/SES.45/1'), ['LC/SES.45/1', 'Working Group on Harbours', []]);
  });
});
