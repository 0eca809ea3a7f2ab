import type { Database } from '../../../../db/connect.ts';
import type { Language } from '../../../language/languages.ts';
import type { Instant } from '../../../time/days.ts';
import type { Followed, Follower } from '../following.ts';
import type { News } from '../gathering.ts';

/** An edition that followers are to be told of, since when it is published, and the follower up to whom that is noted. */
export interface Telling {
  readonly session: string;
  readonly edition: number;
  readonly publishedAt: Instant;
  readonly reached: string;
}

/** Notes, in the transaction that publishes an edition, that followers are to be told of it. */
export async function tellLater(
  db: Database,
  { session, number }: { readonly session: string; readonly number: number },
  at: Instant,
) {
  await db
    .insertInto('telling')
    .values({ session_id: session, edition: number, published_at: at, reached: '' })
    .execute();
}

/** The editions that followers are still to be told of, the first first. */
export async function tellings(db: Database): Promise<readonly Telling[]> {
  const rows = await db
    .selectFrom('telling')
    .selectAll()
    .orderBy('published_at')
    .orderBy('edition')
    .execute();
  return rows.map(({ session_id: session, edition, published_at: publishedAt, reached }) => ({
    session,
    edition,
    publishedAt,
    reached,
  }));
}

/**
 * Takes the turn, so that of several copies of the program one at a time writes what followers are to be told; held until
 * its transaction ends.
 */
export async function takeTurn(db: Database, at: Instant) {
  await db
    .insertInto('turn')
    .values({ name: 'followers', taken_at: at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ taken_at: at }))
    .execute();
}

/** Who is to be told of an edition because of what they follow. */
export interface Concerned extends Followed {
  readonly following: string;
  readonly follower: string;
}

/** The next so many followings, by follower, of a session, its bodies and items, that were confirmed when it was published. */
export async function followingsConcerned(
  db: Database,
  { session, publishedAt, reached }: Telling,
  bodies: readonly string[],
  most: number,
): Promise<readonly Concerned[]> {
  const rows = await db
    .selectFrom('following')
    .select(['id', 'follower', 'kind', 'about', 'item'])
    .where('follower', '>', reached)
    .where('confirmed_at', '<=', publishedAt)
    .where('ended_at', 'is', null)
    .where(({ or, and, eb }) =>
      or([
        and([eb('kind', 'in', ['session', 'item']), eb('about', '=', session)]),
        and([eb('kind', '=', 'body'), eb('about', 'in', [...bodies])]),
      ]),
    )
    .orderBy('follower')
    .limit(most)
    .execute();
  return rows.map(({ id: following, kind, ...row }) => ({
    ...row,
    following,
    kind: kind as Followed['kind'],
  }));
}

/** Says up to which follower an edition is noted; null: up to the last. Whether it stood where it was thought to stand. */
export async function reach(db: Database, { session, edition, reached }: Telling, follower: string | null) {
  const where = { session_id: session, edition, reached };
  if (follower === null) {
    const { numDeletedRows } = await db
      .deleteFrom('telling')
      .where(({ and }) => and(where))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows) > 0;
  }
  const { numUpdatedRows } = await db
    .updateTable('telling')
    .set({ reached: follower })
    .where(({ and }) => and(where))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) > 0;
}

/** Notes news of an edition for followers, to be told at an instant or before. */
export async function saveNews(
  db: Database,
  { session, edition }: Telling,
  concerned: readonly Concerned[],
  due: Instant,
) {
  if (concerned.length === 0) return;
  await db
    .insertInto('news')
    .values(
      concerned.map(({ following, follower }) => ({ following, follower, session_id: session, edition })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .updateTable('follower')
    .set({ due_at: due })
    .where('id', 'in', [...new Set(concerned.map(({ follower }) => follower))])
    .where(({ or, eb }) => or([eb('due_at', 'is', null), eb('due_at', '>', due)]))
    .execute();
}

/** The next so many followers who are to be told now, with their news, which wait no longer once this transaction ends. */
export async function claimDue(
  db: Database,
  now: Instant,
  most: number,
): Promise<readonly (Follower & { readonly news: readonly News[] })[]> {
  const due = await db
    .selectFrom('follower')
    .select(['id', 'email', 'language'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(most)
    .execute();
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('news')
    .innerJoin('following', 'following.id', 'news.following')
    .select(['news.follower', 'news.following', 'news.session_id as session', 'news.edition'])
    .select(['following.kind', 'following.about', 'following.item'])
    .where('news.follower', 'in', ids)
    .orderBy('news.session_id')
    .orderBy('news.edition')
    .execute();
  await db.deleteFrom('news').where('follower', 'in', ids).execute();
  await db.updateTable('follower').set({ due_at: null }).where('id', 'in', ids).execute();
  const newsOf = Map.groupBy(
    rows.map((row): News => ({ ...row, kind: row.kind as Followed['kind'] })),
    ({ follower }) => follower,
  );
  return due.map(({ id, email, language }) => ({
    id,
    email,
    language: language as Language,
    news: newsOf.get(id) ?? [],
  }));
}
