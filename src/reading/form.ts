import { z } from 'zod';
import { dayTypedOrNone, newIdTyped } from '../drafting/form.ts';
import { choice, line, lines, readAs, readForm, typedIn } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { isZone } from '../time/zoned.ts';
import type { Corrections } from './corrected.ts';
import { mostLetters, mostLines } from './files/limits.ts';
import type { Opened } from './files/opened.ts';
import { itemsAtStart } from './numbers.ts';

/** What the page of a file carries between what was understood and its storing: the lines of the file, in JSON. */
const carried = z.object({
  kind: z.enum(['html', 'akn', 'docx', 'pdf']),
  misnamed: z.boolean(),
  lines: z
    .array(
      z.strictObject({
        text: z.string(),
        marker: z.string().exactOptional(),
        heading: z.int().exactOptional(),
        cells: z.array(z.string()).exactOptional(),
        note: z.boolean().exactOptional(),
        goesOn: z.boolean().exactOptional(),
        page: z.int().exactOptional(),
        line: z.int().exactOptional(),
      }),
    )
    .max(mostLines),
});

/** A file that was opened, as a field of a form carries it; a text is carried as it is. */
export function carriedIn(file: Opened): { readonly paper: string; readonly carried: string } {
  return file.kind === 'text'
    ? { paper: file.text, carried: '' }
    : { paper: '', carried: JSON.stringify({ kind: file.kind, misnamed: file.misnamed, lines: file.lines }) };
}

/** The paper that a form carries: pasted, or a file that was opened before. @throws FormRefused, RuleBroken import.not-a-programme */
export function paperIn(form: unknown): Opened {
  const { carried: file } = typedIn(form);
  if (typeof file === 'string' && file !== '') return openedIn(file);
  const { paper } = readForm(form, { paper: lines({ max: mostLetters }) });
  return { kind: 'text', text: paper, misnamed: false };
}

function openedIn(file: string): Opened {
  const read = file.length < mostLetters * 4 ? carried.safeParse(parsed(file)) : null;
  if (!read?.success) throw new RuleBroken('import.not-a-programme');
  return read.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Reads the body, one of these, and what else the importer knows better than the paper; an empty body is the paper's. @throws FormRefused */
export function toldIn(form: unknown, bodies: readonly string[], language: Language, today: Day) {
  const { body, zone, start, end } = readForm(form, {
    body: choice(bodies),
    zone: readAs((typed) => (isZone(typed) ? typed : null), 'field.no-zone', { optional: true }),
    start: dayTypedOrNone(language, today),
    end: dayTypedOrNone(language, today),
  });
  return { body: body === '' ? null : body, zone, start, end };
}

/** Reads a paper to be stored, with the id that its page gave it and what was corrected of so many items. @throws FormRefused */
export function storedIn(
  form: unknown,
  {
    bodies,
    language,
    today,
    items,
  }: {
    readonly bodies: readonly string[];
    readonly language: Language;
    readonly today: Day;
    readonly items: number;
  },
) {
  const told = toldIn(form, bodies, language, today);
  return { told, corrections: correctionsIn(form, items), ...readForm(form, { id: newIdTyped() }) };
}

/** What was corrected: the title of the paper, and the numbers and titles of its items; what the form does not have stands as it was read. */
function correctionsIn(form: unknown, items: number): Corrections {
  const typed = typedIn(form);
  const places = Array.from({ length: items }, (_, place) => place).filter(
    (place) => typed[`title-${place}`] !== undefined,
  );
  const read = readForm(form, {
    title: line({ optional: true }),
    ...Object.fromEntries(
      places.flatMap((place) => [
        [`title-${place}`, line({ max: 900 })],
        [`number-${place}`, readAs(numberTyped, 'import.no-number', { optional: true })],
      ]),
    ),
  }) as Readonly<Record<string, string | null>>;
  return {
    title: read.title || null,
    items: new Map(
      places.map((place) => [
        place,
        { number: read[`number-${place}`] ?? null, title: read[`title-${place}`] ?? '' },
      ]),
    ),
  };
}

/** A number of an item as people type it, in English form: "2(a)" is "2 (a)". */
function numberTyped(words: string): string | null {
  return itemsAtStart(words, true)?.number ?? (/^\([a-z]{1,3}\)$/u.test(words) ? words : null);
}
