import { mayRenew } from '../approval/deeds.ts';
import type { Move, Round } from '../approval/round.ts';
import { type AnswerLink, answerLink, movesOf, roundWithId, useAnswerLink } from '../approval/store.ts';
import type { Person } from '../people/person.ts';
import { idIn } from '../people/sign-in/signed.ts';
import { personWithId } from '../people/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Shell } from './shell.ts';
import { sendLink } from './tell-round.ts';
import { countTry } from './tries.ts';

/** How a link from a mail to a round stands: it opens the round, was used, is past, or its person was revoked. */
export type LinkState = 'holds' | 'used' | 'past' | 'revoked';

/** A link from a mail to a round, with whom it is for and what it opens. */
export interface LinkRead {
  readonly link: AnswerLink;
  readonly state: LinkState;
  readonly round: Round;
  readonly moves: readonly Move[];
  readonly person: Person;
  /** Whether a new link may be asked for: the round is still open to answers that count. */
  readonly renewable: boolean;
}

/** How many new links a member may ask for within an hour. */
const renewals = { limit: 5, window: 3_600_000 } as const;

/** What a link opens, and for whom; looking changes nothing. @throws NotFound for a link that was never sent */
export async function lookAtAnswerLink(
  { db, clock, settings }: Pick<Shell, 'db' | 'clock' | 'settings'>,
  token: string,
): Promise<LinkRead> {
  const id = idIn(token, settings.sessionSecret);
  const link = id === null ? null : await answerLink(db, id);
  const person = link && (await personWithId(db, link.person));
  if (!link || !person) throw new NotFound('link');
  const round = await roundWithId(db, link.round);
  const moves = await movesOf(db, round.id);
  const now = clock();
  const revoked = person.revokedAt !== null;
  return {
    link,
    state: revoked ? 'revoked' : link.usedAt !== null ? 'used' : link.expiresAt <= now ? 'past' : 'holds',
    round,
    moves,
    person,
    renewable: !revoked && mayRenew(round, moves, person.id, now),
  };
}

/** Uses a link up, and says whether it opened the round: once, whoever else presses at the same moment. */
export async function openByLink({ db, clock }: Shell, { link, state }: LinkRead): Promise<boolean> {
  return state === 'holds' && (await useAnswerLink(db, link.id, clock()));
}

/** Sends the member a new link by mail, at most so many an hour. @throws TooManyTries, RuleBroken approval.closed-already */
export async function renewAnswerLink(shell: Shell, { round, person, renewable }: LinkRead) {
  if (!renewable) throw new RuleBroken('approval.closed-already');
  await countTry(shell, [{ key: `answer-link:${person.id}`, ...renewals }], 'approval.links-too-often');
  await shell.db.transaction().execute(async (db) => {
    const held = await roundWithId(db, round.id);
    await sendLink(db, shell, {
      round: held,
      moves: await movesOf(db, round.id),
      at: shell.clock(),
      member: person.id,
    });
  });
  shell.queued();
}
