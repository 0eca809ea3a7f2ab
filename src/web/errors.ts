import type { NextFunction, Request, Response } from 'express';
import { say, sayRefusal } from '../language/catalogue.ts';
import { isLanguage } from '../language/languages.ts';
import { NotAllowed } from '../people/may.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { newId } from './ids.ts';
import { showPage } from './page.ts';
import { CrossSite } from './same-origin.ts';

/** Answers what no route answered. */
export function nothingHere(_request: Request, _response: Response, next: NextFunction) {
  next(new NotFound('page'));
}

/** Says in the reader's language why a request was refused, as a page or as JSON; an unforeseen fault gets an id, never a stack. */
export function answersErrors(log: (reason: unknown, id: string) => void) {
  return async (reason: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(reason);
    const { language: spoken } = response.locals;
    const language = isLanguage(spoken) ? spoken : 'en';
    const id = newId();
    const { status, sentence } = inWords();
    if (status >= 500) log(reason, id);
    response.status(status).set('Cache-Control', 'no-store');
    if (request.path.startsWith('/api/')) response.json({ error: sentence });
    else
      await showPage(response, 'errors/refused', {
        title: say(language, 'public.error-title'),
        status,
        sentence,
      });

    function inWords(): { status: number; sentence: string } {
      if (reason instanceof NotFound) return { status: 404, sentence: say(language, 'public.not-found') };
      if (reason instanceof NotAllowed || reason instanceof CrossSite) {
        return { status: 403, sentence: sayRefusal(language, reason) };
      }
      if (reason instanceof RuleBroken) return { status: 422, sentence: sayRefusal(language, reason) };
      const given = statusOf(reason);
      if (given === 413) return { status: 413, sentence: say(language, 'public.too-large') };
      if (given >= 400 && given < 500)
        return { status: given, sentence: say(language, 'public.not-understood') };
      return { status: 500, sentence: say(language, 'public.fault', { id }) };
    }
  };
}

function statusOf(reason: unknown): number {
  return reason instanceof Error && 'status' in reason && typeof reason.status === 'number'
    ? reason.status
    : 500;
}
