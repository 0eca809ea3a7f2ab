import type { NextFunction, Request, Response } from 'express';
import type { Settings } from '../acts/settings.ts';
import { RuleBroken } from '../rules.ts';

/** A form was sent by another site, or by something that does not say from where. Nothing was done. */
export class CrossSite extends RuleBroken {
  constructor() {
    super('web.cross-site');
    this.name = 'CrossSite';
  }
}

/**
 * Lets only our own pages send forms: by Sec-Fetch-Site, which no page can forge, or else by Origin. A post with neither
 * is refused too; programs without either header read, and do not write. One address is open to all: that by which a mail
 * program ends changes by mail with one click (RFC 8058). It is signed, so that only who has the mail can send it; it
 * asks for no cookie, and does nothing but end what a site that knew the address could end anyway. @throws CrossSite
 */
export function sameOrigin({ baseUrl }: Pick<Settings, 'baseUrl'>) {
  const own = new URL(baseUrl);
  return (request: Request, _response: Response, next: NextFunction) => {
    if (!harmless.has(request.method) && !oneClick.test(request.path) && !isOwn(request, own)) {
      throw new CrossSite();
    }
    next();
  };
}

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const oneClick = /^\/follow\/end\/[^/]+$/u;

function isOwn(request: Request, own: URL): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.get('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.origin === own.origin) return true;
  return from.host === request.host && (own.protocol === 'http:' || from.protocol === 'https:');
}
