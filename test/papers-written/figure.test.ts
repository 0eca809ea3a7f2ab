import assert from 'node:assert/strict';
import type { Item } from '../../src/agenda/item.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { directionOf, type Language } from '../../src/language/languages.ts';
import { textOf } from '../../src/language/text.ts';
import { drawn } from '../../src/papers/drawn.ts';
import { figureOf } from '../../src/papers/figure.ts';
import { htmlPage } from '../../src/papers/html.ts';
import { type Shape, shape, shapeText } from '../../src/papers/shapes.ts';
import { text } from '../../src/papers/text.ts';
import { readPaper } from '../../src/reading/read.ts';
import type { Meeting, Row } from '../../src/timetable/meeting.ts';
import { sampleProgramme } from '../support/sample.ts';
import { golden, paperIn, place, row } from './example.ts';

const plenary = textOf('en', { en: 'Plenary', ar: 'الجلسة العامة' });
const whole = textOf('en', { en: 'Committee of the Whole', ar: 'اللجنة الجامعة' });
const [work] = sampleProgramme.works;

function meeting(
  id: string,
  [date, start, end]: readonly string[],
  track: Meeting['track'],
  rows: Row[],
): Meeting {
  const [first] = work.meetings;
  assert(first && date);
  return { ...first, id, date, start: start ?? null, end: end ?? null, track, rows };
}

function lasting(
  minutes: number | null,
  id: string,
  items: readonly string[],
  own: string | null = null,
): Row {
  return { ...row(id, items, own), minutes };
}

function expected(minutes: number) {
  const plan = { minutes, track: null, windows: [], afterDocuments: false, anyOrder: false, bodies: [] };
  return (item: Item) => (item.id === 'questionnaire' ? { ...item, plan } : item);
}

const morning = (day: number) => [`2018-07-0${day}`, '10:00', '13:00'];

/** Two days with meetings beside each other, a row that stays where it is, one that is cut, and a panel. */
const beside: Programme = {
  ...sampleProgramme,
  agenda: sampleProgramme.agenda.map(expected(240)),
  works: [
    {
      ...work,
      meetings: [
        meeting('m1', morning(4), plenary, [
          lasting(15, 'r1', ['opening']),
          lasting(20, 'r2', ['adoption-of-agenda']),
          { ...lasting(145, 'r3', ['criminal-justice']), pinned: true },
        ]),
        meeting('m2', morning(5), plenary, [lasting(60, 'r4', ['criminal-justice'])]),
        meeting('m3', morning(5), whole, [lasting(null, 'r5', ['questionnaire'])]),
        meeting('m4', ['2018-07-05', '13:15', '14:30'], null, [
          lasting(null, 'r6', [], 'A panel & <friends>'),
        ]),
      ],
    },
  ],
};

function figure(programme: Programme, language: Language, name = 'work'): Shape {
  const picture = drawn(programme, language);
  assert(picture);
  return figureOf(picture, language, { name, table: 'table' });
}

