import { invite } from '../acts/people.ts';
import { allBodies } from '../bodies/store.ts';
import { roles } from '../people/person.ts';
import { type Command, WrongUse } from './command.ts';

/** `person add EMAIL …`: adds a person and prints a one-time sign-in link. */
export const addPerson: Command = {
  usage: `person add EMAIL --name N --role ${roles.join('|')} [--body B]`,
  options: { name: { type: 'string' }, role: { type: 'string' }, body: { type: 'string' } },
  run: async ({ words: [deed, email], options }, shell) => {
    if (deed !== 'add' || !email) throw new WrongUse('The deed is: person add EMAIL');
    if (!/^[^\s@]+@[^\s@]+$/u.test(email)) throw new WrongUse(`"${email}" is no e-mail address`);
    const role = roles.find((known) => known === options.role);
    if (!role) throw new WrongUse(`--role takes ${roles.join(', ')}`);
    if (typeof options.name !== 'string' || options.name.trim() === '') throw new WrongUse('Say --name');
    const open = await shell();
    const body = typeof options.body === 'string' ? options.body : '';
    if (body !== '' && !(await allBodies(open.db)).some(({ id }) => id === body)) {
      throw new WrongUse(`There is no body with the id "${body}"`);
    }
    const { link } = await invite(open, 'command-line', { email, name: options.name.trim(), role, body });
    return {
      value: { email, role, body, link },
      lines: [`${email} may sign in, once and within a day, at:`, link],
    };
  },
};
