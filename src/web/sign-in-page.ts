import type { Request, Response } from 'express';
import type { Shell } from '../acts/shell.ts';
import { say } from '../language/catalogue.ts';
import { may } from '../people/may.ts';
import type { Person } from '../people/person.ts';
import { formsOf, type RefusedForm } from './desk/forms.ts';
import { showPage } from './page.ts';
import { visitOf } from './visit.ts';

/** The page on which people sign in: by password, by single sign-on where there is a provider, or by a link by mail. */
export async function showSignIn(
  shell: Shell,
  request: Request,
  response: Response,
  { to, refused }: { readonly to: string | null; readonly refused: RefusedForm | null },
) {
  const { language } = visitOf(request, response);
  response.set('Cache-Control', 'no-store');
  await showPage(response, 'people/sign-in', {
    title: say(language, 'account.sign-in'),
    to,
    host: hostOf(shell),
    mails: shell.settings.mailServer !== null,
    form: formsOf(language, 0, refused),
  });
}

/** Where somebody goes who signs in and wanted nothing in particular: the desk, or the account where that is closed to them. */
export function homeOf({ clock }: Pick<Shell, 'clock'>, person: Person): string {
  return may(person, 'read-desk', clock().slice(0, 10), 'somewhere') ? '/desk' : '/desk/account';
}

/** By which host people know the provider of single sign-on; null where there is none. */
export function hostOf({ settings }: Pick<Shell, 'settings'>): string | null {
  return settings.provider === null ? null : new URL(settings.provider.issuer).host;
}

/** Whether mails are sent from here, so that links can go by mail. */
export function mailsFrom({ settings }: Pick<Shell, 'settings'>): boolean {
  return settings.mailServer !== null;
}
