import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const files = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (name) => String(name).includes('node_modules') }).toSorted();

describe('The repository', () => {
  it('locks packages without the address of any registry', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved": *"http/u);
  });

  it('prints nothing unescaped in a view but other views', () => {
    for (const file of files('views/**/*.ejs')) {
      const printed = [...read(file).matchAll(/<%-(.*?)-?%>/gsu)].map(([, inside = '']) => inside.trim());
      const other = printed.filter((inside) => !/^include\(|^body$/u.test(inside));
      assert.deepEqual(other, [], file);
    }
  });

  it('has no script and no style within a view', () => {
    for (const file of files('views/**/*.ejs')) {
      assert.doesNotMatch(read(file), /\sstyle="|<style|\son[a-z]+="|<script(?![^>]*\ssrc=)/u, file);
    }
  });

  it('names no physical side in its style sheets, so that Arabic is mirrored for free', () => {
    for (const file of files('views/assets/css/*.css')) {
      assert.doesNotMatch(
        read(file),
        /(margin|padding|border)-(left|right)|(^|[^-\w])(left|right):|text-align: *(left|right)/mu,
        file,
      );
    }
  });

  it('leaves no test out and runs none alone', () => {
    for (const file of files('test/**/*.test.ts')) {
      assert.doesNotMatch(read(file), /\b(it|describe|context)\.(skip|only)\(|\bx(it|describe)\(/u, file);
    }
  });
});
