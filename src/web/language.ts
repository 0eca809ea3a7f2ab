import type { NextFunction, Request, Response } from 'express';
import { directionOf, isLanguage, type Language, languages } from '../language/languages.ts';
import type { Person } from '../people/person.ts';

/**
 * The language of a page: what the address asks for, which is remembered; else what was remembered; else the signed-in
 * person's; else what the browser prefers; else English.
 */
export function speaks(request: Request, response: Response, next: NextFunction) {
  const { lang } = request.query;
  if (isLanguage(lang)) {
    response.cookie('lang', lang, {
      maxAge: 365 * 24 * 3_600_000,
      sameSite: 'lax',
      httpOnly: true,
      path: '/',
    });
  }
  const { person } = response.locals as { person?: Person | null };
  const remembered = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/u.exec(request.get('cookie') ?? '')?.[1];
  const preferred = request.acceptsLanguages(...languages);
  const language: Language =
    [lang, remembered, person?.language, preferred].find((one): one is Language => isLanguage(one)) ?? 'en';
  response.locals.language = language;
  response.locals.direction = directionOf(language);
  response.set('Content-Language', language);
  response.vary(['Accept-Language', 'Cookie']);
  next();
}
