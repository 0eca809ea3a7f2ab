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

/** The words of a programme. */
export interface AnyWords {
  /** A title, which ends without a stop. */
  readonly title: fc.Arbitrary<string>;
  /** A paragraph. */
  readonly prose: fc.Arbitrary<string>;
  readonly place: fc.Arbitrary<string>;
}

/** What is published of a session, wholly in one language: bodies, an agenda of up to three levels, documents, meetings. */
export function anyContent(language: Language, words: AnyWords): fc.Arbitrary<Content> {
  const text = (arbitrary: fc.Arbitrary<string>) => arbitrary.map((said) => textIn(language, said));
  return fc
    .record({
      organ: text(words.title),
      body: text(words.title),
      ordinal: fc.option(fc.integer({ min: 1, max: 60 })),
      sessionWord: fc.constantFrom('session', 'meeting'),
      place: text(words.place),
      zone: fc.constantFrom('Europe/Vienna', 'America/New_York', 'Africa/Nairobi', 'Asia/Kathmandu', 'UTC'),
      start: fc.integer({ min: 0, max: 4000 }).map((days) => plusDays('2019-01-01', days)),
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
  readonly rows: readonly (readonly [first: number, count: number, own: Text | null])[];
}

function sitting(words: AnyWords, text: TextOf): fc.Arbitrary<Sitting> {
  const own: fc.Arbitrary<Text | null> = fc.option(text(words.title));
  const row = fc.tuple(fc.nat(9), fc.integer({ min: 0, max: 2 }), own);
  return fc.record({
    closed: fc.nat(5).map((one) => one === 0),
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
  });
}

/** Sittings, mornings and afternoons, one after the other; rows that take up no item have words of their own. */
function meetingsOf(
  sittings: readonly Sitting[],
  { start, days, ids }: { start: Day; days: number; ids: readonly string[] },
): readonly Meeting[] {
  return sittings.slice(0, days * 2).map(
    ({ closed, rows }, index): Meeting => ({
      id: `m${index}`,
      date: plusDays(start, Math.floor(index / 2)),
      start: index % 2 === 0 ? '10:00' : '15:00',
      end: index % 2 === 0 ? '13:00' : '18:00',
      track: null,
      room: null,
      link: null,
      interpretation: [],
      bodies: [],
      closed,
      cancelled: false,
      rows: rows.flatMap(([first, count, own], place): readonly Row[] => {
        const taken = ids.slice(first, first + count);
        if (taken.length === 0 && own === null) return [];
        return [{ id: `m${index}r${place}`, items: taken, words: own, minutes: null, pinned: false }];
      }),
    }),
  );
}

const letters: Readonly<Record<Language, string>> = {
  ar: 'ابتثجحخدرسشعغفقكلمنهوي',
  zh: '会议工作组审查技术援助国际合作问题报告通过选举',
  en: 'abcdefghijklmnoprstuvwy',
  fr: 'abcdefghijlmnopqrstuvéèêçà',
  ru: 'абвгдежзиклмнопрстуфхцчшщыьэюя',
  es: 'abcdefghijlmnopqrstuvñóíáé',
};

/** Free text of a language that imitates no heading and no table: words of its letters, with what XML and HTML must escape among them. */
export function plainWords(language: Language): AnyWords {
  const letter = fc.constantFrom(...letters[language]);
  const blank = language === 'zh' ? '' : ' ';
  const word = fc.string({ unit: letter, minLength: 3, maxLength: 9 });
  const odd = fc.constantFrom('«x»', '&', '<i>', '“q”', "d'x", 'a & b', '&amp;', ']]>', '5 < 6');
  const said = fc
    .array(fc.oneof({ weight: 12, arbitrary: word }, { weight: 1, arbitrary: odd }), {
      minLength: 3,
      maxLength: 12,
    })
    .map((words) => words.join(blank));
  const begun = fc
    .tuple(word, said)
    .map(([first, rest]) => `${first[0]?.toUpperCase()}${first.slice(1)}${blank}${rest}`);
  return {
    title: begun,
    prose: begun.map((words) => `${words}${language === 'zh' ? '。' : '.'}`),
    place: word.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`),
  };
}

/** Words of any characters at all. */
export const anyWords: AnyWords = {
  title: fc.string({ unit: 'binary', maxLength: 30 }),
  prose: fc.string({ unit: 'binary', maxLength: 60 }),
  place: fc.string({ unit: 'binary', maxLength: 10 }),
};
