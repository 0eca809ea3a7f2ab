import type { InEach, Language } from './languages.ts';
import { capitalized, weekdays } from './names.ts';

/**
 * How words that are filled in stand in their sentence, as `{body:of}` asks for: with the article, as what something is
 * of, in the genitive, as the day on which, or with a capital. Bodies, ordinals of sessions and days take these forms.
 */
export const forms = ['the', 'of', 'genitive', 'on', 'capital'] as const;

export type Form = (typeof forms)[number];

export function isForm(value: string): value is Form {
  return (forms as readonly string[]).includes(value);
}

/** "Working Group" in the form "of": "of the Working Group", "du Groupe de travail", «Рабочей группы». */
export function inForm(words: string, form: Form, language: Language): string {
  if (form === 'capital') return capitalized(words, language);
  return inflected[language][form](words);
}

type Inflection = Readonly<Record<Exclude<Form, 'capital'>, (words: string) => string>>;

const same = (words: string) => words;

const inflected: InEach<Inflection> = {
  ar: { the: same, of: arabicOf, genitive: arabicGenitive, on: (day) => `يوم ${day}` },
  zh: { the: same, of: same, genitive: same, on: same },
  en: {
    the: englishThe,
    of: (words) => `of ${englishThe(words)}`,
    genitive: same,
    on: (day) => `on ${day}`,
  },
  fr: { the: frenchThe, of: frenchOf, genitive: same, on: (day) => `le ${day}` },
  ru: { the: same, of: russianGenitive, genitive: russianGenitive, on: russianOn },
  es: {
    the: spanishThe,
    of: (words) => `de ${spanishThe(words)}`.replace(/^de el /, 'del '),
    genitive: same,
    on: (day) => `el ${day}`,
  },
};

function englishThe(words: string): string {
  return /^the\s/i.test(words) ? words.replace(/^The/, 'the') : `the ${words}`;
}

function frenchThe(words: string): string {
  // The ordinals of sessions keep their vowel: "la onzième session", "la huitième réunion".
  if (/ (?:session|réunion)$/.test(words)) return `la ${words}`;
  if (/^[aeiouyàâéèêëîïôûœ]/i.test(words)) return `l’${words}`;
  return isFrenchFeminine(words) ? `la ${words}` : `le ${words}`;
}

function frenchOf(words: string): string {
  return `de ${frenchThe(words)}`.replace(/^de le /, 'du ');
}

/** By the endings of what bodies are called: Commission, Conférence, Assemblée, Instance; not Groupe, Comité, Conseil. */
function isFrenchFeminine(words: string): boolean {
  return /^\S*(?:ion|ence|ance|ée|ure|Table|Cour)\b/i.test(words);
}

function spanishThe(words: string): string {
  return /^(?!Programa|Sistema)\S*(?:a|ión|dad)(?:\s|$)/i.test(words) ? `la ${words}` : `el ${words}`;
}

/** The preposition joins the article: «للفريق العامل», «لمؤتمر الأطراف»; and it asks for the genitive. */
function arabicOf(words: string): string {
  const genitive = arabicGenitive(words);
  if (!genitive.startsWith('ال')) return `ل${genitive}`;
  const noun = genitive.slice(2);
  return noun.startsWith('ل') ? `ل${noun}` : `لل${noun}`;
}

/** Only the tens show it: «الدورة الخامسة والستين». */
function arabicGenitive(words: string): string {
  return words.replace(/^((?:الدورة|الاجتماع) .*)ون(?=$| بعد المائة$)/, '$1ين');
}

/** Adjectives before the first noun, and that noun; what follows it already stands in its own case. */
function russianGenitive(words: string): string {
  const ordinal = /^(.*?)(\S+) (сессия|совещание)$/.exec(words);
  if (ordinal) return `${ordinal[1]}${adjectiveGenitive(ordinal[2] ?? '')} ${nounGenitive(ordinal[3] ?? '')}`;
  const parts = words.split(' ');
  const noun = parts.findIndex((word) => !russianAdjective.test(word));
  return parts
    .map((word, index) => {
      if (noun === -1 || index > noun) return word;
      return index === noun ? nounGenitive(word) : adjectiveGenitive(word);
    })
    .join(' ');
}

const russianAdjective = /(?:ая|яя|ый|ий|ой|ое|ее|ья|ье)$/;

/** Its ending and that of the genitive, the first that fits; after a hissing sound the soft one. */
const adjectives: readonly (readonly [RegExp, string])[] = [
  [/([жшчщ])ая$/, '$1ей'],
  [/([жшчщ])(?:ий|ее)$/, '$1его'],
  [/ая$/, 'ой'],
  [/яя$/, 'ей'],
  [/ья$/, 'ьей'],
  [/ье$/, 'ьего'],
  [/ее$/, 'его'],
  [/(?:ый|ий|ой|ое)$/, 'ого'],
];

function adjectiveGenitive(word: string): string {
  const [ending, genitive] = adjectives.find(([form]) => form.test(word)) ?? [];
  return ending && genitive ? word.replace(ending, genitive) : word;
}

function nounGenitive(word: string): string {
  if (/о$/.test(word)) return word;
  if (/ие$/.test(word)) return word.replace(/е$/, 'я');
  if (/[гкхжшчщ]а$/.test(word)) return word.replace(/а$/, 'и');
  if (/а$/.test(word)) return word.replace(/а$/, 'ы');
  if (/[яь]$/.test(word)) return word.replace(/[яь]$/, 'и');
  return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? `${word}а` : word;
}

function russianOn(day: string): string {
  const name = weekdays.ru.find((weekday) => day.startsWith(weekday));
  if (!name) return day;
  const preposition = name.startsWith('вт') ? 'во' : 'в';
  return `${preposition} ${name.replace(/а$/, 'у')}${day.slice(name.length)}`;
}
