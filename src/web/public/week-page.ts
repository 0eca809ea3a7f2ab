import type { Content } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import { day, span, spanInSentence } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { capitalized } from '../../language/names.ts';
import { type Day, daysFrom, type Instant, plusDays } from '../../time/days.ts';
import { weekOf } from '../../time/weeks.ts';
import { type MeetingLine, meetingLines } from './home-page.ts';

/** All that the page of a week shows: its days on which anybody meets, by the hour, of what everybody may read. */
export function weekPage(monday: Day, contents: readonly Content[], now: Instant, language: Language) {
  const sunday = plusDays(monday, 6);
  const lines = contents.flatMap((content) => meetingLines(content, now, language));
  return {
    title: say(language, 'week.title', { days: spanOf(monday, sunday, language) }),
    before: `/weeks/${weekOf(plusDays(monday, -7))}`,
    after: `/weeks/${weekOf(plusDays(monday, 7))}`,
    days: daysFrom(monday, sunday).flatMap((date) => {
      const meetings = lines.filter((line) => line.date === date).toSorted(byHour);
      const name = capitalized(day(date, language), language);
      return meetings.length > 0 ? [{ date, name, meetings }] : [];
    }),
  };
}

/** "from 23 to 29 November 2026"; Arabic and Chinese name a week by its days alone. */
function spanOf(start: Day, end: Day, language: Language): string {
  const bare = language === 'ar' || language === 'zh';
  return (bare ? span : spanInSentence)(start, end, language);
}

function byHour(one: MeetingLine, other: MeetingLine): number {
  return one.starts.localeCompare(other.starts, 'en') || one.session.localeCompare(other.session, 'en');
}
