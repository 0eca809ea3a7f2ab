import type { SamplePerson } from '../../src/acts/sample.ts';

/** Every page that the browser tests open, by who may see it. */
export const publicPages: readonly string[] = [
  '/',
  '/sessions',
  '/sessions/ctoc-cop-wg.7-5',
  '/sessions/ctoc-cop-wg.7-6',
  '/sessions/ctoc-cop-wg.7-6/editions/1',
  '/sessions/ctoc-cop-wg.7-6/changes',
  '/bodies/ctoc-cop-wg.7',
  '/papers',
  '/calendars',
  '/sign-in',
  '/nowhere',
];

export const deskPages: readonly { readonly role: SamplePerson['role']; readonly path: string }[] = [
  { role: 'secretariat', path: '/desk' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5?item=questionnaire' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5/revisions' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5/comparison?from=1&to=1' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5/rounds' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5/rounds/1' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5/publication' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5/editions' },
  { role: 'secretariat', path: '/desk/sessions/ctoc-cop-wg.7-5/translations?to=fr' },
  { role: 'secretariat', path: '/desk/bodies' },
  { role: 'secretariat', path: '/desk/sessions/new' },
  { role: 'secretariat', path: '/desk/import' },
  { role: 'officer', path: '/desk' },
  { role: 'administrator', path: '/desk/people' },
  { role: 'administrator', path: '/desk/account' },
];
