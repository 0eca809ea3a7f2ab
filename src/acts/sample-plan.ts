import { workingDay } from '../documentation/due.ts';
import type { Planned } from '../documentation/planned.ts';
import { withOriginal } from '../language/text.ts';
import { type Day, plusDays } from '../time/days.ts';
import { planDocument } from './documentation.ts';
import type { Shell } from './shell.ts';

/**
 * The documentation plan of the sample's coming session: one paper submitted in time, one that is late by its slot and too
 * long, and one that does not stand in the agenda yet.
 */
export async function planSample(shell: Shell, session: string, person: string, today: Day) {
  const plan = async (document: string, said: (planned: Planned) => Partial<Planned>) => {
    await planDocument(shell, { session, person, document, seen: 0 }, (planned) => ({
      ...planned,
      author: 'Secretariat',
      ...said(planned),
    }));
  };
  await plan('paper-by-sea', () => ({
    mandate: 'Recommendations of the fifth meeting, para. 7',
    estimatedWords: 8200,
    actualWords: 8340,
    submitted: workingDay(plusDays(today, -6), [], -1),
  }));
  await plan('note-on-technology', () => ({
    mandate: 'Recommendations of the fifth meeting, para. 9',
    estimatedWords: 9100,
    slotSubmission: workingDay(plusDays(today, -8), [], -1),
    slotIssuance: workingDay(plusDays(today, 20), [], -1),
  }));
  await plan('contributions', ({ title }) => ({
    title: withOriginal(title, 'Compilation of contributions by States parties'),
    items: ['technology'],
    author: 'States parties',
    by: 'others',
    estimatedWords: 10_200,
  }));
}
