import type { Request, Response } from 'express';
import { contentOf, type Desk } from '../../acts/desk.ts';
import { symbolsOf } from '../../acts/issue-later.ts';
import type { Shell } from '../../acts/shell.ts';
import { forEditing } from '../../agenda/prose.ts';
import type { Content } from '../../editions/edition.ts';
import { mostCorrections } from '../../editions/issued/form.ts';
import { type Correction, mostPrintings, nextSymbol } from '../../editions/issued/issuing.ts';
import { issuingsOf, papersWith } from '../../editions/issued/store.ts';
import { editionsOf } from '../../editions/store.ts';
import { withLaterTranslations } from '../../editions/translated.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { wordsIn } from '../../language/text.ts';
import { printedTexts } from '../../papers/printed.ts';
import { NotFound } from '../../rules.ts';
import { showPage } from '../page.ts';
import { languageNames } from '../public/wording.ts';
import { mustMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { printedName } from './publication.ts';
import { openSession } from './session-open.ts';

/** What may be issued after an edition, by the page of each. */
export const issuingPages = { reissues: 'reissue', corrigenda: 'corrigendum', addenda: 'addendum' } as const;

export type IssuingPage = keyof typeof issuingPages;

/** How many rows a corrigendum's form has to spare in each language. */
const spare = 3;
/** More than this is no corrigendum, but a revision. */
const mostSuggested = 20;

/** Shows the form of a reissue, a corrigendum or an addendum to a paper; `more` rows of corrections where they are asked for. */
export async function showIssuing(
  shell: Shell,
  request: Request,
  response: Response,
  page: IssuingPage,
  {
    about,
    again = null,
    refused = null,
    more = 0,
  }: {
    about: unknown;
    /** The symbol of an addendum that is to be issued in further languages. */
    again?: string | null;
    refused?: RefusedForm | null;
    more?: number;
  },
) {
  const opened = await openSession(shell, request, response, 'editions');
  const { session, desk, programme, number, over, language, today, head, base } = opened;
  await mustMay(request, 'publish', over);
  // Which paper is chosen on the page of editions.
  if (typeof about !== 'string') return response.redirect(303, `${base}/editions`);
  const symbol = about;
  const kind = issuingPages[page];
  const papers = (await papersWith(shell.db, symbol)).filter((paper) => paper.session_id === session);
  if (papers.length === 0) throw new NotFound('paper');
  const printings = new Map(papers.map((paper) => [paper.language, paper.printing]));
  const issuings = await issuingsOf(shell.db, session);
  const there = new Set(
    again === null ? [] : (await papersWith(shell.db, again)).map((paper) => paper.language),
  );
  const form = formsOf(language, number, refused)('issuing');
  const suggested = kind === 'corrigendum' ? await differencesOf(shell, desk, symbol) : () => [];
  await showPage(response, 'desk/issuing', {
    title: say(language, `issuing.${kind}-of`, { symbol }),
    head,
    base,
    form,
    page,
    kind,
    about: symbol,
    seen: issuings.at(-1)?.number ?? 0,
    suggestedSymbol:
      kind === 'reissue' ? null : (again ?? nextSymbol(kind, symbol, await symbolsOf(shell.db, session))),
    today: dateOf(today, language),
    languageOptions: languageNames([...printings.keys()], language)
      .filter((one) => kind !== 'reissue' || (printings.get(one.language) ?? 1) < mostPrintings)
      .map((one) => ({ value: one.language, label: one.name })),
    parts: languageNames(
      [...printings.keys()].filter((one) => !there.has(one)),
      language,
    ).map((one) => {
      const found = suggested(one.language);
      const typed = Object.keys(refused?.typed ?? {}).filter((name) =>
        name.startsWith(`place.${one.language}.`),
      ).length;
      const rows = Math.min(mostCorrections, (typed || found.length + spare) + more);
      return {
        ...one,
        open:
          one.language === programme.session.original || found.length > 0 || partTyped(refused, one.language),
        rows: Array.from({ length: rows }, (_, index) => ({
          id: `${one.language}.${index + 1}`,
          ...(found[index] ?? { place: '', instead: '', read: '' }),
        })),
      };
    }),
  });
}

function partTyped(refused: RefusedForm | null, language: Language): boolean {
  return Object.entries(refused?.typed ?? {}).some(
    ([name, value]) => name.split('.')[1] === language && value !== '',
  );
}

/** What the draft says otherwise by now than a paper that was issued of it, language by language, as corrections. */
async function differencesOf(shell: Shell, desk: Desk, symbol: string) {
  const edition = (await editionsOf(shell.db, desk.revision.programme.session.id)).find(
    (one) => one.symbol === symbol,
  );
  if (!edition) return () => [];
  const now = contentOf(desk);
  const then = withLaterTranslations(edition.content, now);
  return (language: Language): readonly Correction[] => {
    const was = textsOf(then, language);
    const found = [...textsOf(now, language)].flatMap(([key, { what, where, words: read }]) => {
      const instead = was.get(key)?.words;
      if (instead === undefined || instead === read) return [];
      return [{ place: printedName(desk, { what, where }, language), instead, read }];
    });
    return found.length > mostSuggested ? [] : found;
  };
}

function textsOf(content: Content, language: Language) {
  return new Map(
    printedTexts(content).flatMap(({ what, where, text }) => {
      const words = wordsIn(text, language);
      if (words === null) return [];
      return [[`${what} ${where}`, { what, where, words: forEditing(words, content.programme.agenda) }]];
    }),
  );
}