function written(one: Shape): string {
  return shapeText(one, (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
}

function all(one: Shape): readonly Shape[] {
  return [one, ...one.inside.flatMap((inner) => (typeof inner === 'string' ? [] : all(inner)))];
}

function wordsOf(one: Shape): string {
  return one.inside.map((inner) => (typeof inner === 'string' ? inner : wordsOf(inner))).join('');
}

describe('The drawing of an organization of work', () => {
  for (const language of ['en', 'ar'] as const) {
    it(`looks in ${language} as its golden page does, which any browser opens`, () => {
      const page = shape('html', { lang: language, dir: directionOf(language) }, [
        shape('head', {}, [
          shape('meta', { charset: 'utf-8' }),
          shape('title', {}, ['Picture']),
          shape('link', { rel: 'stylesheet', href: '../../views/assets/css/look.css' }),
        ]),
        shape('body', {}, [
          shape('main', { class: 'paper' }, [
            figure(sampleProgramme, language),
            figure(beside, language, 'beside'),
          ]),
        ]),
      ]);
      const html = `<!doctype html>\n${written(page).replaceAll(/(?=<(?:figure|div|svg|text|figcaption)[ >])/gu, '\n')}\n`;
      assert.equal(html, golden(`picture.${language}.html`, html));
    });
  }

  it('says what is pinned and what is cut in words below it too, once each', () => {
    const said = wordsOf(all(figure(beside, 'en')).find(({ tag }) => tag === 'figcaption') ?? shape('p'));
    assert.match(said, /A pin means that the time is fixed: item 2\./u);
    assert.match(said, /A jagged lower edge means less time than expected: item 3 \(60 min\)\./u);
    assert.doesNotMatch(wordsOf(figure({ ...beside, agenda: sampleProgramme.agenda }, 'en')), /jagged|less/u);
  });

  it('says no minutes that nobody has said', () => {
    const bars = all(figure(beside, 'en')).filter(({ attributes }) => attributes.class === 'bar hue-3');
    const silent = bars.find((bar) => wordsOf(bar).includes('questionnaire'));
    assert(silent);
    assert.match(wordsOf(silent), /^3, Preparation/u);
    assert.doesNotMatch(wordsOf(silent), /180/u);
  });

  it('shares no id with another picture on the page, and is told apart from it by its name', () => {
    const idsOf = (one: Shape) => all(one).flatMap(({ attributes: { id } }) => id ?? []);
    const ids = [...idsOf(figure(beside, 'en', 'one')), ...idsOf(figure(beside, 'en', 'other'))];
    assert.equal(new Set(ids).size, ids.length);
    const used = [...written(figure(beside, 'en', 'one')).matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id);
    assert(used.length > 0 && used.every((id) => id !== undefined && ids.includes(id)));
  });

  it('has a pattern of its own for each of the six hues', () => {
    const agenda = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      ...(sampleProgramme.agenda[1] as Item),
      id,
      items: [],
    }));
    const rows = agenda.map(({ id }) => lasting(30, `r-${id}`, [id]));
    const programme = {
      ...beside,
      agenda,
      works: [{ ...work, meetings: [meeting('m', morning(4), null, rows)] }] as const,
    };
    const patterns = all(figure(programme, 'en')).filter(({ tag }) => tag === 'pattern');
    const lines = patterns.map((one) =>
      one.inside.map((inner) => typeof inner === 'object' && `${inner.tag} ${inner.attributes.d}`).join(''),
    );
    assert.equal(new Set(lines).size, 6);
  });

  it('marks words that stand in another language, from the edge at which the page begins', () => {
    const panel = all(figure(beside, 'ar')).find(
      ({ tag, attributes }) => tag === 'text' && attributes.lang === 'en',
    );
    assert(panel);
    const { x, direction, 'text-anchor': anchor } = panel.attributes;
    assert.deepEqual([x, direction, anchor], ['100%', 'ltr', 'end']);
  });

  it('wraps titles so that they stand within the narrowest day, and says that something is left out', () => {
    const lines = all(figure(beside, 'en'))
      .filter(({ tag, attributes }) => tag === 'text' && attributes.class === 'bar__title')
      .map(wordsOf);
    assert(lines.some((line) => line.endsWith('…')));
    assert(lines.every((line) => line.length <= 38));
  });
});

describe('The drawing in a paper', () => {
  it('stands after the table of the annex, in HTML alone', () => {
    const html = htmlPage(paperIn('en'), place);
    assert(html.indexOf('<figure') > html.indexOf('</table>'));
    assert.doesNotMatch(text(paperIn('en')), /Minutes to scale/u);
  });

  it('needs nothing but what stands in the paper: no address, no style, every colour and size as an attribute', () => {
    const [drawing = ''] = /<figure[\s\S]*<\/figure>/u.exec(htmlPage(paperIn('en'), place)) ?? [];
    assert.doesNotMatch(drawing, /href|src=|style=|<image|<use|https?:/u);
    for (const [rect] of drawing.matchAll(/<rect[^>]*>/gu)) assert.match(rect, / fill="/u);
  });

  it('is not read as words when the paper is read again', () => {
    const read = readPaper(htmlPage(paperIn('en'), place));
    const bare = readPaper(htmlPage(paperIn('en'), place).replace(/<figure[\s\S]*<\/figure>/u, ''));
    assert.deepEqual(read.leftOver, bare.leftOver);
    assert.deepEqual(read.meetings, bare.meetings);
  });
});
