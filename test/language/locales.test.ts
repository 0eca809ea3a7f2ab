import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { catalogue, isKey, type Key } from '../../src/language/catalogue.ts';
import { forms } from '../../src/language/forms.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import type { Message } from '../../src/language/message.ts';

const keys = Object.keys(catalogue.en) as readonly Key[];

/** What is rightly written as English writes it: the second part of a masthead, names, signs. */
const alike = [/^paper\.(?:distr|original|language)\b/, /^public\.plenary$/];
/** Words of other alphabets must be in a message, unless it is only signs and what is filled in. */
const ownLetters = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u } as const;

describe('The catalogue', () => {
  it('has each key in one area only', async () => {
    const files = globSync('views/locales/en/*.ts');
    const areas: Record<string, unknown>[] = await Promise.all(files.map((file) => import(`../../${file}`)));
    const all = areas.flatMap((area) => Object.values(area)).flatMap((area) => Object.keys(area as object));
    assert.deepEqual(
      all.filter((key, index) => all.indexOf(key) !== index),
      [],
    );
    assert.equal(all.length, keys.length);
  });

  it('has every key that is used, and none begins otherwise than all that is built', () => {
    const missing = usedKeys().filter(({ key, begins }) =>
      begins ? !keys.some((known) => known.startsWith(key)) : !isKey(key),
    );
    assert.deepEqual(missing, []);
  });

  it('has words for every rule that is broken, and for everything that a form refuses', () => {
    const codes = sources().flatMap(({ file, text }) => {
      const thrown = [...text.matchAll(/new RuleBroken\(([^,)]*)/g)].flatMap(([, code]) =>
        quoted(code ?? ''),
      );
      const isForm = file.endsWith('form.ts') || file === 'src/fields.ts';
      const refused = isForm ? quoted(text).filter((code) => refusalAreas.has(code.split('.')[0])) : [];
      return [...thrown, ...refused].map((code) => ({ file, key: `refused.${code}` }));
    });
    assert(codes.length > 50);
    assert.deepEqual(
      codes.filter(({ key }) => !isKey(key)),
      [],
    );
  });

  it('has words for every problem of a programme', () => {
    const codes = sources()
      .filter(({ text }) => /\bProblem\b.*from '[./]*\/rules\.ts'/.test(text))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/code: '([\w.-]+)'/g)].map(([, code]) => ({ file, key: `problem.${code}` })),
      );
    assert.deepEqual(
      codes.filter(({ key }) => !isKey(key)),
      [],
    );
  });
});

/** The features that refuse things: what stands between the first dots of `refused.agenda.too-deep`. */
const refusalAreas = new Set(
  keys.filter((key) => key.startsWith('refused.')).map((key): string | undefined => key.split('.')[1]),
);

function quoted(text: string): readonly string[] {
  return [...text.matchAll(/'([a-z-]+\.[\w.-]+)'/g)].map(([, code]) => code ?? '');
}

for (const language of languages) {
  describe(`The catalogue in ${language}`, () => {
    const messages = Object.entries(catalogue[language]) as readonly (readonly [Key, Message])[];

    it('says everything, in the same keys', () => {
      assert.deepEqual(messages.map(([key]) => key).toSorted(), keys.toSorted());
      assert.deepEqual(
        messages.filter(([, message]) => versions(message).some(([, words]) => words.trim() === '')),
        [],
      );
    });

    it('fills in what English fills in, in forms that there are', () => {
      for (const [key, message] of messages) {
        const expected = filledIn(catalogue.en[key]);
        for (const [category, words] of versions(message)) {
          const names = placeholders(words);
          const odd = names.filter((name) => !expected.includes(name));
          assert.deepEqual(odd, [], `${key} fills in what English does not`);
          // "Two meetings" is one word in Arabic, "one document" needs no figure: only the other numbers must say all.
          if (category === 'zero' || category === 'one' || category === 'two') continue;
          const lacking = expected.filter((name) => !names.includes(name));
          assert.deepEqual(lacking, [], `${key} leaves out what English fills in (${category})`);
        }
        const asked = versions(message).flatMap(([, words]) => askedForms(words));
        assert.deepEqual(
          asked.filter((form) => !(forms as readonly string[]).includes(form)),
          [],
          key,
        );
      }
    });

    it('has every grammatical number that whole numbers take in the language', () => {
      const rules = new Intl.PluralRules(language);
      const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
      for (const [key, message] of messages) {
        if (typeof message === 'string') {
          assert(typeof catalogue.en[key] === 'string' || needed.size === 1, `${key} has but one`);
        } else {
          const lacking = [...needed].filter((category) => message[category] === undefined);
          assert.deepEqual(lacking, [], key);
        }
      }
    });

    if (language !== 'en') {
      it('is translated', () => {
        assert.deepEqual(
          messages.filter(([key, message]) => isUntranslated(key, message, language)).map(([key]) => key),
          [],
        );
      });
    }
  });
}

function isUntranslated(key: Key, message: Message, language: Language): boolean {
  if (alike.some((pattern) => pattern.test(key))) return false;
  const english = versions(catalogue.en[key]).map(([, words]) => words);
  return versions(message).some(([, words]) => {
    const said = words.replaceAll(/\{[^{}]*\}/g, '');
    if (!/\p{L}{2}/u.test(said)) return false;
    if (language in ownLetters) return !ownLetters[language as keyof typeof ownLetters].test(said);
    // French and Spanish share words with English, but not sentences.
    return english.includes(words) && said.trim().split(/\s+/).length > 2;
  });
}

function versions(message: Message): readonly (readonly [string, string])[] {
  return typeof message === 'string' ? [['other', message]] : Object.entries(message);
}

function filledIn(message: Message): readonly string[] {
  return [...new Set(versions(message).flatMap(([, words]) => placeholders(words)))];
}

function placeholders(words: string): readonly string[] {
  return [...words.matchAll(/\{([\w-]+)(?::\w+)*\}/g)].map(([, name]) => name ?? '');
}

function askedForms(words: string): readonly string[] {
  return [...words.matchAll(/\{[\w-]+:([\w:]+)\}/g)].flatMap(([, asked]) => asked?.split(':') ?? []);
}

function sources(): readonly { readonly file: string; readonly text: string }[] {
  return [...globSync('{src,db}/**/*.ts'), ...globSync('views/**/*.ejs')]
    .filter((file) => !file.startsWith('src/language/catalogue.ts'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** The keys in `t('…')`, `say(language, '…')` and the like; of one that is built, `t(`…${`, what it begins with. */
function usedKeys() {
  const call = /\b(?:t\(|say\(\s*(?:[\w.]+|'\w\w'),)\s*(?:'([\w.-]+)'|`([\w.-]+)\$\{)/g;
  return sources().flatMap(({ file, text }) =>
    [...text.matchAll(call)].map(([, whole, beginning]) => ({
      file,
      key: whole ?? beginning ?? '',
      begins: whole === undefined,
    })),
  );
}
