import type { Database } from '../../db/connect.ts';
import { asAsked, type Round } from '../approval/round.ts';
import { endOf, hasAnswered, isLate } from '../approval/silence.ts';
import { movesOfAll, roundsOf, saveAnswerLink } from '../approval/store.ts';
import { allBodies } from '../bodies/store.ts';
import type { Programme } from '../drafting/programme.ts';
import { revisionWithNumber } from '../drafting/store.ts';
import type { Notice } from '../notices/letter.ts';
import { type RoundNews, type RoundTold, roundLetter } from '../notices/round-letter.ts';
import { isQueued, queueNotice } from '../notices/store.ts';
import { personWithId } from '../people/store.ts';
import { NotFound } from '../rules.ts';
import type { Instant } from '../time/days.ts';
import { plusMinutesAt } from '../time/zoned.ts';
import type { Shell } from './shell.ts';

/** Something that happened in a round, as of an instant. */
export type Happened = Pick<RoundTold, 'round' | 'moves' | 'what' | 'move'> & { readonly at: Instant };

/**
 * Queues, in the transaction of what happened, a letter to everybody whom it concerns: to all members and who asked them
 * where it concerns all; a receipt to who answered. Said again, it is queued once.
 */
export async function tellRound(db: Database, shell: Shell, happened: Happened) {
  const { round, move, at } = happened;
  const to = addressed(happened);
  if (to.length === 0) return;
  const told = await toldOf(db, shell, happened);
  for (const { person: id, news } of to) {
    const key = ['round', round.id, news, move?.number ?? '', id].join(':');
    await tellOne(db, shell, { ...told, what: news }, { id, key, at });
  }
}

/** Reminds, once for each number of hours before an end, the members of a silence who have not answered. */
export async function remind(
  db: Database,
  shell: Shell,
  { round, moves, hours, at }: Pick<Happened, 'round' | 'moves' | 'at'> & { readonly hours: number },
) {
  const told = await toldOf(db, shell, { round, moves, what: 'remind', move: null, at });
  for (const member of round.members) {
    if (hasAnswered(moves, member.person)) continue;
    const key = ['round', round.id, 'remind', hours, told.end ?? '', member.person].join(':');
    await tellOne(db, shell, told, { id: member.person, key, at });
  }
}

/** Queues a letter with a new link to one member of an open round, who has lost or used the link of another. */
export async function sendLink(
  db: Database,
  shell: Shell,
  { round, moves, at, member }: Pick<Happened, 'round' | 'moves' | 'at'> & { readonly member: string },
) {
  const told = await toldOf(db, shell, { round, moves, what: 'open', move: null, at });
  const key = ['round', round.id, 'link', shell.newId(), member].join(':');
  await tellOne(db, shell, told, { id: member, key, at });
}

/** Who is told of what. */
function addressed({ round, moves, what, move }: Happened): readonly { person: string; news: RoundNews }[] {
  const members = round.members.map(({ person }) => person);
  const all = [...new Set([...members, round.openedBy])];
  const asker = members.includes(round.openedBy) ? [] : [round.openedBy];
  const late = move !== null && isLate(round, moves, move);
  const receipt = move?.member ? [{ person: move.member, news: 'receipt' as const }] : [];
  const others = (people: readonly string[]) =>
    people.filter((person) => person !== move?.member).map((person) => ({ person, news: what }));
  switch (what) {
    case 'open':
      return members.map((person) => ({ person, news: what }));
    case 'object':
    case 'amend':
    case 'take-back':
      return [...receipt, ...others(late ? asker : all)];
    case 'acknowledge':
    case 'comment':
      return receipt;
    case 'extend':
    case 'adopted':
    case 'broken':
    case 'withdrawn':
    case 'superseded':
      return all.map((person) => ({ person, news: what }));
    case 'wait':
      return [{ person: round.openedBy, news: what }];
    default:
      return [];
  }
}

/** How long a link in a mail holds after the silence has ended, or after a round at a meeting was opened, in minutes. */
const holds = { after: 24 * 60, atMeeting: 14 * 24 * 60 } as const;

/** Queues a letter for one person, where it is not queued yet and they can still read it. */
async function tellOne(
  db: Database,
  shell: Shell,
  told: RoundTold & { readonly end: Instant | null },
  { id, key, at }: { readonly id: string; readonly key: string; readonly at: Instant },
) {
  const person = await personWithId(db, id);
  if (!person || person.revokedAt !== null || (await isQueued(db, key))) return;
  const { round, end } = told;
  const member = round.members.find((one) => one.person === id) ?? null;
  const linked = member !== null && round.outcome === null;
  const until = plusMinutesAt(end ?? at, end === null ? holds.atMeeting : holds.after);
  const link = linked ? shell.newId() : null;
  if (link) await saveAnswerLink(db, { id: link, round: round.id, person: person.id, expiresAt: until });
  const sawLast = member === null ? null : await sawLastOf(db, round, person.id);
  const { name, email, language, zone } = person;
  const notice: Notice = {
    id: shell.newId(),
    key,
    kind: `round-${told.what}`,
    to: { person: id, name, email, language },
    letter: roundLetter(told, { language, zone, linked, until, sawLast }),
    round: member === null ? null : round.id,
    link,
  };
  await queueNotice(db, notice, at);
}

/** All that the letters about something that happened are written from. @throws NotFound */
async function toldOf(db: Database, { settings }: Shell, { round, moves, what, move }: Happened) {
  const bodies = await allBodies(db);
  const bureau = bodies.find(({ id }) => id === round.bureau);
  if (!bureau) throw new NotFound('body');
  const { programme } = await revisionWithNumber(db, round.session, round.revision);
  return { what, round, moves, move, bureau, bodies, programme, settings, end: endOf(round, moves) };
}

/**
 * The programme with the text of a round's subject that a member saw last: of the latest earlier round on it that the
 * member opened or answered in; null where there is none.
 */
export async function sawLastOf(db: Database, round: Round, member: string): Promise<Programme | null> {
  const before = await seenBefore(db, round, member);
  if (!before) return null;
  return asAsked((await revisionWithNumber(db, round.session, before.revision)).programme, before);
}

/** The latest earlier round on the same subject that a member opened or answered in; null where there is none. */
export async function seenBefore(db: Database, round: Round, member: string): Promise<Round | null> {
  const alike = (await roundsOf(db, round.session)).filter(
    ({ number, subject, work }) =>
      number < round.number &&
      subject === round.subject &&
      (!work || !round.work || work.id === round.work.id),
  );
  const moves = await movesOfAll(
    db,
    alike.map(({ id }) => id),
  );
  return (
    alike.findLast(({ id }) =>
      (moves.get(id) ?? []).some((move) => move.member === member && move.person === member),
    ) ?? null
  );
}
