import { Router } from 'express';
import { deskOf } from '../../acts/desk.ts';
import { spentLetters } from '../../acts/letters.ts';
import { proposalFor } from '../../acts/propose.ts';
import type { Shell } from '../../acts/shell.ts';
import { takenUp } from '../../agenda/check.ts';
import { withPlans } from '../../agenda/plans.ts';
import { toAgenda } from '../../drafting/changes.ts';
import { revisionSeen } from '../../drafting/store.ts';
import { taken } from '../../drafting/taken.ts';
import { RuleBroken } from '../../rules.ts';
import { showProposal } from '../../web/desk/proposal-page.ts';
import { type Form, revises } from '../../web/desk/revises.ts';
import { keepCopy } from '../candidates.ts';
import { plansIn, takingIn } from './form.ts';

const page = '/proposal';

/** Proposing an organization of work: what is planned of items, the proposal, and taking it or keeping it as a candidate. */
export function proposingRoutes(shell: Shell) {
  const again = (name: string): Form => ({
    name,
    again: async (request, response, _, refused) => {
      await showProposal(shell, request, response, refused);
    },
  });

  /** The proposal as it was shown: worked out again from the revision that was seen. */
  const shown = async (session: string, seen: number, on: boolean) => {
    const desk = await deskOf(shell.db, session);
    const revision = await revisionSeen(shell.db, session, seen);
    const { proposed } = await proposalFor(shell, { ...desk, revision }, { on });
    if (!proposed) throw new RuleBroken('proposing.contradiction');
    return proposed;
  };

  return Router()
    .get('/:session/proposal', async (request, response) => {
      await showProposal(shell, request, response);
    })
    .post(
      '/:session/plans',
      revises(shell, again('plans'), ({ form, programme: { agenda, session }, language }) => {
        const items = takenUp(agenda).map(({ item }) => item.id);
        const { revision, plans } = plansIn(form, items, session, language);
        return { seen: revision, change: toAgenda((now) => withPlans(now, plans)), page, anchor: 'proposed' };
      }),
    )
    .post(
      '/:session/proposal',
      revises(shell, again('proposal'), async ({ form, programme }) => {
        const { revision, on } = takingIn(form);
        const proposed = await shown(programme.session.id, revision, on);
        return { seen: revision, change: (now) => taken(now, proposed), anchor: 'work' };
      }),
    )
    .post(
      '/:session/proposal/candidates',
      revises(shell, again('proposal'), async ({ form, programme: { session, works } }) => {
        const { revision, id, on } = takingIn(form);
        if (works.some((work) => work.id === id)) {
          return { seen: revision, change: (now) => now, page: '/candidates', anchor: `work-${id}` };
        }
        const proposed = await shown(session.id, revision, on);
        const spent = await spentLetters(shell, { session, works });
        return {
          seen: revision,
          change: (now) => {
            const [inForce, ...others] = keepCopy(now.works, { id, of: now.works[0].id, revision, spent });
            const { meetings } = proposed.work;
            return {
              ...now,
              works: [inForce, ...others.map((work) => (work.id === id ? { ...work, meetings } : work))],
            };
          },
          page: '/candidates',
          anchor: `work-${id}`,
        };
      }),
    );
}
