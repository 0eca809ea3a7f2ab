import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { allBodies } from '../../bodies/store.ts';
import { latestRevision } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { layoutFlags, layoutWords } from '../../sessions/layout.ts';
import type { Session } from '../../sessions/session.ts';
import { sessionTitle } from '../../sessions/title.ts';
import type { Day } from '../../time/days.ts';
import { showPage } from '../page.ts';
import { visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { numbersIn } from './outline.ts';
import { bodiesOf, languageOptions } from './programme-page.ts';
import { deskAddress } from './session-head.ts';

/** Shows the form of a session to be drafted anew. */
export async function showNewSession(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const { language, today } = visitOf(request, response);
  const mine = await bodiesToDraft(shell, request);
  const [first] = mine;
  await showPage(response, 'desk/session', {
    ...shared(language, today),
    title: say(language, 'desk.new-session'),
    heading: say(language, 'desk.new-session'),
    back: { href: '/desk', name: say(language, 'desk.sessions') },
    action: '/desk/sessions',
    form: formsOf(language, 1, refused),
    revised: false,
    refusedHeading: say(language, 'desk.session-not-drafted'),
    explained: say(language, 'desk.new-session-explained'),
    bodies: mine.map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
    originals: languageOptions(language),
    button: say(language, 'desk.draft-session'),
    saved: {
      body: typeof request.query.body === 'string' ? request.query.body : (first?.id ?? ''),
      ordinal: '',
      start: '',
      end: '',
      place: first?.dutyStation ?? '',
      zone: '',
      original: 'en',
      series: '',
      meetings: '',
      teams: '',
      interpretation: languageOptions(language).map(({ value }) => value),
    },
  });
}

/** Shows the form of the session that follows another. */
export async function showNextSession(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const { language, today } = visitOf(request, response);
  const { programme } = await latestRevision(shell.db, String(request.params.session));
  const { session } = programme;
  const title = sessionTitle(session, await allBodies(shell.db), language);
  const ordinal = session.bodies[0]?.ordinal ?? null;
  await showPage(response, 'desk/session', {
    ...shared(language, today),
    title: say(language, 'desk.next-session'),
    heading: say(language, 'desk.next-session'),
    back: { href: deskAddress(session.id), name: title.words },
    action: `${deskAddress(session.id)}/next`,
    form: formsOf(language, 1, refused),
    revised: false,
    refusedHeading: say(language, 'desk.session-not-drafted'),
    explained: say(language, 'desk.next-explained', { session: title.words }),
    bodies: null,
    originals: null,
    button: say(language, 'desk.draft-session'),
    saved: {
      ...savedOf(session, language),
      topics: false,
      ordinal: ordinal === null ? '' : ordinal + 1,
      start: '',
      end: '',
      series: '',
    },
  });
}

/** Shows the particulars of a session: place, days, zone, services, mandates. */
export async function showParticulars(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const { language, today } = visitOf(request, response);
  const { programme, number } = await latestRevision(shell.db, String(request.params.session));
  const { session } = programme;
  const title = sessionTitle(session, await allBodies(shell.db), language);
  await showPage(response, 'desk/session', {
    ...shared(language, today),
    title: say(language, 'desk.particulars-title', { session: title.words }),
    heading: say(language, 'desk.page-particulars'),
    back: { href: deskAddress(session.id), name: title.words },
    action: `${deskAddress(session.id)}/particulars`,
    form: formsOf(language, number, refused),
    revised: true,
    refusedHeading: say(language, 'desk.session-not-saved'),
    explained: null,
    bodies: null,
    originals: null,
    button: (await visitorMay(request, 'draft', bodiesOf(programme)))
      ? say(language, 'desk.save-particulars')
      : null,
    base: deskAddress(session.id),
    layout: {
      words: layoutWords.map((word) => ({
        word,
        label: say(language, `layout.${word}`),
        saved: session.layout?.words[word]?.words ?? '',
        rows: ['above', 'over', 'below', 'notes', 'between', 'opening', 'documents', 'closing'].includes(word)
          ? 2
          : 1,
      })),
      options: layoutFlags.map((flag) => ({ value: flag, label: say(language, `layout.${flag}`) })),
      segments: (session.layout?.segments ?? [])
        .map(({ item, words }) => `${numbersIn(programme.agenda, language).get(item) ?? '?'}: ${words.words}`)
        .join('\n'),
      set: layoutFlags.filter((flag) => session.layout?.[flag]),
      original: session.original,
      open: session.layout !== undefined || refused?.form === 'layout',
    },
    leftOver: programme.leftOver.trim() === '' ? null : programme.leftOver.trim().split(/\n+/u),
    saved: {
      ...savedOf(session, language),
      original: session.original,
      agendaTitle: session.agendaTitle.words,
      mandates: session.mandates
        .map(({ citation, note }) => (note === null ? citation : `${citation}; ${note}`))
        .join('\n'),
    },
  });
}

/** The bodies for which whoever is signed in may draft a session. */
export async function bodiesToDraft(shell: Shell, request: Request) {
  const bodies = (await allBodies(shell.db)).filter(({ kind }) => kind === 'body');
  const may = await Promise.all(bodies.map(({ id }) => visitorMay(request, 'draft', id)));
  return bodies.filter((_, index) => may[index]);
}

function shared(language: Language, today: Day) {
  return { languageOptions: languageOptions(language), exampleDay: dateOf(today, language) };
}

function savedOf({ place, zone, start, end, original, services, series, bodies }: Session, reader: Language) {
  return {
    ordinal: bodies[0]?.ordinal ?? '',
    start: dateOf(start, reader),
    end: dateOf(end, reader),
    place: place.words,
    zone,
    original,
    series,
    meetings: services.meetings ?? '',
    interpretation: services.interpretation,
    teams: services.teams ?? '',
  };
}
