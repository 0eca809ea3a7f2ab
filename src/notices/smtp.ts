import { createTransport, type SentMessageInfo } from 'nodemailer';
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

/** A way to a mail server. Nothing is fetched, and neither words nor passwords are logged. */
export function postTo(
  { host, port, secure, login }: MailServer,
  wait: { silent: number; inAll: number } = patience,
): Post {
  const transport = createTransport({
    host,
    port,
    secure,
    ...(login ? { auth: login } : {}),
    pool: true,
    maxConnections: 4,
    maxMessages: 100,
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
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('The mail server took too long')), wait.inAll);
      });
      try {
        const sending: Promise<SentMessageInfo> = transport.sendMail({ envelope: { from, to }, raw });
        const { response } = await Promise.race([sending, tooLong]);
        return { kind: 'accepted', answer: shortened(String(response ?? '')) };
      } catch (reason) {
        return fateOf(reason);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => transport.close(),
  };
}

interface Refusal {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message?: string;
}

/**
 * What a failure means. Only an address or words that the server refuses for good (5xx) are lost; a sender or a login
 * that it refuses concerns every mail, and is tried again.
 */
function fateOf(reason: unknown): Fate {
  const { code, command, responseCode = 0, response, message } = reason as Refusal;
  const answer = shortened(response ?? message ?? '');
  const ofThisMail = command === 'RCPT TO' || command === 'DATA' || code === 'EMESSAGE';
  if (ofThisMail && responseCode >= 500) return { kind: 'refused', answer };
  if (ofThisMail && responseCode >= 400) return { kind: 'later', answer };
  return { kind: 'unavailable', answer };
}

/** What a server said, on one line, without what may be a password or an endless page. */
function shortened(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 300);
}
