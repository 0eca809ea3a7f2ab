import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import type { Connection } from '../../../db/connect.ts';
import type { Agent } from '../../desk/drafting-office.ts';
import { sampleProgramme } from '../../support/sample.ts';
import { siteOn } from '../../support/site.ts';
import { twoEditions } from '../../support/two-editions.ts';

export const session = sampleProgramme.session.id;
export const body = 'ctoc-cop-wg.7';

/** What a form for a private calendar says where nothing else is typed. */
export const plainForm = { name: '', bodies: [body], language: 'en', alarm: '' } as const;

export type Form = Readonly<Record<string, string | readonly string[]>>;

/** A site on which two editions of the sample session are published. */
export async function siteWithEditions(connection: Connection) {
  const site = siteOn(connection, { TRUST_PROXY: '1' });
  await twoEditions(site.shell);
  return site;
}

/** The word by which a form is known when it is sent twice. */
export async function onceOf(agent: Agent): Promise<string> {
  const { text } = await agent.get('/calendars/mine').expect(200);
  return /name="once" value="([\w-]+)"/u.exec(text)?.[1] ?? assert.fail('there is no such field');
}

/** Makes a calendar without an account; gives the path of its page and that of its address. */
export async function made(agent: Agent, form: Form = plainForm) {
  const once = await onceOf(agent);
  const answer = await agent
    .post('/calendars/mine')
    .type('form')
    .send({ ...plainForm, ...form, once });
  assert.equal(answer.status, 303, answer.text);
  const page = String(answer.headers.location).split('?')[0] ?? '';
  return { page, path: await pathOn(agent, page), once };
}

/** The path of the address that the page of a calendar shows. */
export async function pathOn(agent: Agent, page: string): Promise<string> {
  const { text } = await agent.get(page).expect(200);
  return /\/calendars\/mine\/[\w-]{32}\.ics/u.exec(text)?.[0] ?? assert.fail(text);
}

/** The events of a calendar as a program that is not ours reads them. */
export function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    status: String(event.getFirstPropertyValue('status')),
    starts: String(event.getFirstPropertyValue('dtstart')),
    summary: String(event.getFirstPropertyValue('summary')),
    alarms: event.getAllSubcomponents('valarm').length,
  }));
}
