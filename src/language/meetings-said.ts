import { folded } from './folded.ts';
import { type InEach, inEach, type Language } from './languages.ts';
import type { Text } from './text.ts';

/** How many meetings a text says that there are: in all, or each day. */
export interface MeetingsSaid {
  readonly count: number;
  readonly daily: boolean;
}

/**
 * What the original of a text says of the number of meetings: "four plenary meetings over two days", "two plenary
 * meetings per day", in any of the six languages; null where it says nothing of the kind. The same text is read once.
 */
export function meetingsSaidIn(text: Text): MeetingsSaid | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const said = saidIn(text.words, text.language);
  read.set(text, said);
  return said;
}

const read = new WeakMap<Text, MeetingsSaid | null>();

function saidIn(words: string, language: Language): MeetingsSaid | null {
  for (const sentence of folded(words.replaceAll('\n', ' ')).split(/(?<=[.;])\s|(?<=[。；])/u)) {
    const match = patterns[language].exec(sentence);
    const { before, count, sort, after, dual } = match?.groups ?? {};
    if (!match || (!sort && !after && !before)) continue;
    const number = dual ? 2 : (numbers[language].get(count ?? '') ?? (Number(count) || null));
    if (number === null) continue;
    const daily = each[language].test(`${before ?? ''} ${after ?? ''}`);
    return { count: number, daily };
  }
  return null;
}

/** Numbers in words, one after another from one; forms of one number are parted by strokes. */
const inWords: InEach<string> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  fr: 'une|un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  es: 'una|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  ru: 'одно|одного два|двух три|трех четыре|четырех пять|пяти шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати двадцать|двадцати',
  ar: 'واحدة اثنتان|اثنتين ثلاث اربع خمس ست سبع ثماني|ثمان تسع عشر',
  zh: '一 两|二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十',
};

const numbers = inEach((language) => {
  const forms = folded(inWords[language])
    .split(' ')
    .flatMap((same, index) => same.split('|').map((form) => [form, index + 1] as const));
  return new Map(forms);
});

/** The number, then what the meetings are called, with what kind they are and how they are spread. */
const patterns: InEach<RegExp> = {
  en: pattern(
    'en',
    '(?<![\\p{L}\\p{N}])COUNT (?:(?:half-day|three-hour|two-hour|formal|public|full) )*(?<sort>plenary )?(?:meetings?|sittings?)(?! (?:rooms?|of the bureau))(?<after>,? (?:per|a|each|every) day| daily| (?:over|during|in|within|spread over) (?:the |a period of )?[\\p{L}\\p{N}-]+ (?:working )?days?)?',
  ),
  fr: pattern(
    'fr',
    "(?<![\\p{L}\\p{N}])COUNT (?:seances?|reunions?)(?: de (?:trois|deux) heures)?(?<sort> plenieres?)?(?<after> par jour(?:nee)?| chaque jour| quotidiennes?| (?:sur|en|pendant|durant|au cours de|reparties sur) (?:les |une periode de )?[\\p{L}\\p{N}'’-]+ jours?(?: ouvrables)?| journees?)?",
  ),
  es: pattern(
    'es',
    '(?<![\\p{L}\\p{N}])COUNT (?:sesion(?:es)?|reunion(?:es)?)(?<sort> plenarias?)?(?<after> (?:por|al|cada) dia| diarias?| (?:en|durante|a lo largo de|repartidas en) (?:los |las |un periodo de )?[\\p{L}\\p{N}]+ dias?)?',
  ),
  ru: pattern(
    'ru',
    '(?<![\\p{L}\\p{N}])COUNT (?<sort>пленарн\\p{L}+ )?заседани\\p{L}+(?<after> (?:в|каждыи) день| ежедневно| (?:в течение|за|на протяжении) [\\p{L}\\p{N}]+ (?:рабочих )?дн\\p{L}+)?',
  ),
  ar: pattern(
    'ar',
    '(?:COUNT جلس(?:ات|ة)|(?<dual>جلستين|جلستان))(?<sort> عامت?(?:ه|ة|ان|ين))?(?<after> (?:في اليوم|كل يوم|يوميا|على مدى \\p{L}+|خلال \\p{L}+|طوال \\p{L}+))?',
  ),
  zh: pattern(
    'zh',
    '(?<before>每天|每日|(?:在?[一二两三四五六七八九十\\d]+天(?:内|期间|里)?))?(?:将|可|共|各)?(?:举行|召开|安排|提供)?COUNT(?:次|场|个)(?<sort>全体)?(?:会议|全会)(?<after>[（(]?每[天日])?',
  ),
};

const each: InEach<RegExp> = {
  en: /(?:per|a|each|every) day$|daily/u,
  fr: /par jour|chaque jour|quotidien/u,
  es: /(?:por|al|cada) dia|diari/u,
  ru: /(?:в|каждыи) день|ежедневно/u,
  ar: /في اليوم|كل يوم|يوميا/u,
  zh: /每[天日]/u,
};

function pattern(language: Language, form: string): RegExp {
  const words = [...numbers[language].keys()].toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(form.replace('COUNT', `(?<count>${words}|\\d{1,2})`), 'u');
}
