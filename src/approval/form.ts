import { dayTyped, seen } from '../drafting/form.ts';
import { type Subject, subjects } from '../drafting/programme.ts';
import { choice, line, lines, neededAs, readForm } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import type { Day } from '../time/days.ts';
import { methods } from './round.ts';

/** What a member may answer. */
export const answers = ['agree', 'object', 'comment'] as const;

const asking = () => ({
  revision: seen(),
  subject: neededAs(aboutIn, 'field.no-such-choice'),
  bureau: line({ max: 100, optional: true }).transform((id) => (id === '' ? null : id)),
  method: choice(methods),
});

/** Reads what a Bureau is to be asked. @throws FormRefused */
export function askingIn(form: unknown) {
  const { subject: about, ...asked } = readForm(form, asking());
  return { ...asked, ...about };
}

/** Reads what a Bureau agreed on outside the program, with the day. @throws FormRefused */
export function agreementIn(form: unknown, language: Language, today: Day) {
  const { subject: about, ...agreed } = readForm(form, { ...asking(), on: pastDay(language, today) });
  return { ...agreed, ...about };
}

/** Reads a member's answer. Words are needed for all but agreeing. @throws FormRefused */
export function answerIn(form: unknown) {
  return readForm(
    form,
    { move: choice(answers), words: lines({ max: 10_000, optional: true }) },
    ({ move, words }) =>
      move !== 'agree' && words === ''
        ? [{ field: 'words', code: 'approval.words-needed', details: {} }]
        : [],
  );
}

/** Reads the day on which a round is closed as agreed. @throws FormRefused */
export function outcomeIn(form: unknown, language: Language, today: Day) {
  return readForm(form, { on: pastDay(language, today) });
}

/** The number of a round in an address, null where it is none. */
export function roundNumber(typed: unknown): number | null {
  return typeof typed === 'string' && /^[1-9]\d{0,5}$/u.test(typed) ? Number(typed) : null;
}

/** How a form names a subject; for one of several organizations of work, with its id. */
export function aboutTyped(subject: Subject, work: string | null = null): string {
  return work === null ? subject : `${subject}:${work}`;
}

function aboutIn(words: string): { subject: Subject; work: string | null } | null {
  const [named, work = null] = words.split(':');
  const subject = subjects.find((one) => one === named);
  if (!subject || (work !== null && subject !== 'organization-of-work')) return null;
  return { subject, work };
}

function pastDay(language: Language, today: Day) {
  return dayTyped(language, today);
}
