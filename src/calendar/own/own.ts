import type { Language } from '../../language/languages.ts';
import type { Instant } from '../../time/days.ts';

/** A private calendar of a person: the meetings of the bodies they chose, and the ends of silences that they are asked in. */
export interface OwnCalendar {
  readonly id: string;
  readonly person: string;
  /** The ids of bodies; none: only the ends of silences. */
  readonly bodies: readonly string[];
  readonly language: Language;
  /** Minutes before each meeting at which programs remind; null: not at all. */
  readonly alarm: number | null;
  readonly createdAt: Instant;
  /** When what it holds was last chosen. */
  readonly changedAt: Instant;
}

/** How many private calendars a person may have. */
export const atMost = 10;
