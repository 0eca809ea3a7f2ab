import fc from 'fast-check';
import type { Item } from '../../src/agenda/item.ts';
import { placed } from '../../src/agenda/outline.ts';
import type { Body } from '../../src/bodies/body.ts';
import type { Document } from '../../src/documents/document.ts';
import type { Content } from '../../src/editions/edition.ts';
import type { Language } from '../../src/language/languages.ts';
import { shownIn, type Text, textIn } from '../../src/language/text.ts';
import { type Day, plusDays } from '../../src/time/days.ts';
import type { Meeting, Row } from '../../src/timetable/meeting.ts';
import { sampleProgramme } from '../support/sample.ts';
import type { AnyWords } from './any-words.ts';

/** What is published of a session, wholly in one language: bodies, an agenda of up to three levels, documents, meetings. */
export function anyContent(language: Language, words: AnyWords): fc.Arbitrary<Content> {
  const text = (arbitrary: fc.Arbitrary<string>) => arbitrary.map((said) => textIn(language, said));
  return fc
    .record({
      organ: text(words.name),
      body: text(words.name),
      ordinal: fc.option(fc.integer({ min: 1, max: 60 })),
      sessionWord: fc.constantFrom('session', 'meeting'),
      place: text(words.place),
      zone: fc.constantFrom('Europe/Vienna', 'America/New_York', 'Africa/Nairobi', 'Asia/Kathmandu', 'UTC'),
      start: fc
        .tuple(fc.integer({ min: 2016, max: 2034 }), fc.nat(359))
        .map(([year, days]) => plusDays(`${year}-01-01`, days)),
      days: fc.integer({ min: 1, max: 5 }),
      agenda: items(words, text, 1),
      documents: fc.array(fc.tuple(text(words.title), fc.nat(9), fc.nat(9), fc.nat(2)), { maxLength: 6 }),
      sittings: fc.array(sitting(words, text), { maxLength: 8 }),
    })
    .map(({ organ, body, sessionWord, documents, sittings, days, ...made }) => {
      const agenda = named(made.agenda);
      const ids = placed(agenda).map(({ item }) => item.id);
      const { start, place, zone, ordinal } = made;
      return {
        format: 1,
        agreements: [],
        confirmed: false,
        bodies: [bodyOf('organ', organ, null, sessionWord), bodyOf('body', body, 'organ', sessionWord)],
        programme: {
          ...sampleProgramme,
          session: {
            ...sampleProgramme.session,
            bodies: [{ body: 'body', ordinal }],
            place,
            zone,
            start,
            end: plusDays(start, days - 1),
            original: language,
            agendaTitle: textIn(language, shownIn(sampleProgramme.session.agendaTitle, language).words),
          },
          agenda,
          documents: documents.map(([title, one, other, symbols], place) =>
            documentOf(place, title, symbols, [ids[one], ids[other]]),
          ),
          works: [{ id: 'work', meetings: meetingsOf(sittings, { start, days, ids }) }],
        },
      };
    });
}

type TextOf = (arbitrary: fc.Arbitrary<string>) => fc.Arbitrary<Text>;

function items(words: AnyWords, text: TextOf, level: number): fc.Arbitrary<readonly Item[]> {
  const paragraphs = fc.array(words.prose, { minLength: 1, maxLength: 3 }).map((said) => said.join('\n\n'));
  const item = fc.record({
    id: fc.constant(''),
    title: text(words.title),
    annotation: fc.option(text(paragraphs)),
    standing: fc.constant(null),
    review: fc.constant(false),
    items:
      level === 3
        ? fc.constant([])
        : fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: items(words, text, level + 1) },
          ),
  });
  return fc.array(item, { minLength: level === 1 ? 2 : 1, maxLength: 6 - level });
}

/** Ids by places: `i1`, `i1-2`. */
function named(agenda: readonly Item[], above = 'i'): readonly Item[] {
  return agenda.map((item, index) => {
    const id = `${above}${above === 'i' ? '' : '-'}${index + 1}`;
    return { ...item, id, items: named(item.items, id) };
  });
}

function bodyOf(id: string, name: Text, parent: string | null, sessionWord: Body['sessionWord']): Body {
  return {
    id,
    name,
    shortName: null,
    symbolPrefix: null,
    parent,
    kind: 'body',
    sessionWord,
    dutyStation: 'Vienna',
    zone: 'Europe/Vienna',
    agreedBy: null,
    agreesAnnotations: false,
  };
}

function documentOf(
  place: number,
  title: Text,
  symbols: number,
  under: readonly (string | undefined)[],
): Document {
  return {
    id: `d${place}`,
    symbols: ['WG.7', 'WG.8'].slice(0, symbols).map((body) => `CTOC/COP/${body}/2018/${place + 2}`),
    title,
    items: [...new Set(under.flatMap((id) => id ?? []))],
    languages: [],
    issued: {},
  };
}

interface Sitting {
  readonly closed: boolean;
  /** Whether nobody meets in the morning, and the day only has a note. */
  readonly free: boolean;
  /** Whether it is not held at the usual hours. */
  readonly odd: boolean;
  readonly rows: readonly (readonly [first: number, count: number, own: Text | null])[];
}

function sitting(words: AnyWords, text: TextOf): fc.Arbitrary<Sitting> {
  const own: fc.Arbitrary<Text | null> = fc.option(text(words.title));
  const row = fc.tuple(fc.nat(9), fc.integer({ min: 0, max: 2 }), own);
  return fc.record({
    closed: fc.nat(5).map((one) => one === 0),
    free: fc.nat(5).map((one) => one === 0),
    odd: fc.boolean(),
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
  });
}

/** Sittings, mornings and afternoons, one after the other; rows that take up no item have words of their own. */
function meetingsOf(
  sittings: readonly Sitting[],
  { start: from, days, ids }: { start: Day; days: number; ids: readonly string[] },
): readonly Meeting[] {
  return sittings.slice(0, days * 2).map(({ closed, odd, rows, ...sitting }, index): Meeting => {
    const free = sitting.free && index % 2 === 0 && rows.some(([, , own]) => own !== null);
    const hours = [
      ['10:00', '13:00'],
      ['15:00', '18:00'],
      ['09:30', '12:45'],
      ['14:30', '17:15'],
    ] as const;
    const [start, end] = free ? [null, null] : (hours[(index % 2) + (odd ? 2 : 0)] ?? [null, null]);
    const all = rows.flatMap(([first, count, own], place): readonly Row[] => {
      const taken = free ? [] : ids.slice(first, first + count);
      if (taken.length === 0 && own === null) return [];
      return [{ id: `m${index}r${place}`, items: taken, words: own, minutes: null, pinned: false }];
    });
    return {
      id: `m${index}`,
      date: plusDays(from, Math.floor(index / 2)),
      start,
      end,
      track: null,
      room: null,
      link: null,
      interpretation: [],
      bodies: [],
      closed,
      cancelled: false,
      rows: free ? all.slice(0, 1) : all,
    };
  });
}

/** Whether no two of its bodies, items, documents and rows are called the same. */
export function namesApart({ bodies, programme }: Content): boolean {
  const names = [
    ...bodies.map(({ name }) => name),
    ...placed(programme.agenda).map(({ item }) => item.title),
    ...programme.documents.map(({ title }) => title),
    ...programme.works[0].meetings.flatMap(({ rows }) => rows.flatMap(({ words }) => words ?? [])),
  ].map(({ words }) => words);
  return new Set(names).size === names.length;
}
