import { clockTypedOrNone, dayTyped, dayTypedOrNone, seen } from '../drafting/form.ts';
import { type Subject, subjects } from '../drafting/programme.ts';
import { choice, line, lines, neededAs, readForm, ticked, whole } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import type { Day } from '../time/days.ts';
import { answers, methods } from './round.ts';

const asking = () => ({
  revision: seen(),
  subject: neededAs(aboutIn, 'field.no-such-choice'),
  bureau: line({ max: 100, optional: true }).transform((id) => (id === '' ? null : id)),
  method: choice(methods),
});

/** Reads what a Bureau is to be asked and, where by silence, when that ends. @throws FormRefused */
export function askingIn(form: unknown, language: Language, today: Day) {
  const {
    subject: about,
    endDay,
    endTime,
    anyway,
    ...asked
  } = readForm(
    form,
    {
      ...asking(),
      endDay: dayTypedOrNone(language, today),
      endTime: clockTypedOrNone(language),
      anyway: ticked(),
    },
    ({ method, endDay: day, endTime: clock }) =>
      method === 'silence'
        ? [
            ...(day === null ? [{ field: 'endDay', code: 'approval.end-needed', details: {} }] : []),
            ...(clock === null ? [{ field: 'endTime', code: 'approval.end-needed', details: {} }] : []),
          ]
        : [],
  );
  const ends = endDay === null || endTime === null ? null : { day: endDay, clock: endTime, anyway };
  return { ...asked, ...about, ends };
}

/** Reads to when a silence is extended, as the clock has it where the Bureau has its seat. @throws FormRefused */
export function extensionIn(form: unknown, language: Language, today: Day) {
  const { endDay, endTime } = readForm(
    form,
    { endDay: dayTyped(language, today), endTime: clockTypedOrNone(language) },
    (read) => (read.endTime === null ? [{ field: 'endTime', code: 'approval.end-needed', details: {} }] : []),
  );
  return { endDay, endTime: endTime ?? '' };
}

/** Reads which objection or amendment is taken back. @throws FormRefused */
export function takenBackIn(form: unknown) {
  return readForm(form, { objection: whole({ min: 1 }) });
}

/** Reads which member was not reached. @throws FormRefused */
export function notReachedIn(form: unknown) {
  return readForm(form, { member: line({ max: 100 }) });
}

/** Reads what a Bureau agreed on outside the program, with the day. @throws FormRefused */
export function agreementIn(form: unknown, language: Language, today: Day) {
  const { subject: about, ...agreed } = readForm(form, { ...asking(), on: pastDay(language, today) });
  return { ...agreed, ...about };
}

/** Reads a member's answer: which, about what, in which words. Words are needed for all but acknowledging. @throws FormRefused */
export function answerIn(form: unknown) {
  return readForm(
    form,
    {
      move: choice(answers),
      about: line({ max: 100, optional: true }),
      words: lines({ max: 10_000, optional: true }),
    },
    ({ move, words }) =>
      move !== 'acknowledge' && words === ''
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
