import { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { showNotices } from '../web/desk/notices-page.ts';
import { mustMay } from '../web/visit.ts';
import { tryAgain } from './store.ts';

/** The outbox: what was mailed, what waits and what could not be delivered. */
export function noticesRoutes(shell: Shell) {
  return Router()
    .get('/', async (request, response) => {
      await showNotices(shell, request, response);
    })
    .post('/:notice/tries', async (request, response) => {
      await mustMay(request, 'look-after');
      await tryAgain(shell.db, request.params.notice, shell.clock());
      shell.queued();
      response.redirect(303, '/desk/notices');
    });
}
