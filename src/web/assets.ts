import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { type Request, type Response, Router } from 'express';

interface Asset {
  readonly body: Buffer;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const folder = resolve(import.meta.dirname, '../../views/assets');

/** Every asset by its name; the sheets of css/ are joined to one, in the layers and the order of css/look.css. */
const assets: ReadonlyMap<string, Asset> = new Map([
  ['look.css', { body: Buffer.from(joinedLook()), type: types['.css'] ?? '' }],
  ...globSync('*.{js,svg,png}', { cwd: folder }).map((file): [string, Asset] => [
    basename(file),
    { body: readFileSync(resolve(folder, file)), type: types[extname(file)] ?? 'application/octet-stream' },
  ]),
]);

const digests = new Map(
  [...assets].map(([name, { body }]) => [name, createHash('sha256').update(body).digest('hex').slice(0, 12)]),
);

/** The address of an asset, which changes with its content, so that browsers may keep it for good. */
export function addressed(name: string): string {
  return `/assets/${digests.get(name) ?? 'none'}/${name}`;
}

/** Serves the assets: for good under their digest, and under `/assets/NAME` for papers that were stored. */
export function assetRoutes() {
  const send = (response: Response, name: string, cache: string, next: () => void) => {
    const asset = assets.get(name);
    if (asset) response.set({ 'Content-Type': asset.type, 'Cache-Control': cache }).send(asset.body);
    else next();
  };
  return Router()
    .get('/favicon.ico', (_request, response, next) => {
      send(response, 'mark.svg', 'public, max-age=86400', next);
    })
    .get('/assets/:name', (request: Request<{ name: string }>, response, next) => {
      send(response, request.params.name, 'public, max-age=3600', next);
    })
    .get('/assets/:digest/:name', (request: Request<{ digest: string; name: string }>, response, next) => {
      const { digest, name } = request.params;
      const current = digests.get(name) === digest;
      send(response, name, current ? 'public, max-age=31536000, immutable' : 'no-cache', next);
    });
}

function joinedLook(): string {
  const look = readFileSync(resolve(folder, 'css/look.css'), 'utf8');
  return look.replaceAll(
    /@import url\("([\w-]+\.css)"\) layer\((\w+)\);/gu,
    (_, file: string, layer: string) => {
      return `@layer ${layer} {\n${readFileSync(resolve(folder, 'css', file), 'utf8')}\n}`;
    },
  );
}
