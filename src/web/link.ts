import type { Request, Response } from 'express';
import { type Key, say } from '../language/catalogue.ts';
import { NotFound } from '../rules.ts';
import { showPage } from './page.ts';
import { visitOf } from './visit.ts';

/** The page that says that a link from a mail no longer leads anywhere: its view and its title. */
export interface NoLink {
  readonly view: string;
  readonly title: Key;
}

/** Answers in words a link that is used, forged, past or not whole, whichever of these it is. */
export async function whereLinkHolds(
  request: Request,
  response: Response,
  { view, title }: NoLink,
  show: () => Promise<void>,
) {
  try {
    await show();
  } catch (reason) {
    if (!(reason instanceof NotFound)) throw reason;
    const { language } = visitOf(request, response);
    response.status(404).set('Cache-Control', 'no-store');
    await showPage(response, view, { title: say(language, title) });
  }
}
