// Installs what package-lock.json asks for, when it is not what stands in node_modules. Quick and silent otherwise.
// Runs before npm start, npm test and npm run plenary, on whichever Node (20 or newer) npm itself runs on; and, as
// npm's own postinstall step with --installed, only notes which lock file node_modules was made from.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) refuse(`Plenary needs Node 20 or newer to install itself; this is ${process.version}.`);

const kept = 'node_modules/.plenary-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(kept) ? readFileSync(kept, 'utf8') : '';

if (process.argv.includes('--installed')) {
  writeFileSync(kept, lock);
} else if (installed !== lock) {
  if (process.env.NODE_ENV === 'production') {
    refuse('node_modules does not match package-lock.json. In production, run "npm ci" first.');
  }
  process.stderr.write('Installing what package-lock.json asks for …\n');
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  } catch {
    refuse('npm ci did not finish; its own words stand above.');
  }
}

/** @param {string} why */
function refuse(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
