import type { Request, Response } from 'express';
import { contentOf, type Desk } from '../../acts/desk.ts';
import { symbolsOf } from '../../acts/issue-later.ts';
import type { Shell } from '../../acts/shell.ts';
import type { Body } from '../../bodies/body.ts';
import { symbolInSeries } from '../../documents/symbols.ts';
import { type Authority, authorities } from '../../editions/edition.ts';
import { nextSymbol } from '../../editions/issued/issuing.ts';
import { mayPublish } from '../../editions/publish.ts';
import { editionsOf } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { meetingOrdinal } from '../../language/ordinals.ts';
import { type Missing, missingIn } from '../../papers/agenda-paper.ts';
import { RuleBroken } from '../../rules.ts';
import type { Day } from '../../time/days.ts';
import { inOrder, meetingNumbers } from '../../timetable/continued.ts';
import { isHeld, type Meeting, type OrganizationOfWork } from '../../timetable/meeting.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm, sentenceOf } from './forms.ts';
import { numbersIn } from './outline.ts';
import { addressOf } from './place.ts';
import { markOf, problemsShown } from './problems-shown.ts';
import { deskAddress } from './session-head.ts';
import { openSession } from './session-open.ts';
import { subjectsShown } from './subjects.ts';
import { beginningOf, layoutName } from './translations-page.ts';

/** Shows what would be published now: under whose authority, in which languages, what is missing and why. */
export async function showPublication(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'publication');
  const { session, desk, number, over, language, today, head, base } = opened;
  const shownAuthorities = authorities.map((authority) => ({
    authority,
    name: say(language, `paper.authority.${authority}`),
    what: say(language, `desk.authority-what-${authority}`),
    refusal: refusalOf(desk, authority, today, language),
  }));
  const last = (await editionsOf(shell.db, session)).findLast(
    ({ symbol, content }) => symbol !== null && !content.report,
  );
  const allowed = shownAuthorities.find(({ refusal }) => refusal === null);
  await showPage(response, 'desk/publication', {
    title: say(language, 'desk.publication-title', { session: head.title }),
    base,
    head,
    form: formsOf(language, number, refused),
    revision: number,
    publishes: await visitorMay(request, 'publish', over),
    subjects: await subjectsShown(shell.db, session, desk.standing, number, language),
    authorities: shownAuthorities,
    problems: problemsShown(desk, language, (open) => addressOf(base, open)),
    markOf,
    papers: languagesShown(desk, language),
    authorityOptions: shownAuthorities.map(({ authority: value, name: label }) => ({ value, label })),
    suggested: {
      authority: allowed?.authority ?? 'bureau',
      symbol: suggestedSymbol(desk, await symbolsOf(shell.db, session), last?.symbol ?? null),
    },
    adoptedAt: [
      { value: '', label: '–' },
      ...inOrder(desk.revision.programme.works[0])
        .filter(isHeld)
        .map((meeting) => ({
          value: meeting.id,
          label: numberedOrNot(desk.revision.programme.works[0], meeting, language),
        })),
    ],
    adoptedHow: [
      { value: 'consensus', label: say(language, 'desk.adopted-by-consensus') },
      { value: 'amended', label: say(language, 'desk.adopted-as-amended') },
    ],
    today: dateOf(today, language),
    next: (desk.before?.number ?? 0) + 1,
  });
}

/** What a meeting is called among others: "2nd meeting", or its day alone where it has no number. */
export function numberedOrNot(work: OrganizationOfWork, { id, date }: Meeting, language: Language): string {
  const number = meetingNumbers(work).get(id);
  const named = dateOf(date, language);
  return number === undefined
    ? named
    : `${meetingOrdinal(language, number)}${say(language, 'calendar.comma')}${named}`;
}

/** Why the latest revision may not be published under an authority today, in words; null where it may. */
function refusalOf(desk: Desk, authority: Authority, date: Day, language: Language): string | null {
  const symbol = authority === 'bureau' ? 'A/1' : null;
  try {
    mayPublish({ ...desk, programme: desk.revision.programme, authority, symbol, date });
    return null;
  } catch (reason) {
    if (reason instanceof RuleBroken) return sentenceOf(language, reason.code, reason.details);
    throw reason;
  }
}

/** The next revision of the paper that was issued last; before any, the session's series and the number 1. */
function suggestedSymbol(desk: Desk, used: readonly string[], last: string | null): string {
  if (last !== null) return nextSymbol('revision', last, used);
  const { session } = desk.revision.programme;
  const body: Body | undefined = desk.bodies.find(({ id }) => id === session.bodies[0]?.body);
  return body?.symbolPrefix ? symbolInSeries(body.symbolPrefix, session.series, 1) : '';
}

function languagesShown(desk: Desk, reader: Language) {
  const content = contentOf(desk);
  const base = deskAddress(desk.revision.programme.session.id);
  return languages.map((language) => {
    const missing = missingIn(content, language);
    return {
      language,
      name: say(reader, `language.${language}`),
      complete: missing.length === 0,
      count: missing.length,
      missing: listed(
        missing.slice(0, 6).map((one) => printedName(desk, one, reader)),
        reader,
      ),
      paper: `${base}/paper?lang=${language}`,
      translations: `${base}/translations?to=${language}`,
    };
  });
}

/** What a printed text is called, for people to find it. */
export function printedName(
  { revision: { programme }, bodies }: Desk,
  { what, where }: Pick<Missing, 'what' | 'where'>,
  reader: Language,
): string {
  if (what === 'report' || what === 'note')
    return say(reader, `desk.text-of-${what}`, { name: beginningOf(programme, where) });
  if (what === 'layout') return say(reader, 'desk.text-of-layout', { name: layoutName(where, reader) });
  const item = numbersIn(programme.agenda, reader).get(where);
  if (item !== undefined) return say(reader, `desk.text-of-item-${what as 'title' | 'annotation'}`, { item });
  const body = bodies.find(({ id }) => id === where);
  const document = programme.documents.find(({ id }) => id === where);
  return say(reader, `desk.text-of-${what}`, {
    name: body?.name.words ?? document?.symbols[0] ?? document?.title.words ?? '',
  });
}
