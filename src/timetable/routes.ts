import { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { placed } from '../agenda/outline.ts';
import { toWork } from '../drafting/changes.ts';
import { seenIn } from '../drafting/form.ts';
import type { Language } from '../language/languages.ts';
import { type Text, textIn, withOriginal } from '../language/text.ts';
import { type Asked, type Form, revises } from '../web/desk/revises.ts';
import { inOrder } from './continued.ts';
import {
  addMeeting,
  cancelMeeting,
  meetingWithId,
  newMeeting,
  reinstateMeeting,
  removeMeeting,
  withMeeting,
} from './edits.ts';
import { cancellationIn, meetingIn, minutesIn, rowIn, rowStepIn } from './form.ts';
import type { Meeting } from './meeting.ts';
import { checkMeeting } from './placing.ts';
import { addRow, changeRow, moveRow, newRow, removeRow, rowWithId, setMinutes } from './rows.ts';

const ofMeeting = {
  'timetable.outside-session': 'date',
  'timetable.no-such-day': 'date',
  'timetable.overlap': 'start',
  'timetable.half-a-time': 'start',
  'timetable.across-midnight': 'end',
  'timetable.end-before-start': 'end',
};

const ofRow = {
  'timetable.empty-row': 'words',
  'timetable.words-too-long': 'words',
  'timetable.minutes': 'minutes',
};

const added: Form = { name: 'new-meeting', open: () => ({ add: 'meeting' }), fieldOf: ofMeeting };
const changed: Form = { name: 'meeting', open: (meeting) => ({ meeting }), fieldOf: ofMeeting };
const rowAdded: Form = { name: 'new-row', open: (meeting) => ({ add: 'row', meeting }), fieldOf: ofRow };
const rowChanged: Form = { name: 'row', open: (row) => ({ row }), fieldOf: ofRow };

/** The organization of work: meetings added, changed, cancelled and removed; rows added, moved, timed and removed. */
export function timetableRoutes(shell: Shell) {
  return Router()
    .post(
      '/:session/meetings',
      revises(shell, added, ({ form, programme: { session }, language }) => {
        const { revision, id, ...typed } = meetingIn(form, session, language);
        const change = toWork((work, days) => {
          if (work.meetings.some((meeting) => meeting.id === id)) return work;
          const { date, start, end } = typed;
          const meeting = said(newMeeting(id, { date, start, end }), typed, session.original);
          return addMeeting(work, meeting, days);
        });
        return { seen: revision, change, anchor: `m-${id}` };
      }),
    )
    .post(
      '/:session/meetings/:id',
      revises(shell, changed, ({ form, id, programme: { session }, language }) => {
        const { revision, id: _, ...typed } = meetingIn(form, session, language);
        const change = toWork((work, days) => {
          const meeting = said(meetingWithId(work, id), typed, session.original);
          checkMeeting(work, meeting, days);
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
        const change = toWork((work, days) =>
          cancelled ? cancelMeeting(work, id) : reinstateMeeting(work, id, days),
        );
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
    .post(
      '/:session/meetings/:id/rows',
      revises(shell, rowAdded, ({ form, id: meeting, programme }) => {
        const { revision, id, items, words, minutes, pinned } = rowIn(form, itemsOf(programme));
        const { original } = programme.session;
        const change = toWork((work) => {
          if (work.meetings.some(({ rows }) => rows.some((row) => row.id === id))) return work;
          const row = { ...newRow(id, items), words: withWords(null, words, original), minutes, pinned };
          return addRow(work, meeting, row);
        });
        return { seen: revision, change, anchor: `r-${id}` };
      }),
    )
    .post(
      '/:session/rows/:id',
      revises(shell, rowChanged, ({ form, id, programme }) => {
        const { revision, items, words, minutes, pinned } = rowIn(form, itemsOf(programme));
        const { original } = programme.session;
        const change = toWork((work) =>
          changeRow(work, id, (row) => ({
            ...row,
            items,
            words: withWords(row.words, words, original),
            minutes,
            pinned,
          })),
        );
        return { seen: revision, change, anchor: `r-${id}` };
      }),
    )
    .post(
      '/:session/rows/:id/place',
      revises(shell, { name: 'page' }, ({ form, id }) => {
        const { revision, to } = rowStepIn(form);
        return { seen: revision, change: toWork((work) => moveRow(work, id, to)), anchor: `r-${id}` };
      }),
    )
    .post(
      '/:session/rows/:id/removal',
      revises(shell, rowChanged, ({ form, id, programme }) => {
        const { meeting } = rowWithId(programme.works[0], id);
        return {
          seen: seenIn(form),
          change: toWork((work) => removeRow(work, id)),
          anchor: `m-${meeting.id}`,
        };
      }),
    )
    .post(
      '/:session/minutes',
      revises(shell, { name: 'minutes' }, ({ form, programme: { works } }) => {
        const rows = works[0].meetings.flatMap((meeting) => meeting.rows.map(({ id }) => id));
        const { revision, minutes } = minutesIn(form, rows);
        return { seen: revision, change: toWork((work) => setMinutes(work, minutes)), anchor: 'work' };
      }),
    );
}

function itemsOf({ agenda }: Asked['programme']): readonly string[] {
  return placed(agenda).map(({ item }) => item.id);
}

type Typed = Omit<ReturnType<typeof meetingIn>, 'id' | 'revision'>;

/** A meeting as a form says it. */
function said(meeting: Meeting, { track, room, link, ...typed }: Typed, original: Language): Meeting {
  return {
    ...meeting,
    ...typed,
    track: withWords(meeting.track, track, original),
    room: withWords(meeting.room, room, original),
    link: link === '' ? null : link,
  };
}

/** A text with new original words, none for empty ones. */
function withWords(text: Text | null, words: string, original: Language): Text | null {
  if (words === '') return null;
  return text === null ? textIn(original, words) : withOriginal(text, words);
}
