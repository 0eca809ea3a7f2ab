import { type Request, type Response, Router } from 'express';
import {
  askWhetherToFollow,
  changeLanguage,
  checkedEnd,
  confirmByLink,
  endByLink,
  endFollowing,
  followable,
  knownOf,
  lookAtConfirmation,
  lookAtFollowings,
} from '../../acts/follow.ts';
import type { Shell } from '../../acts/shell.ts';
import { typedIn } from '../../fields.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { signed } from '../../people/sign-in/signed.ts';
import { NotFound } from '../../rules.ts';
import { formsOf } from '../../web/desk/forms.ts';
import { networkOf } from '../../web/limits.ts';
import { whereLinkHolds } from '../../web/link.ts';
import { showPage } from '../../web/page.ts';
import { byMailOf } from '../../web/public/by-mail.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { orAgain, type Refused, visitOf } from '../../web/visit.ts';
import { type Followed, managingId } from './following.ts';
import { askedIn, endedIn, followedAs, languageIn } from './form.ts';
import { nameOfFollowed } from './naming.ts';

const noLink = { view: 'public/follow-over', title: 'following.link-over' } as const;

/** Following changes by mail without an account: asking, confirming by a link, seeing and ending what an address follows. */
export function followingRoutes(shell: Shell) {
  return (
    Router()
      .get('/follow', async (request, response) => {
        await showAsking(
          shell,
          response,
          followedIn(request.query),
          visitOf(request, response).language,
          null,
        );
      })
      .post('/follow', async (request, response) => {
        const { language, form } = visitOf(request, response);
        const ask = async () => {
          const asked = askedIn(form);
          await askWhetherToFollow(shell, { ...asked, network: networkOf(request) });
          response.set('Cache-Control', 'no-store');
          await showPage(response, 'public/follow-asked', {
            title: say(language, 'following.asked-title'),
            email: asked.email,
            ...(await placeOf(shell, asked, language)),
          });
        };
        const again = (refused: Refused) =>
          showAsking(shell, response, followedIn(typedIn(form)), language, refused);
        await orAgain(request, response, ask, again);
      })
      .get('/follow/confirm/:token', async (request, response) => {
        await whereLinkHolds(request, response, noLink, async () => {
          const { language } = visitOf(request, response);
          const { token } = request.params;
          const { following, follower } = await lookAtConfirmation(shell, token);
          await showPage(response, 'public/follow-confirm', {
            title: say(language, 'following.confirm-title'),
            address: `/follow/confirm/${token}`,
            email: follower.email,
            what: await nameOf(shell, following, language),
          });
        });
      })
      .post('/follow/confirm/:token', async (request, response) => {
        await whereLinkHolds(request, response, noLink, async () => {
          const { id, language } = await confirmByLink(shell, request.params.token);
          const token = signed(managingId(id), shell.settings.sessionSecret);
          response.redirect(303, `/follow/mine/${token}?confirmed=yes&lang=${language}`);
        });
      })
      .get('/follow/mine/:token', async (request, response) => {
        await whereLinkHolds(request, response, noLink, () => showFollowings(shell, request, response));
      })
      .post('/follow/mine/:token/language', async (request, response) => {
        await whereLinkHolds(request, response, noLink, async () => {
          const { form } = visitOf(request, response);
          const { token } = request.params;
          const language = languageIn(form);
          await changeLanguage(shell, token, language);
          response.redirect(303, `/follow/mine/${token}?lang=${language}`);
        });
      })
      .post('/follow/mine/:token/ended', async (request, response) => {
        await whereLinkHolds(request, response, noLink, async () => {
          const { form } = visitOf(request, response);
          const { token } = request.params;
          await endFollowing(shell, token, endedIn(form));
          response.redirect(303, `/follow/mine/${token}`);
        });
      })
      .get('/follow/end/:token', async (request, response) => {
        await whereLinkHolds(request, response, noLink, () => showEnd(shell, request, response, false));
      })
      // One click in a mail program posts here (RFC 8058), which follows no redirect: it is answered where it stands.
      .post('/follow/end/:token', async (request, response) => {
        await whereLinkHolds(request, response, noLink, async () => {
          await endByLink(shell, request.params.token);
          await showEnd(shell, request, response, true);
        });
      })
  );
}

/** Which body, session or item an address or a form is about. @throws NotFound */
function followedIn(asked: Readonly<Record<string, unknown>>): Followed {
  const { body, session, kind, about, item } = asked;
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  const isBody = word(body) !== '' || kind === 'body';
  const id = word(body) || word(session) || word(about);
  if (id === '') throw new NotFound('session');
  return followedAs(isBody ? 'body' : 'session', id, word(item));
}

async function showAsking(
  shell: Shell,
  response: Response,
  followed: Followed,
  language: Language,
  refused: Refused | null,
) {
  const whole = followedAs(followed.kind === 'body' ? 'body' : 'session', followed.about, '');
  const known = await followable(shell.db, whole);
  await showPage(response, 'public/follow-ask', {
    title: say(language, 'following.by-mail'),
    ...(await placeOf(shell, whole, language)),
    byMail: byMailOf(whole, known, shell.settings, language, followed.item),
    form: formsOf(language, 0, refused && refusedForm('follow', refused)),
  });
}

/** What is followed in words, and its page. */
async function placeOf(shell: Shell, followed: Followed, language: Language) {
  const { kind, about } = followed;
  const path = kind === 'body' ? 'bodies' : 'sessions';
  return {
    what: await nameOf(shell, followed, language),
    page: `/${path}/${encodeURIComponent(about)}`,
  };
}

/** What is followed in words; of an item that is no longer on the agenda, its session. */
async function nameOf({ db }: Shell, followed: Followed, language: Language): Promise<string> {
  return nameOfFollowed(followed, await knownOf(db, followed), language);
}

async function showFollowings(shell: Shell, request: Request, response: Response) {
  const { language } = visitOf(request, response);
  const token = String(request.params.token);
  const { follower, followings } = await lookAtFollowings(shell, token);
  const named = [];
  for (const following of followings) {
    named.push({ id: following.id, ...(await placeOf(shell, following, language)) });
  }
  response.set('Cache-Control', 'no-store');
  await showPage(response, 'public/followings', {
    title: say(language, 'following.yours'),
    address: `/follow/mine/${token}`,
    confirmed: request.query.confirmed === 'yes' && named.length > 0,
    follower,
    followings: named,
    form: formsOf(language, 0, null),
  });
}

async function showEnd(shell: Shell, request: Request, response: Response, ended: boolean) {
  const { language } = visitOf(request, response);
  const token = String(request.params.token);
  const follower = checkedEnd(shell, token);
  response.set('Cache-Control', 'no-store');
  await showPage(response, 'public/follow-end', {
    title: say(language, ended ? 'following.ended' : 'following.end-title'),
    address: `/follow/end/${token}`,
    ended,
    follower,
  });
}
