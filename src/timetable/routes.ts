import { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { toWork } from '../drafting/changes.ts';
import { seenIn } from '../drafting/form.ts';
import type { Session } from '../sessions/session.ts';
import { type Form, revises } from '../web/desk/revises.ts';
import { inOrder } from './continued.ts';
import {
  addByFrame,
  addMeeting,
  cancelMeeting,
  meetingWithId,
  newMeeting,
  newSideEvent,
  reinstateMeeting,
  removeMeeting,
  withMeeting,
} from './edits.ts';
import { cancellationIn, framedIn, isSideEvent, meetingIn } from './form.ts';
import type { Meeting } from './meeting.ts';
import { checkHours } from './placing.ts';
import { rowRoutes, withWords } from './row-routes.ts';
import { newRow } from './rows.ts';

const ofMeeting = {
  'timetable.outside-session': 'date',
  'timetable.no-such-day': 'date',
  'timetable.all-there': 'days',
  'timetable.overlap': 'start',
  'timetable.half-a-time': 'start',
  'timetable.across-midnight': 'end',
  'timetable.end-before-start': 'end',
};

const added: Form = { name: 'new-meeting', open: () => ({ add: 'meeting' }), fieldOf: ofMeeting };
const sideEventAdded: Form = { name: 'new-meeting', open: () => ({ add: 'side-event' }), fieldOf: ofMeeting };
const framed: Form = { name: 'new-meetings', open: () => ({ add: 'meetings' }), fieldOf: ofMeeting };
const changed: Form = { name: 'meeting', open: (meeting) => ({ meeting }), fieldOf: ofMeeting };

/** The organization of work: meetings added one by one or by frame, changed, cancelled and removed; and its rows. */
export function timetableRoutes(shell: Shell) {
  const adding = (form: Form, sideEvent: boolean) =>
    revises(shell, form, ({ form: typed, programme: { session }, language }) => {
      const { revision, id, ...read } = meetingIn(typed, session, language, sideEvent);
      const { date, start, end } = read;
      const change = toWork((work) => {
        if (work.meetings.some((meeting) => meeting.id === id)) return work;
        const meeting = sideEvent
          ? newSideEvent(id, { date, start, end }, newRow(`${id}-row`, []))
          : newMeeting(id, { date, start, end });
        return addMeeting(work, said(meeting, read, session));
      });
      return { seen: revision, change, anchor: `m-${id}` };
    });
  const [addsMeeting, addsSideEvent] = [adding(added, false), adding(sideEventAdded, true)];

  return Router()
    .post('/:session/meetings', async (request, response, next) => {
      await (isSideEvent(request.body) ? addsSideEvent : addsMeeting)(request, response, next);
    })
    .post(
      '/:session/frames',
      revises(shell, framed, ({ form, programme: { session }, language }) => {
        const { revision, id, days, frame, track, room } = framedIn(form, session, language);
        const { original, services } = session;
        const change = toWork((work) =>
          addByFrame(work, {
            days,
            frame,
            idOf: (day, { start }) => `${id}-${day}-${start.replace(':', '')}`,
            details: {
              track: withWords(null, track, original),
              room: withWords(null, room, original),
              interpretation: services.interpretation,
            },
          }),
        );
        return { seen: revision, change, anchor: 'work' };
      }),
    )
    .post(
      '/:session/meetings/:id',
      revises(shell, changed, ({ form, id, programme: { session, works }, language }) => {
        const { sideEvent = false } = meetingWithId(works[0], id);
        const { revision, id: _, ...typed } = meetingIn(form, session, language, sideEvent);
        const change = toWork((work) => {
          const meeting = said(meetingWithId(work, id), typed, session);
          checkHours(meeting);
          const next = withMeeting(work, meeting);
          return { ...next, meetings: inOrder(next) };
        });
        return { seen: revision, change, anchor: `m-${id}` };
      }),
    )
    .post(
      '/:session/meetings/:id/cancellation',
      revises(shell, changed, ({ form, id }) => {
        const { revision, cancelled } = cancellationIn(form);
        const change = toWork((work) => (cancelled ? cancelMeeting(work, id) : reinstateMeeting(work, id)));
        return { seen: revision, change, anchor: `m-${id}` };
      }),
    )
    .post(
      '/:session/meetings/:id/removal',
      revises(shell, changed, ({ form, id }) => ({
        seen: seenIn(form),
        change: toWork((work) => removeMeeting(work, id)),
        anchor: 'work',
      })),
    )
    .use(rowRoutes(shell));
}

type Typed = Omit<ReturnType<typeof meetingIn>, 'id' | 'revision'>;

/** A meeting as a form says it: of all bodies where all are ticked; a side event is called by its first row's words. */
function said(
  meeting: Meeting,
  { track, room, link, words, bodies, ...typed }: Typed,
  { original, bodies: convened }: Session,
): Meeting {
  const [first, ...others] = meeting.rows;
  const called = first && { ...first, words: withWords(first.words, words, original) };
  return {
    ...meeting,
    ...typed,
    bodies: bodies.length === convened.length ? [] : bodies,
    track: withWords(meeting.track, track, original),
    room: withWords(meeting.room, room, original),
    link: link === '' ? null : link,
    rows: meeting.sideEvent && called ? [called, ...others] : meeting.rows,
  };
}
