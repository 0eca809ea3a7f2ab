import type { Request, Response } from 'express';
import { type Reflowed, reflowOf } from '../../acts/reflow.ts';
import type { Shell } from '../../acts/shell.ts';
import { allBodies } from '../../bodies/store.ts';
import type { Programme } from '../../drafting/programme.ts';
import { latestRevision } from '../../drafting/store.ts';
import { latestEdition } from '../../editions/store.ts';
import { say, sayRefusal } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { RuleBroken } from '../../rules.ts';
import type { Reason } from '../../timetable/proposing/asked.ts';
import { showPage, wordsOf } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { changesInWords, placesChanged } from './changes.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { meetingNamed, progressShown, type Running } from './now-shown.ts';
import { numbersIn } from './outline.ts';
import { bodiesOf } from './programme-page.ts';
import { deskAddress, momentOf, sessionHead } from './session-head.ts';
import { reasonInWords, wayOutInWords, wishInWords } from './why.ts';
import { workOf } from './work.ts';
import { nameOfMeeting } from './work-open.ts';

/** Shows the rest of a session re-flowed, as what it changes of the organization of work in force, to be accepted or not. */
export async function showReflow(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const session = String(request.params.session);
  const { programme, number } = await latestRevision(shell.db, session);
  const over = bodiesOf(programme);
  await mustMay(request, 'read-desk', over);
  const { language } = visitOf(request, response);
  const head = sessionHead(programme, await allBodies(shell.db), language, 'now');
  const found = await reflowOf(shell, session, shell.clock()).catch((reason: unknown) => {
    if (reason instanceof RuleBroken) return reason;
    throw reason;
  });
  const before = await latestEdition(shell.db, session);
  await showPage(response, 'desk/reflow', {
    title: say(language, 'running.reflow-title', { session: head.title }),
    base: deskAddress(session),
    head,
    form: formsOf(language, number, refused),
    accepts: await visitorMay(request, 'record-proceedings', over),
    impossible: found instanceof RuleBroken ? sayRefusal(language, found) : null,
    reflow: found instanceof RuleBroken ? null : reflowShown(found, language),
    edition: before?.number ?? 0,
    drafted: before ? changesInWords(before.content.programme, programme, language) : [],
  });
}

function reflowShown(found: Reflowed, language: Language) {
  const { revision, line, at, left, proposed, after, contradiction, hash, changes } = found;
  const { programme, number } = revision;
  const running: Running = { programme, line, now: at, language };
  const [work] = programme.works;
  const naming = { programme: after, language };
  const named = (id: string) => {
    const meeting = work.meetings.find((one) => one.id === id);
    return meeting ? meetingNamed(running, meeting) : id;
  };
  return {
    at,
    when: momentOf(at, at, programme.session.zone, language),
    revision: number,
    seen: line.at(-1)?.number ?? 0,
    hash,
    changes,
    contradiction: contradiction?.wishes.map((wish) => wishInWords(wish, { programme, language })) ?? null,
    cut: proposed?.costs.cut ?? 0,
    cuts: (proposed?.cuts ?? []).map(({ item, minutes, of }) =>
      say(language, 'proposing.cut', {
        item: numbersIn(programme.agenda, language).get(item) ?? '?',
        count: minutes,
        of,
      }),
    ),
    waysOut: (proposed?.waysOut ?? []).map((way) => wayOutInWords(way, naming)),
    why: whyShown(found, language),
    sentences: changesInWords(programme, after, language).map(({ sentence }) => sentence),
    places: placesChanged(programme, after, language),
    progress: progressShown(running, left.minutes),
    unrecorded:
      left.unrecorded.length === 0
        ? null
        : say(language, 'running.unrecorded', {
            count: left.unrecorded.length,
            meetings: left.unrecorded.map(named),
          }),
  };
}

/** The meetings that are on or to come, row by row, with why each row is where it is. */
function whyShown({ proposed, after, left }: Reflowed, language: Language) {
  const reasons = Map.groupBy(proposed?.reasons ?? [], ({ row }) => row);
  const over = left.asked.held?.over ?? [];
  return workOf(after, language)
    .days.flatMap(({ meetings }) => meetings)
    .filter(({ meeting, times }) => times !== null && !meeting.cancelled && !over.includes(meeting.id))
    .map((shown) => ({
      name: nameOfMeeting(shown, language),
      rows: shown.rows.map((row) => ({
        ...row,
        titles: row.words.map((text) => wordsOf(text, language)),
        why: (reasons.get(row.id) ?? []).map((reason) => whyInWords(reason, after, language)),
      })),
    }))
    .filter(({ rows }) => proposed !== null && rows.length > 0);
}

/** A reason as it stands while the session runs: what is kept to is what is in force, and the first meeting may be over. */
function whyInWords(reason: Reason, programme: Programme, language: Language): string {
  if (reason.code === 'as-agreed') return say(language, 'running.as-it-stood');
  if (reason.code === 'first-meeting') return say(language, 'running.first-of-all');
  return reasonInWords(reason, { programme, language });
}
