import { askWhetherToFollow, confirmByLink } from '../../src/acts/follow.ts';
import type { Shell } from '../../src/acts/shell.ts';
import { confirmingId, endingId, managingId } from '../../src/notices/following/following.ts';
import { signed } from '../../src/people/sign-in/signed.ts';

/** Lets an address follow a body and an item by mail, and gives the pages of its links. */
export async function withFollower(shell: Shell, session: string, body: string): Promise<readonly string[]> {
  const token = (id: string) => signed(id, shell.settings.sessionSecret);
  const who = { email: 'reader@example.org', language: 'en', network: '192.0.2.1' } as const;
  await askWhetherToFollow(shell, { ...who, kind: 'body', about: body, item: '' });
  await askWhetherToFollow(shell, { ...who, kind: 'item', about: session, item: 'report' });
  const rows = await shell.db.selectFrom('following').selectAll().execute();
  const links = rows.map(({ id, asked_at }) => token(confirmingId({ id, askedAt: asked_at })));
  for (const link of links) await confirmByLink(shell, link);
  const [{ follower } = { follower: '' }] = rows;
  return [
    `/follow/confirm/${links[0]}`,
    `/follow/mine/${token(managingId(follower))}`,
    `/follow/end/${token(endingId(follower))}`,
  ];
}
