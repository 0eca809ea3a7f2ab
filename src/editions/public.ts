import type { Programme } from '../drafting/programme.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import type { Content } from './edition.ts';

/** What of a programme everybody may read: no closed meeting, no candidate organization of work, no words left over. */
export function publicProgramme(programme: Programme): Programme {
  const [inForce] = programme.works;
  return { ...programme, works: [open(inForce)], leftOver: '' };
}

/** What of an edition everybody may read. Pages, papers, feeds and data are made from this and nothing else. */
export function publicContent(content: Content): Content {
  return { ...content, programme: publicProgramme(content.programme) };
}

/** Its open meetings, without what only the desk says of it: its letter, and of which other it was a copy. */
function open({ id, meetings }: OrganizationOfWork): OrganizationOfWork {
  return { id, meetings: meetings.filter(({ closed }) => !closed) };
}
