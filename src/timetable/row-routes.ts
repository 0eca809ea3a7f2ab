import { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { placed } from '../agenda/outline.ts';
import { toWork } from '../drafting/changes.ts';
import { seenIn } from '../drafting/form.ts';
import type { Language } from '../language/languages.ts';
import { type Text, textIn, withOriginal } from '../language/text.ts';
import { type Asked, type Form, revises } from '../web/desk/revises.ts';
import { mergerIn, minutesIn, pinIn, rowIn, rowPlaceIn, splitIn } from './form.ts';
import { mergeRows, splitRow } from './pieces.ts';
import {
  addRow,
  changeRow,
  introducedBy,
  moveRow,
  newRow,
  pinRow,
  placeRow,
  removeRow,
  rowWithId,
  setMinutes,
} from './rows.ts';

const ofRow = {
  'timetable.empty-row': 'words',
  'timetable.words-too-long': 'words',
  'timetable.minutes': 'minutes',
};

const rowAdded: Form = { name: 'new-row', open: (meeting) => ({ add: 'row', meeting }), fieldOf: ofRow };
const rowChanged: Form = { name: 'row', open: (row) => ({ row }), fieldOf: ofRow };
const rowSplit: Form = { name: 'split', open: (row) => ({ row }), fieldOf: { 'timetable.minutes': 'first' } };

/** Rows added, changed, moved, split, merged, pinned, timed and removed. */
export function rowRoutes(shell: Shell) {
  return Router()
    .post(
      '/:session/meetings/:id/rows',
      revises(shell, rowAdded, ({ form, id: meeting, programme }) => {
        const {
          revision,
          id,
          items,
          words,
          minutes,
          introducedBy: by,
          pinned,
        } = rowIn(form, itemsOf(programme));
        const { original } = programme.session;
        const change = toWork((work) => {
          if (work.meetings.some(({ rows }) => rows.some((row) => row.id === id))) return work;
          const row = { ...newRow(id, items), words: withWords(null, words, original), minutes, pinned };
          return addRow(work, meeting, introducedBy(row, original, by));
        });
        return { seen: revision, change, anchor: `r-${id}` };
      }),
    )
    .post(
      '/:session/rows/:id',
      revises(shell, rowChanged, ({ form, id, programme }) => {
        const { revision, items, words, minutes, introducedBy: by, pinned } = rowIn(form, itemsOf(programme));
        const { original } = programme.session;
        const change = toWork((work) =>
          changeRow(work, id, (row) =>
            introducedBy(
              { ...row, items, words: withWords(row.words, words, original), minutes, pinned },
              original,
              by,
            ),
          ),
        );
        return { seen: revision, change, anchor: `r-${id}` };
      }),
    )
    .post(
      '/:session/rows/:id/place',
      revises(shell, { name: 'page' }, ({ form, id }) => {
        const { revision, ...to } = rowPlaceIn(form);
        const change = toWork((work) =>
          'to' in to ? moveRow(work, id, to.to) : placeRow(work, id, to.meeting, to.place),
        );
        return { seen: revision, change, anchor: `r-${id}` };
      }),
    )
    .post(
      '/:session/rows/:id/pieces',
      revises(shell, rowSplit, ({ form, id, programme: { works } }) => {
        const meetings = works[0].meetings.map((meeting) => meeting.id);
        const { revision, id: piece, first, second, meeting } = splitIn(form, meetings);
        const change = toWork((work) => {
          if (work.meetings.some(({ rows }) => rows.some((row) => row.id === piece))) return work;
          return splitRow(work, id, { id: piece, minutes: [first, second], meeting });
        });
        return { seen: revision, change, anchor: `r-${id}` };
      }),
    )
    .post(
      '/:session/rows/:id/merger',
      revises(shell, rowChanged, ({ form, id }) => {
        const { revision, with: other } = mergerIn(form);
        return { seen: revision, change: toWork((work) => mergeRows(work, id, other)), anchor: `r-${id}` };
      }),
    )
    .post(
      '/:session/rows/:id/pin',
      revises(shell, { name: 'page' }, ({ form, id }) => {
        const { revision, pinned } = pinIn(form);
        return { seen: revision, change: toWork((work) => pinRow(work, id, pinned)), anchor: `r-${id}` };
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

/** A text with new original words, none for empty ones. */
export function withWords(text: Text | null, words: string, original: Language): Text | null {
  if (words === '') return null;
  return text === null ? textIn(original, words) : withOriginal(text, words);
}

function itemsOf({ agenda }: Asked['programme']): readonly string[] {
  return placed(agenda).map(({ item }) => item.id);
}
