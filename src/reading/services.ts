import type { Language } from '../language/languages.ts';
import { languages } from '../language/languages.ts';
import type { Services } from '../sessions/session.ts';
import { daysBetween } from '../time/days.ts';
import { fold } from './fold.ts';
import type { ItemRead, SessionRead } from './paper-read.ts';

/** What a paper plainly says of conference services: how many plenary meetings, with interpretation into which languages. */
export function servicesIn(items: readonly ItemRead[], { start, end }: SessionRead): Services {
  for (const sentence of sentencesOf(items)) {
    const said = meetings.exec(sentence)?.groups;
    if (!said) continue;
    const count = numbers.get(said.count ?? '') ?? (Number(said.count) || null);
    const days = start && end ? daysBetween(start, end) + 1 : null;
    const total =
      count === null ? null : said.daily === undefined ? count : days === null ? null : count * days;
    return { meetings: total, interpretation: interpretationIn(sentence) };
  }
  return { meetings: null, interpretation: [] };
}

function sentencesOf(items: readonly ItemRead[]): readonly string[] {
  return items.flatMap(({ annotation, items: inner }) => [
    ...fold(annotation ?? '').split(/(?<=[.。])\s/u),
    ...sentencesOf(inner),
  ]);
}

const meetings =
  /(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|six|huit|dix|dos|tres|cuatro|cinco|seis|ocho|diez|двух|трех|четырех|пяти|шести|восьми|десяти|اربع|ست|ثماني|两|四|六|八|十)\s?(?:plenary meetings?|seances? plenieres?|reuniones plenarias|sesiones plenarias|пленарных заседании|пленарных заседаний|جلسات عامة|次全体会议)(?<daily> (?:per|a|each) day| par jour| diarias| por dia| в день|,?每天)?/u;

const numbers: ReadonlyMap<string, number> = new Map(
  [
    'one',
    'two deux dos двух 两',
    'three trois tres трех',
    'four quatre cuatro четырех اربع 四',
    'five cinq cinco пяти',
    'six seis шести ست 六',
    'seven',
    'eight huit ocho восьми ثماني 八',
    'nine',
    'ten dix diez десяти 十',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

function interpretationIn(sentence: string): readonly Language[] {
  if (!/interpretation|interpretacion|устн|ترجمة|口译/u.test(sentence)) return [];
  if (
    /six official languages|six langues officielles|seis idiomas oficiales|шесть официальных|الست|六种/u.test(
      sentence,
    )
  ) {
    return languages;
  }
  return languages.filter((language) => names[language].test(sentence));
}

const names: Readonly<Record<Language, RegExp>> = {
  ar: /arabic|arabe|араб|العربية|阿拉伯/u,
  zh: /chinese|chinois|chino|кита|الصينية|中文/u,
  en: /english|anglais|ingles|англ|الانكليزية|英文/u,
  fr: /french|francais|frances|француз|الفرنسية|法文/u,
  ru: /russian|russe|ruso|русск|الروسية|俄文/u,
  es: /spanish|espagnol|espanol|испан|الاسبانية|西班牙文/u,
};
