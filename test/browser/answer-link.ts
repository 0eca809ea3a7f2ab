import type { Shell } from '../../src/acts/shell.ts';
import { signed } from '../../src/people/sign-in/signed.ts';

/** The address that stands in the mail about a session's silence: a link that nobody has used. */
export async function linkFromMail({ db, settings }: Shell, session: string): Promise<string> {
  const { link } = await db
    .selectFrom('notice')
    .innerJoin('round', 'round.id', 'notice.round_id')
    .select('link')
    .where('session_id', '=', session)
    .where('ends_at', 'is not', null)
    .where('link', 'is not', null)
    .executeTakeFirstOrThrow();
  return `/answer/${signed(String(link), settings.sessionSecret)}`;
}
