import { problemsIn } from '../drafting/problems.ts';
import type { Problem } from '../rules.ts';
import type { Desk } from './desk.ts';

/** Everything to mend in a draft, with what its bodies and agreements have to say. */
export function problemsOf({ revision, bodies }: Desk): readonly Problem[] {
  return problemsIn(revision.programme, { bodies });
}
