import { languageChosen } from '../../drafting/form.ts';
import { choice, email, line, readForm } from '../../fields.ts';

/** Reads who wants to follow what: an address, a language, and a body or a session with perhaps one item of it. @throws FormRefused */
export function askedIn(form: unknown) {
  const { kind, about, item, ...who } = readForm(form, {
    kind: choice(['body', 'session']),
    about: line({ max: 200 }),
    item: line({ max: 200, optional: true }),
    email: email(),
    language: languageChosen(),
  });
  return { ...who, ...followedAs(kind, about, item) };
}

/** What is followed, as an address or a form names it. */
export function followedAs(kind: 'body' | 'session', about: string, item: string) {
  return kind === 'session' && item !== ''
    ? ({ kind: 'item', about, item } as const)
    : ({ kind, about, item: '' } as const);
}

/** Reads the language in which a follower wants to be told. @throws FormRefused */
export function languageIn(form: unknown) {
  return readForm(form, { language: languageChosen() }).language;
}

/** Reads which following is to end; null: all. @throws FormRefused */
export function endedIn(form: unknown): string | null {
  const { following } = readForm(form, { following: line({ max: 64 }) });
  return following === 'all' ? null : following;
}
