import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

/** A mail that the post office took: who it said it is from, for whom, its bytes, and what they say. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
}

/**
 * What the post office does with mails: takes them; greets nobody; refuses logins, the sender or the address it is told;
 * refuses for the moment; says nothing at the greeting or after a mail; keeps a mail and breaks off before it says so;
 * breaks off in the middle of a mail.
 */
export type Behaviour =
  | 'accept'
  | 'refuse-connection'
  | 'refuse-login'
  | 'refuse-sender'
  | 'refuse-mail'
  | 'later'
  | 'hang'
  | 'hang-after-mail'
  | 'break-after-mail'
  | 'break-amid-mail'
  | { readonly refuses: string };

export type PostOffice = Awaited<ReturnType<typeof start>>;

/** Opens a real SMTP server on a free port of this machine, or on the one given. */
export async function start({ port = 0 }: { readonly port?: number } = {}) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let behaviour: Behaviour = 'accept';
  let connections = 0;
  let slowness = 0;
  const options: SMTPServerOptions = {
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    onConnect: (_session, next) => {
      connections += 1;
      if (behaviour === 'hang') return;
      next(behaviour === 'refuse-connection' ? refusal(554, 'No mail today') : null);
    },
    onAuth: ({ username }, _session, next) => {
      if (behaviour === 'refuse-login') next(refusal(535, `Nobody knows ${username}`));
      else next(null, { user: username });
    },
    onMailFrom: (_address, _session, next) =>
      next(behaviour === 'refuse-sender' ? refusal(550, 'Not from you') : null),
    onRcptTo: ({ address }, _session, next) => {
      if (behaviour === 'later') next(refusal(451, 'Come back later'));
      else if (typeof behaviour === 'object' && behaviour.refuses === address)
        next(refusal(550, 'Nobody of this name here'));
      else next(null);
    },
    onData: (stream, session, next) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (behaviour === 'break-amid-mail') cut(session);
      });
      stream.on('end', () => {
        if (behaviour === 'break-amid-mail') return;
        if (behaviour === 'refuse-mail') {
          next(refusal(554, 'Not such words'));
          return;
        }
        void keep(Buffer.concat(chunks).toString('utf8'), session).then(() => {
          if (behaviour === 'break-after-mail') cut(session);
          else if (behaviour !== 'hang-after-mail') setTimeout(() => next(null, 'Kept'), slowness);
        });
      });
    },
  };
  const server = new SMTPServer(options);
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  const { port: listensOn } = server.server.address() as AddressInfo;

  function cut({ remotePort }: SMTPServerSession) {
    for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy();
  }

  async function keep(raw: string, { envelope }: SMTPServerSession) {
    const { mailFrom, rcptTo } = envelope;
    received.push({
      from: mailFrom ? mailFrom.address : '',
      to: rcptTo.map(({ address }) => address),
      raw,
      mail: await PostalMime.parse(raw, { attachmentEncoding: 'utf8' }),
    });
  }

  return {
    port: listensOn,
    /** What SMTP_URL says of it. */
    url: `smtp://plenary:secret-of-the-post@127.0.0.1:${listensOn}`,
    /** The mails that were taken, in their order. */
    received,
    /** How often somebody connected. */
    connections: () => connections,
    behave: (now: Behaviour) => {
      behaviour = now;
    },
    /** Takes so many milliseconds over each mail. */
    takeItsTime: (milliseconds: number) => {
      slowness = milliseconds;
    },
    /** Waits until so many mails were taken. @throws Error after some seconds */
    until: async (count: number, seconds = 20) => {
      const since = performance.now();
      while (received.length < count) {
        if (performance.now() - since > seconds * 1000)
          throw new Error(`${received.length} mails came, not ${count}`);
        await new Promise((done) => {
          setTimeout(done, 20);
        });
      }
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => {
        server.close(() => done());
      });
    },
  };
}

function refusal(responseCode: number, words: string) {
  return Object.assign(new Error(words), { responseCode });
}
