import { connect, type Socket } from 'node:net';

/** How many requests stand on a connection before the first is answered. */
const atOnce = 10;

/**
 * Sends a server so many requests over sixteen connections and waits for all answers. They are not read but weighed: the
 * same request has an answer of the same length, so that sending costs far less than answering.
 * @throws Error where an answer is another than the first
 */
export async function sent(address: string, headers: Record<string, string>, amount: number): Promise<void> {
  const { hostname, port, pathname } = new URL(address);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n${lines.join('')}\r\n`;
  const sockets = await Promise.all(Array.from({ length: 16 }, () => connected(Number(port), hostname)));
  const [first] = sockets;
  if (!first) return;
  const length = await answered(first, request);
  const batch = request.repeat(atOnce);
  let left = amount;
  await Promise.all(
    sockets.map(async (socket) => {
      while (left > 0) {
        left -= atOnce;
        await filled(socket, batch, length * atOnce);
      }
      socket.destroy();
    }),
  );
}

function connected(port: number, host: string): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect(port, host, () => done(socket));
    socket.setNoDelay(true);
    socket.once('error', failed);
  });
}

/** The length of the answer to one request: of its head, and of the body that its head says. */
async function answered(socket: Socket, request: string): Promise<number> {
  return await new Promise((done) => {
    let answer = '';
    const read = (part: Buffer) => {
      answer += part.toString('latin1');
      const head = answer.indexOf('\r\n\r\n') + 4;
      const body = answer.startsWith('HTTP/1.1 304')
        ? 0
        : Number(/content-length: (\d+)/iu.exec(answer)?.[1] ?? 0);
      if (head < 4 || answer.length < head + body) return;
      socket.off('data', read);
      done(head + body);
    };
    socket.on('data', read);
    socket.write(request);
  });
}

async function filled(socket: Socket, batch: string, octets: number): Promise<void> {
  await new Promise<void>((done, failed) => {
    let came = 0;
    const read = (part: Buffer) => {
      came += part.length;
      if (came < octets) return;
      socket.off('data', read);
      if (came === octets) done();
      else failed(new Error(`An answer was not like the first: ${came} octets, not ${octets}.`));
    };
    socket.on('data', read);
    socket.write(batch);
  });
}
