import type { Move, Round } from '../approval/round.ts';
import { endOf } from '../approval/silence.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import type { Instant } from '../time/days.ts';
import { plusMinutesAt, stampOf } from '../time/zoned.ts';
import { addressLine, folded, wordsLine } from './lines.ts';

/** The end of a silence as calendars show it: half an hour that ends with it, and keeps nobody busy. */
export interface Deadline {
  readonly uid: string;
  /** Rises with each extension, and when the round is closed before its end. */
  readonly sequence: number;
  readonly created: Instant;
  /** When the deadline last changed. */
  readonly changed: Instant;
  readonly end: Instant;
  readonly cancelled: boolean;
}

/** The deadline of a round; null where it has none. A round that was withdrawn or superseded has a cancelled one. */
export function deadlineOf(
  round: Round,
  moves: readonly Move[],
  { calendarDomain }: { readonly calendarDomain: string },
): Deadline | null {
  const end = endOf(round, moves);
  if (end === null) return null;
  const { outcome } = round;
  const cancelled = outcome?.state === 'withdrawn' || outcome?.state === 'superseded';
  const extensions = moves.filter(({ kind }) => kind === 'extend');
  return {
    uid: `round-${round.id}@${calendarDomain}`,
    sequence: extensions.length + (cancelled ? 1 : 0),
    created: round.openedAt,
    changed: (cancelled ? outcome?.closedAt : extensions.at(-1)?.at) ?? round.openedAt,
    end,
    cancelled,
  };
}

/** What a deadline is called and where it leads, in one language. */
export interface DeadlineTold {
  readonly language: Language;
  /** The subject and the session: "Organization of work, Working Group …". */
  readonly about: string;
  readonly url: string;
}

/** A deadline as an event, from BEGIN:VEVENT to the CRLF after END:VEVENT. */
export function deadlineEvent(deadline: Deadline, { language, about, url }: DeadlineTold): string {
  const { uid, sequence, created, changed, end, cancelled } = deadline;
  const summary = say(language, 'round.silence-ends-about', { about });
  return folded([
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stampOf(changed)}`,
    `DTSTART:${stampOf(plusMinutesAt(end, -30))}`,
    `DTEND:${stampOf(end)}`,
    wordsLine(
      'SUMMARY',
      cancelled
        ? say(language, 'calendar.marked', { word: say(language, 'calendar.cancelled'), words: summary })
        : summary,
    ),
    'TRANSP:TRANSPARENT',
    wordsLine('DESCRIPTION', `${say(language, 'round.ends-outside')}\n${url}`),
    addressLine('URL;VALUE=URI', url),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `CREATED:${stampOf(created)}`,
    `LAST-MODIFIED:${stampOf(changed)}`,
    'END:VEVENT',
  ]);
}

/** A calendar of one deadline, as it is attached to a mail. */
export function deadlineCalendar(deadline: Deadline, told: DeadlineTold): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plenary//Plenary//EN', 'CALSCALE:GREGORIAN'];
  return [folded([...head, 'METHOD:PUBLISH']), deadlineEvent(deadline, told), 'END:VCALENDAR\r\n'].join('');
}
