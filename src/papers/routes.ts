import { type Request, type Response, Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { issuedPaper, issuingsOf, papersAt, papersOf, papersOfAll } from '../editions/issued/store.ts';
import { editionsOf, editionWithNumber } from '../editions/store.ts';
import { say } from '../language/catalogue.ts';
import { directionOf, isLanguage, type Language, languages } from '../language/languages.ts';
import { NotFound } from '../rules.ts';
import { showPage } from '../web/page.ts';
import { editionLine } from '../web/public/edition-lines.ts';
import { papersShown } from '../web/public/papers-shown.ts';
import { languageNames } from '../web/public/wording.ts';
import { visitOf } from '../web/visit.ts';
import { type End, ends } from './ends.ts';

/** Papers as they were issued: looked up by their address; byte for byte in each format, and within a page of their own. */
export function paperRoutes({ db }: Shell) {
  return Router()
    .get('/papers', async (request, response) => {
      const { language } = visitOf(request, response);
      const papers = Map.groupBy(await papersOfAll(db), ({ address }) => address);
      await showPage(response, 'public/papers', {
        title: say(language, 'public.places-papers'),
        papers: [...papers].map(([address, issued]) => ({
          symbol: issued[0]?.symbol ?? address,
          href: `/papers/${address}`,
          languages: inLanguages(
            `/papers/${address}`,
            issued.map((one) => one.language),
            language,
          ),
        })),
      });
    })
    .get('/papers/:file', async (request, response) => {
      const { file } = request.params;
      const [, address = '', end = ''] = /^(.+)\.([a-z]+)$/u.exec(file) ?? [];
      if (Object.hasOwn(ends, end)) await sendPaper(request, response, address, end as End);
      else await showPaper(request, response, file);
    });

  async function sendPaper(request: Request, response: Response, address: string, end: End) {
    const { language } = visitOf(request, response);
    const { format, type } = ends[end];
    const printing = printingIn(request);
    const there = await languagesAt(address, format, printing);
    const asked = isLanguage(request.query.lang) ? request.query.lang : null;
    const choose = (some: readonly Language[]) =>
      asked === null ? nearest(some, language) : some.find((one) => one === asked);
    const found = choose(there);
    if (!found) {
      const written = choose(await languagesAt(address, 'html', printing));
      response.status(404);
      await showPage(response, 'public/no-paper', {
        title: address.replaceAll('-', '/'),
        ...(written
          ? {
              sentence: say(language, 'public.not-in-format'),
              links: await formatsOf(address, written, printing, language),
            }
          : {
              sentence: say(language, 'public.no-paper', {
                language: say(language, `language.${asked ?? language}`),
              }),
              links: inLanguages(`/papers/${address}.${end}`, there, language),
            }),
      });
      return;
    }
    const { body, sha256 } = await issuedPaper(db, address, format, found, printing);
    response
      .set({
        'Content-Type': type,
        'Content-Language': found,
        ETag: `"${sha256}"`,
        'Cache-Control': 'public, max-age=900',
      })
      .send(body);
  }

  /** The stored paper within the frame of the pages; openly in another language where it is not issued in the reader's. */
  async function showPaper(request: Request, response: Response, address: string) {
    const { language } = visitOf(request, response);
    const there = await languagesAt(address, 'html');
    const written = nearest(there, language);
    if (!written) throw new NotFound('paper');
    const printing = printingIn(request);
    const paper = await issuedPaper(db, address, 'html', written, printing);
    const { printing: lastPrinting } = await issuedPaper(db, address, 'html', written);
    const editions = await editionsOf(db, paper.session);
    const shown = papersShown(
      editions,
      await issuingsOf(db, paper.session),
      await papersOf(db, paper.session),
      language,
    );
    const edition = await editionWithNumber(db, paper.session, paper.edition);
    await showPage(response, 'public/paper', {
      title: paper.symbol,
      body: insideOf(paper.body.toString()),
      written,
      writtenDirection: directionOf(written),
      edition: editionLine(edition, language),
      earlierPrinting:
        printing !== undefined && printing < lastPrinting ? `/papers/${address}?lang=${written}` : null,
      shown: shown.find(({ symbol }) => symbol === paper.symbol) ?? null,
      beside: shown.filter(({ symbol }) => symbol.startsWith(`${paper.symbol}/`)),
      missing: written === language ? null : say(language, `language.${language}`),
      inOthers: inLanguages(`/papers/${address}`, there, language),
      others: await formatsOf(address, written, printing, language),
    });
  }

  /** The languages of a paper in a format, none where it was not issued in that. @throws NotFound where no paper has that address */
  async function languagesAt(
    address: string,
    format: string,
    printing?: number,
  ): Promise<readonly Language[]> {
    const papers = await papersAt(db, address);
    if (papers.length === 0) throw new NotFound('paper');
    const there = papers.filter(
      (one) => one.format === format && (printing === undefined || one.printing === printing),
    );
    return languages.filter((language) => there.some((one) => one.language === language));
  }

  /** The formats in which a paper was issued in a language: those of today, as far as there were any. */
  async function formatsOf(
    address: string,
    written: Language,
    printing: number | undefined,
    reader: Language,
  ) {
    const there = (await papersAt(db, address)).filter(
      (one) => one.language === written && (printing === undefined || one.printing === printing),
    );
    return (Object.keys(ends) as End[])
      .filter((end) => there.some(({ format }) => format === ends[end].format))
      .map((end) => ({
        name: say(reader, `public.format-${end}`),
        href: `/papers/${address}.${end}?lang=${written}${printing === undefined ? '' : `&printing=${printing}`}`,
      }));
  }
}

/** Which printing of a paper an address asks for; the last where it asks for none. */
function printingIn({ query: { printing } }: Request): number | undefined {
  return typeof printing === 'string' && /^[1-9]$/u.test(printing) ? Number(printing) : undefined;
}

/** The reader's language where there is one, otherwise English, otherwise the first there is. */
function nearest(there: readonly Language[], language: Language): Language | undefined {
  return [language, 'en' as const, ...there].find((one) => there.includes(one));
}

function inLanguages(address: string, there: readonly string[], reader: Language) {
  return languageNames(there, reader).map((one) => ({ ...one, href: `${address}?lang=${one.language}` }));
}

/** What stands inside the stored page's main part. It was written by papers/html.ts, and every word in it is escaped. */
function insideOf(page: string): string {
  return /<main[^>]*>\n?([\s\S]*)<\/main>/u.exec(page)?.[1] ?? '';
}
