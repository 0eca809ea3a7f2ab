import type { Language } from '../../language/languages.ts';
import { nameOn, type State } from '../../reports/register/register.ts';
import type { Day } from '../../time/days.ts';

/** How a State stands in a report: in a list, or within a sentence, where English gives some names an article. */
export type Place = 'list' | 'sentence';

/** The two names that a report shortens in its lists, once it has said them in full. Source: WG.7/2013/5, paragraphs 40 and 48. */
const shortened: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  USA: {
    en: 'United States',
    fr: 'États-Unis',
    es: 'Estados Unidos',
    ru: 'Соединенные Штаты',
    zh: '美国',
    ar: 'الولايات المتحدة',
  },
  GBR: {
    en: 'United Kingdom',
    fr: 'Royaume-Uni',
    es: 'Reino Unido',
    ru: 'Соединенное Королевство',
    zh: '联合王国',
    ar: 'المملكة المتحدة',
  },
};

/** What a State is called on a day, in a list or within a sentence; shorter where it was said in full before. */
export function stateIn(
  state: State,
  { language, day, place, said }: { language: Language; day: Day; place: Place; said: boolean },
): string {
  const { words, article } = nameOn(state, day);
  const short = said ? shortened[state.code]?.[language] : undefined;
  const name = short ?? words[language];
  return place === 'sentence' && article && language === 'en' ? `the ${name}` : name;
}
