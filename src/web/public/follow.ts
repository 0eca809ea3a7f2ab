import type { Settings } from '../../acts/settings.ts';
import type { Language } from '../../language/languages.ts';

/** The ways to subscribe to a feed, in the forms that each program takes, and the address itself. */
export function followOf(feed: string, { baseUrl }: Pick<Settings, 'baseUrl'>, language: Language) {
  const path = language === 'en' ? feed : `${feed}?lang=${language}`;
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
