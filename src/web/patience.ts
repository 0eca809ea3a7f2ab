import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long a server waits for who is connected, in milliseconds. */
export interface Patience {
  /** For the head of a request, and for the whole of it. */
  readonly head: number;
  readonly whole: number;
  /** On a connection over which nothing goes either way. */
  readonly silence: number;
  /** How often it looks who was waited for long enough. */
  readonly look: number;
}

const usual: Patience = { head: 15_000, whole: 30_000, silence: 120_000, look: 5_000 };

/** How many requests may stand on one connection behind one that is being answered: browsers and caches send none. */
export const mostBehind = 32;

/**
 * A server that is not worn out by who sends half a request, who reads no answer, or who asks on without waiting: they
 * are waited for a while, the others are answered meanwhile, and nothing is kept of them.
 */
export function patientServer(listener: RequestListener, patience: Patience = usual): Server {
  const behind = new WeakMap<Socket, number>();
  const server = createServer(
    {
      headersTimeout: patience.head,
      requestTimeout: patience.whole,
      connectionsCheckingInterval: patience.look,
    },
    (request, response) => {
      // Only the first in line has the connection; the others cost memory until it is their turn.
      if (response.socket === null) {
        const { socket } = request;
        const count = (behind.get(socket) ?? 0) + 1;
        behind.set(socket, count);
        if (count > mostBehind) {
          socket.destroy();
          return;
        }
        response.once('close', () => behind.set(socket, (behind.get(socket) ?? 1) - 1));
      }
      listener(request, response);
    },
  );
  server.timeout = patience.silence;
  return server;
}
