import assert from 'node:assert/strict';
import type { Connection } from '../../db/connect.ts';
import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import { tellFollowers } from '../../src/acts/tell-followers.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { type Change, subjects } from '../../src/drafting/programme.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import type { Letter } from '../../src/notices/letter.ts';
import { withSignatures } from '../../src/people/sign-in/signed.ts';
import type { Instant } from '../../src/time/days.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';
import { siteOn } from '../support/site.ts';

export const session = sampleProgramme.session.id;
export const body = 'ctoc-cop-wg.7';
const person = 'secretariat';

/** A site that sends mail, where the sample session stands agreed and published on 9 April 2018, and who follows it. */
export async function followersOn(connection: Connection, env: Record<string, string> = {}) {
  const site = siteOn(connection, {
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Secretariat <secretariat@plenary.example>',
    SESSION_SECRET: 'a secret of this test alone',
    ...env,
  });
  const { shell } = site;
  for (const one of sampleBodies) await saveBody(shell.db, one);
  await draft(shell, person, sampleProgramme);
  const agree = async () => {
    for (const subject of subjects) {
      const asking = { session, person, subject, method: 'silence', bureau: null } as const;
      await recordAgreement(shell, asking, '2018-04-02');
    }
  };
  const issue = async (
    date = shell.clock().slice(0, 10),
    authority: 'secretariat' | 'chair' = 'secretariat',
  ) => await publish(shell, { session, person, symbol: null, date, authority });
  await agree();
  await issue();
  shell.now = '2018-04-09T09:00:00.000Z';
  const reader = site.visitor();

  const at = (now: Instant) => {
    shell.now = now;
  };
  const letters = async (kind: 'follow' | 'changes' | null = null) => {
    const rows = await shell.db
      .selectFrom('notice')
      .selectAll()
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows
      .filter((row) => (kind === null ? ['follow', 'changes'].includes(row.kind) : row.kind === kind))
      .map((row) => ({
        to: row.email,
        kept: row.letter,
        letter: JSON.parse(withSignatures(row.letter, shell.settings.sessionSecret)) as Letter,
      }));
  };
  const ask = async (email: string, what: Readonly<Record<string, string>> = {}, agent = reader) =>
    await agent
      .post('/follow')
      .type('form')
      .send({ kind: 'session', about: session, item: '', email, language: 'en', ...what });
  /** The address in the last letter that asks somebody to confirm. */
  const linkTo = async (email: string) => {
    const last = (await letters('follow')).findLast(({ to }) => to === email);
    assert(last, `nothing was written to ${email}`);
    return pathIn(last.letter);
  };
  const follow = async (email: string, what: Readonly<Record<string, string>> = {}) => {
    assert.equal((await ask(email, what)).status, 200);
    const link = await linkTo(email);
    const confirmed = await reader.post(link.split('?')[0] ?? '').expect(303);
    return String(confirmed.headers.location).split('?')[0] ?? '';
  };
  return {
    ...site,
    reader,
    at,
    agree,
    issue,
    letters,
    ask,
    linkTo,
    follow,
    change: async (edit: Change) => {
      const { number } = await latestRevision(shell.db, session);
      await revise(shell, { session, person, seen: number }, edit);
    },
    tell: async () => await tellFollowers(shell),
    /** What was written to an address about changes, the first first. */
    told: async (email: string) =>
      (await letters('changes')).flatMap((one) => (one.to === email ? [one.letter] : [])),
  };
}

/** The path, on this site, of the first link in a letter. */
export function pathIn({ blocks }: Letter): string {
  const link = blocks.find((block) => block.kind === 'link');
  assert(link?.kind === 'link');
  const { pathname, search } = new URL(link.href);
  return pathname + search;
}

/** The sentences of a letter in which it says what changed. */
export function changesIn({ blocks }: Letter): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.of : []));
}
