import type { Instant } from '../../../time/days.ts';

/** The programs that read calendars, as far as they are told apart. */
export const programs = ['google', 'outlook', 'apple', 'thunderbird', 'other'] as const;

export type Program = (typeof programs)[number];

/** What each program calls itself (User-Agent). The first that fits: Outlook on a Mac names the Mac too. */
const marks: readonly (readonly [Program, RegExp])[] = [
  ['google', /Google-Calendar|GoogleCalendar|\bGoogle\b/u],
  ['thunderbird', /Thunderbird|Lightning/u],
  ['outlook', /Outlook|Microsoft|\bExchange\b|MSOffice/iu],
  [
    'apple',
    /dataaccessd|CalendarAgent|CalendarStore|accountsd|\biCal\b|CFNetwork|\b(?:iOS|macOS|Mac_OS_X|Mac OS X)\/\d/u,
  ],
];

/** Which program it is that calls itself so. */
export function programOf(userAgent: string): Program {
  return marks.find(([, mark]) => mark.test(userAgent.slice(0, 300)))?.[0] ?? 'other';
}

/** An edition of a session. */
export interface EditionGot {
  readonly session: string;
  readonly number: number;
}

/** That a program read a private calendar, when, and the edition issued last of those that it got; null where none was in it. */
export interface Reading {
  readonly calendar: string;
  readonly program: Program;
  readonly at: Instant;
  readonly edition: EditionGot | null;
}

/** The last reading of each calendar by each program, held in memory until they are taken to be kept. */
export interface Readings {
  note(reading: Reading): void;
  /** Gives all that are held, and holds none of them any more. */
  take(): readonly Reading[];
}

/** How many readings one copy of the program holds at most; beyond, those that are new are let go. */
const most = 100_000;

/** None as yet. */
export function noReadings(): Readings {
  let held = new Map<string, Reading>();
  return {
    note(reading) {
      const key = `${reading.calendar} ${reading.program}`;
      const before = held.get(key);
      if (before ? before.at <= reading.at : held.size < most) held.set(key, reading);
    },
    take() {
      const taken = [...held.values()];
      held = new Map();
      return taken;
    },
  };
}
