import type { Database } from '../../../db/connect.ts';
import type { Language } from '../../language/languages.ts';
import type { Instant } from '../../time/days.ts';
import type { Followed, Follower, Following } from './following.ts';

/** The follower with an id; null where there is none any more. */
export async function followerWithId(db: Database, id: string): Promise<Follower | null> {
  const row = await db.selectFrom('follower').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { id: row.id, email: row.email, language: row.language as Language } : null;
}

/** The following with an id; null where there is none any more. */
export async function followingWithId(db: Database, id: string): Promise<Following | null> {
  const row = await db.selectFrom('following').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? followingFrom(row) : null;
}

/** All that a follower follows, or was asked to, or followed once, in the order in which it was asked for. */
export async function followingsOf(db: Database, follower: string): Promise<readonly Following[]> {
  const rows = await db
    .selectFrom('following')
    .selectAll()
    .where('follower', '=', follower)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(followingFrom);
}

/** Keeps that an address asks to follow something, under the ids given where it is new; asked again, it stays as it is. */
export async function askToFollow(
  db: Database,
  { email, language, ...what }: Followed & { readonly email: string; readonly language: Language },
  ids: { readonly follower: string; readonly following: string },
  at: Instant,
): Promise<{ readonly follower: string; readonly following: string }> {
  await db
    .insertInto('follower')
    .values({ id: ids.follower, email, language, created_at: at, due_at: null })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const { id: follower } = await db
    .selectFrom('follower')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const { id: following } = await db
    .insertInto('following')
    .values({
      id: ids.following,
      follower,
      kind: what.kind,
      about: what.about,
      item: what.item,
      language,
      asked_at: at,
      confirmed_at: null,
      ended_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['follower', 'kind', 'about', 'item']).doUpdateSet({ language, asked_at: at }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return { follower, following };
}

/** Confirms a following: what it follows is told from now on, in the language asked for. One confirmed before stays so. */
export async function confirmFollowing(db: Database, { id, follower, language }: Following, at: Instant) {
  await db
    .updateTable('following')
    .set({ confirmed_at: at, ended_at: null })
    .where('id', '=', id)
    .where(({ or, eb }) => or([eb('confirmed_at', 'is', null), eb('ended_at', 'is not', null)]))
    .execute();
  await saveLanguage(db, follower, language);
}

export async function saveLanguage(db: Database, follower: string, language: Language) {
  await db.updateTable('follower').set({ language }).where('id', '=', follower).execute();
}

/** Ends what a follower follows, all or one; what was to be told because of it is not told. */
export async function endFollowings(db: Database, follower: string, only: string | null, at: Instant) {
  const ended = await db
    .updateTable('following')
    .set({ ended_at: at })
    .where('follower', '=', follower)
    .where('ended_at', 'is', null)
    .where('confirmed_at', 'is not', null)
    .$if(only !== null, (query) => query.where('id', '=', only ?? ''))
    .returning('id')
    .execute();
  for (const { id } of ended) await db.deleteFrom('news').where('following', '=', id).execute();
}

/**
 * Forgets what was asked for and never confirmed since an instant, what ended before another, and addresses that are left
 * with nothing.
 */
export async function forgetFollowers(
  db: Database,
  { askedBefore, endedBefore }: { readonly askedBefore: Instant; readonly endedBefore: Instant },
) {
  await db
    .deleteFrom('following')
    .where('asked_at', '<', askedBefore)
    .where(({ or, eb }) => or([eb('confirmed_at', 'is', null), eb('ended_at', '<', endedBefore)]))
    .execute();
  await db
    .deleteFrom('follower')
    .where('created_at', '<', askedBefore)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('following').select('id').whereRef('following.follower', '=', 'follower.id'))),
    )
    .execute();
}

interface Row {
  readonly id: string;
  readonly follower: string;
  readonly kind: string;
  readonly about: string;
  readonly item: string;
  readonly language: string;
  readonly asked_at: string;
  readonly confirmed_at: string | null;
  readonly ended_at: string | null;
}

function followingFrom({ kind, language, asked_at, confirmed_at, ended_at, ...row }: Row): Following {
  return {
    ...row,
    kind: kind as Followed['kind'],
    language: language as Language,
    askedAt: asked_at,
    confirmedAt: confirmed_at,
    endedAt: ended_at,
  };
}
