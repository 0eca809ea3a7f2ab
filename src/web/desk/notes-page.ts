import type { Request, Response } from 'express';
import { contentOf, type Desk } from '../../acts/desk.ts';
import { begunFrom, groundOf, type NoteGround, problemsOfNote } from '../../acts/notes.ts';
import { reportIssued } from '../../acts/report.ts';
import type { Shell } from '../../acts/shell.ts';
import type { Body } from '../../bodies/body.ts';
import { say, sayProblem } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { directionOf, type Language, languages } from '../../language/languages.ts';
import { ends } from '../../papers/ends.ts';
import { missingIn } from '../../papers/printed.ts';
import { type NotePart, noteParts, noteTitle } from '../../papers/report/note-told.ts';
import { bodiesNamed, type NoteDrafted } from '../../reports/note.ts';
import { heldSince } from '../../reports/note-held.ts';
import type { Problem } from '../../rules.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { astray, formName } from './notes-forms.ts';
import {
  authorityOptions,
  bodyOptions,
  deedOptions,
  heldSaved,
  heldShown,
  itemOptions,
  kindOptions,
  newReporting,
  reportingShown,
  resolutionSaved,
  type Showing,
  transmittedSaved,
} from './notes-shown.ts';
import { markOf } from './problems-shown.ts';
import { openSession } from './session-open.ts';
import { formatName } from './while-written.ts';

/** Shows the notes to a session, with their forms. */
export async function showNotes(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'notes');
  const { desk, programme, number, over, language, head, base } = opened;
  const { original } = programme.session;
  const showing: Showing = { bodies: desk.bodies, language };
  const ground = await groundOf(shell.db, desk);
  const notes = programme.notes ?? [];
  const form = formsOf(language, number, refused);
  await showPage(response, 'desk/notes', {
    title: `${say(language, 'desk.page-notes')}, ${head.title}`,
    base,
    head,
    drafts: await visitorMay(request, 'draft', over),
    publishes: await visitorMay(request, 'publish', over),
    form,
    astray: astray(refused, notes, form),
    formName,
    freshId: shell.newId(),
    original,
    originalDirection: directionOf(original),
    today: dateOf(opened.today, language),
    itemOptions: itemOptions(programme, language),
    kindOptions: kindOptions(language),
    bodyOptions: bodyOptions({ ...showing, bodies: mayReport(desk.bodies, ground, notes) }, 'body', false),
    jointOptions: bodyOptions(showing, 'body', true),
    bureauOptions: bodyOptions(showing, 'bureau', true),
    authorityOptions: authorityOptions(language),
    deedOptions: deedOptions(language),
    wordOptions: (['session', 'meeting'] as const).map((value) => ({
      value,
      label: say(language, `notes.word-${value}`),
    })),
    empty: {
      body: newReporting(showing),
      held: heldSaved(null, language),
      resolution: resolutionSaved(null),
      transmitted: transmittedSaved(null, language),
    },
    notes: await Promise.all(
      notes.map(async (drafted) => await noteShown(shell, desk, drafted, { ground, showing })),
    ),
  });
}

/** The bodies that a note may speak of: those that report to the one it goes to, and those that the notes speak of already. */
function mayReport(bodies: readonly Body[], { below }: NoteGround, notes: readonly NoteDrafted[]) {
  const all = new Set([...below, ...notes.flatMap(({ note }) => bodiesNamed(note))]);
  return bodies.filter(({ id }) => all.has(id));
}

/** A note as it follows from its facts, or in words, with what is to be checked in it. */
async function noteShown(
  shell: Shell,
  desk: Desk,
  drafted: NoteDrafted,
  { ground, showing }: { readonly ground: NoteGround; readonly showing: Showing },
) {
  const { language } = showing;
  const { programme } = desk.revision;
  const { original, id: session } = programme.session;
  const { id, note, inWords = [], head } = drafted;
  const content = contentOf(desk, await reportIssued(shell.db, desk, 'note', shell.clock(), id));
  const problems = problemsOfNote(desk, drafted, ground);
  const told = (part: string) =>
    problemsShown(
      problems.filter(({ where }) => where === part),
      language,
    );
  const parts = numbered(noteParts(note, content, original));
  const own = new Set([...note.reports, ...note.transmitted].map((part) => part.id));
  const paragraphsOf = (part: string) => parts.find((one) => one.id === part)?.paragraphs ?? [];
  return {
    id,
    name: head?.title?.words ?? (noteTitle(note, content, original) || say(language, 'notes.untitled')),
    head: {
      items: note.items,
      title: head?.title?.words ?? '',
      agendaSymbol: head?.agendaSymbol ?? '',
      reissued: head?.reissued ? dateOf(head.reissued, language) : '',
    },
    clean: problems.length === 0,
    problems: problemsShown(
      problems.filter(({ where }) => where === null || !own.has(where)),
      language,
    ),
    held: heldSince(note, begunFrom(ground, id)).map((one) => heldShown(one, showing)),
    bodies: note.reports.map((reporting) => ({
      ...reportingShown(reporting, showing),
      problems: told(reporting.id),
      paragraphs: paragraphsOf(reporting.id),
    })),
    transmitted: note.transmitted.map((one) => ({
      id: one.id,
      name: one.body.words,
      facts: transmittedSaved(one, language),
      problems: told(one.id),
      paragraphs: paragraphsOf(one.id),
    })),
    inWords: inWords.map(({ heading, paragraphs }, index) => ({
      place: index + 1,
      heading: heading?.words ?? '',
      text: paragraphs.map(({ words }) => words).join('\n\n'),
      rows: Math.min(14, 2 + paragraphs.length * 2),
    })),
    languageRows: languages.map((one) => ({
      language: one,
      name: say(language, `language.${one}`),
      missing: missingIn(content, one).length,
      preview: `/desk/sessions/${session}/notes/${id}/preview?lang=${one}`,
      formats: Object.keys(ends)
        .filter((end) => end !== 'html')
        .map((end) => ({
          name: formatName(end),
          href: `/desk/sessions/${session}/notes/${id}/preview?lang=${one}&as=${end}`,
        })),
    })),
  };
}

/** The parts of a note, their paragraphs with the numbers that run through it. */
function numbered(parts: readonly NotePart[]) {
  let number = 0;
  return parts.map(({ id, paragraphs }) => ({
    id,
    paragraphs: paragraphs.map((words) => {
      number += 1;
      return { number, words };
    }),
  }));
}

function problemsShown(problems: readonly Problem[], language: Language) {
  return problems.map((problem) => ({
    mark: markOf(problem.level),
    levelName: say(language, `desk.level-${problem.level}`),
    sentence: sayProblem(language, problem),
  }));
}

/** The language in which a note is drafted, with what its forms are read by. */
export function readingOf(desk: Pick<Desk, 'bodies' | 'revision'>, language: Language) {
  const { session, agenda } = desk.revision.programme;
  return {
    language,
    original: session.original,
    opens: session.start,
    bodies: desk.bodies.filter(({ kind }) => kind === 'body').map(({ id }) => id),
    bureaux: desk.bodies.filter(({ kind }) => kind === 'bureau').map(({ id }) => id),
    items: itemOptions({ ...desk.revision.programme, agenda }, language).map(({ value }) => value),
  };
}
