import type { Content } from '../editions/edition.ts';
import { begun } from '../reports/edits.ts';
import { RuleBroken } from '../rules.ts';
import type { AgendaPaper } from './agenda-head.ts';
import { agendaPaper } from './agenda-paper.ts';
import type { Paper } from './paper.ts';
import { missingIn } from './printed.ts';
import { notePaper } from './report/note-paper.ts';
import { reportPaper } from './report/report-paper.ts';

/**
 * The paper of what is published, in one language: its agenda, the report on the session, or a note to it.
 * @throws RuleBroken papers.not-translated where a text of it is missing or stale in that language
 */
export function paperOf(content: Content, head: AgendaPaper): Paper {
  const { report: issued, programme } = content;
  const note = (programme.notes ?? []).find(({ id }) => id === issued?.note);
  if (!issued || !(note ?? programme.report)) return agendaPaper(content, head);
  const { language } = head;
  const missing = missingIn(content, language);
  if (missing.length > 0) {
    throw new RuleBroken('papers.not-translated', { language, count: missing.length });
  }
  if (note) {
    const { agendaSymbol } = issued;
    return notePaper(note.note, { content, agendaSymbol, reissued: null }, head, note);
  }
  const paper = issued.paper === 'report' ? 'report' : 'draft-report';
  return reportPaper(begun(programme.report), { content, ...issued }, head, paper);
}
