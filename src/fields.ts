import { z } from 'zod';
import { type Details, RuleBroken } from './rules.ts';

/** Why one field of a form is refused; `field` is null where it is about the form as a whole. */
export interface FieldRefusal {
  readonly field: string | null;
  readonly code: string;
  readonly details: Details;
}

/** What somebody typed into a form, to be given back with the page: by field, passwords left out. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A form is refused: all that is wrong with it at once, and what was typed. */
export class FormRefused extends RuleBroken {
  readonly refusals: readonly FieldRefusal[];
  readonly typed: Typed;

  constructor(refusals: readonly FieldRefusal[], typed: Typed) {
    super('form.refused', { fields: refusals.flatMap(({ field }) => field ?? []) });
    this.name = 'FormRefused';
    this.refusals = refusals;
    this.typed = typed;
  }
}

/** The fields of a form, each with how it is read. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/** What a form says once it is read. */
export type Read<F extends Fields> = { readonly [Name in keyof F]: z.output<F[Name]> };

/**
 * Reads a form at the door: every field trimmed, normalized and checked. `also` checks what several fields say
 * together, once each of them is well. @throws FormRefused
 */
export function readForm<F extends Fields>(
  form: unknown,
  fields: F,
  also: (read: Read<F>) => readonly FieldRefusal[] = () => [],
): Read<F> {
  const typed = typedIn(form);
  const refusals: FieldRefusal[] = [];
  const read: Record<string, unknown> = {};
  for (const [field, reader] of Object.entries(fields)) {
    const result = reader.safeParse(typed[field]);
    if (result.success) read[field] = result.data;
    else refusals.push({ field, ...reasonOf(result.error.issues[0]) });
  }
  const open = () =>
    Object.fromEntries(
      Object.entries(typed).filter(([name]) => !(fields[name] && secrets.has(fields[name]))),
    );
  if (refusals.length > 0) throw new FormRefused(refusals, open());
  const value = read as Read<F>;
  const together = also(value);
  if (together.length > 0) throw new FormRefused(together, open());
  return value;
}

/** What was typed into a form, field by field; files, objects and what else a form cannot hold are left out. */
export function typedIn(form: unknown): Typed {
  if (typeof form !== 'object' || form === null) return {};
  return Object.fromEntries(
    Object.entries(form).filter(
      ([, value]) =>
        typeof value === 'string' ||
        (Array.isArray(value) && value.every((one: unknown) => typeof one === 'string')),
    ) as readonly (readonly [string, string | readonly string[]])[],
  );
}

/** How long a text may be, in characters, and whether it may be empty. */
export interface Limits {
  readonly max?: number;
  readonly optional?: boolean;
}

/** One line of text; blanks at its ends and runs of blanks go. Refused: empty, too long, line breaks, control characters. */
export function line({ max = 500, optional = false }: Limits = {}) {
  return z.unknown().transform((typed, context) => {
    const words = normalized(one(typed))
      .replaceAll(/[\t ]+/gu, ' ')
      .trim();
    if (words.includes('\n')) return refuse(context, 'field.one-line');
    return within(words, { max, optional }, context);
  });
}

/** Text of many lines, with \n between them; blanks at the ends of lines go. Refused as in a line, but for line breaks. */
export function lines({ max = 20_000, optional = false }: Limits = {}) {
  return z.unknown().transform((typed, context) => {
    const words = normalized(one(typed))
      .replaceAll(/(?<![\t ])[\t ]+$/gmu, '')
      .trim();
    return within(words, { max, optional }, context);
  });
}

/** One line read by the trade: a day, a clock time, a symbol. `read` gives null for what it cannot understand. */
export function readAs<T>(read: (words: string) => T | null, code: string, limits: Limits = {}) {
  return line({ max: 200, ...limits }).transform((words, context): T | null => {
    if (words === '') return null;
    return read(words) ?? refuse(context, code, { typed: words });
  });
}

