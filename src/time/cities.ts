/** The duty stations and cities where bodies meet most, each with its zone, as papers in the six languages name them. */
const cities: Readonly<Record<string, readonly string[]>> = {
  'Europe/Vienna': ['Vienna', 'Vienne', 'Viena', 'Вена', 'فيينا', '维也纳'],
  'Europe/Zurich': ['Geneva', 'Genève', 'Ginebra', 'Женева', 'جنيف', '日内瓦'],
  'America/New_York': ['New York', 'Nueva York', 'Нью-Йорк', 'نيويورك', '纽约'],
  'Africa/Nairobi': ['Nairobi', 'Найроби', 'نيروبي', '内罗毕'],
  'Asia/Bangkok': ['Bangkok', 'Бангкок', 'بانكوك', '曼谷'],
  'America/Santiago': ['Santiago', 'Сантьяго', 'سانتياغو', '圣地亚哥'],
  'Africa/Addis_Ababa': [
    'Addis Ababa',
    'Addis-Abeba',
    'Addis Abeba',
    'Аддис-Абеба',
    'أديس أبابا',
    '亚的斯亚贝巴',
  ],
  'Asia/Beirut': ['Beirut', 'Beyrouth', 'Бейрут', 'بيروت', '贝鲁特'],
  'Europe/Berlin': ['Bonn', 'Бонн', 'بون', '波恩', 'Hamburg', 'Berlin'],
  'Europe/Rome': ['Rome', 'Roma', 'Рим', 'روما', '罗马'],
  'Europe/Paris': ['Paris', 'París', 'Париж', 'باريس', '巴黎'],
  'Europe/Amsterdam': ['The Hague', 'La Haye', 'La Haya', 'Гаага', 'لاهاي', '海牙'],
  'America/Toronto': ['Montreal', 'Montréal', 'Монреаль', 'مونتريال', '蒙特利尔'],
  'America/Jamaica': ['Kingston', 'Кингстон', 'كينغستون', '金斯敦'],
  'Europe/London': ['London', 'Londres', 'Лондон', 'لندن', '伦敦'],
  'Europe/Moscow': [
    'Moscow',
    'Moscou',
    'Moscú',
    'Москва',
    'St. Petersburg',
    'Saint-Pétersbourg',
    'Санкт-Петербург',
  ],
  'Africa/Cairo': ['Cairo', 'Le Caire', 'El Cairo', 'Каир', 'القاهرة', '开罗'],
  'Asia/Dubai': ['Abu Dhabi', 'Dubai', 'أبو ظبي', 'دبي'],
  'Asia/Qatar': ['Doha', 'Доха', 'الدوحة', '多哈'],
  'America/Panama': ['Panama', 'Panamá', 'Панама', 'بنما', '巴拿马'],
};

/** The zone of a place as a paper names it, null where the place is not known. */
export function zoneOfPlace(place: string): string | null {
  const found = Object.entries(cities).find(([, names]) => names.some((name) => place.startsWith(name)));
  return found?.[0] ?? null;
}
