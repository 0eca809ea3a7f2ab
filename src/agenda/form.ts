import { newIdTyped, seen } from '../drafting/form.ts';
import { choice, choices, line, lines, readForm } from '../fields.ts';
import { agendaLimits, steps } from './edits.ts';
import type { Standing } from './item.ts';

/** What an item may be, where it is one that every session has. */
export const standingKinds = [
  'organizational',
  'opening',
  'adoption-of-agenda',
  'election',
  'other-matters',
  'next-agenda',
  'adoption-of-report',
  'closure',
] as const satisfies readonly Standing[];

/** Reads a new item: its title, and where it goes, after or within another. @throws FormRefused */
export function newItemIn(form: unknown) {
  const { beside, to, ...read } = readForm(form, {
    revision: seen(),
    id: newIdTyped(),
    title: title(),
    beside: line({ optional: true, max: 64 }),
    to: choices(['in']),
  });
  return { ...read, beside: beside === '' ? null : beside, within: to.includes('in') };
}

/** Reads the title of an item, and what kind of item it is. @throws FormRefused */
export function titleIn(form: unknown) {
  return readForm(form, { revision: seen(), title: title() });
}

/** Reads which of the items that every session has an item is; null for one of substance. @throws FormRefused */
export function standingIn(form: unknown) {
  const { standing, revision } = readForm(form, {
    revision: seen(),
    standing: choice(['substantive', ...standingKinds]),
  });
  return { revision, standing: standing === 'substantive' ? null : standing };
}

/** Reads a step of an item in the outline. @throws FormRefused */
export function stepIn(form: unknown) {
  return readForm(form, { revision: seen(), to: choice(steps) });
}

/** Reads an annotation as it is edited; empty where it is to be taken away. @throws FormRefused */
export function annotationIn(form: unknown) {
  return readForm(form, {
    revision: seen(),
    annotation: lines({ max: agendaLimits.annotation, optional: true }),
  });
}

/** Reads a pasted outline. @throws FormRefused */
export function outlineIn(form: unknown) {
  return readForm(form, { revision: seen(), outline: lines({ max: 200_000 }) });
}

function title() {
  return lines({ max: agendaLimits.title }).transform((words) => words.replaceAll(/\s+/gu, ' '));
}
