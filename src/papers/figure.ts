import type { Programme } from '../drafting/programme.ts';
import { say } from '../language/catalogue.ts';
import { directionOf, type Language } from '../language/languages.ts';
import type { Shown } from '../language/text.ts';
import { type Drawn, type DrawnBar, type DrawnDay, type DrawnMeeting, drawn, lineHeight } from './drawn.ts';
import { type Shape, shape } from './shapes.ts';

/** Where a picture stands: its name, which its ids carry, and the id of the table that says the same. */
export interface FigurePlace {
  readonly name: string;
  readonly table: string;
}

/** The organization of work in force, drawn in a language; null where there is nothing to draw. */
export function workDrawn(programme: Programme, language: Language, place: FigurePlace): Shape | null {
  const picture = drawn(programme, language);
  return picture && figureOf(picture, language, place);
}

/**
 * A picture as a figure of HTML, each day an SVG of its own, so that days stand side by side as far as there is room.
 * What it needs of colours, lines and sizes stands in it; the stylesheet adds the look.
 */
export function figureOf(picture: Drawn, language: Language, { name, table }: FigurePlace): Shape {
  const pen: Pen = { name, language, rtl: directionOf(language) === 'rtl' };
  const variant =
    picture.lanes > 1 ? `picture--lanes-${Math.min(picture.lanes, 4)}` : `picture--days-${picture.across}`;
  const label = say(language, 'public.picture', { count: picture.count, days: picture.count });
  const weeks = picture.weeks.map(({ days }, week) =>
    shape(
      'div',
      { class: 'picture__week' },
      days.map((one, index) => {
        const patterns = week + index === 0 ? [patternsOf(picture, pen)] : [];
        return dayShape(one, patterns, pen);
      }),
    ),
  );
  return shape(
    'figure',
    {
      class: `picture ${variant}`,
      'aria-label': label,
      'aria-details': table,
      'aria-describedby': `${name}-says`,
    },
    [
      ...weeks,
      shape('figcaption', { id: `${name}-says` }, [picture.says.join(language === 'zh' ? '' : ' ')]),
    ],
  );
}

interface Pen {
  readonly name: string;
  readonly language: Language;
  readonly rtl: boolean;
}

const thin = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 };
const bold = { 'font-weight': 'bold' };
const patternLines = [
  'M0 0',
  'M-2 2l4-4M0 8l8-8M6 10l4-4',
  '',
  'M0 2h8M0 6h8',
  'M2 0v8M6 0v8',
  'M0 4h8M4 0v8',
];

function patternsOf({ hues, cuts }: Drawn, { name }: Pen): Shape {
  const units = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return shape('defs', {}, [
    ...hues.map((hue) =>
      shape('pattern', { id: `${name}-${hue}`, ...units }, [
        hue === 3
          ? shape('circle', { class: 'pattern pattern--solid hue-3', cx: 4, cy: 4, r: 1.5 })
          : shape('path', { class: `pattern hue-${hue}`, d: patternLines[hue - 1] ?? '', ...thin }),
      ]),
    ),
    ...(cuts
      ? [
          shape('pattern', { id: `${name}-cut`, ...units }, [
            shape('path', { class: 'bar__jag', d: 'M0 1l4 4 4-4', ...thin }),
          ]),
        ]
      : []),
  ]);
}

function dayShape({ words, height, meetings }: DrawnDay, before: readonly Shape[], pen: Pen): Shape {
  const size = { width: '100%', height, 'font-family': 'sans-serif', 'font-size': 13 };
  const direction = pen.rtl ? 'rtl' : null;
  return shape('svg', { class: 'picture__day', ...size, direction, role: 'img', 'aria-label': words }, [
    ...before,
    shape('text', { class: 'picture__date', ...at(0, pen), y: 14, ...bold }, [words]),
    ...meetings.map((meeting) => meetingShape(meeting, pen)),
  ]);
}

function meetingShape({ lane, lanes, label, hours, track, bars }: DrawnMeeting, pen: Pen): Shape {
  const gap = 4;
  const wide = (100 - gap * (lanes - 1)) / lanes;
  const from = lane * (wide + gap);
  return shape('svg', { x: percent(pen.rtl ? 100 - from - wide : from), width: percent(wide) }, [
    shape('text', { class: 'picture__time', ...at(0, pen), y: label }, [hours]),
    ...(track ? [trackShape(track, label + lineHeight, pen)] : []),
    ...bars.map((bar) => barShape(bar, pen)),
  ]);
}

