import { problemsIn } from '../drafting/problems.ts';
import type { Problem } from '../rules.ts';
import type { Desk } from './desk.ts';

/** Everything to mend in a draft, with what its bodies have to say. What is agreed is told by the subjects themselves. */
export function problemsOf({ revision, bodies, agreesAnnotations: annotations }: Desk): readonly Problem[] {
  return problemsIn(revision.programme, { bodies, annotations });
}
