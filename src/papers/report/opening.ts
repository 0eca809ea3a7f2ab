import { inWords } from '../../language/figures.ts';
import type { Statement } from '../../reports/report.ts';
import { bodyOf, meetingsHeld, organAbove } from './after.ts';
import { counted, type Plain, paragraph, personOf, spoken, type Telling, whereAny } from './telling.ts';

/** What was held where and when, and who opened it. */
export function opening(telling: Telling): readonly Plain[] {
  const { report, after, language, tell } = telling;
  const held = meetingsHeld(after).length;
  const organ = organAbove(after, bodyOf(after));
  const opened = report.statements.filter(({ kind }) => kind === 'opening');
  // A Chair who is not named yet is told of to the desk, not in the paper.
  const chairs = opened.filter(({ speaker }) => speaker.as === 'chair' && personOf(telling, speaker) !== '');
  const [states, organizations, others] = [
    opened.filter((one) => capacityOf(telling, one)?.startsWith('state') ?? false),
    opened.filter((one) => capacityOf(telling, one) === 'organization'),
    opened.filter((one) => one.speaker.as !== 'chair' && capacityOf(telling, one) === null),
  ];
  const byStates = spoken(telling, states, 'sentence');
  const byOrganizations = spoken(telling, organizations, 'sentence');
  const byOthers = spoken(telling, others, 'sentence');
  const recorded = spoken(
    telling,
    report.statements.filter(({ kind }) => kind === 'recorded'),
    'sentence',
  );
  return [
    paragraph(telling, 'opening', 'opening.held', [
      tell(organ ? 'report.held-of' : 'report.held'),
      ...(held === 0
        ? []
        : [
            tell('report.meetings-held', {
              count: held,
              words: inWords(held, language, { gender: language === 'ru' ? 'neuter' : 'feminine' }),
            }),
          ]),
    ]),
    ...chairs.map(({ id, speaker }) =>
      paragraph(telling, 'opening', `opening.chair.${id}`, [
        tell('report.chair-opened', { chair: personOf(telling, speaker) }),
      ]),
    ),
    ...whereAny([...byStates, ...byOrganizations], () =>
      paragraph(telling, 'opening', 'opening.states', [
        ...counted(telling, 'report.opened-by-states', byStates),
        ...counted(telling, 'report.also-by', byOrganizations),
      ]),
    ),
    ...whereAny([...byOthers, ...recorded], () =>
      paragraph(telling, 'opening', 'opening.others', [
        ...counted(telling, 'report.opened-by', byOthers),
        ...counted(telling, 'report.viewed', recorded),
      ]),
    ),
  ];
}

/** Whether a State, an organization that is a party or neither made a statement. */
function capacityOf({ report }: Telling, { speaker }: Statement): 'states' | 'organization' | null {
  const who = report.participants.find(({ id }) => id === speaker.participant);
  if (!who) return null;
  return who.state === undefined ? 'organization' : 'states';
}
