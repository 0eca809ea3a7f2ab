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
  // English first: it is what a program gets that prefers nothing.
  const preferred = request.acceptsLanguages(['en', ...languages]);
  const wishes: readonly unknown[] = [lang, remembered, person?.language, preferred];
  const language: Language = wishes.find(isLanguage) ?? 'en';
  response.locals.language = language;
  response.locals.direction = directionOf(language);
  response.set('Content-Language', language);
  response.vary('Accept-Language').vary('Cookie');
  next();
}
