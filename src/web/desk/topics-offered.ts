import type { Shell } from '../../acts/shell.ts';
import type { Body } from '../../bodies/body.ts';
import type { Programme } from '../../drafting/programme.ts';
import type { Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { runsIn } from '../../papers/runs.ts';
import { citationIn } from '../../reports/topics/citation.ts';
import { registerOf, sessionsOf } from '../../reports/topics/store.ts';
import { waiting } from '../../reports/topics/topic.ts';

/** The topics and proposals that wait in the registers of the bodies that meet, for a session that is being drafted. */
export async function topicsOffered(
  { db }: Pick<Shell, 'db'>,
  { session }: Programme,
  bodies: readonly Body[],
  language: Language,
) {
  const offered = await Promise.all(
    session.bodies.map(async ({ body }) => {
      const entries = (await registerOf(db, body)).map(({ entry }) => entry);
      if (entries.length === 0) return [];
      return waiting(entries, await sessionsOf(db, body)).map((entry) => ({
        body,
        id: entry.id,
        session: session.id,
        title: shownIn(entry.title, language),
        citation: runsIn(citationIn(entry, bodies, language)),
      }));
    }),
  );
  return offered.flat();
}
