import { type Clock, type Day, daysFrom, weekdayOf } from './days.ts';

/** When one meeting of the day begins and ends. */
export interface Frame {
  readonly start: Clock;
  readonly end: Clock;
}

/** The meetings of a day by the name of the custom. Which one a body follows is a setting, not a law. */
export const frames = {
  /** New York, Vienna, Geneva, Nairobi: the delegates' handbook of the General Assembly. */
  usual: [
    { start: '10:00', end: '13:00' },
    { start: '15:00', end: '18:00' },
  ],
  /** The Human Rights Council. */
  threeADay: [
    { start: '09:00', end: '12:00' },
    { start: '12:00', end: '15:00' },
    { start: '15:00', end: '18:00' },
  ],
  /** The International Civil Aviation Organization. */
  early: [
    { start: '09:00', end: '12:00' },
    { start: '14:00', end: '17:00' },
  ],
  /** Meetings held in part from afar, as in Vienna in 2020: shorter, at hours at which more of the world is awake. */
  hybrid: [
    { start: '12:00', end: '14:00' },
    { start: '16:00', end: '18:00' },
  ],
} as const satisfies Record<string, readonly Frame[]>;

/** The name of a frame. */
export type FrameName = keyof typeof frames;

/** The names of all frames, the usual one first. */
export const frameNames = Object.keys(frames) as readonly FrameName[];

/** Whether meetings are held on a day only where somebody asks for it: on a weekend, or a holiday of the duty station. */
export function isOff(day: Day, holidays: readonly Day[] = []): boolean {
  return weekdayOf(day) > 5 || holidays.includes(day);
}

/** The days from the first to the last, both included, that are neither on a weekend nor a holiday. */
export function workingDays(start: Day, end: Day, holidays: readonly Day[] = []): readonly Day[] {
  return daysFrom(start, end).filter((day) => !isOff(day, holidays));
}
