import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import type { Programme } from '../../drafting/programme.ts';
import { begun } from '../../reports/edits.ts';
import { inOrder } from '../../timetable/continued.ts';
import { isHeld } from '../../timetable/meeting.ts';
import type { RefusedForm } from './forms.ts';
import type { Place } from './place.ts';
import { type ReportPart, showReport } from './report-page.ts';
import type { Form } from './revises.ts';

/** A form on one of the pages of a report, which comes back on that page. */
export function formOn(
  shell: Shell,
  part: ReportPart,
  name: string,
  fieldOf: Readonly<Record<string, string>> = {},
): Form {
  return {
    name,
    fieldOf,
    again: async (request: Request, response: Response, _: Place, refused: RefusedForm) => {
      await showReport(shell, request, response, part, refused);
    },
  };
}

/** What forms about a report are read with. */
export function known(programme: Programme) {
  return {
    report: begun(programme.report),
    original: programme.session.original,
    meetings: inOrder(programme.works[0]).filter(isHeld),
  };
}
