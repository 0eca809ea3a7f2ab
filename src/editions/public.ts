import type { Agenda, Item } from '../agenda/item.ts';
import { noPlan } from '../agenda/plans.ts';
import type { Programme } from '../drafting/programme.ts';
import type { Report } from '../reports/report.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import type { Content } from './edition.ts';

/**
 * What of a programme everybody may read: no closed meeting, no candidate organization of work, no words left over, nothing
 * of a report or of notes, and of what the secretariat plans of an item only how long it is expected to take, which a cut is marked by.
 */
export function publicProgramme({ report: _, notes: __, ...programme }: Programme): Programme {
  const [inForce] = programme.works;
  const closed = inForce.meetings.filter((meeting) => meeting.closed);
  const hidden = new Set(closed.flatMap(({ rows }) => rows.flatMap(({ items }) => items)));
  return { ...programme, agenda: planless(programme.agenda, hidden), works: [open(inForce)], leftOver: '' };
}

/**
 * What of an edition everybody may read; what its report is drawn from only where the edition issues it. Pages, papers,
 * feeds and data are made from this and nothing else.
 */
export function publicContent(content: Content): Content {
  const { report, notes = [] } = content.programme;
  const { report: issued } = content;
  const programme = publicProgramme(content.programme);
  if (issued?.paper === 'note') {
    return { ...content, programme: { ...programme, notes: notes.filter(({ id }) => id === issued.note) } };
  }
  if (!issued || !report) return { ...content, programme };
  const told = issued.paper === 'report' ? onlyAgreed(report) : report;
  return { ...content, programme: { ...programme, report: told } };
}

/** A report as it was adopted, without what was not agreed. */
function onlyAgreed(report: Report): Report {
  return {
    ...report,
    recommendations: report.recommendations.map((chapter) => ({
      ...chapter,
      passages: chapter.passages
        .filter(({ standing }) => standing === 'agreed')
        .map(({ alternatives: _, ...passage }) => passage),
    })),
  };
}

/** Its open meetings, without what only the desk says of it: its letter, and of which other it was a copy. */
function open({ id, meetings }: OrganizationOfWork): OrganizationOfWork {
  return { id, meetings: meetings.filter(({ closed }) => !closed) };
}

/** Of an item that closed meetings take up nothing is said: its open rows alone would look like a cut. */
function planless(items: Agenda, hidden: ReadonlySet<string>): Agenda {
  return items.map(({ plan, ...item }): Item => {
    const said = { ...item, items: planless(item.items, hidden) };
    const minutes = plan?.minutes ?? null;
    return minutes === null || hidden.has(item.id) ? said : { ...said, plan: { ...noPlan, minutes } };
  });
}
