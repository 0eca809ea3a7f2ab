import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settingNames } from '../../src/acts/settings.ts';
import { commands } from '../../src/commands/command-line.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

function part(name: string): string {
  return readme.split(/^## /mu).find((text) => text.startsWith(`${name}\n`)) ?? '';
}

describe('The README', () => {
  it('names every command there is, and no other', () => {
    const table =
      part('Commands')
        .match(/^\| `.*$/gmu)
        ?.join('\n') ?? '';
    const named = [...table.matchAll(/`([a-z]+)[ `]/gu)].map(([, name]) => name ?? '');
    assert.deepEqual([...new Set(named)].toSorted(), Object.keys(commands).toSorted());
  });

  it('names every setting there is, and no other', () => {
    const table =
      part('Settings')
        .match(/^\| `.*$/gmu)
        ?.join('\n') ?? '';
    const named = [...table.matchAll(/^\| (.*?) \|/gmu)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([A-Z_]+)`/gu)].map(([, name]) => name ?? ''),
    );
    assert.deepEqual(named.toSorted(), [...settingNames].toSorted());
  });

  it('names only npm scripts that exist', () => {
    const named = [
      ...readme.matchAll(/npm (?:run (?:-s )?)(?<script>[a-z]+)|npm (?<own>start|test)\b/gu),
    ].map(({ groups }) => groups?.script ?? groups?.own ?? '');
    assert(named.length > 5);
    for (const name of named) assert(name in scripts, `npm run ${name}`);
  });
});
