import { type Request, type Response, Router } from 'express';
import { importPaper } from '../acts/import.ts';
import type { Shell } from '../acts/shell.ts';
import { allBodies } from '../bodies/store.ts';
import { typedIn } from '../fields.ts';
import { say, sayOfReading } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { shownIn } from '../language/text.ts';
import { time, timeSpan } from '../language/times.ts';
import { RuleBroken } from '../rules.ts';
import { formsOf, type RefusedForm } from '../web/desk/forms.ts';
import { fieldsOf, multipart } from '../web/desk/multipart.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { showPage } from '../web/page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, refusedBy, somewhere, visitOf, visitorMay } from '../web/visit.ts';
import { importIn, longestPaper, storedIn } from './form.ts';
import type { ItemRead, MeetingRead, PaperRead } from './paper-read.ts';
import { readPaper } from './read.ts';

const fieldOf = {
  'import.no-days': 'start',
  'sessions.end-before-start': 'end',
  'import.not-a-programme': 'paper',
};

interface Shown {
  readonly refused?: RefusedForm;
  readonly read?: PaperRead;
  readonly typed?: Readonly<Record<string, string | readonly string[]>>;
}

/** Importing a paper: what was understood is shown first, and then stored as a draft. */
export function importRoutes(shell: Shell) {
  const show = async (request: Request, response: Response, { refused, read, typed = {} }: Shown) => {
    const { language } = visitOf(request, response);
    const choices = await bodiesToImportTo(shell, request);
    const bodies = (await allBodies(shell.db)).filter(({ id }) => choices.includes(id));
    await showPage(response, 'desk/import', {
      title: say(language, 'desk.import'),
      form: formsOf(language, 1, refused ?? null),
      bodies: [
        ...(choices.includes('') ? [{ value: '', label: say(language, 'desk.import-body-named') }] : []),
        ...bodies.map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
      ],
      paper: typed.paper ?? '',
      typed,
      read: read ? understood(read, { id: shell.newId(), ...typed }, language) : null,
    });
  };

  return Router()
    .get('/', async (request, response) => {
      await mustMay(request, 'import', somewhere);
      await show(request, response, {});
    })
    .post('/reading', multipart('2mb'), async (request, response) => {
      await mustMay(request, 'import', somewhere);
      const { language, today } = visitOf(request, response);
      let form: unknown = {};
      try {
        form = await fieldsOf(request, { file: 'file', into: 'paper' });
        const { paper } = importIn(form, await bodiesToImportTo(shell, request), language, today);
        await show(request, response, { read: readPaper(paper), typed: typedIn(form) });
      } catch (reason) {
        if (!(reason instanceof RuleBroken)) throw reason;
        const refused = refusedForm('import', refusedBy(reason, form), fieldOf);
        await show(request, response.status(422), { refused });
      }
    })
    .post('/', async (request, response) => {
      const person = await mustMay(request, 'import', somewhere);
      const { language, today } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const bodies = await bodiesToImportTo(shell, request);
          const { paper, told, id } = storedIn(request.body, bodies, language, today);
          const { session } = await importPaper(shell, person.id, readPaper(paper), told, id);
          response.redirect(303, deskAddress(session));
        },
        async (refused) => {
          const typed = typedIn(request.body);
          const { paper } = typed;
          const read = typeof paper === 'string' && paper.length <= longestPaper ? readPaper(paper) : null;
          const shown = read === null || read.items.length + read.meetings.length === 0 ? {} : { read };
          await show(request, response, {
            refused: refusedForm('import', refused, fieldOf),
            typed,
            ...shown,
          });
        },
      );
    });
}

/** The bodies that this person may import to; who may for all may also leave it to the paper, which adds a body that is new. */
async function bodiesToImportTo(shell: Shell, request: Request): Promise<readonly string[]> {
  const bodies = (await allBodies(shell.db)).filter(({ kind }) => kind === 'body').map(({ id }) => id);
  if (await visitorMay(request, 'import')) return ['', ...bodies];
  const allowed = await Promise.all(bodies.map((id) => visitorMay(request, 'import', id)));
  return bodies.filter((_, index) => allowed[index]);
}

function understood(paper: PaperRead, typed: NonNullable<Shown['typed']>, language: Language) {
  const { session } = paper;
  const day = (said: string | null) => (said === null ? '' : dateOf(said, language));
  const facts = [
    [say(language, 'desk.body'), paper.body],
    [say(language, 'desk.symbol'), paper.symbol],
    [say(language, 'desk.ordinal'), session.ordinal === null ? null : String(session.ordinal)],
    [say(language, 'desk.place'), session.place],
    [say(language, 'desk.first-day'), day(session.start)],
    [say(language, 'desk.last-day'), day(session.end)],
    [say(language, 'desk.agenda-title'), paper.title],
  ] as const;
  return {
    facts: facts.map(([name, value]) => ({ name, value: value || say(language, 'desk.not-said') })),
    items: flat(paper.items),
    meetings: paper.meetings.map((meeting) => ({
      name: meetingName(meeting, language),
      rows: meeting.rows.map(({ item, title }) => (item === null ? title : `${item} ${title}`)).join(' · '),
    })),
    problems: [
      // In English the reader says more, with the words that it found.
      ...paper.problems.map((one) => (language === 'en' ? one.message : sayOfReading(language, one))),
      ...paper.leftOver.map(({ line, text }) => say(language, 'desk.left-over', { line, text })),
    ],
    start: day(session.start),
    end: day(session.end),
    hidden: ['id', 'paper', 'body', 'zone'].map((name) => ({
      name,
      value: [typed[name] ?? ''].flat()[0] ?? '',
    })),
  };
}

function flat(items: readonly ItemRead[]): readonly { readonly number: string; readonly title: string }[] {
  return items.flatMap(({ number, title, items: inner }) => [
    { number: number ?? '?', title },
    ...flat(inner),
  ]);
}

function meetingName({ date, day, start, end }: MeetingRead, language: Language): string {
  const when = date === null ? (day ?? '') : dateOf(date, language);
  if (start === null) return when;
  return `${when}, ${end === null ? time(start, language) : timeSpan(start, end, language)}`;
}
