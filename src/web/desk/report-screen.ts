import type { Request, Response } from 'express';
import { numbersOf } from '../../acts/report.ts';
import type { Shell } from '../../acts/shell.ts';
import { say } from '../../language/catalogue.ts';
import { begun } from '../../reports/edits.ts';
import { showPage } from '../page.ts';
import { chaptersShown } from './recommendations-shown.ts';
import { openSession } from './session-open.ts';

/** Shows the recommendations as the hall sees them: large, with brackets and other wordings, and how far each is agreed. */
export async function showReportScreen(shell: Shell, request: Request, response: Response) {
  const { desk, programme, language, head, base } = await openSession(shell, request, response, 'report');
  response.set({ Refresh: '30', 'Cache-Control': 'no-store' });
  await showPage(response, 'desk/report-screen', {
    title: `${say(language, 'reports.recommendations')}, ${head.title}`,
    head,
    base,
    bare: true,
    chapters: chaptersShown(
      begun(programme.report),
      language,
      await numbersOf(shell.db, desk, shell.clock()),
    ),
  });
}
