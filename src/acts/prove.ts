import { Worker } from 'node:worker_threads';
import { RuleBroken } from '../rules.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import type { Asked, Proposal } from '../timetable/proposing/asked.ts';
import { usualEffort } from '../timetable/proposing/propose.ts';
import type { Shell } from './shell.ts';

/** How much longer a proposal goes on proving where that is asked of it. */
const longEffort = 20 * usualEffort;

/** A proposal that takes longer is given up. Seconds. */
const longest = 40;

/** Proposes in a thread of its own, so that nobody else waits. @throws RuleBroken proposing.too-long, and as propose does */
export async function proveOn(
  { newId }: Pick<Shell, 'newId'>,
  asked: Asked,
  effort = longEffort,
): Promise<Proposal> {
  const worker = new Worker(new URL('./proving.ts', import.meta.url), {
    workerData: { asked, effort },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  let bell: NodeJS.Timeout | undefined;
  const answer = await new Promise<Proven>((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
    bell = setTimeout(
      () => failed(new RuleBroken('proposing.too-long', { seconds: longest })),
      longest * 1000,
    );
  }).finally(() => {
    clearTimeout(bell);
    void worker.terminate();
  });
  if ('code' in answer) throw new RuleBroken(answer.code, answer.details);
  const { proposal } = answer;
  if (!proposal.proposed) return proposal;
  const ids = new Map<string, string>();
  const named = (id: string) => {
    if (!id.startsWith(unnamed)) return id;
    const given = ids.get(id) ?? newId();
    ids.set(id, given);
    return given;
  };
  const work: OrganizationOfWork = {
    ...proposal.proposed.work,
    meetings: proposal.proposed.work.meetings.map((meeting) => ({
      ...meeting,
      rows: meeting.rows.map((row) => ({ ...row, id: named(row.id) })),
    })),
  };
  const reasons = proposal.proposed.reasons.map((reason) => ({ ...reason, row: named(reason.row) }));
  return { proposed: { ...proposal.proposed, work, reasons }, contradiction: null };
}

/** What the thread answers: a proposal whose new rows are not named yet, or the rule that was broken. */
export type Proven =
  | { readonly proposal: Proposal }
  | { readonly code: string; readonly details: RuleBroken['details'] };

/** With what the ids of rows begin that the thread made. */
export const unnamed = 'unnamed:';
