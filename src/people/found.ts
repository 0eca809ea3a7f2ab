import { folded } from '../language/folded.ts';
import { emailOf, type Known } from './person.ts';

/** How many people stand on a page of the list. */
const perPage = 50;

/** A page of what was found, with how many there are. */
export interface Found {
  readonly people: readonly Known[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

/** The people in whose names and addresses all of the words stand that were typed, a page of them. */
export function peopleFound(
  people: readonly Known[],
  { typed, page }: { readonly typed: string; readonly page: number },
): Found {
  const asked = folded(typed).split(' ');
  const found = people.filter(({ name, email }) => {
    const said = folded(`${name} ${email}`);
    return asked.every((word) => said.includes(word));
  });
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const shown = Math.min(page, pages);
  return {
    people: found.slice((shown - 1) * perPage, shown * perPage),
    count: found.length,
    page: shown,
    pages,
  };
}

/** Who is meant by a name or an e-mail address that was typed, of those who may sign in: one, none, or several. */
export function peopleCalled(people: readonly Known[], typed: string): readonly Known[] {
  const here = people.filter(({ revokedAt }) => revokedAt === null);
  const byAddress = here.filter(({ email }) => email === emailOf(typed));
  return byAddress.length > 0 ? byAddress : here.filter(({ name }) => folded(name) === folded(typed));
}
