import { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { issuedPaper, papersAt, papersOfAll } from '../editions/store.ts';
import { say } from '../language/catalogue.ts';
import { isLanguage } from '../language/languages.ts';
import { NotFound } from '../rules.ts';
import { showPage } from '../web/page.ts';
import { visitOf } from '../web/visit.ts';

const formats = {
  html: { format: 'html', type: 'text/html; charset=utf-8' },
  txt: { format: 'text', type: 'text/plain; charset=utf-8' },
  json: { format: 'json', type: 'application/json; charset=utf-8' },
} as const;

/** Papers as they were issued: looked up by their address, sent byte for byte. */
export function paperRoutes({ db }: Shell) {
  return Router()
    .get('/papers', async (request, response) => {
      const { language } = visitOf(request, response);
      const papers = Map.groupBy(await papersOfAll(db), ({ address }) => address);
      await showPage(response, 'public/papers', {
        title: say(language, 'public.places-papers'),
        papers: [...papers.values()].flatMap(([first, ...others]) =>
          first
            ? {
                symbol: first.symbol,
                session: first.session_id,
                languages: [first, ...others].map((one) => ({
                  language: one.language,
                  name: say(language, `language.${one.language}` as 'language.en'),
                  href: `/papers/${one.address}.html?lang=${one.language}`,
                })),
              }
            : [],
        ),
      });
    })
    .get('/papers/:file', async (request, response) => {
      const { language } = visitOf(request, response);
      const { file } = request.params;
      const [, address = '', extension = ''] = /^(.+)\.(html|txt|json)$/u.exec(file) ?? [];
      if (!Object.hasOwn(formats, extension)) throw new NotFound('paper');
      const { format, type } = formats[extension as keyof typeof formats];
      const there = await papersAt(db, address);
      if (there.length === 0) throw new NotFound('paper');
      const asked = isLanguage(request.query.lang) ? request.query.lang : language;
      const languages = [...new Set(there.map((one) => one.language))].filter(isLanguage);
      const found =
        languages.find((one) => one === asked) ??
        (isLanguage(request.query.lang)
          ? undefined
          : (languages.find((one) => one === 'en') ?? languages[0]));
      if (!found) {
        response.status(404);
        await showPage(response, 'public/no-paper', {
          title: there[0]?.symbol ?? '',
          asked: say(language, `language.${asked}`),
          languages: languages.map((one) => ({
            language: one,
            name: say(language, `language.${one}`),
            href: `/papers/${address}.${extension}?lang=${one}`,
          })),
        });
        return;
      }
      const paper = await issuedPaper(db, address, format, found);
      response
        .set({
          'Content-Type': type,
          ETag: `"${paper.sha256}"`,
          'Content-Language': found,
          'Cache-Control': 'public, max-age=900',
        })
        .send(paper.body);
    });
}
