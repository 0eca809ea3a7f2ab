import type { Settings } from '../../acts/settings.ts';
import type { Language } from '../../language/languages.ts';

/** The ways to subscribe to a feed, in the forms that each program takes, and the address itself. */
export function followOf(feed: string, settings: Pick<Settings, 'baseUrl'>, language: Language) {
  return waysTo(language === 'en' ? feed : `${feed}?lang=${language}`, settings);
}

/** The same for a feed's whole path, with the options that stand in it. */
export function waysTo(path: string, { baseUrl }: Pick<Settings, 'baseUrl'>) {
  const address = `${baseUrl}${path}`;
  const webcal = address.replace(/^https?:/u, 'webcal:');
  return {
    address,
    once: path,
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.office.com/calendar/addfromweb?url=${encodeURIComponent(address)}`,
    apple: webcal,
  };
}
