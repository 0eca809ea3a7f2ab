import type { Content } from '../editions/edition.ts';
import { RuleBroken } from '../rules.ts';
import type { AgendaPaper } from './agenda-head.ts';
import { agendaPaper } from './agenda-paper.ts';
import type { Paper } from './paper.ts';
import { missingIn } from './printed.ts';
import { reportPaper } from './report/report-paper.ts';

/**
 * The paper of what is published, in one language: its agenda, or the report on the session.
 * @throws RuleBroken papers.not-translated where a text of it is missing or stale in that language
 */
export function paperOf(content: Content, head: AgendaPaper): Paper {
  const { report: issued, programme } = content;
  if (!issued || !programme.report) return agendaPaper(content, head);
  const { language } = head;
  const missing = missingIn(content, language);
  if (missing.length > 0) {
    throw new RuleBroken('papers.not-translated', { language, count: missing.length });
  }
  return reportPaper(programme.report, { content, ...issued }, head, issued.paper);
}
