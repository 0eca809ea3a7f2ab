import type { Request, Response } from 'express';
import type { Desk } from '../../acts/desk.ts';
import { proposalFor } from '../../acts/propose.ts';
import type { Shell } from '../../acts/shell.ts';
import { takenUp } from '../../agenda/check.ts';
import { taken } from '../../drafting/taken.ts';
import { say, sayRefusal } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { workDrawn } from '../../papers/figure.ts';
import { RuleBroken } from '../../rules.ts';
import { candidateLimits } from '../../timetable/candidates.ts';
import {
  type Aim,
  aims,
  type Estimate,
  type Proposal,
  type Proposed,
} from '../../timetable/proposing/asked.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { changesInWords } from './changes.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { numbersIn } from './outline.ts';
import { plansShown } from './plans-shown.ts';
import { latestShown } from './revisions.ts';
import { openSession } from './session-open.ts';
import { type Naming, reasonInWords, wayOutInWords, wishInWords } from './why.ts';
import { workOf } from './work.ts';

/** Shows what is planned of items and what organization of work follows from it, with why each row is where it is. */
export async function showProposal(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'proposal');
  const { desk, programme, number, over, language, head, base } = opened;
  const on = request.query.on === 'yes';
  const found = await proposalFor(shell, desk, { on }).catch((reason: unknown) => {
    if (reason instanceof RuleBroken) return reason;
    throw reason;
  });
  const proposal = found instanceof RuleBroken ? null : found;
  await showPage(response, 'desk/proposal', {
    title: say(language, 'proposing.title', { session: head.title }),
    base,
    head,
    on,
    freshId: shell.newId(),
    form: formsOf(language, number, refused),
    drafts: await visitorMay(request, 'draft', over),
    revision: await latestShown(shell, desk.revision, language),
    full: programme.works.length >= candidateLimits.works,
    impossible: found instanceof RuleBroken ? sayRefusal(language, found) : null,
    contradiction: proposal ? contradictionShown(desk, proposal, language) : null,
    proposed: proposal?.proposed ? proposedShown(desk, proposal.proposed, language) : null,
    plans: plansShown(programme, desk.bodies, estimatesOf(proposal), language),
  });
}

function estimatesOf(proposal: Proposal | null): readonly Estimate[] {
  return proposal?.proposed?.estimates ?? [];
}

function contradictionShown(desk: Desk, { contradiction }: Proposal, language: Language) {
  const naming = namingOf(desk, language);
  return contradiction?.wishes.map((wish) => wishInWords(wish, naming)) ?? null;
}

function proposedShown(desk: Desk, proposed: Proposed, language: Language) {
  const { programme } = desk.revision;
  const after = taken(programme, proposed);
  const naming = { ...namingOf(desk, language), programme: after };
  const why = Map.groupBy(proposed.reasons, ({ row }) => row);
  const numbers = numbersIn(programme.agenda, language);
  const named = (item: string) => {
    const found = takenUp(programme.agenda).find((one) => one.item.id === item)?.item;
    return { number: numbers.get(item) ?? '?', title: found ? shownIn(found.title, language) : null };
  };
  return {
    days: workOf(after, language).days.map((day) => ({
      ...day,
      meetings: day.meetings.map((meeting) => ({
        ...meeting,
        track: meeting.meeting.track ? shownIn(meeting.meeting.track, language) : null,
        rows: meeting.rows.map((row) => ({
          ...row,
          words: row.words.map((text) => shownIn(text, language)),
          why: (why.get(row.id) ?? []).map((reason) => reasonInWords(reason, naming)),
        })),
      })),
    })),
    picture: workDrawn(after, language, { name: 'proposed-picture', table: 'proposed-table' }),
    cuts: proposed.cuts.map((cut) => ({
      ...named(cut.item),
      sentence: say(language, 'proposing.cut', {
        item: named(cut.item).number,
        count: cut.minutes,
        of: cut.of,
      }),
    })),
    cut: proposed.costs.cut,
    waysOut: proposed.waysOut.map((way) => wayOutInWords(way, naming)),
    figures: aims.flatMap((aim) => {
      const count = proposed.costs[aim];
      return count > 0 && counted.has(aim)
        ? [say(language, `proposing.aim-${aim}` as 'proposing.aim-nights', { count })]
        : [];
    }),
    gap: proposed.gap
      ? say(language, 'proposing.gap', {
          aim: say(language, `proposing.name-${proposed.gap.aim}` as 'proposing.name-nights'),
          by: proposed.gap.by,
        })
      : null,
    changes: changesInWords(programme, after, language).map(({ sentence }) => sentence),
  };
}

/** The aims that are counted in words; the others show in the table itself. */
const counted: ReadonlySet<Aim> = new Set(['nights', 'lunches', 'short', 'long', 'rest']);

function namingOf({ revision: { programme } }: Desk, language: Language): Naming {
  return { programme, language };
}
