import { z } from 'zod';

/** Whom mails come from. The name is empty where there is none. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Reads `secretariat@example.org` or `The secretariat <secretariat@example.org>`; null for anything else. */
export function senderIn(words: string): Sender | null {
  const [, quoted = '', bracketed] = /^([^<>]*)<([^<>]*)>$/u.exec(words.trim()) ?? [];
  const address = (bracketed ?? words).trim();
  const name = quoted.trim().replace(/^"(.*)"$/u, '$1');
  const shown = !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name);
  return shown && z.email().safeParse(address).success ? { name, address } : null;
}

/** Where mails are handed over: a server, whether it speaks TLS from the start, and who we are there. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
}

/** Reads `smtp://user:password@host:port` or the same with `smtps`; null for anything else. */
export function mailServerIn(address: string): MailServer | null {
  if (!/^smtps?:\/\//u.test(address) || !URL.canParse(address)) return null;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(address);
  if (hostname === '' || search !== '' || hash !== '' || !['', '/'].includes(pathname)) return null;
  const secure = protocol === 'smtps:';
  try {
    const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
    return {
      host: hostname.replace(/^\[(.*)\]$/u, '$1'),
      port: Number(port || (secure ? 465 : 587)),
      secure,
      login: user === '' ? null : { user, pass },
    };
  } catch {
    return null;
  }
}
