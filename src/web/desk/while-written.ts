import type { Request, Response } from 'express';
import type { Writing } from '../../acts/papers-of.ts';
import type { Shell } from '../../acts/shell.ts';
import { typedIn } from '../../fields.ts';
import { say, sayRefusal } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { endOf } from '../../papers/ends.ts';
import { formats } from '../../papers/writers.ts';
import { RuleBroken } from '../../rules.ts';
import { type GrowingPage, growPage } from '../page.ts';
import { visitOf } from '../visit.ts';
import { type DeskPage, deskAddress } from './session-head.ts';
import { openSession } from './session-open.ts';

/**
 * Does what writes papers, and shows each as it is done, on a page that grows and goes on by itself to what the deed says,
 * without any script. `from` is the page with the form. What is refused before the first paper is left to the caller; what fails later is said on the page,
 * with all that was typed, ready to be sent again.
 */
export async function whileWritten(
  shell: Shell,
  request: Request,
  response: Response,
  from: DeskPage,
  deed: (writing: Writing) => Promise<string>,
) {
  const { language: reader, form } = visitOf(request, response);
  let page: GrowingPage | null = null;
  let rows: readonly Language[] = [];

  const writing: Writing = {
    begun: async (wanted, symbol) => {
      rows = wanted;
      const { head, base } = await openSession(shell, request, response, from);
      page = await growPage(response, 'desk/papers-begun', {
        head,
        base,
        symbol,
        title: say(reader, 'issuing.writing'),
        rows: wanted.map((one) => say(reader, `language.${one}`)),
      });
    },
    written: async ({ language, format, done, of }) => {
      await page?.add('desk/paper-written', {
        name: say(reader, `language.${language}`),
        format: formatName(format),
        row: rows.indexOf(language) + 1,
        column: formats.indexOf(format) + 1,
        count: `${done}/${of}`,
      });
    },
  };

  try {
    const next = await deed(writing);
    if (page === null) return response.redirect(303, next);
    await (page as GrowingPage).add('desk/papers-done', { next });
  } catch (reason) {
    if (page === null) throw reason;
    if (!(reason instanceof RuleBroken)) request.log.error({ err: reason }, 'papers could not be issued');
    await (page as GrowingPage).add('desk/papers-failed', {
      sentence:
        reason instanceof RuleBroken
          ? sayRefusal(reader, reason)
          : say(reader, 'public.fault', { id: String(request.id) }),
      action: request.originalUrl,
      typed: Object.entries(typedIn(form)).flatMap(([name, value]) =>
        [value].flat().map((one) => ({ name, value: one })),
      ),
      back: `${deskAddress(String(request.params.session))}/${from}`,
    });
  }
  (page as GrowingPage).end();
}

/** "PDF", in every language. */
export function formatName(format: string): string {
  return endOf(format).toUpperCase();
}
