import { listed } from '../../language/lists.ts';
import type { Capacity, Statement } from '../../reports/report.ts';
import {
  counted,
  itemsOf,
  type Plain,
  paragraph,
  personOf,
  spoken,
  type Telling,
  whereAny,
} from './telling.ts';

/** Who spoke under which items: the Secretariat, panellists, and States by their status. */
export function statements(telling: Telling): readonly Plain[] {
  const { report, tell } = telling;
  const of = (kind: Statement['kind']) => report.statements.filter((one) => one.kind === kind);
  const [introductory, panellists, moderators] = [of('introductory'), of('panellist'), of('moderator')];
  const interventions = of('intervention');
  const replies = spoken(telling, of('reply'), 'sentence');
  const by = (...capacities: readonly Capacity[]) =>
    interventions.filter(({ speaker }) => {
      const who = report.participants.find(({ id }) => id === speaker.participant);
      return who !== undefined && capacities.includes(who.capacity);
    });
  const parties = by('party');
  const spoke = spoken(telling, parties, 'list');
  const organizations = spoken(telling, by('integration-organization'), 'sentence');
  const signatories = spoken(telling, by('signatory'), 'sentence');
  const neither = spoken(telling, by('neither'), 'list');
  const observers = spoken(
    telling,
    by(
      'observer-mission',
      'united-nations',
      'specialized-agency',
      'intergovernmental',
      'non-governmental',
      'expert',
    ),
    'sentence',
  );
  return [
    ...whereAny(introductory, () =>
      paragraph(telling, 'statements', 'statements.introductory', [
        tell('report.introduced', { count: introductory.length, items: itemsOf(telling, introductory) }),
      ]),
    ),
    ...whereAny(panellists, () =>
      paragraph(telling, 'statements', 'statements.panellists', [
        ...counted(
          telling,
          'report.panellists',
          panellists.map(({ speaker }) => personOf(telling, speaker)),
          { items: itemsOf(telling, panellists) },
        ),
        ...whereAny(moderators, () =>
          tell('report.moderated', {
            names: listed(
              moderators.map(({ speaker }) => personOf(telling, speaker)),
              telling.language,
            ),
          }),
        ),
      ]),
    ),
    ...whereAny([...spoke, ...organizations], () =>
      paragraph(telling, 'statements', 'statements.party', [
        ...counted(telling, report.instrument ? 'report.spoke-party' : 'report.spoke-states', spoke, {
          items: itemsOf(telling, parties),
        }),
        ...counted(telling, 'report.spoke-organization', organizations),
      ]),
    ),
    ...whereAny(signatories, () =>
      paragraph(
        telling,
        'statements',
        'statements.signatory',
        counted(telling, 'report.spoke-signatory', signatories),
      ),
    ),
    ...whereAny(neither, () =>
      paragraph(
        telling,
        'statements',
        'statements.neither',
        counted(telling, 'report.spoke-neither', neither),
      ),
    ),
    ...whereAny(observers, () =>
      paragraph(
        telling,
        'statements',
        'statements.observers',
        counted(telling, 'report.spoke-observers', observers),
      ),
    ),
    ...whereAny(replies, () =>
      paragraph(telling, 'statements', 'statements.reply', counted(telling, 'report.replied', replies)),
    ),
  ];
}
