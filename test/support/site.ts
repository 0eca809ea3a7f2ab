import supertest from 'supertest';
import type { Connection } from '../../db/connect.ts';
import { invite } from '../../src/acts/people.ts';
import { setPassword } from '../../src/acts/sign-in.ts';
import { createApp } from '../../src/app.ts';
import type { RoleName } from '../../src/people/person.ts';
import { shellOn } from './shell.ts';

/** The password of everybody in the tests. */
export const password = 'a sentence that nobody else says';

/** The real listener over a given database, with visitors who keep their cookies as browsers do. */
export function siteOn(connection: Connection, env: Record<string, string> = {}) {
  const shell = shellOn(connection, { env: { BASE_URL: 'http://plenary.example', ...env } });
  const { listener, feedsChanged } = createApp(shell);
  const counted = shell.published;
  shell.published = () => {
    counted();
    feedsChanged();
  };
  const visitor = (network = '192.0.2.1') =>
    supertest.agent(listener).set('Sec-Fetch-Site', 'same-origin').set('X-Forwarded-For', network);
  return {
    shell,
    listener,
    /** Somebody who has not signed in, from a network. */
    visitor,
    /** Adds a person with a role and the password of everybody. */
    add: async (role: RoleName, body = '', email = `${role}@example.org`) => {
      const { person } = await invite(shell, 'test', { email, name: `The ${role}`, role, body });
      await setPassword(shell, person, password);
      return person;
    },
    /** Somebody who has signed in. */
    signedIn: async (email: string) => {
      const agent = visitor();
      await agent.post('/sign-in').type('form').send({ email, password }).expect(303);
      return agent;
    },
  };
}
