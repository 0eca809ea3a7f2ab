import type { Request, Response } from 'express';
import { deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { mustMay, visitOf } from '../visit.ts';
import { bodiesOf } from './programme-page.ts';
import { type DeskPage, deskAddress, sessionHead } from './session-head.ts';

/**
 * What every page of a session on the desk begins with: its draft, the bodies it is drafted for, who reads it in which
 * language, and the page's head. @throws NotFound, SignInNeeded, NotAllowed
 */
export async function openSession(shell: Shell, request: Request, response: Response, page: DeskPage) {
  const session = String(request.params.session);
  const desk = await deskOf(shell.db, session);
  const { programme, number } = desk.revision;
  const over = bodiesOf(programme);
  await mustMay(request, 'read-desk', over);
  const { language, today } = visitOf(request, response);
  const head = sessionHead(programme, desk.bodies, language, page);
  return { session, desk, programme, number, over, language, today, head, base: deskAddress(session) };
}