/** One line read by the trade that must be there. */
export function neededAs<T>(read: (words: string) => T | null, code: string) {
  return line({ max: 200 }).transform((words, context): T => {
    return read(words) ?? refuse(context, code, { typed: words });
  });
}

/** One of a few values. */
export function choice<const Value extends string>(values: readonly Value[]) {
  return z.unknown().transform((typed, context): Value => {
    const chosen = values.find((value) => value === one(typed));
    return chosen ?? refuse(context, one(typed) === '' ? 'field.empty' : 'field.no-such-choice');
  });
}

/** Any number of a few values; none is well. */
export function choices<const Value extends string>(values: readonly Value[]) {
  return z.unknown().transform((typed, context): readonly Value[] => {
    const chosen = several(typed);
    if (chosen.some((each) => !values.some((value) => value === each))) {
      return refuse(context, 'field.no-such-choice');
    }
    return values.filter((value) => chosen.includes(value));
  });
}

/** A box that is ticked or not. */
export function ticked() {
  return z.unknown().transform((typed) => one(typed) !== '');
}

/** A whole number; null where the field may be left empty and is. */
export function whole({ min = 0, max = 1_000_000 }: { readonly min?: number; readonly max?: number } = {}) {
  return neededAs((words) => (/^\d+$/u.test(words) ? Number(words) : null), 'field.no-number').transform(
    (number, context) =>
      number < min || number > max ? refuse(context, 'field.out-of-range', { min, max }) : number,
  );
}

/** A whole number, or null for an empty field. */
export function wholeOrNone(range: { readonly min?: number; readonly max?: number } = {}) {
  const needed = whole(range);
  return z.unknown().transform((typed, context): number | null => {
    if (one(typed).trim() === '') return null;
    const read = needed.safeParse(typed);
    if (read.success) return read.data;
    const { code, details } = reasonOf(read.error.issues[0]);
    return refuse(context, code, details);
  });
}

/** An e-mail address, in lower case. */
export function email() {
  return line({ max: 254 }).transform((words, context) => {
    const address = words.toLowerCase();
    return z.email().safeParse(address).success ? address : refuse(context, 'field.no-email');
  });
}

/** What is typed unseen: neither trimmed nor ever given back. */
export function secret({ optional = false }: { readonly optional?: boolean } = {}) {
  const reader = z.unknown().transform((typed, context): string => {
    const words = one(typed).normalize('NFKC');
    if (words === '' && !optional) return refuse(context, 'field.empty');
    return words;
  });
  secrets.add(reader);
  return reader;
}

/** Words as they are kept: composed (NFC), with \n between lines, no byte-order mark, nothing that
 * turns the direction of what follows (isolates may), no other control character but tabs. */
export function normalized(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/gu, '\n')
    .replaceAll(/[\u00ad\ufeff\u202a-\u202e]/gu, '');
}

const secrets = new WeakSet<z.ZodType>();

type Context = z.RefinementCtx;

function within(words: string, { max, optional }: Required<Limits>, context: Context): string {
  if (!optional && /^[\p{Cf}\s\u115f\u1160\u3164\uffa0]*$/u.test(words))
    return refuse(context, 'field.empty');
  if (/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u.test(words)) {
    return refuse(context, 'field.control-characters');
  }
  const length = [...words].length;
  return length > max ? refuse(context, 'field.too-long', { max, length }) : words;
}

function refuse(context: Context, code: string, details: Details = {}): never {
  context.addIssue({ code: 'custom', params: { code, details } });
  return z.NEVER;
}

function reasonOf(issue: z.core.$ZodIssue | undefined): { readonly code: string; readonly details: Details } {
  const params = issue?.code === 'custom' ? issue.params : undefined;
  const code: unknown = params?.code;
  return {
    code: typeof code === 'string' ? code : 'field.not-understood',
    details: (params?.details ?? {}) as Details,
  };
}

function one(typed: unknown): string {
  return several(typed)[0] ?? '';
}

function several(typed: unknown): readonly string[] {
  if (typeof typed === 'string') return [typed];
  return Array.isArray(typed) ? typed.filter((each) => typeof each === 'string') : [];
}
