import type { Desk } from '../../acts/desk.ts';
import { problemsOf } from '../../acts/problems.ts';
import type { Programme } from '../../drafting/programme.ts';
import { say, sayProblem } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import type { Problem } from '../../rules.ts';
import { numbersIn } from './outline.ts';
import type { Place } from './place.ts';
import { deskAddress } from './session-head.ts';
import { type WorkShown, workOf } from './work.ts';

/** A problem as the desk shows it: its level and what it is, in words, with the place to mend it. */
export interface ProblemShown extends Problem {
  readonly id: string;
  readonly levelName: string;
  readonly sentence: string;
  readonly place: string;
  readonly href: string | null;
}

/** Everything to mend, in words, what blocks publishing first. */
export function problemsShown(
  desk: Desk,
  language: Language,
  here: (open: Partial<Place>) => string,
): readonly ProblemShown[] {
  const { programme } = desk.revision;
  const placeOf = placesToMend(programme, workOf(programme, language), language, here);
  const order = ['block', 'warning', 'notice'] as const;
  return problemsOf(desk)
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .map((problem, index) => ({
      ...problem,
      id: `problem-${index + 1}`,
      levelName: say(language, `desk.level-${problem.level}`),
      sentence: sayProblem(language, problem),
      ...(problem.code === 'session.left-over'
        ? leftOverPlace(programme.session.id, language)
        : placeOf(problem.where)),
    }));
}

/** Words of an imported paper that nobody understood stand with the session's particulars. */
function leftOverPlace(session: string, language: Language) {
  const place = say(language, 'desk.page-particulars');
  return { place, href: `${deskAddress(session)}/particulars#left-over` };
}

/** Says where a problem is to be mended: what that place is called, and its address on the desk. */
export function placesToMend(
  programme: Programme,
  work: WorkShown,
  language: Language,
  here: (open: Partial<Place>) => string,
): (where: string | null) => { place: string; href: string | null } {
  const numbers = numbersIn(programme.agenda, language);
  const meetings = new Map<string, { place: string; href: string }>(
    work.days.flatMap((day) =>
      day.meetings.flatMap(({ meeting, ordinal, times, rows }) => {
        const name = ordinal ?? times ?? dateOf(meeting.date, language);
        const ofRows = rows.map(({ id }) => [id, { place: name, href: `${here({ row: id })}#row` }] as const);
        return [
          [meeting.id, { place: name, href: `${here({ meeting: meeting.id })}#meeting` }] as const,
          ...ofRows,
        ];
      }),
    ),
  );
  return (where) => {
    if (where === null) return { place: '', href: null };
    const number = numbers.get(where);
    if (number !== undefined) {
      const place = say(language, 'desk.item-numbered', { item: number });
      return { place, href: `${here({ item: where })}#selected` };
    }
    const document = programme.documents.find(({ id }) => id === where);
    if (!document) return meetings.get(where) ?? { place: '', href: null };
    const [item] = document.items;
    return {
      place: document.symbols[0] ?? say(language, 'desk.document'),
      href: `${here({ document: document.id, ...(item === undefined ? {} : { item }) })}#documentation`,
    };
  };
}

/** The modifier of the mark of a problem's level; each differs in shape. */
export function markOf(level: Problem['level']): string {
  return { block: ' state--stop', warning: ' state--late', notice: '' }[level];
}
