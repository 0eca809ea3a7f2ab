import assert from 'node:assert/strict';
import type { Agenda } from '../../src/agenda/item.ts';
import { placed } from '../../src/agenda/outline.ts';
import { type Entry, pasteOutline, readOutline } from '../../src/agenda/paste.ts';
import { standingMissing, standingOf, standingTitle } from '../../src/agenda/standing.ts';
import { languages } from '../../src/language/languages.ts';
import { numberOf } from '../../src/language/numbers.ts';
import { sampleProgramme } from '../support/sample.ts';

const { agenda } = sampleProgramme;

const asList = (list: Agenda) => placed(list).map(({ item, path }) => `${numberOf(path, 'en')} ${item.id}`);
const asTree = (entries: readonly Entry[]): unknown =>
  entries.map(({ title, entries: inner }) => (inner.length > 0 ? [title, asTree(inner)] : title));

const counted = () => {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
};

describe('A numbered outline', () => {
  it('is refused as too long where it has ten thousand items, and for nothing else', () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `${index + 1}. Item ${index + 1}`).join('\n');
    assert.throws(() => pasteOutline([], words, 'en', () => 'x'), { code: 'agenda.too-many' });
  });

  it('is read at three levels, without the punctuation of the list', () => {
    const words = `1. Organizational matters:
        (a) Opening of the meeting;
        (b) Adoption of the agenda:
          (i) Provisional agenda;
          (ii) Organization of work.
      2. Review of the
         Protocol.`;
    assert.deepEqual(asTree(readOutline(words)), [
      [
        'Organizational matters',
        [
          'Opening of the meeting',
          ['Adoption of the agenda', ['Provisional agenda', 'Organization of work']],
        ],
      ],
      'Review of the Protocol',
    ]);
  });

  it('is read as each of the six languages writes it', () => {
    const written = [
      '1. Questions d’organisation :\na) Ouverture ;\nb) Adoption :\ni) Ordre du jour.\n2. Autres questions.',
      '1. Cuestiones:\na) Apertura;\nb) Aprobación:\ni) Programa.\n2. Otros asuntos.',
      '1. Вопросы:\na) открытие;\nб) утверждение:\ni) повестка.\n2. Прочие.',
      '١- المسائل:\n(أ) الافتتاح؛\n(ب) الإقرار:\n‘١’ جدول الأعمال.\n٢- مسائل أخرى.',
      '1. 组织事项：\n(a) 开幕；\n(b) 通过议程：\n㈠ 临时议程。\n2. 其他事项。',
      '一、组织事项\n（a）开幕\n（b）通过议程\n㈠临时议程\n二、其他事项',
      '1 Item\n',
      'Item 1. Organizational matters\n1 (a) Opening\n1 (b) Adoption\n1 (b) (i) Agenda\nItem 2. Other',
      '1. One\n1.1 Two\n1.2 Three\n1.2.1 Four\n2. Five',
      '- 1. One\n  - (a) Two\n  - (b) Three\n  - (i) Four\n- 2. Five',
    ];
    const shapes = written.map((words) => shapeOf(readOutline(words)));
    assert.deepEqual(shapes, [
      '((.(.)).)',
      '((.(.)).)',
      '((.(.)).)',
      '((.(.)).)',
      '((.(.)).)',
      '((.(.)).)',
      '(.)',
      '((.(.)).)',
      '((.(.)).)',
      '((.(.)).)',
    ]);
  });

  it('knows the letter (i), which follows (h), from the number (i), which follows a letter', () => {
    const letters = 'abcdefghij'.split('').map((letter) => `(${letter}) Item ${letter}`);
    assert.equal(shapeOf(readOutline(['1. All', ...letters].join('\n'))), '((..........))');
    assert.equal(
      shapeOf(readOutline('1. All\n(c) Third\n(i) Inner\n(ii) Inner\n(d) Fourth')),
      '((.(..)).)'.replace(').)', ').))').replace('((.(..)).))', '(((..).))'),
    );
  });

  it('may have no numbers at all: then each line is an item', () => {
    assert.deepEqual(asTree(readOutline('Opening\n\nReview\nClosure')), ['Opening', 'Review', 'Closure']);
  });

  it('has three levels and no fourth, and something in it', () => {
    assert.throws(() => pasteOutline(agenda, '1.1.1.1 Deep', 'en', counted()), { code: 'agenda.too-deep' });
    assert.throws(() => pasteOutline(agenda, ' \n ', 'en', counted()), { code: 'agenda.nothing-pasted' });
    assert.throws(() => pasteOutline(agenda, `1. ${'x'.repeat(501)}`, 'en', counted()), {
      code: 'agenda.title-too-long',
    });
  });
});

