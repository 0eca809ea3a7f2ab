import { newItem } from '../agenda/edits.ts';
import type { Agenda, Standing } from '../agenda/item.ts';
import { standingTitle } from '../agenda/standing.ts';
import { say } from '../language/catalogue.ts';
import { inEach, type Language } from '../language/languages.ts';
import type { SessionWord } from '../language/ordinals.ts';
import { shownIn, type Text, textOf, wordsIn } from '../language/text.ts';
import type { Session } from '../sessions/session.ts';
import { daysFrom, weekdayOf } from '../time/days.ts';
import { frames } from '../time/frames.ts';
import { newMeeting } from '../timetable/edits.ts';
import type { Meeting } from '../timetable/meeting.ts';
import type { Programme } from './programme.ts';

/** A session to begin with: the items that every session has, and the usual two meetings of each working day. */
export function firstProgramme(
  session: Omit<Session, 'agendaTitle' | 'mandates'>,
  word: SessionWord,
  newId: () => string,
): Programme {
  const { original } = session;
  return {
    format: 1,
    session: { ...session, mandates: [], agendaTitle: agendaTitle(original) },
    agenda: standingAgenda(original, word, newId),
    documents: [],
    works: [{ id: newId(), meetings: usualMeetings(session, newId) }],
    leftOver: '',
  };
}

function agendaTitle(original: Language): Text {
  return textOf(
    original,
    inEach((language) => say(language, 'paper.annotated-provisional-agenda')),
  );
}

function standingAgenda(original: Language, word: SessionWord, newId: () => string): Agenda {
  const item = (standing: Standing) =>
    newItem(newId(), saidFirstIn(original, standingTitle(standing, word)), standing);
  return [
    { ...item('organizational'), items: [item('opening'), item('adoption-of-agenda')] },
    item('other-matters'),
    item('adoption-of-report'),
  ];
}

/** A text whose six versions are known, with another of them as its original. */
function saidFirstIn(original: Language, text: Text): Text {
  return textOf(
    original,
    inEach((language) => wordsIn(text, language) ?? shownIn(text, language).words),
  );
}

function usualMeetings(
  { start, end, services }: Pick<Session, 'start' | 'end' | 'services'>,
  newId: () => string,
): readonly Meeting[] {
  return daysFrom(start, end)
    .filter((day) => weekdayOf(day) <= 5)
    .flatMap((date) =>
      frames.usual.map((frame) => ({
        ...newMeeting(newId(), { date, ...frame }),
        interpretation: services.interpretation,
      })),
    );
}
