import type { Database } from '../../../db/connect.ts';
import { countingOf } from '../../acts/deadlines.ts';
import { placed } from '../../agenda/outline.ts';
import { type Outlook, outlookOf } from '../../documentation/outlook.ts';
import { asIssued, type PlanLine, planOf } from '../../documentation/planned.ts';
import { planLines } from '../../documentation/store.ts';
import type { Programme } from '../../drafting/programme.ts';
import type { Edition } from '../../editions/edition.ts';
import { publicContent } from '../../editions/public.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf, dayAndMonth } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Day } from '../../time/days.ts';
import { wordsOf } from '../page.ts';
import { languageNames } from './wording.ts';

/** The documents of an edition as its page lists them; with how each stands today where the plan has it. */
export function documentsShown(
  { documents, agenda, session }: Programme,
  language: Language,
  outlooks: ReadonlyMap<string, Outlook> = new Map(),
) {
  const numbers = new Map(placed(agenda).map(({ item, path }) => [item.id, numberOf(path, language)]));
  const date = (on: Day) =>
    on.slice(0, 4) === session.start.slice(0, 4) ? dayAndMonth(on, language) : dateOf(on, language);
  return documents.map((document) => ({
    symbols: document.symbols,
    title: wordsOf(document.title, language),
    items: document.items.flatMap((id) => numbers.get(id) ?? []),
    only: document.languages.length === 1 ? say(language, `language.${document.languages[0] ?? 'en'}`) : null,
    languages: languageNames(document.languages, language).map(({ language: one, name }) => {
      const issued = document.issued[one];
      if (issued) {
        const words = say(language, 'public.issued-on', { date: date(issued) });
        return { language: one, name, state: words, mark: ' state--done' };
      }
      return { language: one, name, ...awaited(outlooks.get(document.id) ?? null, language, date) };
    }),
  }));
}

/** The documents of the latest edition as they stand today by the plan; nothing where nothing is planned of any of them. */
export async function documentsToday(
  db: Database,
  edition: Edition,
  { language, today }: { readonly language: Language; readonly today: Day },
): Promise<ReturnType<typeof documentsShown> | null> {
  const { programme } = publicContent(edition.content);
  const listed = new Set(programme.documents.map(({ id }) => id));
  const lines = (await planLines(db, edition.session)).filter(
    (line) => isPlanned(line) && listed.has(line.document),
  );
  if (lines.length === 0) return null;
  const counting = await countingOf(db, programme.session);
  const plan = planOf(programme.documents, lines, programme.session.original);
  const outlooks = new Map(
    plan
      .filter(({ number }) => number > 0)
      .map(({ planned }) => [planned.id, outlookOf(planned, counting, today)] as const),
  );
  return documentsShown(asIssued(programme, lines), language, outlooks);
}

function isPlanned({ planned }: PlanLine): boolean {
  return planned !== null;
}

/** When a document that is not issued yet in a language is expected, and whether it is late. */
function awaited(outlook: Outlook | null, language: Language, date: (on: Day) => string) {
  if (outlook === null || outlook.expected === null) {
    return { state: say(language, 'public.not-issued'), mark: '' };
  }
  const on = date(outlook.expected);
  const isLate = outlook.late.issuance > 0 || outlook.willBeLate > 0;
  return isLate
    ? { state: say(language, 'plan.late-expected', { date: on }), mark: ' state--late' }
    : { state: say(language, 'plan.expected-on', { date: on }), mark: '' };
}
