import { seen } from '../drafting/form.ts';
import { choice, choices, line, lines, readForm, typedIn, wholeOrNone } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import type { Text } from '../language/text.ts';
import { partsOf } from '../time/days.ts';
import { reworded } from './form.ts';
import type { Act, Deed, Resolution } from './note.ts';
import { actFields, kinds, phrase } from './note-body-form.ts';
import type { Reading } from './note-form.ts';

/** What a resolution can have done. */
export const deeds = [
  'welcomed',
  'continued',
  'to-meet',
  'made-constant',
  'consecutive',
  'joint-discussion',
  'in-words',
] as const satisfies readonly Deed['deed'][];

/** How many deeds a form of a resolution has room for: those that it did, and one more. */
export function deedPlaces(resolution: Resolution | null): readonly number[] {
  return Array.from({ length: (resolution?.did.length ?? 0) + 1 }, (_, index) => index + 1);
}

/** Reads a later resolution with what it did; a deed that is not chosen is none. @throws FormRefused */
export function resolutionIn(form: unknown, before: Resolution | null, reading: Reading) {
  const { bodies, original, opens } = reading;
  const typed = typedIn(form);
  const places = Object.keys(typed).flatMap((name) => /^deed(\d{1,2})$/u.exec(name)?.[1] ?? []);
  const act = readForm(
    form,
    {
      revision: seen(),
      ...actFields('act'),
      subject: phrase({ optional: true }),
    },
    () =>
      places.every((place) => typed[`deed${place}`] === '')
        ? [{ field: 'deed1', code: 'field.empty', details: {} }]
        : [],
  );
  const did = places.flatMap((place): readonly Deed[] => {
    const name = (field: string) => `${field}${place}`;
    const read = readForm(
      form,
      {
        [name('deed')]: choice(['', ...deeds]),
        [name('words')]: lines({ max: 2_000, optional: true }),
        [name('inOrderTo')]: phrase({ optional: true }),
        [name('kind')]: choice(kinds),
        [name('number')]: line({ max: 60, optional: true }),
        [name('year')]: wholeOrNone({ min: 1945, max: 2999 }),
        [name('bodies')]: choices(bodies),
      },
      (one) => {
        const said = (field: string) => String(one[name(field)] ?? '');
        return before?.did[Number(place) - 1] === undefined && said('deed') === '' && said('words') !== ''
          ? [{ field: name('deed'), code: 'field.empty', details: {} }]
          : missingOf(said('deed'), said, name);
      },
    ) as Readonly<Record<string, unknown>>;
    const was = before?.did[Number(place) - 1] ?? null;
    return deedOf(
      {
        deed: String(read[name('deed')]),
        words: String(read[name('words')]),
        inOrderTo: String(read[name('inOrderTo')]),
        act: {
          kind: read[name('kind')] as Act['kind'],
          number: String(read[name('number')]),
          year: (read[name('year')] as number | null) ?? partsOf(opens).year,
          subject: was?.deed === 'continued' ? was.functionsIn.subject : null,
        },
        bodies: read[name('bodies')] as readonly string[],
      },
      was,
      original,
    );
  });
  const [first = { deed: 'made-constant' } as const, ...others] = did;
  const resolution: Resolution = {
    act: {
      kind: act.actKind,
      number: act.actNumber,
      year: act.actYear ?? partsOf(opens).year,
      subject: act.subject === '' ? null : reworded(before?.act.subject ?? null, original, act.subject),
    },
    did: [first, ...others],
  };
  return { revision: act.revision, resolution };
}

interface DeedTyped {
  readonly deed: string;
  readonly words: string;
  readonly inOrderTo: string;
  readonly act: Act;
  readonly bodies: readonly string[];
}

/** What a chosen deed cannot be said without. */
function missingOf(deed: string, typed: (field: string) => string, name: (field: string) => string) {
  const needs =
    deed === 'welcomed' || deed === 'joint-discussion' || deed === 'in-words'
      ? 'words'
      : deed === 'continued'
        ? 'number'
        : null;
  return needs !== null && typed(needs).trim() === ''
    ? [{ field: name(needs), code: 'field.empty', details: {} }]
    : [];
}

function deedOf({ deed, words, inOrderTo, act, bodies }: DeedTyped, was: Deed | null, original: Language) {
  const text = (before: Text | null) => reworded(before, original, words.replaceAll(/\s+/gu, ' ').trim());
  const deeds: Readonly<Record<Deed['deed'], () => Deed>> = {
    welcomed: () => ({
      deed: 'welcomed',
      instrument: text(was?.deed === 'welcomed' ? was.instrument : null),
    }),
    continued: () => ({ deed: 'continued', functionsIn: act }),
    'to-meet': () => ({
      deed: 'to-meet',
      topics: words.trim() === '' ? null : text(was?.deed === 'to-meet' ? was.topics : null),
    }),
    'made-constant': () => ({ deed: 'made-constant' }),
    consecutive: () => ({ deed: 'consecutive', bodies }),
    'joint-discussion': () => ({
      deed: 'joint-discussion',
      bodies,
      topic: text(was?.deed === 'joint-discussion' ? was.topic : null),
      inOrderTo:
        inOrderTo === ''
          ? null
          : reworded(was?.deed === 'joint-discussion' ? was.inOrderTo : null, original, inOrderTo),
    }),
    'in-words': () => ({ deed: 'in-words', sentence: text(was?.deed === 'in-words' ? was.sentence : null) }),
  };
  return deed in deeds ? [deeds[deed as Deed['deed']]()] : [];
}
