import type { SamplePerson } from '../../src/acts/sample.ts';
import { lookedAfter } from './looked-after.ts';
import { secondWork } from './second-work.ts';

/** Every page that the browser tests open, by who may see it. */
export const publicPages: readonly string[] = [
  '/',
  '/sessions',
  '/sessions/ctoc-cop-wg.7-5',
  '/sessions/ctoc-cop-wg.7-6',
  '/sessions/ctoc-cop-wg.7-6/screen',
  '/sessions/ctoc-cop-wg.7-6/editions/1',
  '/sessions/ctoc-cop-wg.7-6/changes',
  '/bodies/ctoc-cop-wg.7',
  '/papers',
  '/papers/CTOC-COP-WG.7-2027-1',
  '/papers/CTOC-COP-WG.7-2027-1.html',
  '/calendars',
  '/calendars/mine',
  '/calendars/subscribe?feed=/calendars/sessions/ctoc-cop-wg.7-6.ics&alarm=15',
  '/years',
  '/years/2018',
  '/follow?session=ctoc-cop-wg.7-6&item=report',
  '/sign-in',
  '/sign-in/link',
  '/sign-in/over',
  '/nowhere',
];

const session = '/desk/sessions/ctoc-cop-wg.7-5';
/** The session with two organizations of work. */
const second = '/desk/sessions/ctoc-cop-wg.7-6';

/** The pages of the desk, by who opens them. */
export const deskPages: readonly { readonly role: SamplePerson['role']; readonly path: string }[] = [
  ...[
    '/desk',
    '/desk/bodies',
    '/desk/bodies/ctoc-cop-wg.7',
    '/desk/bodies/ctoc-cop-wg.7/rules',
    '/desk/holidays',
    '/desk/bodies/new',
    '/desk/sessions/new',
    '/desk/import',
    '/desk/years',
    '/desk/years/2018',
    session,
    `${session}?item=questionnaire`,
    `${session}?item=questionnaire&document=non-paper`,
    `${session}?remove=criminal-justice`,
    `${session}?add=meeting`,
    `${session}?meeting=ctoc-cop-wg.7-5-m1`,
    `${session}?meeting=ctoc-cop-wg.7-5-m1&add=row`,
    `${session}?row=r3`,
    `${session}?move=r3`,
    `${session}?add=meetings`,
    `${session}?add=side-event`,
    `${session}/particulars`,
    `${session}/next`,
    `${session}/documents`,
    `${session}/translations?to=fr`,
    `${session}/revisions`,
    `${session}/comparison?from=1&to=1`,
    `${session}/rounds`,
    `${session}/rounds/1`,
    `${session}/proposal`,
    `${session}/candidates`,
    `${second}/candidates`,
    `${second}?work=${secondWork}`,
    `${second}/rounds`,
    `${second}/rounds/5`,
    `${second}/rounds/6`,
    `${session}/publication`,
    `${session}/editions`,
    '/desk/sessions/ctoc-cop-wg.7-6/now',
    '/desk/sessions/ctoc-cop-wg.7-6/reflow',
  ].map((path) => ({ role: 'secretariat' as const, path })),
  ...[
    '/desk',
    session,
    `${session}/rounds/1`,
    `${second}/rounds/5`,
    `${second}/rounds/6`,
    `${second}/candidates`,
  ].map((path) => ({
    role: 'officer' as const,
    path,
  })),
  ...[
    '/desk/people',
    '/desk/people?q=looked',
    `/desk/people/${lookedAfter}`,
    '/desk/bureaux/ctoc-cop-extended-bureau',
    `/desk/bureaux/ctoc-cop-extended-bureau/offices/${lookedAfter}`,
  ].map((path) => ({ role: 'administrator' as const, path })),
  { role: 'administrator', path: '/desk/account' },
  { role: 'officer', path: '/desk/calendar' },
  { role: 'administrator', path: '/desk/notices' },
];
