import type { Key } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { sittingOrdinal } from '../../language/ordinals.ts';
import { hashOfWords, shownIn } from '../../language/text.ts';
import type { Report } from '../../reports/report.ts';
import { type After, meetingsHeld } from './after.ts';
import { attendance } from './attendance.ts';
import { opening } from './opening.ts';
import { statements } from './statements.ts';
import { type Plain, paragraph, type Telling, tellingOf } from './telling.ts';

/** A paragraph of a report that follows from facts. */
export interface Derived extends Plain {
  /** Whether words were put in its place, and whether what it follows from has changed since. */
  readonly overruled: 'no' | 'yes' | 'outdated';
}

/** Every derived paragraph that there are facts for, in the order of the report, with what was put in place of it. */
export function derivedFrom(report: Report, after: After, language: Language): readonly Derived[] {
  const telling = tellingOf(report, after, language);
  const derived = [
    ...opening(telling),
    ...statements(telling),
    ...agenda(telling),
    ...attendance(telling),
    ...documentation(telling),
    ...adoption(telling),
  ];
  return derived.map(({ passage, section, words }) => {
    const overruled = report.overruled.find((one) => one.passage === passage);
    if (!overruled) return { passage, section, words, overruled: 'no' };
    const { words: own } = shownIn(overruled.text, language);
    // What was overruled is compared in the language in which it was.
    const then = language === overruled.text.language ? words : null;
    const outdated = then !== null && hashOfWords(then) !== overruled.of;
    return { passage, section, words: own, overruled: outdated ? 'outdated' : 'yes' };
  });
}

/** Words that were put in place of a paragraph for which there are no facts any longer; the report leaves them out. */
export function overruledWithoutFacts({ overruled }: Report, derived: readonly Derived[]) {
  const there = new Set(derived.map(({ passage }) => passage));
  return overruled.filter(({ passage }) => !there.has(passage));
}

function agenda(telling: Telling): readonly Plain[] {
  const { after, language, tell } = telling;
  const { adopted } = after.content.programme.session;
  if (!adopted) return [];
  const number = meetingsHeld(after).findIndex(({ id }) => id === adopted.meeting) + 1;
  const key = [
    'report.agenda-adopted',
    ...(adopted.byConsensus ? ['consensus'] : []),
    ...(adopted.orallyAmended ? ['amended'] : []),
  ].join('-') as Key;
  return [
    paragraph(telling, 'adoption-of-agenda', 'adoption-of-agenda', [
      tell(key, {
        sitting: sittingOrdinal(language, Math.max(number, 1)),
        date: dateOf(adopted.on, language),
      }),
    ]),
  ];
}

function documentation(telling: Telling): readonly Plain[] {
  return [paragraph(telling, 'documentation', 'documentation', [telling.tell('report.documents-listed')])];
}

function adoption(telling: Telling): readonly Plain[] {
  const { report, language, tell } = telling;
  const { reportAdopted, draftSymbol } = report;
  if (!reportAdopted) return [];
  const key = reportAdopted.orallyAmended ? 'report.report-adopted-amended' : 'report.report-adopted';
  return [
    paragraph(telling, 'adoption', 'adoption', [
      tell(key, { date: dateOf(reportAdopted.on, language), symbol: draftSymbol ?? '…' }),
    ]),
  ];
}
