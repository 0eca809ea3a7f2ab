import { folded } from '../language/folded.ts';
import type { InEach, Language } from '../language/languages.ts';
import type { Zone } from './days.ts';
import { isZone } from './zoned.ts';

/** A city where bodies meet, as papers in each of the six languages name it. */
interface City {
  readonly zone: Zone;
  readonly names: InEach<string>;
}

/** The duty stations and cities where bodies meet most. */
const cities: readonly City[] = [
  city('Europe/Vienna', 'فيينا|维也纳|Vienna|Vienne|Вена|Viena'),
  city('Europe/Zurich', 'جنيف|日内瓦|Geneva|Genève|Женева|Ginebra'),
  city('America/New_York', 'نيويورك|纽约|New York|New York|Нью-Йорк|Nueva York'),
  city('Africa/Nairobi', 'نيروبي|内罗毕|Nairobi|Nairobi|Найроби|Nairobi'),
  city('Asia/Bangkok', 'بانكوك|曼谷|Bangkok|Bangkok|Бангкок|Bangkok'),
  city('America/Santiago', 'سانتياغو|圣地亚哥|Santiago|Santiago|Сантьяго|Santiago'),
  city('Africa/Addis_Ababa', 'أديس أبابا|亚的斯亚贝巴|Addis Ababa|Addis-Abeba|Аддис-Абеба|Addis Abeba'),
  city('Asia/Beirut', 'بيروت|贝鲁特|Beirut|Beyrouth|Бейрут|Beirut'),
  city('Europe/Berlin', 'بون|波恩|Bonn|Bonn|Бонн|Bonn'),
  city('Europe/Berlin', 'هامبورغ|汉堡|Hamburg|Hambourg|Гамбург|Hamburgo'),
  city('Europe/Berlin', 'برلين|柏林|Berlin|Berlin|Берлин|Berlín'),
  city('Europe/Rome', 'روما|罗马|Rome|Rome|Рим|Roma'),
  city('Europe/Paris', 'باريس|巴黎|Paris|Paris|Париж|París'),
  city('Europe/Amsterdam', 'لاهاي|海牙|The Hague|La Haye|Гаага|La Haya'),
  city('America/Toronto', 'مونتريال|蒙特利尔|Montreal|Montréal|Монреаль|Montreal'),
  city('America/Jamaica', 'كينغستون|金斯敦|Kingston|Kingston|Кингстон|Kingston'),
  city('Europe/London', 'لندن|伦敦|London|Londres|Лондон|Londres'),
  city('Europe/Moscow', 'موسكو|莫斯科|Moscow|Moscou|Москва|Moscú'),
  city(
    'Europe/Moscow',
    'سانت بطرسبرغ|圣彼得堡|St. Petersburg|Saint-Pétersbourg|Санкт-Петербург|San Petersburgo',
  ),
  city('Africa/Cairo', 'القاهرة|开罗|Cairo|Le Caire|Каир|El Cairo'),
  city('Asia/Dubai', 'أبو ظبي|阿布扎比|Abu Dhabi|Abou Dhabi|Абу-Даби|Abu Dabi'),
  city('Asia/Dubai', 'دبي|迪拜|Dubai|Doubaï|Дубай|Dubái'),
  city('Asia/Qatar', 'الدوحة|多哈|Doha|Doha|Доха|Doha'),
  city('America/Panama', 'بنما|巴拿马|Panama|Panama|Панама|Panamá'),
];

/** Cities whose zones the IANA database still calls as they were called before. */
const asTheyAreCalled: Readonly<Record<Zone, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
};

/** The zone of a place as a paper names it, null where the place is not known. */
export function zoneOfPlace(place: string): Zone | null {
  const found = cities.find((one) => namesOf(one).some((name) => place.startsWith(name)));
  return found?.zone ?? null;
}

/** The zones whose clock is called by a duty station that they are not named after. */
const calledBy: Readonly<Record<Zone, string>> = {
  'Europe/Zurich': 'Geneva',
  'Europe/Amsterdam': 'The Hague',
};

/**
 * The city by which a zone's clock is called, "10 a.m. (Vienna)", as the language names it: a duty station, or else the
 * city that the zone is named after, "Buenos Aires". Of several cities in a zone it guesses none.
 */
export function cityOf(zone: Zone, language: Language): string {
  const name = calledBy[zone] ?? lastPartOf(zone);
  const known = cities.find((one) => one.zone === zone && one.names.en === name);
  return known?.names[language] ?? lastPartOf(zone);
}

/** Every zone there is, each city that is known in it by its name in the language, in the order of these names. */
export function zonesByCity(language: Language): readonly { readonly zone: Zone; readonly city: string }[] {
  const known = cities.map(({ zone, names }) => ({ zone, city: names[language] }));
  const others = Intl.supportedValuesOf('timeZone')
    .filter((zone) => !known.some(({ city: name }) => name === lastPartOf(zone)))
    .map((zone) => ({ zone, city: lastPartOf(zone) }));
  const order = new Intl.Collator(language);
  return [...known, ...others].toSorted((one, other) => order.compare(one.city, other.city));
}

/** The zone that was typed: by its id or by a city, in any of the six languages; null where there is none such. */
export function zoneTyped(typed: string): Zone | null {
  const asked = asCompared(typed);
  const known = cities.find((one) => namesOf(one).some((name) => asCompared(name) === asked));
  if (known) return known.zone;
  const all = Intl.supportedValuesOf('timeZone');
  const found = all.find((zone) => asCompared(zone) === asked || asCompared(lastPartOf(zone)) === asked);
  if (found) return found;
  return isZone(typed) ? typed : null;
}

function city(zone: Zone, written: string): City {
  const [ar = '', zh = '', en = '', fr = '', ru = '', es = ''] = written.split('|');
  return { zone, names: { ar, zh, en, fr, ru, es } };
}

function namesOf({ names }: City): readonly string[] {
  return Object.values(names);
}

function lastPartOf(zone: Zone): string {
  return asTheyAreCalled[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function asCompared(name: string): string {
  return folded(name.replaceAll('_', ' '));
}
