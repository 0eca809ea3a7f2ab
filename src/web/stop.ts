import type { Server } from 'node:http';

/** Stops on SIGTERM and SIGINT: takes no new work, lets what runs end, closes the connections that only wait. */
export function stopOrderly(server: Server, last: () => Promise<void>) {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.prependListener('request', (_request, response) => {
      response.setHeader('Connection', 'close');
    });
    server.close(() => {
      void last().finally(() => process.exit());
    });
    server.closeIdleConnections();
    setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
