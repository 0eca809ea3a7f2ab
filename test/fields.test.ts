import assert from 'node:assert/strict';
import {
  choice,
  choices,
  email,
  FormRefused,
  line,
  lines,
  readAs,
  readForm,
  secret,
  ticked,
  whole,
  wholeOrNone,
} from '../src/fields.ts';

describe('A form read at the door', () => {
  it('gives words trimmed, composed and with one kind of line break', () => {
    const read = readForm(
      { title: '  Ques\u0301tion \t of  work ', words: '\ufeffone  \r\ntwo\rthree\u2028four\n\n' },
      { title: line(), words: lines() },
    );
    assert.deepEqual(read, { title: 'Qu\u0065\u015btion of work', words: 'one\ntwo\nthree\nfour' });
  });

  it('takes nothing that cannot be seen for words, and nothing that turns the direction of others', () => {
    assert.throws(() => readForm({ title: '\u200b\u2060 \u200b' }, { title: line() }), FormRefused);
    const read = readForm({ title: 'a\u202eb\u202c \u2068\u0627\u2069' }, { title: line() });
    assert.equal(read.title, 'ab \u2068\u0627\u2069');
  });

  it('gives numbers, choices, boxes and addresses as values', () => {
    const read = readForm(
      {
        minutes: ' 45 ',
        none: '',
        role: 'officer',
        in: ['fr', 'ar'],
        closed: 'yes',
        mail: ' Ana@Example.ORG',
      },
      {
        minutes: whole({ min: 0, max: 1440 }),
        none: wholeOrNone(),
        role: choice(['officer', 'delegate']),
        in: choices(['ar', 'en', 'fr']),
        closed: ticked(),
        open: ticked(),
        mail: email(),
      },
    );
    assert.deepEqual(read, {
      minutes: 45,
      none: null,
      role: 'officer',
      in: ['ar', 'fr'],
      closed: true,
      open: false,
      mail: 'ana@example.org',
    });
  });

  it('is refused with every reason at once, as data, and gives back what was typed but for secrets', () => {
    const form = {
      empty: '  ',
      long: 'x'.repeat(501),
      broken: 'one\ntwo',
      unseen: 'a\u0000b',
      number: '1.5',
      range: '2000',
      role: 'king',
      mail: 'ana',
      day: '31 February',
      password: 'a sentence',
    };
    const refused = refusalOf(form, {
      empty: line(),
      long: line(),
      broken: line(),
      unseen: lines(),
      number: whole(),
      range: wholeOrNone({ min: 1, max: 1440 }),
      role: choice(['officer']),
      missing: choice(['officer']),
      mail: email(),
      day: readAs<string>(() => null, 'field.no-day'),
      password: secret(),
    });
    assert.deepEqual(
      refused.refusals.map(({ field, code, details }) => [field, code, details]),
      [
        ['empty', 'field.empty', {}],
        ['long', 'field.too-long', { max: 500, length: 501 }],
        ['broken', 'field.one-line', {}],
        ['unseen', 'field.control-characters', {}],
        ['number', 'field.no-number', { typed: '1.5' }],
        ['range', 'field.out-of-range', { min: 1, max: 1440 }],
        ['role', 'field.no-such-choice', {}],
        ['missing', 'field.empty', {}],
        ['mail', 'field.no-email', {}],
        ['day', 'field.no-day', { typed: '31 February' }],
      ],
    );
    const { password: _, ...open } = form;
    assert.deepEqual(refused.typed, open);
  });

  it('says the range of a number with however many digits', () => {
    const { refusals } = refusalOf(
      { many: '12345678901234567890', ten: '1234567890' },
      { many: whole({ max: 20 }), ten: whole() },
    );
    assert.deepEqual(
      refusals.map(({ code, details }) => [code, details]),
      [
        ['field.out-of-range', { min: 0, max: 20 }],
        ['field.out-of-range', { min: 0, max: 1_000_000 }],
      ],
    );
  });

  it('is refused for what its fields say together, once each of them is well', () => {
    const fields = { start: whole(), end: whole() };
    const inOrder = ({ start, end }: { readonly start: number; readonly end: number }) =>
      end < start ? [{ field: 'end', code: 'end-before-start', details: { start, end } }] : [];
    assert.deepEqual(readForm({ start: '1', end: '2' }, fields, inOrder), { start: 1, end: 2 });
    assert.throws(() => readForm({ start: '2', end: '1' }, fields, inOrder), FormRefused);
  });

  it('counts characters as people do, also beyond the first plane', () => {
    assert.equal(readForm({ words: '𠮷'.repeat(10) }, { words: line({ max: 10 }) }).words.length, 20);
  });

  it('is empty where something else than a form was sent', () => {
    for (const form of [undefined, null, 'text', 7, { title: { a: 1 } }, { title: [{}] }]) {
      assert.deepEqual(
        refusalOf(form, { title: line() }).refusals.map(({ code }) => code),
        ['field.empty'],
      );
    }
  });
});

function refusalOf(...asked: Parameters<typeof readForm>): FormRefused {
  try {
    readForm(...asked);
  } catch (reason) {
    if (reason instanceof FormRefused) return reason;
  }
  return assert.fail('it was not refused');
}
