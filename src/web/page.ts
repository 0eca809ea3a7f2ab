import { resolve } from 'node:path';
import ejs from 'ejs';
import type { Response } from 'express';
import { speaker } from '../language/catalogue.ts';
import { directionOf, isLanguage, type Language, languages } from '../language/languages.ts';
import { shownIn, type Text } from '../language/text.ts';
import { addressed } from './assets.ts';

const views = resolve(import.meta.dirname, '../../views');

/** Each language's own name, in the order in which the United Nations lists them. */
const ownNames: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** Renders a view, then the layout around it, and sends it. EJS has no layouts; these lines are ours. */
export async function showPage(
  response: Response,
  view: string,
  locals: Readonly<Record<string, unknown>> = {},
) {
  response.type('html').send(await pageOf(response, view, locals));
}

/** A page that is sent while something is being done: views follow one another at its mark, until it is ended. */
export interface GrowingPage {
  add(view: string, locals: Readonly<Record<string, unknown>>): Promise<void>;
  end(): void;
}

/** Sends a page up to the mark `<!-- here -->` in its view at once; what follows the mark is sent at the end. */
export async function growPage(
  response: Response,
  view: string,
  locals: Readonly<Record<string, unknown>> = {},
): Promise<GrowingPage> {
  const page = await pageOf(response, view, locals);
  const [before = '', after = ''] = page.split('<!-- here -->');
  const { language: spoken } = response.locals;
  const t = speaker(isLanguage(spoken) ? spoken : 'en');
  // A proxy in front is asked to pass on every piece as it comes.
  response.type('html').set('X-Accel-Buffering', 'no').write(before);
  return {
    add: async (piece, said) => {
      response.write(await render(piece, { t, ...said }));
    },
    end: () => {
      response.end(after);
    },
  };
}

async function pageOf(
  response: Response,
  view: string,
  locals: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { language: spoken } = response.locals;
  const language = isLanguage(spoken) ? spoken : 'en';
  const { originalUrl } = response.req;
  const [path = '/'] = originalUrl.split('?', 1);
  const shared = {
    ...response.locals,
    ...response.app.locals,
    language,
    direction: directionOf(language),
    t: speaker(language),
    words: (text: Text) => wordsOf(text, language),
    symbolLink: (symbol: string) => linkOf(String(response.app.locals.documentLink ?? ''), symbol),
    asset: addressed,
    address: originalUrl,
    path,
    inLanguages: languages.map((other) => ({
      language: other,
      name: ownNames[other],
      href: withLanguage(originalUrl, other),
    })),
    person: response.locals.person ?? null,
    title: '',
    wide: false,
    bare: false,
    ...locals,
  };
  const body = await render(view, shared);
  const page = await render('layout', { ...shared, body });
  return withData(page, locals.data);
}

/** A page with data for programs that read it, as JSON in which no mark can end the block: data, which no browser runs. */
function withData(page: string, data: unknown): string {
  if (typeof data !== 'string') return page;
  return page.replace('</body>', () => `<script type="application/ld+json">${data}</script>\n</body>`);
}

/** A text as a reader of a language gets it: marked with the language it is really in. */
export interface Words {
  readonly words: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the original stands in for a translation that is missing or stale. */
  readonly fallsBack: boolean;
}

export function wordsOf(text: Text, language: Language): Words {
  const shown = shownIn(text, language);
  return { ...shown, direction: directionOf(shown.language), fallsBack: shown.language !== language };
}

/** The address of a document by its symbol, by the pattern of DOCUMENT_LINK. */
export function linkOf(pattern: string, symbol: string): string {
  const path = symbol.replace(/\*+$/u, '').split('/').map(encodeURIComponent).join('/');
  return pattern.replace('{symbol}', path);
}

async function render(view: string, locals: Readonly<Record<string, unknown>>): Promise<string> {
  return await ejs.renderFile(
    `${views}/${view}.ejs`,
    { ...locals },
    { cache: true, root: views, rmWhitespace: false },
  );
}

function withLanguage(address: string, language: Language): string {
  const [path = '/', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language);
  return `${path}?${parameters.toString()}`;
}
