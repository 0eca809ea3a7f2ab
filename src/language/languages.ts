/** The six official languages of the United Nations, in the order in which it lists them (English alphabetical). */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** A value for each of the six languages. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** What `make` gives for each of the six languages. */
export function inEach<T>(make: (language: Language) => T): InEach<T> {
  return { ar: make('ar'), zh: make('zh'), en: make('en'), fr: make('fr'), ru: make('ru'), es: make('es') };
}
