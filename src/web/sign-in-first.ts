import type { NextFunction, Request, Response } from 'express';
import { say } from '../language/catalogue.ts';
import { SignInNeeded } from '../people/may.ts';
import { showPage } from './page.ts';
import { visitOf } from './visit.ts';

/**
 * Sends whoever must sign in first to do so, and back. A form that was being sent stays in the browser: its page says how
 * to sign in beside it and send it again, so nothing typed is lost.
 */
export async function signInFirst(reason: unknown, request: Request, response: Response, next: NextFunction) {
  if (!(reason instanceof SignInNeeded) || response.headersSent) return next(reason);
  response.set('Cache-Control', 'no-store');
  if (request.method === 'GET' || request.method === 'HEAD') {
    return response.redirect(303, `/sign-in?to=${encodeURIComponent(request.originalUrl)}`);
  }
  const { language } = visitOf(request, response);
  await showPage(response.status(403), 'people/signed-out', { title: say(language, 'account.signed-out') });
}
