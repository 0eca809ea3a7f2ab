import type { Item } from '../../agenda/item.ts';
import { placed } from '../../agenda/outline.ts';
import type { Content, Edition } from '../../editions/edition.ts';
import { publicContent } from '../../editions/public.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, day, dayAndMonth, keepTogether, span } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { marker, numberOf } from '../../language/numbers.ts';
import { sessionOrdinal } from '../../language/ordinals.ts';
import { shownIn } from '../../language/text.ts';
import { timeSpan } from '../../language/times.ts';
import { annotationIn } from '../../papers/agenda-paper.ts';
import { timetableOf } from '../../papers/annex.ts';
import { documentsOf, meetingBodies, organOf } from '../../papers/printed.ts';
import { pictureOf } from '../../timetable/picture.ts';
import { type Words, wordsOf } from '../page.ts';

/** "Fifth meeting, Vienna, 4 and 5 July 2018", as lists and heads say it. */
export function occasionOf({ programme: { session }, bodies }: Content, language: Language): string {
  const [convened] = session.bodies;
  const body = bodies.find(({ id }) => id === convened?.body);
  return listedWithCommas(language, [
    ...(convened?.ordinal
      ? [sessionOrdinal(language, body?.sessionWord ?? 'session', convened.ordinal, { capital: true })]
      : []),
    shownIn(session.place, language).words,
    span(session.start, session.end, language),
  ]);
}

/** The names of the bodies that meet, as a title. */
export function bodyNames(content: Content, language: Language): string {
  return listed(
    meetingBodies(content).map(({ name }) => shownIn(name, language).words),
    language,
  );
}

/** All that the page of a session shows of an edition, in one language. */
export function sessionPage(edition: Edition, language: Language) {
  const content = publicContent(edition.content);
  const { programme } = content;
  const [work] = programme.works;
  const organ = organOf(content);
  return {
    session: programme.session.id,
    organ: organ && !meetingBodies(content).includes(organ) ? wordsOf(organ.name, language) : null,
    name: bodyNames(content, language),
    occasion: occasionOf(content, language),
    state: stateOf(content, language),
    agenda: agendaOf(content, language),
    timetable: timetableOf(content, language),
    cancelled: work.meetings
      .filter(({ cancelled, start }) => cancelled && start !== null)
      .map(({ date, start, end }) => `${day(date, language)}, ${hours(start, end, language)}`),
    picture: drawn(content, language),
    rooms: roomsOf(content, language),
    documents: documentsShown(content, language),
  };
}

export function stateOf({ confirmed, programme }: Content, language: Language) {
  const meetings = programme.works[0].meetings.filter(({ start }) => start !== null);
  if (meetings.length > 0 && meetings.every(({ cancelled }) => cancelled)) {
    return { mark: 'stop', words: say(language, 'public.cancelled') };
  }
  return confirmed
    ? { mark: 'done', words: say(language, 'public.confirmed') }
    : { mark: '', words: say(language, 'public.proposed') };
}

export function hours(start: string | null, end: string | null, language: Language): string {
  return start === null || end === null ? '' : keepTogether(timeSpan(start, end, language));
}

function agendaOf(content: Content, language: Language) {
  const lines = (items: readonly Item[], above: readonly number[]): readonly AgendaLine[] =>
    items.map((item, index) => {
      const path = [...above, index + 1];
      const annotation = annotationIn(content, item, language);
      const symbols = documentsOf(content, item).flatMap(({ symbols: printed }) => printed);
      return {
        id: item.id,
        marker: marker(path, language),
        title: wordsOf(item.title, language),
        annotation,
        symbols,
        lines: lines(item.items, path),
      };
    });
  return lines(content.programme.agenda, []);
}

interface AgendaLine {
  readonly id: string;
  readonly marker: string;
  readonly title: Words;
  readonly annotation: ReturnType<typeof annotationIn>;
  readonly symbols: readonly string[];
  readonly lines: readonly AgendaLine[];
}

function drawn(content: Content, language: Language) {
  const { programme } = content;
  const picture = pictureOf(programme.works[0], programme.agenda);
  if (!picture) return null;
  const titles = new Map(placed(programme.agenda).map(({ item, path }) => [item.id, { item, path }]));
  const weeks = Array.from({ length: Math.ceil(picture.days.length / 5) }, (_, week) =>
    picture.days.slice(week * 5, week * 5 + 5),
  );
  return {
    ...picture,
    weeks: weeks.map((days) =>
      days.map(({ date, meetings }) => ({
        words: day(date, language),
        meetings: meetings.map((meeting) => ({
          ...meeting,
          hours: hours(meeting.start, meeting.end, language),
          bars: meeting.bars.map((bar) => ({
            ...bar,
            number: listed(
              (bar.row?.items ?? []).flatMap((id) => {
                const found = titles.get(id);
                return found ? [numberOf(found.path, language)] : [];
              }),
              language,
            ),
            title: bar.row
              ? rowTitle(bar.row.items, bar.row.words ? shownIn(bar.row.words, language).words : null)
              : '',
          })),
        })),
      })),
    ),
  };

  function rowTitle(items: readonly string[], own: string | null): string {
    const [first] = items;
    const found = first === undefined ? undefined : titles.get(first);
    return own ?? (found ? shownIn(found.item.title, language).words : '');
  }
}

function roomsOf({ programme }: Content, language: Language): string {
  const held = programme.works[0].meetings.filter(({ start, cancelled }) => start !== null && !cancelled);
  const rooms = new Set(held.map(({ room }) => (room ? shownIn(room, language).words : '')));
  const place = say(language, 'public.times-in', { place: shownIn(programme.session.place, language).words });
  const [room] = rooms;
  const same = rooms.size === 1 && room ? [say(language, 'public.all-in', { room })] : [];
  const spoken = programme.session.services.interpretation;
  const interpreted =
    spoken.length === 0
      ? []
      : spoken.length === languages.length
        ? [say(language, 'public.interpreted-six')]
        : [
            say(language, 'public.interpreted', {
              languages: spoken.map((one) => say(language, `language.${one}`)),
            }),
          ];
  return [place, ...same, ...interpreted].join(' ');
}

function documentsShown(content: Content, language: Language) {
  const { documents, agenda } = content.programme;
  const numbers = new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, language)]));
  return documents.map((document) => ({
    symbols: document.symbols,
    title: wordsOf(document.title, language),
    items: document.items.flatMap((id) => numbers.get(id) ?? []),
    only: document.languages.length === 1 ? say(language, `language.${document.languages[0] ?? 'en'}`) : null,
    languages: languages
      .filter((one) => document.languages.includes(one))
      .map((one) => {
        const issued = document.issued[one];
        return {
          language: one,
          name: say(language, `language.${one}`),
          issued: issued ? say(language, 'public.issued-on', { date: dayAndMonth(issued, language) }) : null,
        };
      }),
  }));
}

function listedWithCommas(language: Language, words: readonly string[]): string {
  return words.filter((word) => word !== '').join(say(language, 'calendar.comma'));
}

/** What an edition rests on, in a sentence. */
export function authorityOf({ authority, content }: Edition, language: Language): string {
  const agreed = content.agreements.findLast(
    ({ subject }) => subject === 'organization-of-work' || subject === 'agenda',
  );
  const bureau = content.bodies.find(({ id }) => id === agreed?.bureau);
  const name = say(language, `paper.authority.${authority}`);
  if (!agreed || !bureau) return name;
  return say(language, 'public.authority-agreed', {
    authority: name,
    bureau: shownIn(bureau.name, language).words,
    date: dateOf(agreed.on, language),
  });
}
