import type { Shell } from '../../acts/shell.ts';
import { earliestEnd } from '../../approval/deeds.ts';
import { usualHours } from '../../approval/silence.ts';
import type { Body } from '../../bodies/body.ts';
import { holidaysAt } from '../../holidays/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { time } from '../../language/times.ts';
import { capacityOf } from '../../notices/round-news.ts';
import { membersOf } from '../../people/store.ts';
import { cityOf } from '../../time/cities.ts';
import { plusDays } from '../../time/days.ts';
import { workingDays } from '../../time/frames.ts';
import { dayAt, instantOf } from '../../time/zoned.ts';
import { nameOf } from './rounds.ts';

/** How much longer than the shortest silence a proposed one is at least, in hours: nobody fills in a form in no time. */
const spare = 6;

/** The hour at which silences usually end: when the last meeting of a working day does. */
const usualEnd = '18:00';

/** What asking a Bureau by silence would come to: until when at the earliest, by which clock, and who would be asked. */
export interface AskingShown {
  readonly endDay: string;
  readonly endTime: string;
  readonly city: string;
  readonly least: string;
  readonly bureau: string;
  readonly members: readonly { readonly capacity: string; readonly name: string }[];
}

/** What asking a Bureau would come to, if it is asked now. */
export async function askingShown(
  { db, clock }: Shell,
  bureau: Body,
  language: Language,
): Promise<AskingShown> {
  const now = clock();
  const hours = bureau.silenceHours ?? usualHours;
  const earliest = earliestEnd(now, hours + spare);
  const from = dayAt(earliest, bureau.zone);
  const until = plusDays(from, 60);
  const days = workingDays(from, until, await holidaysAt(db, bureau.dutyStation, from, until));
  const day = days.find((one) => instantOf(one, usualEnd, bureau.zone) >= earliest) ?? until;
  const members = await membersOf(db, bureau.id, now.slice(0, 10));
  return {
    endDay: dateOf(day, language),
    endTime: time(usualEnd, language),
    city: cityOf(bureau.zone, language),
    least: say(language, 'desk.silence-least', { count: hours }),
    bureau: shownIn(bureau.name, language).words,
    members: await Promise.all(
      members.map(async (member) => ({
        capacity: capacityOf(member, language),
        name: await nameOf(db, member.person, language),
      })),
    ),
  };
}
