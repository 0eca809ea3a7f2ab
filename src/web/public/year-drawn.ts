import type { Body } from '../../bodies/body.ts';
import { say } from '../../language/catalogue.ts';
import { spanWithinYear } from '../../language/dates.ts';
import { directionOf, type InEach, type Language } from '../../language/languages.ts';
import { type Shown, shownIn, type Text } from '../../language/text.ts';
import { type Shape, shape } from '../../papers/shapes.ts';
import { daysOfYear, mondayOf, type Year } from '../../sessions/year.ts';
import { type Day, daysBetween, plusDays } from '../../time/days.ts';
import { type Listed, nameOf, ordinalIn } from './year-listed.ts';

/** The months of a year as there is room for them: shorter than in a date. */
const months: InEach<readonly string[]> = {
  ar: 'يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|'),
  zh: '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'.split('|'),
  en: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|'),
  fr: 'janv.|févr.|mars|avr.|mai|juin|juill.|août|sept.|oct.|nov.|déc.'.split('|'),
  ru: 'янв.|февр.|март|апр.|май|июнь|июль|авг.|сент.|окт.|нояб.|дек.'.split('|'),
  es: 'ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.'.split('|'),
};

/** How much of the width words and weeks take, in per cent. */
const [wordsWide, chartWide] = [34, 66];
/** How many letters of a session have room beside its weeks. */
const mostLetters = 44;
const lineHigh = 24;
const headHigh = 32;

/** A line of the drawing: a duty station's holidays, a body's name, or one of its sessions. */
type Line =
  | { readonly line: 'holidays'; readonly station: string; readonly days: readonly Day[] }
  | { readonly line: 'body'; readonly body: string }
  | { readonly line: 'session'; readonly body: string; readonly listed: Listed };

interface Pen {
  readonly language: Language;
  readonly rtl: boolean;
  readonly first: Day;
  readonly length: number;
}

/**
 * The year as a figure of HTML around one SVG: months and weeks across, sessions down by body; in Arabic from the right.
 * The table on the page says the same.
 */
export function yearDrawn(
  year: Year<Listed>,
  bodies: readonly Body[],
  places: ReadonlyMap<string, Text>,
  language: Language,
): Shape {
  const [first, last] = daysOfYear(year.year);
  const pen = { language, rtl: directionOf(language) === 'rtl', first, length: daysBetween(first, last) + 1 };
  const lines = linesOf(year);
  const height = headHigh + lines.length * lineHigh + 4;
  const label = say(language, 'year.picture', { year: String(year.year) });
  const wordsAt = (line: Line, index: number) => {
    const text = textOf(line, bodies, places, language);
    return shape(
      'text',
      { class: `year__${line.line}`, ...startOf(text, pen), y: headHigh + index * lineHigh + 16 },
      [text.words],
    );
  };
  const chart = { x: percent(pen.rtl ? 0 : wordsWide), width: percent(chartWide), overflow: 'visible' };
  return shape(
    'figure',
    {
      class: 'year__picture',
      'aria-label': label,
      'aria-details': 'year-table',
      'aria-describedby': 'year-says',
    },
    [
      shape('svg', { height, width: '100%', 'aria-hidden': 'true', direction: pen.rtl ? 'rtl' : null }, [
        shape('svg', chart, [
          ...monthShapes(height, pen),
          ...weekShapes(pen),
          ...lines.flatMap((line, index) => (line.line === 'body' ? [ruleAt(index)] : [])),
          ...pairShapes(year, lines, pen),
          ...lines.flatMap((line, index) => markShapes(line, headHigh + index * lineHigh, pen)),
        ]),
        ...lines.map(wordsAt),
      ]),
      shape('figcaption', { id: 'year-says' }, [saysOf(year, language).join(language === 'zh' ? '' : ' ')]),
    ],
  );
}

function linesOf({ groups, holidays }: Year<Listed>): readonly Line[] {
  const stations = Map.groupBy(holidays, ({ dutyStation }) => dutyStation);
  return [
    ...[...stations].map(
      ([station, days]): Line => ({ line: 'holidays', station, days: days.map(({ date }) => date) }),
    ),
    ...groups.flatMap(({ body, lines }): readonly Line[] => [
      { line: 'body', body },
      ...lines.map(({ convening }): Line => ({ line: 'session', body, listed: convening })),
    ]),
  ];
}

function textOf(
  line: Line,
  bodies: readonly Body[],
  places: ReadonlyMap<string, Text>,
  language: Language,
): Shown {
  if (line.line === 'holidays') {
    const place = places.get(line.station);
    const words = place ? shownIn(place, language).words : line.station;
    return { words: say(language, 'year.holidays-of', { place: words }), language };
  }
  if (line.line === 'body') return shownIn(nameOf(bodies, line.body, 'shortName'), language);
  const { start, end } = line.listed;
  const parts = [spanWithinYear(start, end, language), ordinalIn(line.listed, line.body, language)];
  const words = parts.filter((part) => part !== '').join(say(language, 'calendar.comma'));
  return { words: words.length > mostLetters ? `${words.slice(0, mostLetters - 2)} …` : words, language };
}

