import { Router } from 'express';
import { capacitiesBefore } from '../acts/report.ts';
import type { Shell } from '../acts/shell.ts';
import { toReport } from '../drafting/changes.ts';
import { seenIn } from '../drafting/form.ts';
import { numbersIn } from '../web/desk/outline.ts';
import { formOn, known } from '../web/desk/report-forms.ts';
import { revises } from '../web/desk/revises.ts';
import {
  addParticipants,
  begun,
  removeParticipant,
  removeStatement,
  setCapacity,
  takeDown,
} from './edits.ts';
import { capacityIn, participantsIn, statementsIn } from './form.ts';

/** Who takes part in a session, and who speaks at it. */
export function participationRoutes(shell: Shell) {
  const participants = formOn(shell, 'attendance', 'participants', {
    'reports.no-such-states': 'list',
    'reports.other-capacity': 'list',
    'reports.capacity-unknown': 'list',
  });
  const attending = formOn(shell, 'attendance', 'participant');
  const speakers = formOn(shell, 'statements', 'speakers', { 'reports.nobody-called': 'speakers' });
  const spoken = formOn(shell, 'statements', 'statement');

  return Router()
    .post(
      '/:session/report/participants',
      revises(shell, participants, async ({ form, programme, language }) => {
        const before = await capacitiesBefore(shell.db, programme.session);
        const { revision, participants: added } = participantsIn(
          form,
          begun(programme.report),
          language,
          before,
        );
        return {
          seen: revision,
          change: toReport(addParticipants(added)),
          anchor: 'participants',
          page: '/report/attendance',
        };
      }),
    )
    .post(
      '/:session/report/participants/:id',
      revises(shell, attending, ({ form, id }) => {
        const { revision, capacity } = capacityIn(form);
        return {
          seen: revision,
          change: toReport(setCapacity(id, capacity)),
          anchor: `who-${id}`,
          page: '/report/attendance',
        };
      }),
    )
    .post(
      '/:session/report/participants/:id/removal',
      revises(shell, attending, ({ form, id }) => ({
        seen: seenIn(form),
        change: toReport(removeParticipant(id)),
        anchor: 'participants',
        page: '/report/attendance',
      })),
    )
    .post(
      '/:session/report/statements',
      revises(shell, speakers, ({ form, programme, language }) => {
        const { report, meetings } = known(programme);
        const items = numbersIn(programme.agenda, language);
        const read = statementsIn(form, { report, language, items, meetings });
        const [{ meeting, kind, items: under } = { meeting: null, kind: 'intervention', items: [] }] =
          read.statements;
        const going = new URLSearchParams({
          meeting: meeting ?? '',
          kind,
          items: under.map((id) => items.get(id) ?? '').join(', '),
        });
        return {
          seen: read.revision,
          change: toReport((now) => read.statements.reduce((all, one) => takeDown(one)(all), now)),
          anchor: 'take-down',
          page: `/report/statements?${going}`,
        };
      }),
    )
    .post(
      '/:session/report/statements/:id/removal',
      revises(shell, spoken, ({ form, id }) => ({
        seen: seenIn(form),
        change: toReport(removeStatement(id)),
        anchor: 'statements',
        page: '/report/statements',
      })),
    );
}
