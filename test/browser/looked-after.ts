import type { Shell } from '../../src/acts/shell.ts';
import { textIn } from '../../src/language/text.ts';
import { saveSignIn } from '../../src/people/sign-in/store.ts';
import { addPerson, saveOffice } from '../../src/people/store.ts';

/** The id of somebody who is signed in and holds an office, and of that office. */
export const lookedAfter = 'looked-after';

/** Adds somebody who is signed in at a phone, with an office in a Bureau that overlaps with the same person's next. */
export async function withLookedAfter({ db, clock }: Shell, bureau: string) {
  const createdAt = clock();
  await addPerson(db, {
    id: lookedAfter,
    name: 'Looked After',
    email: 'looked-after@plenary.example',
    language: 'en',
    createdAt,
  });
  await saveSignIn(db, {
    id: 'f'.repeat(64),
    person: lookedAfter,
    data: JSON.stringify({ browser: 'Firefox/140.0 Android', way: 'single-sign-on' }),
    createdAt,
    expiresAt: '2099-01-01T00:00:00.000Z',
  });
  const issuer = 'https://id.example';
  await db
    .insertInto('identity')
    .values({ issuer, subject: 'a-subject', person: lookedAfter, bound_at: createdAt })
    .execute();
  for (const [id, capacity, post] of [
    [lookedAfter, 'Vice-Chair, African States', 'vice-chair'],
    [`${lookedAfter}-too`, 'Rapporteur', 'rapporteur'],
  ] as const) {
    await saveOffice(db, {
      id,
      bureau,
      person: lookedAfter,
      capacity: textIn('en', capacity),
      post,
      group: 'african-states',
      from: '2026-01-01',
      until: null,
    });
  }
}
