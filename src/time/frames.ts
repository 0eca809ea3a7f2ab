import type { Clock } from './days.ts';

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
} as const satisfies Record<string, readonly Frame[]>;
