import type { NextFunction, Request, Response } from 'express';
import { say, sayRefusal } from '../language/catalogue.ts';
import { isLanguage } from '../language/languages.ts';
import { NotAllowed } from '../people/may.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { newId } from './ids.ts';
import { showPage } from './page.ts';
import { CrossSite } from './same-origin.ts';

/** Addresses under which everything can only be read. */
const onlyRead = /^\/(?:$|(?:api|assets|bodies|calendars|papers|sessions)(?:\/|$))/u;

/** What others saved or published meanwhile: the same may be asked again once it was looked at. */
const meanwhile: ReadonlySet<string> = new Set([
  'drafting.saved-by-another',
  'editions.draft-moved',
  'editions.issued-by-another',
]);

/** Answers what no route answered: nothing is there, or it does not take what was sent. */
export function nothingHere({ method, path }: Request, response: Response, next: NextFunction) {
  const read = method === 'GET' || method === 'HEAD';
  if (read || (method === 'POST' && !onlyRead.test(path))) return next(new NotFound('page'));
  response.set('Allow', onlyRead.test(path) ? 'GET, HEAD' : 'GET, HEAD, POST');
  next(Object.assign(new Error('method not allowed'), { status: 405 }));
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
    if (request.path.startsWith('/api/') || request.accepts(['html', 'json']) === 'json')
      response.json({ error: sentence });
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
      if (reason instanceof RuleBroken) {
        return { status: meanwhile.has(reason.code) ? 409 : 422, sentence: sayRefusal(language, reason) };
      }
      const given = statusOf(reason);
      if (given === 405) return { status: 405, sentence: say(language, 'public.method-not-allowed') };
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
