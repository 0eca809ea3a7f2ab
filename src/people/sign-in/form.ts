import { email, line, readForm, secret } from '../../fields.ts';

/** Reads an address and a password as typed to sign in. @throws FormRefused */
export function credentialsIn(form: unknown) {
  return readForm(form, { email: line({ max: 254 }), password: secret() });
}

/** Reads the address to which a link is asked for. @throws FormRefused */
export function addressIn(form: unknown): string {
  return readForm(form, { email: email() }).email;
}

/** Reads the password chosen with a one-time link; empty where the present one stays. @throws FormRefused */
export function chosenIn(form: unknown): string {
  return readForm(form, { password: secret({ optional: true }) }).password;
}

/** Reads a change of password. @throws FormRefused */
export function newPasswordIn(form: unknown) {
  const { 'password-present': present, password: chosen } = readForm(form, {
    'password-present': secret(),
    password: secret(),
  });
  return { present, chosen };
}

/** Reads which sign-in is to end; null: all others. @throws FormRefused */
export function endedSignInIn(form: unknown): string | null {
  const { 'sign-in': id } = readForm(form, { 'sign-in': line({ max: 64 }) });
  return id === 'others' ? null : id;
}

/**
 * Where to go after signing in: a path on this site, or null. Whatever a browser would read as another site, as
 * `//host`, `/\host` or `/.//host`, is none.
 */
export function localPath(typed: unknown): string | null {
  if (typeof typed !== 'string' || !typed.startsWith('/') || /[\p{Cc}\\]/u.test(typed)) return null;
  if (!URL.canParse(typed, here)) return null;
  const { origin, pathname, search, hash } = new URL(typed, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}

const here = 'http://here.invalid';
