import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import { mastheadDate, span } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { sessionOrdinal } from '../language/ordinals.ts';
import type { Day } from '../time/days.ts';
import { laidOut, linesLaidOut } from './agenda-layout.ts';
import type { Masthead } from './paper.ts';
import { meetingBodies, organOf } from './printed.ts';
import { marks } from './punctuation.ts';
import { cleanLine, wordsIn } from './runs.ts';

/** What an agenda paper is written with, besides what is published. */
export interface AgendaPaper {
  /** Null where it prints none. */
  readonly symbol: string | null;
  readonly date: Day;
  readonly language: Language;
}

/** The masthead of an agenda paper. */
export function mastheadOf(content: Content, { symbol, date, language }: AgendaPaper): Masthead {
  const { session } = content.programme;
  const original = session.originally ?? session.original;
  return {
    house: say(language, 'paper.united-nations'),
    organ: laidOut(session, 'organ', language) ?? wordsIn(organOf(content)?.name ?? null, language),
    symbol: symbol === null ? null : cleanLine(symbol),
    symbolNote: null,
    distribution: say(language, session.layout?.limited ? 'paper.distr.limited' : 'paper.distr.general'),
    date,
    dateWords: mastheadDate(date, language),
    ownLanguage: language === original ? null : say(language, 'paper.language'),
    original: say(language, `paper.original.${original}`),
  };
}

/** The bodies that are not the organ itself, the sessions of those that number theirs, and the place and the days. */
export function occasionOf(content: Content, language: Language): readonly string[] {
  const { session } = content.programme;
  // Where the body's layout names another organ, the one above all others stands among the bodies.
  const organ = laidOut(session, 'organ', language) === null ? organOf(content) : null;
  const bodies = meetingBodies(content).flatMap((body) => {
    const { ordinal = null } = session.bodies.find((convened) => convened.body === body.id) ?? {};
    return [
      ...(body.id === organ?.id ? [] : [wordsIn(body.name, language)]),
      ...(body.sessionWord === 'session' && ordinal !== null
        ? [
            sessionOrdinal(language, 'session', ordinal, {
              capital: true,
              figures: session.layout?.figures ?? false,
            }),
          ]
        : []),
    ];
  });
  const place = wordsIn(session.place, language);
  const days = span(session.start, session.end, language);
  const where = (language === 'zh' ? [days, place] : [place, days]).filter((part) => part !== '');
  return [...linesLaidOut(session, 'above', language), ...bodies, where.join(marks[language].comma)];
}

/** The title of an agenda paper: the session’s own, or what such a paper is usually called. */
export function titleIn({ programme }: Content, language: Language): string {
  return wordsIn(programme.session.agendaTitle, language) || say(language, 'paper.provisional-agenda');
}