function trackShape({ words, language }: Shown, y: number, pen: Pen): Shape {
  return shape('text', { class: 'picture__track', ...at(0, pen, language), y, 'font-size': 12 }, [words]);
}

function barShape(bar: DrawnBar, pen: Pen): Shape {
  const { height, y, row, hue, title, number, time } = bar;
  const first = Math.min(17, Math.round(height / 2) + 4);
  const box = { y, width: '100%', height };
  if (row === null) {
    return shape('svg', { class: 'bar', ...box }, [
      shape('rect', {
        class: 'picture__free',
        width: '100%',
        height: '100%',
        ...thin,
        'stroke-dasharray': '2 4',
      }),
      ...(height < 14 ? [] : [shape('text', { class: 'picture__time', ...at(8, pen), y: first }, [time])]),
    ]);
  }
  const tip = [number, title.words, time].filter((part) => part !== '');
  return shape('svg', { class: `bar${bar.continued ? ' bar--continued' : ''} hue-${hue ?? 1}`, ...box }, [
    shape('title', {}, [tip.join(say(pen.language, 'calendar.comma'))]),
    shape('rect', { class: 'bar__field', width: '100%', height: '100%', ...thin }),
    shape('rect', {
      class: 'bar__mark',
      ...(pen.rtl ? { x: '100%', transform: 'translate(-18 0)' } : {}),
      width: 18,
      height: '100%',
      ...thin,
      fill: hue ? `url(#${pen.name}-${hue})` : 'none',
    }),
    shape('line', {
      class: 'bar__edge',
      x2: '100%',
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-dasharray': bar.continued ? '4 4' : null,
    }),
    ...wordsIn(bar, first, pen),
    ...(row.pinned ? [pinShape(pen)] : []),
    ...(bar.cut > 0 ? cutShapes(bar, pen) : []),
  ]);
}

/** Number and minutes on the first line, the title on those below it; what is cut stands last. */
function wordsIn(
  { number, time, less, lines, inline, title, height }: DrawnBar,
  first: number,
  pen: Pen,
): readonly Shape[] {
  const own = title.language === pen.language ? null : title.language;
  const head: readonly (readonly [string, string, object])[] = [
    ['bar__number', number, bold],
    ['bar__minutes', time, {}],
    ['bar__less', height < 38 ? less : '', bold],
    ['bar__title', inline, { lang: own }],
  ];
  const said = head.filter(([, words]) => words !== '');
  const spans = said.map(([name, words, more]) => shape('tspan', { class: name, ...more }, [words]));
  const below = spans.length > 0 ? first + lineHeight : first;
  return [
    shape(
      'text',
      { ...at(28, pen), y: first },
      spans.flatMap((span, index) => (index > 0 ? [' ', span] : [span])),
    ),
    ...lines.map((line, index) =>
      shape('text', { class: 'bar__title', ...at(28, pen, title.language), y: below + lineHeight * index }, [
        line,
      ]),
    ),
  ];
}

/** A jagged lower edge and, where there is room, the minutes that are missing above it. */
function cutShapes({ height, less }: DrawnBar, pen: Pen): readonly Shape[] {
  return [
    shape('svg', { y: height - 6, width: '100%', height: 6 }, [
      shape('rect', { width: '100%', height: 6, fill: `url(#${pen.name}-cut)` }),
    ]),
    ...(height < 38
      ? []
      : [shape('text', { class: 'bar__less', ...at(28, pen), y: height - 10, ...bold }, [less])]),
  ];
}

function pinShape({ rtl }: Pen): Shape {
  const x = rtl ? 9 : -9;
  return shape('svg', { class: 'bar__pin', x: rtl ? 0 : '100%', overflow: 'visible' }, [
    shape('path', { d: `M${x} 8v7`, ...thin }),
    shape('circle', { cx: x, cy: 6, r: 3.5 }),
  ]);
}

/** Where a line of words begins: so many pixels from the edge at which the page's language begins. */
function at(from: number, { rtl, language: own }: Pen, language: Language = own) {
  const start = rtl ? { x: '100%', dx: from === 0 ? null : -from } : { x: from };
  if (language === own) return start;
  const direction = directionOf(language);
  const other = (direction === 'rtl') !== rtl;
  return { ...start, lang: language, ...(other ? { direction, 'text-anchor': 'end' } : {}) };
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
