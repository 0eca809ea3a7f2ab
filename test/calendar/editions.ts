import type { Agreement } from '../../src/approval/round.ts';
import { type CalendarEvent, eventsOf } from '../../src/calendar/event.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import type { Authority, Edition } from '../../src/editions/edition.ts';
import { sealed } from '../../src/editions/publish.ts';
import { calendarSettings } from '../support/published.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';

/** One edition of a line: what it says, and under whose authority. */
export interface Told {
  readonly programme?: Programme;
  readonly authority?: Authority;
  readonly date?: string;
  readonly symbol?: string;
}

/** The organization of work as the Bureau agreed on it. */
export const agreed: Agreement = {
  round: 'round',
  subject: 'organization-of-work',
  bureau: 'ctoc-cop-extended-bureau',
  method: 'silence',
  on: '2018-03-23',
  revision: 1,
  hash: '',
};

/** The editions of a session, one after the other: confirmed from the first that a Bureau agreed on. */
export function lineOf(...told: readonly Told[]): readonly Edition[] {
  const editions: Edition[] = [];
  for (const { programme = sampleProgramme, authority = 'bureau', date, symbol = null } of told) {
    const before = editions.at(-1);
    const on = date ?? `2018-04-${String(editions.length + 9).padStart(2, '0')}`;
    const confirmed = (before?.content.confirmed ?? false) || authority === 'bureau';
    editions.push(
      sealed({
        session: programme.session.id,
        number: editions.length + 1,
        date: on,
        authority,
        symbol,
        revision: editions.length + 1,
        content: {
          format: 1,
          programme,
          bodies: sampleBodies,
          agreements: confirmed ? [agreed] : [],
          confirmed,
        },
        issuedBy: 'test',
        issuedAt: `${on}T08:00:00.000Z`,
        previous: before?.digest ?? null,
      }),
    );
  }
  return editions;
}

/** A session's events as they stand with each edition of a line, read back from JSON as a store reads them. */
export function eventsAlong(
  editions: readonly Edition[],
  settings = calendarSettings,
): readonly (readonly CalendarEvent[])[] {
  const line: (readonly CalendarEvent[])[] = [];
  for (const edition of editions) {
    const stored = (line.at(-1) ?? []).map((event) => JSON.parse(JSON.stringify(event)) as CalendarEvent);
    line.push(eventsOf(edition, stored, settings));
  }
  return line;
}

/** A property of an event in a language, unfolded. */
export function property(
  event: CalendarEvent,
  name: string,
  language: keyof CalendarEvent['texts'] = 'en',
): string {
  const line = event.texts[language]
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
  return line?.slice(line.indexOf(':') + 1).replaceAll(/\\([,;])/gu, '$1') ?? '';
}
