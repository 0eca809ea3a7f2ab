import type { Move, Round } from '../../src/approval/round.ts';
import type { Post } from '../../src/bodies/body.ts';
import { textIn } from '../../src/language/text.ts';

/** When the silence of these examples opens and ends: 72 hours. */
export const opensAt = '2018-04-02T16:00:00.000Z';
export const endsAt = '2018-04-05T16:00:00.000Z';

/** An instant so many minutes before the end; negative: after it. */
export function before(minutes: number): string {
  return new Date(Date.parse(endsAt) - minutes * 60_000).toISOString();
}

/** A silence procedure with a Chair and further members, all of whom were told as it opened unless it says otherwise. */
export function silenceOf(members: readonly string[], told: readonly string[] = members) {
  const round: Round = {
    id: 'r',
    session: 's',
    number: 1,
    subject: 'organization-of-work',
    work: null,
    bureau: 'b',
    method: 'silence',
    revision: 7,
    language: 'en',
    text: '2018-07-04\t10:00–13:00',
    hash: 'h',
    members: members.map((person, index) => ({
      person,
      capacity: textIn('en', index === 0 ? 'Chair' : 'Vice-Chair'),
      post: (index === 0 ? 'chair' : 'vice-chair') satisfies Post,
      group: null,
    })),
    openedBy: 'officer',
    openedAt: opensAt,
    endsAt,
    outcome: null,
  };
  const moves = told.map(
    (member, index): Move => ({
      round: 'r',
      number: index + 1,
      kind: 'tell',
      person: 'mail',
      member,
      about: '',
      words: '',
      objection: null,
      until: null,
      at: opensAt,
    }),
  );
  return { round, moves };
}
