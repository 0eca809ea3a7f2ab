import type { NoteDrafted } from '../../reports/note.ts';
import type { FormShown, RefusedForm } from './forms.ts';

/** The name of a form of a note, among all of its page: what it is of, in which note, part and place. */
export function formName(of: string, note: string, part = '', place: number | string = ''): string {
  return [of, note, part, place].join('-');
}

/** What was sent about a note or a part that is gone, so that nothing that was typed is lost; null where its form is there. */
export function astray(
  refused: RefusedForm | null,
  notes: readonly NoteDrafted[],
  form: (name: string) => FormShown,
) {
  if (!refused || formNames(notes).has(refused.form)) return null;
  const hidden = new Set(['revision', 'id', 'part', 'place', 'move', 'out', 'how']);
  return {
    form: form(refused.form),
    typed: Object.entries(refused.typed)
      .filter(([field]) => !hidden.has(field))
      .flatMap(([, words]) => [words].flat())
      .filter((words) => words.trim() !== ''),
  };
}

/** The names of the forms that the page has. */
function formNames(notes: readonly NoteDrafted[]): ReadonlySet<string> {
  const of = ({ id, note }: NoteDrafted) => [
    ...['head', 'held', 'words', 'issue', 'part', 'body', 'transmitted'].map((name) => formName(name, id)),
    ...note.transmitted.map((one) => formName('transmitted', id, one.id)),
    ...note.reports.flatMap((one) => [
      formName('body', id, one.id),
      formName('session', id, one.id),
      formName('resolution', id, one.id),
      ...one.sessions.map((_, index) => formName('session', id, one.id, index + 1)),
      ...one.resolutions.map((_, index) => formName('resolution', id, one.id, index + 1)),
    ]),
  ];
  return new Set([formName('begin', ''), ...notes.flatMap(of)]);
}
