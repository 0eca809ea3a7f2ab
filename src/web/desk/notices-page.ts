import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { isKey, say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { lastQueued, outbox, type Queued } from '../../notices/store.ts';
import { showPage } from '../page.ts';
import { mustMay, visitOf } from '../visit.ts';
import { momentOf } from './session-head.ts';

/** How many lines of the outbox a page shows. */
const shown = 100;

/** Shows what was mailed, what waits and what could not be delivered: to whom and about what, never the words. */
export async function showNotices(shell: Shell, request: Request, response: Response) {
  const person = await mustMay(request, 'look-after');
  const { language } = visitOf(request, response);
  const { db, settings, clock } = shell;
  const { waiting, sent, failed } = await outbox(db);
  const zone = person.zone ?? 'UTC';
  const when = (instant: string) => momentOf(instant, clock(), zone, language);
  await showPage(response, 'desk/notices', {
    title: say(language, 'notices.page'),
    server: settings.mailServer !== null,
    counts: [
      { state: 'waiting', count: waiting },
      { state: 'sent', count: sent },
      { state: 'failed', count: failed },
    ].map(({ state, count }) => ({
      words: say(language, `notices.count-${state as 'waiting' | 'sent' | 'failed'}`, { count }),
      mark: marks[state as State],
    })),
    lines: (await lastQueued(db, shown)).map((line) => ({
      ...line,
      state: say(language, `notices.state-${stateOf(line)}`),
      mark: marks[stateOf(line)],
      kind: kindOf(line.kind, language),
      when: when(line.sentAt ?? line.failedAt ?? line.queuedAt),
      at: line.sentAt ?? line.failedAt ?? line.queuedAt,
      next: stateOf(line) === 'waiting' && line.tries > 0 ? when(line.nextAt) : null,
    })),
    more: waiting + sent + failed > shown,
  });
}

type State = 'waiting' | 'sent' | 'failed';

const marks: Readonly<Record<State, string>> = {
  waiting: ' state--part',
  sent: ' state--done',
  failed: ' state--stop',
};

function stateOf({ sentAt, failedAt }: Queued): State {
  if (sentAt !== null) return 'sent';
  return failedAt === null ? 'waiting' : 'failed';
}

/** What a mail is for, in words: a round, an invitation, changes that somebody follows. */
function kindOf(kind: string, language: Language): string {
  const key = `notices.kind-${kind.split('-')[0]}`;
  return say(language, isKey(key) ? key : 'notices.kind-other');
}
