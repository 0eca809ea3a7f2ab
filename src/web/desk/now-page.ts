import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { allBodies } from '../../bodies/store.ts';
import { latestRevision } from '../../drafting/store.ts';
import { latestEdition } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import { day } from '../../language/dates.ts';
import { time } from '../../language/times.ts';
import { notBefore, whatStands } from '../../proceedings/happening.ts';
import { leftOf } from '../../proceedings/left.ts';
import { onOrNext, phasesOf } from '../../proceedings/meetings.ts';
import { happeningsOf } from '../../proceedings/store.ts';
import { clockAt } from '../../time/zoned.ts';
import { showPage, wordsOf } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { meetingNamed, meetingShown, phaseMarks, progressShown, type Running, said } from './now-shown.ts';
import { bodiesOf } from './programme-page.ts';
import { nameOf } from './rounds.ts';
import { deskAddress, momentOf, sessionHead } from './session-head.ts';

/** A session while it runs. No moment is earlier than what was last recorded. */
export async function runningOf(shell: Shell, request: Request, response: Response) {
  const { programme, number } = await latestRevision(shell.db, String(request.params.session));
  const line = await happeningsOf(shell.db, programme.session.id);
  const { language } = visitOf(request, response);
  return { running: { programme, line, now: notBefore(shell.clock(), line), language }, number };
}

/** Shows the meeting that is on or next with its buttons, what has happened, and how far the items are. */
export async function showNow(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const { running, number } = await runningOf(shell, request, response);
  const { programme, line, now, language } = running;
  const { session, works } = programme;
  const over = bodiesOf(programme);
  await mustMay(request, 'read-desk', over);
  const all = phasesOf(works[0], line, { now, zone: session.zone });
  const asked = request.query.meeting ?? refused?.typed.meeting;
  const chosen = all.filter(({ meeting }) => meeting.id === asked);
  const shown = chosen.length > 0 ? chosen : onOrNext(all);
  const head = sessionHead(programme, await allBodies(shell.db), language, 'now');
  const base = deskAddress(session.id);
  const tracks = new Map(all.flatMap(({ meeting: { track } }) => (track ? [[track.words, track]] : [])));
  await showPage(response, 'desk/now', {
    title: say(language, 'running.title', { session: head.title }),
    base,
    head,
    form: formsOf(language, number, refused),
    freshId: shell.newId(),
    seen: line.at(-1)?.number ?? 0,
    records: await visitorMay(request, 'record-proceedings', over),
    clock: { at: now, words: momentOf(now, now, session.zone, language) },
    exampleTime: time(clockAt(now, session.zone), language),
    meetings: shown.map((one) => meetingShown(running, one)),
    all: all.map(({ meeting, phase }) => ({
      href: `${base}/now?meeting=${encodeURIComponent(meeting.id)}`,
      name: meetingNamed(running, meeting),
      day: day(meeting.date, language),
      track: meeting.track && wordsOf(meeting.track, language),
      state: say(language, `running.meeting-${phase}`),
      mark: phaseMarks[phase],
      current: shown.some((one) => one.meeting.id === meeting.id),
    })),
    published: (await latestEdition(shell.db, session.id)) !== null,
    screens:
      tracks.size > 1
        ? [...tracks].map(([words, track]) => ({
            href: `/sessions/${session.id}/screen?track=${encodeURIComponent(words)}`,
            track: wordsOf(track, language),
          }))
        : [{ href: `/sessions/${session.id}/screen`, track: null }],
    progress: progressShown(
      running,
      line.length > 0 ? leftOf(programme, line, now, shell.newId).minutes : null,
    ),
    happened: await happenedShown(shell, running),
  });
}

async function happenedShown({ db }: Shell, running: Running) {
  const { programme, line, now, language } = running;
  const stand = new Set(whatStands(line).map(({ number }) => number));
  const { meetings } = programme.works[0];
  return await Promise.all(
    line.toReversed().map(async (happening) => {
      const meeting = meetings.find(({ id }) => id === happening.meeting);
      return {
        at: happening.at,
        when: momentOf(happening.at, now, programme.session.zone, language),
        meeting: meeting ? meetingNamed(running, meeting) : '',
        sentence: said(running, happening),
        by: await nameOf(db, happening.by, language),
        gone: happening.deed !== 'taken-back' && !stand.has(happening.number),
      };
    }),
  );
}
