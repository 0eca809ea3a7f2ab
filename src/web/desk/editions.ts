import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { issuingsOf, papersOf } from '../../editions/issued/store.ts';
import { editionsOf } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { showPage } from '../page.ts';
import { papersShown } from '../public/papers-shown.ts';
import { visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { nameOf } from './rounds.ts';
import { deskAddress, momentOf } from './session-head.ts';
import { openSession } from './session-open.ts';

/** Shows a session's editions, the latest first. */
export async function showEditions(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'editions');
  const { session, desk, language, over, head } = opened;
  const { revision } = desk;
  const { zone } = revision.programme.session;
  const editions = await editionsOf(shell.db, session);
  const issuings = await issuingsOf(shell.db, session);
  const withPapers = editions.findLast(({ symbol }) => symbol !== null);
  const papers = await papersOf(shell.db, session);
  const issued = papers.filter(({ symbol }) => symbol === withPapers?.symbol);
  /** An addendum may come in further languages, as long as the paper that it is about has more of them. */
  const furtherLanguages = (symbol: string) => {
    const own = issuings.find((one) => one.symbol === symbol && one.issued.kind === 'addendum');
    const inLanguages = (of: string) =>
      new Set(papers.filter((one) => one.symbol === of).map((one) => one.language));
    if (!own || inLanguages(symbol).size >= inLanguages(own.about).size) return [];
    const query = new URLSearchParams({ of: own.about, symbol });
    return [{ name: say(language, 'desk.add-language'), href: `addenda?${query}` }];
  };
  const missing = languages.filter((one) => !issued.some((paper) => paper.language === one));
  await showPage(response, 'desk/editions', {
    title: say(language, 'desk.editions-title', { session: head.title }),
    base: deskAddress(session),
    head,
    form: formsOf(language, revision.number, refused)('language'),
    papersOf: withPapers?.symbol ?? null,
    publishes: await visitorMay(request, 'publish', over),
    papers: papersShown(editions, issuings, papers, language).map((paper) => ({
      ...paper,
      deeds: [
        ...deedsOf(paper.symbol, withPapers?.symbol ?? null, language),
        ...furtherLanguages(paper.symbol),
      ],
    })),
    missing: withPapers
      ? missing.map((one) => ({ value: one, label: say(language, `language.${one}`) }))
      : [],
    tracked: {
      languages: languages.map((one) => ({ value: one, label: say(language, `language.${one}`) })),
      language,
      since: editions.map(({ number }) => editionOption(number, language)).toReversed(),
      of: [
        { value: 'draft', label: say(language, 'desk.revision', { revision: revision.number }) },
        ...editions
          .slice(1)
          .map(({ number }) => editionOption(number, language))
          .toReversed(),
      ],
    },
    editions: await Promise.all(
      editions.toReversed().map(async (edition) => ({
        number: edition.number,
        href: `/sessions/${session}/editions/${edition.number}`,
        date: edition.date,
        when: dateOf(edition.date, language),
        authority: say(language, `paper.authority.${edition.authority}`),
        symbol: edition.symbol,
        revision: edition.revision,
        by: await nameOf(shell.db, edition.issuedBy, language),
        at: momentOf(edition.issuedAt, shell.clock(), zone, language),
        digest: edition.digest,
      })),
    ),
  });
}

function editionOption(number: number, language: Language) {
  return { value: String(number), label: say(language, 'desk.edition', { edition: number }) };
}

/** What may be done with a paper that was issued: the last one may be revised, any may be reissued, corrected and added to. */
function deedsOf(symbol: string, last: string | null, language: Language) {
  const of = encodeURIComponent(symbol);
  return [
    { name: say(language, 'issuing.reissue'), href: `reissues?of=${of}` },
    { name: say(language, 'issuing.corrigendum'), href: `corrigenda?of=${of}` },
    { name: say(language, 'issuing.addendum'), href: `addenda?of=${of}` },
    ...(symbol === last ? [{ name: say(language, 'issuing.revision'), href: 'publication' }] : []),
  ];
}
