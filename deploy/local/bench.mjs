// `npm run bench -- <name>`: compiles everything with the benches, then runs the ones named, or all of them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { buildConsole } from './build-console.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const known = ['one-county', 'console', 'ledger'];
const names = process.argv.length > 2 ? process.argv.slice(2) : known;

await build({ withTests: true });
// The start of a product would build it too, within what is measured.
await buildConsole();
for (const name of names) {
  const script = join(root, 'dist/services/standalone/bench', `${name}.js`);
  if (!known.includes(name) || !existsSync(script)) {
    console.error(`没有这项测量 / There is no bench ${name}. Known: ${known.join(', ')}`);
    process.exit(2);
  }
  const code = await new Promise((done) => spawn(process.execPath, [script], { cwd: root, stdio: 'inherit' }).on('exit', done));
  if (code !== 0) process.exitCode = 1;
}
