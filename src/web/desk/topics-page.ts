import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import type { Body } from '../../bodies/body.ts';
import { allBodies, bodyWithId } from '../../bodies/store.ts';
import { say, sayProblem } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { shownIn } from '../../language/text.ts';
import { runsIn } from '../../papers/runs.ts';
import { nameOn, stateWithCode } from '../../reports/register/register.ts';
import { citationIn } from '../../reports/topics/citation.ts';
import { registerOf, sessionsOf, symbolsIssued } from '../../reports/topics/store.ts';
import {
  type Entry,
  registerProblems,
  type SessionOf,
  sponsors,
  takenUpBy,
} from '../../reports/topics/topic.ts';
import { sessionTitle } from '../../sessions/title.ts';
import { showPage } from '../page.ts';
import { visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { languageOptions } from './programme-page.ts';
import { deskAddress } from './session-head.ts';

/** The states in which the page lists entries, in order. */
const stands = ['waiting', 'taken-up', 'withdrawn'] as const;

/** Shows the register of a body. @throws NotFound */
export async function showTopics(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const { language, today } = visitOf(request, response);
  const body = await bodyWithId(shell.db, String(request.params.body));
  const bodies = await allBodies(shell.db);
  const sessions = await sessionsOf(shell.db, body.id);
  const lines = await registerOf(shell.db, body.id);
  const entries = lines.map(({ entry }) => entry);
  const others = new Set(
    entries.flatMap((one) => (one.kind === 'topic' && one.by !== body.id ? [one.by] : [])),
  );
  const elsewhere = (await Promise.all([...others].map((id) => sessionsOf(shell.db, id)))).flat();
  const known = [...sessions, ...elsewhere];
  const issued = await symbolsIssued(
    shell.db,
    known.map(({ id }) => id),
  );
  const problems = registerProblems(entries, { sessions: known, issued });
  const shown = lines.map(({ entry, number }) => ({
    ...entryShown(entry, { bodies, sessions, language }),
    number,
    kind: entry.kind,
    saved: savedOf(entry, language),
    problems: problems
      .filter(({ where }) => where === entry.id)
      .map(({ code, details }) => sayProblem(language, { code, details })),
  }));
  const name = shownIn(body.name, language);
  const coming = sessions.filter(({ end }) => end >= today).toReversed();
  await showPage(response, 'desk/topics', {
    title: say(language, 'topics.page'),
    body: { id: body.id, name },
    form: formsOf(language, 1, refused),
    edits: await visitorMay(request, 'draft', body.id),
    parts: stands.map((stand) => ({
      id: stand,
      name: say(language, `topics.${stand}`),
      entries: shown.filter((one) => one.stands === stand),
    })),
    sessions: coming.map((session) => ({ id: session.id, ...sessionTitle(session, bodies, language) })),
    freshId: shell.newId(),
    languageOptions: languageOptions(language),
    blankTopic: { original: body.name.language, by: body.id },
    blankProposal: { original: body.name.language, as: 'state' },
    bodyOptions: bodies
      .filter(({ kind }) => kind === 'body')
      .map((one) => ({ value: one.id, label: shownIn(one.name, language).words })),
    sponsorOptions: sponsors.map((value) => ({ value, label: say(language, `topics.by-${value}`) })),
    today: dateOf(today, language),
  });
}

interface Around {
  readonly bodies: readonly Body[];
  readonly sessions: readonly SessionOf[];
  readonly language: Language;
}

/** An entry as the page lists it. */
function entryShown(entry: Entry, { bodies, sessions, language }: Around) {
  const taken = takenUpBy(entry, sessions);
  const titles = taken.map((session) => sessionTitle(session, bodies, language).words);
  const [first] = taken;
  return {
    id: entry.id,
    stands: (entry.withdrawn !== null
      ? 'withdrawn'
      : taken.length > 0
        ? 'taken-up'
        : 'waiting') as (typeof stands)[number],
    title: shownIn(entry.title, language),
    citation: runsIn(citationIn(entry, bodies, language)),
    withdrawn:
      entry.withdrawn === null
        ? null
        : say(language, 'topics.withdrawn-on', { date: dateOf(entry.withdrawn, language) }),
    takenUp:
      titles.length === 0
        ? null
        : say(language, 'topics.taken-up-by', { sessions: listed(titles, language) }),
    href: first ? `${deskAddress(first.id)}?item=${entry.id}#item-${entry.id}` : null,
  };
}

/** What the fields of an entry's form say. */
function savedOf(entry: Entry, language: Language) {
  const { words: title, language: original } = entry.title;
  if (entry.kind === 'topic') {
    const { by, ordinal, on, report, paragraph } = entry;
    return { title, original, by, ordinal, on: dateOf(on, language), report, paragraph };
  }
  const { sponsor, received, rule, memorandum } = entry;
  const state =
    sponsor.state === undefined ? null : nameOn(stateWithCode(sponsor.state), received).words[language];
  return { title, original, as: sponsor.as, state, received: dateOf(received, language), rule, memorandum };
}
