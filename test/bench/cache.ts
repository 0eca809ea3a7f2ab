import autocannon from 'autocannon';
import { nginxBefore, nginxProgram } from '../support/nginx.ts';
import { listening, type Say } from './servers.ts';

/** Prints what nginx as a cache, with the configuration that is shipped, answers a second, and how little of it reaches us. */
export async function benchCache(
  { short, file, path }: { readonly short: boolean; readonly file: string; readonly path: string },
  say: Say,
) {
  if (nginxProgram === null) {
    say('behind nginx as a cache', 'not measured: nginx is not installed');
    return;
  }
  const server = await listening('ours', file, 'counted');
  const nginx = await nginxBefore(Number(new URL(server.url).port));
  try {
    const etag = (await fetch(`${nginx.url}${path}`)).headers.get('etag') ?? '';
    for (const [status, headers] of [
      [200, {}],
      [304, { 'If-None-Match': etag }],
    ] as const) {
      const before = await server.asked('requests');
      const { requests } = await autocannon({
        url: `${nginx.url}${path}`,
        connections: 64,
        duration: short ? 2 : 21,
        headers,
      });
      const reached = (await server.asked('requests')) - before;
      const hits = (100 * (requests.total - reached)) / requests.total;
      say(
        `${status} behind nginx as a cache`,
        `${Math.round(requests.average)} a second, ${hits.toFixed(3)} of 100 from the cache: ${reached} of ${requests.total} reached us`,
      );
    }
  } finally {
    await nginx.stop();
    server.child.kill();
  }
}
