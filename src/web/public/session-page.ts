import type { Item } from '../../agenda/item.ts';
import type { Content, Edition } from '../../editions/edition.ts';
import { publicContent } from '../../editions/public.ts';
import { say } from '../../language/catalogue.ts';
import { day } from '../../language/dates.ts';
import { directionOf, type Language, languages } from '../../language/languages.ts';
import { marker } from '../../language/numbers.ts';
import { annotationIn, type ShownAnnotation } from '../../papers/agenda-annotations.ts';
import { workDrawn } from '../../papers/figure.ts';
import { documentsOf, meetingBodies, organOf } from '../../papers/printed.ts';
import { isHeld } from '../../timetable/meeting.ts';
import { type Words, wordsOf } from '../page.ts';
import { documentsShown } from './documents-shown.ts';
import { type Pieces, plain, withTexts } from './shown.ts';
import { timetableShown } from './timetable-shown.ts';
import { hours, namesOf, occasionOf, stateOf } from './wording.ts';

/** All that the page of a session shows of an edition, in one language. */
export function sessionPage(edition: Edition, language: Language) {
  const content = publicContent(edition.content);
  const { programme } = content;
  const [work] = programme.works;
  const organ = organOf(content);
  return {
    session: programme.session.id,
    organ: organ && !meetingBodies(content).includes(organ) ? wordsOf(organ.name, language) : null,
    names: namesOf(content, language),
    occasion: occasionOf(content, language),
    agendaTitle: wordsOf(programme.session.agendaTitle, language),
    state: stateOf(content, language),
    agenda: agendaLines(content, programme.agenda, [], language),
    timetable: timetableShown(content, language),
    cancelled: work.meetings
      .filter(({ cancelled, start }) => cancelled && start !== null)
      .map(({ date, start, end }) => ({ day: day(date, language), hours: hours(start, end, language) })),
    picture: workDrawn(programme, language, { name: 'work-picture', table: 'work-table' }),
    rooms: roomsOf(content, language),
    documents: documentsShown(content.programme, language),
  };
}

/** An item as the page shows it, with what stands under it. */
interface AgendaLine {
  readonly id: string;
  readonly marker: string;
  readonly title: Words;
  readonly annotation: (ShownAnnotation & Pick<Words, 'direction' | 'fallsBack'>) | null;
  readonly symbols: readonly string[];
  readonly lines: readonly AgendaLine[];
}

function agendaLines(
  content: Content,
  items: readonly Item[],
  above: readonly number[],
  language: Language,
): readonly AgendaLine[] {
  return items.map((item, index) => {
    const path = [...above, index + 1];
    const annotation = annotationIn(content, item, language);
    return {
      id: item.id,
      marker: marker(path, language),
      title: wordsOf(item.title, language),
      annotation: annotation && {
        ...annotation,
        direction: directionOf(annotation.language),
        fallsBack: annotation.language !== language,
      },
      symbols: documentsOf(content, item).flatMap(({ symbols }) => symbols),
      lines: agendaLines(content, item.items, path, language),
    };
  });
}

/** What all meetings have in common: the place whose clock they follow, the room, interpretation. */
function roomsOf({ programme }: Content, language: Language): Pieces {
  const { place, services } = programme.session;
  const held = programme.works[0].meetings.filter(isHeld);
  const rooms = held.map(({ room }) => room);
  const [first] = rooms;
  const same = first && rooms.every((room) => room?.words === first.words) ? first : null;
  const spoken = services.interpretation;
  const interpreted =
    spoken.length === 0
      ? ''
      : spoken.length === languages.length
        ? say(language, 'public.interpreted-six')
        : say(language, 'public.interpreted', {
            languages: spoken.map((one) => say(language, `language.${one}`)),
          });
  const sentences = [
    withTexts([place], language, ([words = '']) => say(language, 'public.times-in', { place: words })),
    same ? withTexts([same], language, ([room = '']) => say(language, 'public.all-in', { room })) : [],
    interpreted === '' ? [] : [plain(interpreted, language)],
  ].filter((pieces) => pieces.length > 0);
  const blank = language === 'zh' ? [] : [plain(' ', language)];
  return sentences.flatMap((pieces, index) => (index === 0 ? pieces : [...blank, ...pieces]));
}
