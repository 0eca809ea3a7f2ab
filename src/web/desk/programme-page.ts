import type { Request, Response } from 'express';
import { contentOf, type Desk, deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { standingKinds } from '../../agenda/form.ts';
import { placed } from '../../agenda/outline.ts';
import { forEditing } from '../../agenda/prose.ts';
import { asIssued } from '../../documentation/planned.ts';
import { purposes } from '../../documents/document.ts';
import { symbolInSeries } from '../../documents/symbols.ts';
import { consequencesOfRemoving } from '../../drafting/changes.ts';
import type { Programme } from '../../drafting/programme.ts';
import { revisionWithNumber } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import { type Language, languages } from '../../language/languages.ts';
import { workDrawn } from '../../papers/figure.ts';
import { showPage, linkOf as symbolLink } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { numbersIn, outlineOf } from './outline.ts';
import { addressOf, type Place } from './place.ts';
import { markOf, problemsShown } from './problems-shown.ts';
import { latestShown } from './revisions.ts';
import { selectedShown } from './selected.ts';
import { deskAddress, sessionHead } from './session-head.ts';
import { subjectsShown } from './subjects.ts';
import { topicsOffered } from './topics-offered.ts';
import { deskOn, otherShown, whichShown } from './which-work.ts';
import { workOf } from './work.ts';
import { withItsForm, workOpen } from './work-open.ts';

/** What a pasted outline would change, in words, before it is taken. */
export interface Preview {
  readonly outline: string;
  readonly changes: readonly string[];
  readonly consequences: readonly string[];
}

/** What comes back with the page: a form that was refused, or a preview. */
export interface Again {
  readonly refused?: RefusedForm;
  readonly preview?: Preview;
}

/** The bodies over which a session is drafted: who may draft for any of them may draft it. */
export function bodiesOf({ session }: Programme): readonly string[] {
  return session.bodies.map(({ body }) => body);
}

/** Shows the drafting desk of a session, opened at a place. @throws NotFound, SignInNeeded, NotAllowed */
export async function showProgramme(
  shell: Shell,
  request: Request,
  response: Response,
  asked: Place,
  { refused, preview }: Again = {},
) {
  const inForce = await deskOf(shell.db, String(request.params.session));
  const place = { ...asked, work: otherShown(inForce.revision.programme, asked) };
  const desk = deskOn(inForce, place.work);
  const { programme, number } = desk.revision;
  await mustMay(request, 'read-desk', bodiesOf(programme));
  const drafts = await visitorMay(request, 'draft', bodiesOf(programme));
  const { language } = visitOf(request, response);
  const base = deskAddress(programme.session.id);
  const here = (open: Partial<Place>) =>
    addressOf(base, { item: selected?.id ?? null, work: place.work, ...open });

  const work = workOf(programme, language);
  const ids = placed(programme.agenda).map(({ item }) => item.id);
  const chosen = ids.find((id) => id === place.item) ?? ids[0];
  const selected =
    chosen === undefined
      ? null
      : selectedShown(asIssued(programme, desk.plan), chosen, {
          reader: language,
          work,
          link: linkOf(shell),
        });
  const problems = problemsShown(desk, language, here);
  const open = await workOpen(shell, desk, { place, work, language, here });
  const { again, lost } = withItsForm(refused ?? null, open);

  await showPage(response, 'desk/programme', {
    title: say(language, 'desk.programme-title', {
      session: sessionHead(programme, desk.bodies, language, null).title,
    }),
    wide: true,
    base,
    drafts,
    place,
    here,
    form: formsOf(language, number, again),
    lost,
    preview: preview ?? null,
    freshId: shell.newId(),
    original: programme.session.original,
    head: sessionHead(programme, desk.bodies, language, 'programme'),
    revision: await latestShown(shell, inForce.revision, language),
    subjects: await subjectsShown(shell.db, programme.session.id, desk.standing, number, language),
    outline: outlineOf(programme.agenda, language, problems),
    problems,
    markOf,
    selected,
    asBefore:
      place.as === null || selected === null
        ? null
        : await asRevision(shell, programme, place.as, selected.id),
    removal:
      place.remove !== null && place.remove === selected?.id
        ? removalOf(inForce.revision.programme, place.remove, language)
        : null,
    standings: ['substantive', ...standingKinds].map((value) => ({
      value,
      label: say(language, `desk.standing-of-${value as (typeof standingKinds)[number]}`),
    })),
    work,
    which: whichShown(inForce.revision.programme, place.work, here, language),
    picture: workDrawn(programme, language, { name: 'work-picture', table: 'work-table' }),
    ...open,
    languageOptions: languageOptions(language),
    purposeOptions: purposeOptions(language),
    symbolExample: symbolExample(desk),
    begun: number === 1,
    offered: drafts ? await topicsOffered(shell, programme, desk.bodies, language) : [],
  });
}

/** What a document may be for, to choose from. */
export function purposeOptions(reader: Language) {
  return [
    { value: '', label: say(reader, 'desk.purpose-none') },
    ...purposes.map((purpose) => ({ value: purpose, label: say(reader, `paper.for.${purpose}`) })),
  ];
}

/** The six languages as boxes to tick, named in the reader's language. */
export function languageOptions(reader: Language) {
  return languages.map((value) => ({ value, label: say(reader, `language.${value}`) }));
}

/** The address of a document, by its symbol. */
export function linkOf({ settings }: Pick<Shell, 'settings'>) {
  return (symbol: string) => symbolLink(settings.documentLink, symbol);
}

async function asRevision(shell: Shell, programme: Programme, number: number, item: string) {
  const then = await revisionWithNumber(shell.db, programme.session.id, number);
  const found = placed(then.programme.agenda).find(({ item: { id } }) => id === item);
  if (!found) return null;
  const { title, annotation } = found.item;
  return {
    title: title.words,
    annotation: annotation === null ? '' : forEditing(annotation.words, programme.agenda),
  };
}

function removalOf(programme: Programme, id: string, language: Language) {
  const { items, rows, rowsBeside, documents, annotations, references } = consequencesOfRemoving(
    programme,
    id,
  );
  const numbers = numbersIn(programme.agenda, language);
  const counted = [
    ['desk.removal-items', items.length],
    ['desk.removal-annotations', annotations.length],
    ['desk.removal-rows', rows.filter(({ goes }) => goes).length],
    ['candidates.removal-rows', rowsBeside],
    ['desk.removal-documents', documents.length],
  ] as const;
  return {
    id,
    sentences: [
      ...counted.flatMap(([key, count]) => (count > 0 ? [say(language, key, { count })] : [])),
      ...references.map((other) => say(language, 'desk.removal-cited', { item: numbers.get(other) ?? '?' })),
      say(language, 'desk.removal-numbers'),
    ],
  };
}

/** A symbol of the session's series, to show how one is typed; empty where its body has none. */
export function symbolExample(desk: Desk): string {
  const { session } = desk.revision.programme;
  const body = contentOf(desk).bodies.find(({ id }) => id === session.bodies[0]?.body);
  return body?.symbolPrefix ? symbolInSeries(body.symbolPrefix, session.series, 2) : '';
}
