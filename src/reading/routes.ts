import { type Request, type Response, Router } from 'express';
import { importPaper } from '../acts/import.ts';
import type { Shell } from '../acts/shell.ts';
import { allBodies } from '../bodies/store.ts';
import { typedIn } from '../fields.ts';
import { say } from '../language/catalogue.ts';
import { shownIn } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import { formsOf, type RefusedForm } from '../web/desk/forms.ts';
import { hasProgramme, understood } from '../web/desk/import-page.ts';
import { chosenIn, fieldsOf, multipart } from '../web/desk/multipart.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { showPage } from '../web/page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, refusedBy, somewhere, visitOf, visitorMay } from '../web/visit.ts';
import { allItems, corrected } from './corrected.ts';
import { type Opened, openFile } from './files/opened.ts';
import { carriedIn, paperIn, storedIn, toldIn } from './form.ts';
import { readOpened } from './read-file.ts';

interface Shown {
  readonly refused?: RefusedForm;
  readonly file?: Opened;
  readonly typed?: Readonly<Record<string, string | readonly string[]>>;
}

/** A file of the largest size, with the other fields of its form. */
const longestForm = '24mb';

/** Importing a paper: what was understood is shown beside it, corrected and confirmed, and only then stored as a draft. */
export function importRoutes(shell: Shell) {
  const show = async (request: Request, response: Response, { refused, file, typed = {} }: Shown) => {
    const { language } = visitOf(request, response);
    const choices = await bodiesToImportTo(shell, request);
    const bodies = (await allBodies(shell.db)).filter(({ id }) => choices.includes(id));
    const placed = file ? readOpened(file) : null;
    await showPage(response, 'desk/import', {
      title: say(language, 'desk.import'),
      form: formsOf(language, 1, refused ?? null),
      bodies: [
        ...(choices.includes('') ? [{ value: '', label: say(language, 'desk.import-body-named') }] : []),
        ...bodies.map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
      ],
      typed,
      read: file && placed ? understood(file, placed, language) : null,
      hidden: file ? { id: [typed.id ?? []].flat()[0] ?? shell.newId(), ...carriedIn(file) } : null,
    });
  };

  return Router()
    .get('/', async (request, response) => {
      await mustMay(request, 'import', somewhere);
      await show(request, response, {});
    })
    .post('/reading', multipart(longestForm), async (request, response) => {
      await mustMay(request, 'import', somewhere);
      const { language, today } = visitOf(request, response);
      let form: unknown = {};
      try {
        form = await fieldsOf(request);
        toldIn(form, await bodiesToImportTo(shell, request), language, today);
        const chosen = await chosenIn(request, 'file');
        const file = chosen ? await openFile(chosen.bytes, chosen.name) : paperIn(form);
        await show(request, response, { file, typed: typedIn(form) });
      } catch (reason) {
        if (!(reason instanceof RuleBroken)) throw reason;
        const refused = refusedForm('paper', refusedBy(reason, form), fieldOf(reason.code));
        await show(request, response.status(422), { refused });
      }
    })
    .post('/', multipart(longestForm), async (request, response) => {
      const person = await mustMay(request, 'import', somewhere);
      const { language, today } = visitOf(request, response);
      request.body = await fieldsOf(request);
      await orAgain(
        request,
        response,
        async () => {
          const bodies = await bodiesToImportTo(shell, request);
          const { read } = readOpened(paperIn(request.body));
          const items = allItems(read.items).length;
          const { told, corrections, id } = storedIn(request.body, { bodies, language, today, items });
          const { session } = await importPaper(shell, person.id, corrected(read, corrections), told, id);
          response.redirect(303, deskAddress(session));
        },
        async (refused) => {
          const typed = typedIn(request.body);
          const file = carriedAgain(request.body);
          const again = file !== null && hasProgramme(readOpened(file).read);
          await show(request, response, {
            refused: refusedForm(
              again ? 'import' : 'paper',
              refused,
              fieldOf(refused.refusals[0]?.code ?? ''),
            ),
            typed,
            ...(again && file ? { file } : {}),
          });
        },
      );
    });
}

/** What is wrong with a file is said at its field. */
function fieldOf(code: string): Readonly<Record<string, string>> {
  return {
    'import.no-days': 'start',
    'sessions.end-before-start': 'end',
    'import.not-a-programme': 'paper',
    ...(code.startsWith('file.') ? { [code]: 'file' } : {}),
  };
}

function carriedAgain(form: unknown): Opened | null {
  try {
    return paperIn(form);
  } catch {
    return null;
  }
}

/** The bodies that this person may import to; who may for all may also leave it to the paper, which adds a body that is new. */
async function bodiesToImportTo(shell: Shell, request: Request): Promise<readonly string[]> {
  const bodies = (await allBodies(shell.db)).filter(({ kind }) => kind === 'body').map(({ id }) => id);
  if (await visitorMay(request, 'import')) return ['', ...bodies];
  const allowed = await Promise.all(bodies.map((id) => visitorMay(request, 'import', id)));
  return bodies.filter((_, index) => allowed[index]);
}