describe('An outline pasted over an agenda', () => {
  const outline = `1. Organizational matters:
    (a) Opening of the meeting;
    (b) Election of officers;
    (c) Adoption of the agenda and organization of work.
  2. Criminal justice responses, including international cooperation, in investigations of perpetrators of migrant smuggling operations.
  3. Technical assistance.
  4. Preparation of the questionnaire to review the implementation of the Smuggling of Migrants Protocol.
  5. Adoption of the report.`;

  it('keeps the items whose title or number it has, so that annotations, rows and documents stay with them', () => {
    const pasted = pasteOutline(agenda, outline, 'en', counted());
    assert.deepEqual(asList(pasted.agenda), [
      '1 organizational',
      '1 (a) opening',
      '1 (b) new-1',
      '1 (c) adoption-of-agenda',
      '2 criminal-justice',
      '3 new-2',
      '4 questionnaire',
      '5 report',
    ]);
    assert.equal(pasted.agenda[1]?.annotation, agenda[1]?.annotation);
    assert.equal(pasted.agenda[0]?.items[1]?.standing, 'election');
  });

  it('says first what it would change', () => {
    const { agenda: _, ...preview } = pasteOutline(agenda, outline, 'en', counted());
    assert.deepEqual(preview, {
      added: [
        { number: '1 (b)', title: 'Election of officers' },
        { number: '3', title: 'Technical assistance' },
      ],
      removed: [{ id: 'other-matters', number: '4', title: 'Other matters' }],
      retitled: [
        {
          id: 'criminal-justice',
          number: '2',
          from: agenda[1]?.title.words,
          to: 'Criminal justice responses, including international cooperation, in investigations of perpetrators of migrant smuggling operations',
        },
      ],
      moved: [
        {
          id: 'adoption-of-agenda',
          from: '1 (b)',
          to: '1 (c)',
          title: 'Adoption of the agenda and organization of work',
        },
        { id: 'questionnaire', from: '3', to: '4', title: agenda[2]?.title.words },
      ],
      kept: 3,
    });
  });

  it('changes nothing where it says what the agenda says', () => {
    const same = placed(agenda).map(({ item, path }) =>
      `${numberOf(path, 'en')}. ${item.title.words}`.replace(').', ')'),
    );
    assert.deepEqual(pasteOutline(agenda, same.join('\n'), 'en', counted()).agenda, agenda);
  });
});

describe('An item that every session has', () => {
  it('is known by its title in each of the six languages', () => {
    for (const { item } of placed(agenda)) {
      for (const language of languages) {
        const words = language === 'en' ? item.title.words : (item.title.translations[language]?.words ?? '');
        assert.equal(standingOf(words), item.standing, words);
      }
    }
    for (const standing of ['opening', 'election', 'next-agenda', 'closure', 'adoption-of-report'] as const) {
      for (const word of ['session', 'meeting'] as const) {
        const title = standingTitle(standing, word);
        const all = [title.words, ...Object.values(title.translations).map(({ words }) => words)];
        assert.deepEqual([...new Set(all.map(standingOf))], [standing], all.join());
      }
    }
  });

  it('is offered where an agenda has it not', () => {
    assert.deepEqual(standingMissing(agenda), []);
    assert.deepEqual(standingMissing(agenda.slice(1, 4)), [
      'organizational',
      'opening',
      'adoption-of-agenda',
      'adoption-of-report',
    ]);
  });
});

/** An outline as brackets: one dot an item, its sub-items in brackets instead. */
function shapeOf(entries: readonly Entry[]): string {
  return `(${entries.map(({ entries: inner }) => (inner.length > 0 ? shapeOf(inner) : '.')).join('')})`;
}
