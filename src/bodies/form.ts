import { isDeepStrictEqual } from 'node:util';
import { usualTerms } from '../documentation/due.ts';
import { choice, line, neededAs, readForm, ticked, wholeOrNone } from '../fields.ts';
import { type Language, languages } from '../language/languages.ts';
import { type Text, textIn, withTranslation } from '../language/text.ts';
import { isZone } from '../time/zoned.ts';
import { levelsFor, ruleCodes, type Weights } from '../timetable/checking/rules.ts';
import type { Body, DocumentTerms } from './body.ts';
import { bodyIdFrom } from './naming.ts';

/** Reads a body, new or changed; its id is given once and never changes. @throws FormRefused */
export function bodyIn(form: unknown, bodies: readonly Body[], before: Body | null): Body {
  const others = bodies.filter(({ id }) => id !== before?.id);
  const name = line({ max: 300, optional: true });
  const weeks = wholeOrNone({ min: 0, max: 52 });
  const words = wholeOrNone({ min: 1, max: 1_000_000 });
  const read = readForm(
    form,
    {
      original: choice(languages),
      'name.ar': name,
      'name.zh': name,
      'name.en': name,
      'name.fr': name,
      'name.ru': name,
      'name.es': name,
      'short.ar': name,
      'short.zh': name,
      'short.en': name,
      'short.fr': name,
      'short.ru': name,
      'short.es': name,
      kind: choice(['body', 'bureau']),
      symbolPrefix: line({ max: 60, optional: true }),
      parent: choice(['', ...others.map(({ id }) => id)]),
      sessionWord: choice(['session', 'meeting']),
      dutyStation: line({ max: 100 }),
      zone: neededAs((typed) => (isZone(typed) ? typed : null), 'field.no-zone'),
      agreedBy: choice(['', ...others.filter(({ kind }) => kind === 'bureau').map(({ id }) => id)]),
      agreesAnnotations: ticked(),
      silenceHours: wholeOrNone({ min: 1, max: 1000 }),
      submissionWeeks: weeks,
      processingWeeks: weeks,
      issuanceWeeks: weeks,
      secretariatWords: words,
      othersWords: words,
    },
    (typed) => [
      ...(typed[`name.${typed.original}`] === ''
        ? [{ field: `name.${typed.original}`, code: 'bodies.name-missing', details: {} }]
        : []),
      ...(typed.symbolPrefix !== '' &&
      !/^[A-Z][\p{L}\p{N}.&-]*(?:\/[\p{L}\p{N}.&-]+)*$/u.test(typed.symbolPrefix)
        ? [
            {
              field: 'symbolPrefix',
              code: 'bodies.prefix-malformed',
              details: { prefix: typed.symbolPrefix },
            },
          ]
        : []),
      ...(typed.symbolPrefix !== '' && others.some(({ symbolPrefix }) => symbolPrefix === typed.symbolPrefix)
        ? [{ field: 'symbolPrefix', code: 'bodies.prefix-used', details: { prefix: typed.symbolPrefix } }]
        : []),
      ...termsRefused(termsFrom(typed)),
      ...(before !== null && reportsTo(bodies, typed.parent, before.id)
        ? [{ field: 'parent', code: 'bodies.reports-to-itself', details: {} }]
        : []),
    ],
  );
  const { original } = read;
  const names = (part: 'name' | 'short') => (language: Language) => read[`${part}.${language}`];
  const named = textFrom(before?.name ?? null, original, names('name'));
  const short = textFrom(before?.shortName ?? null, original, names('short'));
  return {
    id: before?.id ?? freeId(read.symbolPrefix, named.words, bodies),
    name: named,
    shortName: short.words === '' ? null : short,
    symbolPrefix: read.symbolPrefix === '' ? null : read.symbolPrefix,
    parent: read.parent === '' ? null : read.parent,
    kind: read.kind,
    sessionWord: read.sessionWord,
    dutyStation: read.dutyStation,
    zone: read.zone,
    agreedBy: read.agreedBy === '' ? null : read.agreedBy,
    agreesAnnotations: read.agreesAnnotations,
    ...(isDeepStrictEqual(termsFrom(read), usualTerms) ? {} : { documentation: termsFrom(read) }),
    ...(read.kind === 'bureau' && read.silenceHours !== null ? { silenceHours: read.silenceHours } : {}),
  };
}

/** Reads what breaking each rule weighs for a body; only what is not as usual. @throws FormRefused */
export function levelsIn(form: unknown): Weights {
  const read = readForm(
    form,
    Object.fromEntries(ruleCodes.map((code) => [code, choice(['', ...levelsFor(code)])] as const)),
  );
  return Object.fromEntries(
    ruleCodes.flatMap((code) => {
      const level = levelsFor(code).find((one) => one === read[code]);
      return level === undefined ? [] : [[code, level] as const];
    }),
  );
}

interface TermsTyped {
  readonly submissionWeeks: number | null;
  readonly processingWeeks: number | null;
  readonly issuanceWeeks: number | null;
  readonly secretariatWords: number | null;
  readonly othersWords: number | null;
}

/** What is asked of documents: as usual where nothing is typed. */
function termsFrom(typed: TermsTyped): DocumentTerms {
  return {
    submission: typed.submissionWeeks ?? usualTerms.submission,
    processing: typed.processingWeeks ?? usualTerms.processing,
    issuance: typed.issuanceWeeks ?? usualTerms.issuance,
    words: {
      secretariat: typed.secretariatWords ?? usualTerms.words.secretariat,
      others: typed.othersWords ?? usualTerms.words.others,
    },
  };
}

/** Between submission and issuance there must be time for processing. */
function termsRefused({ submission, processing, issuance }: DocumentTerms) {
  const code = 'bodies.weeks-do-not-fit';
  return processing + issuance > submission
    ? [{ field: 'submissionWeeks', code, details: { submission, processing, issuance } }]
    : [];
}

/** The text with what was typed in every language; names are given together, so each counts as made from the others. */
function textFrom(before: Text | null, original: Language, typed: (language: Language) => string): Text {
  const begun =
    before?.language === original ? { ...before, words: typed(original) } : textIn(original, typed(original));
  return languages
    .filter((language) => language !== original)
    .reduce((text, language) => withTranslation(text, language, typed(language)), begun);
}

function reportsTo(bodies: readonly Body[], from: string, id: string): boolean {
  const seen = new Set<string>();
  for (let body = bodies.find((one) => one.id === from); body && !seen.has(body.id); ) {
    if (body.id === id) return true;
    seen.add(body.id);
    const { parent } = body;
    body = bodies.find((one) => one.id === parent);
  }
  return false;
}

function freeId(prefix: string, name: string, bodies: readonly Body[]): string {
  const id = bodyIdFrom(prefix === '' ? null : prefix, name).replaceAll(/[^\p{L}\p{N}.-]/gu, '-');
  const taken = (tried: string) => bodies.some((body) => body.id === tried);
  for (let number = 2; ; number += 1) {
    const tried = number === 2 && !taken(id) ? id : `${id}.${number}`;
    if (!taken(tried)) return tried;
  }
}