function monthShapes(height: number, pen: Pen): readonly Shape[] {
  return months[pen.language].flatMap((name, month) => {
    const day = `${pen.first.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
    const x = percent(at(day, pen));
    return [
      shape('line', { class: 'year__rule', x1: x, x2: x, y1: 0, y2: height }),
      shape('text', { class: 'year__month', x, dx: pen.rtl ? -4 : 4, y: 14 }, [name]),
    ];
  });
}

/** A tick for each Monday. */
function weekShapes(pen: Pen): readonly Shape[] {
  const monday = mondayOf(plusDays(pen.first, 6));
  return Array.from({ length: 53 }, (_, week) => plusDays(monday, week * 7))
    .filter((day) => daysBetween(pen.first, day) < pen.length)
    .map((day) => {
      const x = percent(at(day, pen));
      return shape('line', { class: 'year__week', x1: x, x2: x, y1: 22, y2: 27 });
    });
}

function ruleAt(index: number): Shape {
  const y = headHigh + index * lineHigh + 0.5;
  return shape('line', { class: 'year__rule', x1: 0, x2: '100%', y1: y, y2: y });
}

/** The weeks that a session touches as one bar, or the holidays of a duty station as diamonds. */
function markShapes(line: Line, y: number, pen: Pen): readonly Shape[] {
  if (line.line === 'body') return [];
  if (line.line === 'holidays') {
    return line.days.map((day) =>
      shape('svg', { x: percent(at(day, pen)), y: y + 12, overflow: 'visible' }, [
        shape('path', { class: 'year__diamond', d: 'M0-5l5 5-5 5-5-5z' }),
      ]),
    );
  }
  const { start, end, state } = line.listed;
  const [from, until] = weeksOf(start, end, pen);
  const wide = Math.abs(until - from);
  const box = { x: percent(Math.min(from, until)), width: percent(wide), y: y + 6, height: 12 };
  return [
    shape('rect', { class: `year__bar year__bar--${state}`, ...box }),
    ...(state === 'cancelled'
      ? [
          shape('line', {
            class: 'year__cross',
            x1: percent(from),
            x2: percent(until),
            y1: y + 20,
            y2: y + 4,
          }),
        ]
      : []),
  ];
}

/** A line between two sessions that are back to back: where the weeks meet, or in the middle of the week they share. */
function pairShapes({ groups }: Year<Listed>, lines: readonly Line[], pen: Pen): readonly Shape[] {
  const middleOf = (listed: Listed) => {
    const index = lines.findIndex((line) => line.line === 'session' && line.listed === listed);
    return headHigh + index * lineHigh + 12;
  };
  return groups.flatMap((group) =>
    group.lines.flatMap(({ convening, backToBack }) =>
      backToBack
        .filter(({ start }) => start > convening.end)
        .filter((later) => lines.some((line) => line.line === 'session' && line.listed === later))
        .map((later) => {
          const [monday, shared] = [mondayOf(later.start), mondayOf(convening.end)];
          const x = percent(
            (at(monday, pen) + at(monday === shared ? plusDays(monday, 7) : monday, pen)) / 2,
          );
          const [y1, y2] = [middleOf(convening), middleOf(later)];
          return shape('line', { class: 'year__pair', x1: x, x2: x, y1, y2 });
        }),
    ),
  );
}

/** Where the weeks of a session begin and end, within the year. */
function weeksOf(start: Day, end: Day, pen: Pen): readonly [number, number] {
  return [at(mondayOf(start), pen), at(plusDays(mondayOf(end), 7), pen)];
}

/** Where a day begins, in per cent from the left. */
function at(day: Day, { first, length, rtl }: Pen): number {
  const share = (Math.min(length, Math.max(0, daysBetween(first, day))) / length) * 100;
  return rtl ? 100 - share : share;
}

/** Where words begin: at the edge at which the page begins, whatever language they are in. */
function startOf({ language: own }: Shown, { rtl, language }: Pen) {
  const x = rtl ? '100%' : 0;
  if (own === language) return { x };
  const other = (directionOf(own) === 'rtl') !== rtl;
  return { x, lang: own, ...(other ? { direction: directionOf(own), 'text-anchor': 'end' } : {}) };
}

function saysOf({ groups, holidays }: Year<Listed>, language: Language): readonly string[] {
  const lines = groups.flatMap((group) => group.lines);
  const states = new Set(lines.map(({ convening }) => convening.state));
  return [
    say(language, 'year.says'),
    ...(states.has('proposed') ? [say(language, 'year.says-proposed')] : []),
    ...(states.has('draft') ? [say(language, 'year.says-draft')] : []),
    ...(states.has('cancelled') ? [say(language, 'year.says-cancelled')] : []),
    ...(lines.some(({ backToBack }) => backToBack.length > 0)
      ? [say(language, 'year.says-back-to-back')]
      : []),
    ...(holidays.length > 0 ? [say(language, 'year.says-holidays')] : []),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
