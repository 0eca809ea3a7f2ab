import { createTransport, type SentMessageInfo } from 'nodemailer';
import { isThisMachine } from '../people/sign-in/issuer.ts';
import type { Message } from './message.ts';
import type { Fate } from './outbox.ts';
import type { MailServer } from './sender.ts';

/** Hands mails over to a mail server; lets go of its connections at the end. */
export interface Post {
  send(message: Message): Promise<Fate>;
  close(): void;
}

/** How long a server may say nothing, and how long one mail may take in all, in milliseconds. */
export const patience = { silent: 15_000, inAll: 60_000 } as const;

/**
 * A way to a mail server. A password goes over TLS alone, but for a server on this machine, which is spoken to in clear.
 * Each mail is tried once, nothing is fetched, and neither words nor passwords are logged.
 */
export function postTo(
  { host, port, secure, login }: MailServer,
  wait: { silent: number; inAll: number } = patience,
): Post {
  const transport = createTransport({
    host,
    port,
    secure,
    ...(login ? { auth: login } : {}),
    ...(isThisMachine(host.includes(':') ? `[${host}]` : host)
      ? { ignoreTLS: true }
      : { requireTLS: login !== null }),
    pool: true,
    maxConnections: 4,
    maxMessages: 100,
    maxRequeues: 0,
    connectionTimeout: wait.silent,
    greetingTimeout: wait.silent,
    socketTimeout: wait.silent,
    dnsTimeout: wait.silent,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.on('error', () => undefined);
  return {
    send: async ({ from, to, raw }) => {
      if (!oneAddress.test(to)) return { kind: 'refused', answer: 'no address' };
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('The mail server took too long')), wait.inAll);
      });
      try {
        const sending: Promise<SentMessageInfo> = transport.sendMail({ envelope: { from, to }, raw });
        const { response } = await Promise.race([sending, tooLong]);
        return { kind: 'accepted', answer: sayable(String(response ?? ''), login) };
      } catch (reason) {
        return fateOf(reason, login);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => transport.close(),
  };
}

/** One address and nothing that would make two of it. */
const oneAddress = /^[^\s<>,;:"()[\]\\]+@[^\s<>,;:"()[\]\\]+$/u;

interface Refusal {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message?: string;
}

/**
 * What a failure means. Only an address or words that the server refuses for good (5xx), or that cannot be said to it at
 * all, are lost; a sender or a login that it refuses concerns every mail, and is tried again.
 */
function fateOf(reason: unknown, login: Login): Fate {
  const { code, command, responseCode = 0, response, message } = reason as Refusal;
  const answer = sayable(response ?? message ?? '', login);
  const ofThisMail = command === 'RCPT TO' || command === 'DATA' || code === 'EMESSAGE';
  const unsayable =
    (code === 'EENVELOPE' && command === 'API') || (code === 'EMESSAGE' && responseCode === 0);
  if (unsayable || (ofThisMail && responseCode >= 500)) return { kind: 'refused', answer };
  if (ofThisMail && responseCode >= 400) return { kind: 'later', answer };
  return { kind: 'unavailable', answer };
}

/** What a server said, on one line, without our login, the end of a personal link, or an endless page. */
function sayable(words: string, login: Login): string {
  return [login?.user, login?.pass]
    .filter((secret) => secret !== undefined && secret !== '')
    .reduce<string>((said, secret) => said.replaceAll(secret ?? '', '…'), words)
    .replaceAll(/\.[\w-]{43}(?![\w-])/gu, '.…')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 300);
}

type Login = MailServer['login'];
