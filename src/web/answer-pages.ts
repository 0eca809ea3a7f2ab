import { type Request, type Response, Router } from 'express';
import { type LinkRead, lookAtAnswerLink, openByLink, renewAnswerLink } from '../acts/answer-links.ts';
import type { Shell } from '../acts/shell.ts';
import { aboutRound } from '../approval/about.ts';
import { allBodies } from '../bodies/store.ts';
import { revisionWithNumber } from '../drafting/store.ts';
import { say } from '../language/catalogue.ts';
import { directionOf } from '../language/languages.ts';
import { capacityOf, momentIn } from '../notices/round-news.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { beginAnswering } from './answering.ts';
import { sentenceOf } from './desk/forms.ts';
import { endShown } from './desk/round-end.ts';
import { deskAddress } from './desk/session-head.ts';
import { sayWhenAgain } from './limits.ts';
import { showPage } from './page.ts';
import { mailsFrom } from './sign-in-page.ts';
import { answersIn, visitOf } from './visit.ts';

/** What a link from a mail shows: that it holds, or why it opens nothing; or that a new one was sent, or was not. */
type Shown = LinkRead['state'] | 'other' | 'sent' | 'not-sent';

const statuses: Readonly<Record<Shown, number>> = {
  holds: 200,
  sent: 200,
  'not-sent': 422,
  used: 410,
  past: 410,
  revoked: 403,
  other: 403,
};

/**
 * The links by which members come from a mail to a round. Opening one changes nothing, for programs that look into mails
 * open links too; the button uses it up.
 */
export function answerRoutes(shell: Shell) {
  return Router()
    .get('/answer/:token', async (request, response) => {
      await withLink(shell, request, response, async (read) => {
        const shown = shownTo(read, request, response);
        const spent = shown === 'used' || shown === 'past';
        if (spent && isHere(read, request, response)) toRound(read, request, response);
        else await show(shell, request, response, read, shown);
      });
    })
    .post('/answer/:token', async (request, response) => {
      await withLink(shell, request, response, async (read) => {
        const shown = shownTo(read, request, response);
        if (shown === 'other' || shown === 'revoked')
          return await show(shell, request, response, read, shown);
        const opened = await openByLink(shell, read);
        if (!opened && !isHere(read, request, response)) {
          return await show(shell, request, response, read, shown === 'past' ? 'past' : 'used');
        }
        const { link } = read;
        if (opened && visitOf(request, response).person === null) {
          const here = { round: link.round, person: link.person, until: link.expiresAt };
          await beginAnswering(request, here, shell.clock());
        }
        toRound(read, request, response);
      });
    })
    .post('/answer/:token/renewal', async (request, response) => {
      await withLink(shell, request, response, async (read) => {
        const shown = shownTo(read, request, response);
        if (shown === 'other' || shown === 'revoked')
          return await show(shell, request, response, read, shown);
        try {
          await renewAnswerLink(shell, read);
        } catch (reason) {
          if (!(reason instanceof RuleBroken)) throw reason;
          const { language } = visitOf(request, response);
          const sentence = sentenceOf(language, reason.code, reason.details);
          return await show(shell, request, response, read, 'not-sent', { sentence, reason });
        }
        await show(shell, request, response, read, 'sent');
      });
    });
}

/** Reads the link of an address and answers in the language of whom it is for; one that was never sent is said to open nothing. */
async function withLink(
  shell: Shell,
  request: Request,
  response: Response,
  deed: (read: LinkRead) => Promise<void>,
) {
  response.set('Cache-Control', 'no-store').set('X-Robots-Tag', 'noindex');
  const read = await lookAtAnswerLink(shell, String(request.params.token)).catch((reason: unknown) => {
    if (reason instanceof NotFound) return null;
    throw reason;
  });
  if (read) {
    if (!choseLanguage(request)) {
      const { language } = read.person;
      Object.assign(response.locals, { language, direction: directionOf(language) });
      response.set('Content-Language', language);
    }
    return await deed(read);
  }
  const { language } = visitOf(request, response);
  await showPage(response.status(404), 'desk/answer-unknown', { title: say(language, 'desk.link-unknown') });
}

/** How a link stands for who opens it: signed in as somebody else, it is not theirs. */
function shownTo({ link, state }: LinkRead, request: Request, response: Response): Shown {
  const here = visitOf(request, response).person?.id ?? request.session?.answering?.person ?? link.person;
  return here === link.person ? state : 'other';
}

/** Whether this browser may open the round already, by an earlier link or a whole sign-in of the same person. */
function isHere({ link }: LinkRead, request: Request, response: Response): boolean {
  const { person } = visitOf(request, response);
  return (person ?? answersIn(request, link.round))?.id === link.person;
}

function toRound({ round, person }: LinkRead, request: Request, response: Response) {
  const query = choseLanguage(request) ? '' : `?lang=${person.language}`;
  response.redirect(303, `${deskAddress(round.session)}/rounds/${round.number}${query}`);
}

/** Whether a reader has asked for a language, now or before. */
function choseLanguage(request: Request): boolean {
  return request.query.lang !== undefined || /(?:^|;\s*)lang=/u.test(request.get('cookie') ?? '');
}

async function show(
  shell: Shell,
  request: Request,
  response: Response,
  { link, round, moves, person, renewable }: LinkRead,
  shown: Shown,
  refused: { readonly sentence: string; readonly reason: RuleBroken } | null = null,
) {
  const { language, person: here } = visitOf(request, response);
  const bodies = await allBodies(shell.db);
  const bureau = bodies.find(({ id }) => id === round.bureau);
  if (!bureau) throw new NotFound('body');
  const { programme } = await revisionWithNumber(shell.db, round.session, round.revision);
  const member = round.members.find((one) => one.person === person.id);
  const open = shown === 'holds';
  response.status(statuses[shown]);
  if (refused) sayWhenAgain(response, refused.reason);
  await showPage(response, 'desk/answer', {
    title: say(language, `desk.link-${shown}`),
    shown,
    sentence:
      shown === 'not-sent'
        ? refused?.sentence
        : say(language, `desk.link-${shown}-explained`, {
            until: momentIn(link.expiresAt, bureau.zone, language),
            you: here?.name ?? '–',
          }),
    address: `/answer/${encodeURIComponent(String(request.params.token))}`,
    // Whom a link is for, and what, only who may open it is told.
    who: open ? { name: person.name, capacity: member ? capacityOf(member, language) : null } : null,
    what: open ? aboutRound({ round, programme, bodies }, language) : null,
    end: open ? endShown(round, moves, { bureau, zone: person.zone, now: shell.clock(), language }) : null,
    renews: (shown === 'used' || shown === 'past') && renewable && mailsFrom(shell),
    signedIn: shown === 'other',
  });
}
