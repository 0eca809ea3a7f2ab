import { asIssued } from '../documentation/planned.ts';
import { type Looking, problemsIn, workProblems } from '../drafting/problems.ts';
import type { Problem } from '../rules.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import type { Desk } from './desk.ts';

/** Everything to mend in a draft, with what its bodies have to say. What is agreed is told by the subjects themselves. */
export function problemsOf(desk: Desk): readonly Problem[] {
  return problemsIn(asIssued(desk.revision.programme, desk.plan), lookingFrom(desk));
}

/**
 * Judges any organization of work as though it stood in a draft: to be asked for every place of a row, say. What an edit
 * may not bring is marked as refused.
 */
export function judgeOf(desk: Desk): (work: OrganizationOfWork) => readonly Problem[] {
  const looking = lookingFrom(desk);
  const programme = asIssued(desk.revision.programme, desk.plan);
  return (work) => workProblems(work, programme, looking);
}

function lookingFrom({ bodies, agreesAnnotations: annotations, around }: Desk): Looking {
  return { bodies, annotations, ...around };
}
