import type { Body } from '../../bodies/body.ts';
import { dayTyped, newIdTyped } from '../../drafting/form.ts';
import { choice, line, lines, neededAs, readAs, readForm, whole, wholeOrNone } from '../../fields.ts';
import { type Language, languages } from '../../language/languages.ts';
import { textIn } from '../../language/text.ts';
import type { Day } from '../../time/days.ts';
import { stateByCode, stateMeant } from '../register/register.ts';
import { type Proposal, sponsors, type Topic } from './topic.ts';

/** With what a form about a register is read. */
export interface Reading {
  readonly body: string;
  readonly bodies: readonly Body[];
  readonly language: Language;
  /** The day that dates without a year are nearest to. */
  readonly around: Day;
}

/** Reads a topic that a session recommended. @throws FormRefused */
export function topicIn(form: unknown, { body, bodies, language, around }: Reading): Topic {
  const { title, original, ...read } = readForm(form, {
    id: newIdTyped(),
    original: choice(languages),
    title: titleTyped(),
    by: choice(bodies.filter(({ kind }) => kind === 'body').map(({ id }) => id)),
    ordinal: whole({ min: 1, max: 999 }),
    on: dayTyped(language, around),
    report: symbol(),
    paragraph: wholeOrNone({ min: 1, max: 999 }),
  });
  return { kind: 'topic', body, title: textIn(original, title), withdrawn: null, ...read };
}

/** Reads an item that was proposed. @throws FormRefused */
export function proposalIn(form: unknown, { body, language, around }: Reading): Proposal {
  const read = readForm(
    form,
    {
      id: newIdTyped(),
      original: choice(languages),
      title: titleTyped(),
      as: choice(sponsors),
      state: readAs(
        (words) => (stateByCode(words) ?? stateMeant(words))?.code ?? null,
        'topics.no-such-state',
        {
          optional: true,
        },
      ),
      received: dayTyped(language, around),
      rule: line({ max: 20, optional: true }),
      memorandum: symbol(),
    },
    ({ as, state }) =>
      as === 'state' && state === null ? [{ field: 'state', code: 'topics.state-missing', details: {} }] : [],
  );
  const { id, original, title, as, state, received, rule, memorandum } = read;
  return {
    kind: 'proposal',
    id,
    body,
    title: textIn(original, title),
    withdrawn: null,
    sponsor: as === 'state' && state !== null ? { as, state } : { as: as === 'state' ? 'bureau' : as },
    received,
    rule: rule === '' ? null : rule,
    memorandum,
  };
}

/** Reads which saved state of an entry somebody was looking at. @throws FormRefused */
export function seenIn(form: unknown): number {
  return readForm(form, { seen: whole({ min: 1 }) }).seen;
}

/** Reads which session is to take up an entry. @throws FormRefused */
export function sessionIn(form: unknown): string {
  return readForm(form, { session: neededAs((words) => words, 'field.empty') }).session;
}

function titleTyped() {
  return lines({ max: 500 }).transform((words) => words.replaceAll(/\s+/gu, ' '));
}

function symbol() {
  return line({ max: 200, optional: true }).transform((words) => (words === '' ? null : words));
}
