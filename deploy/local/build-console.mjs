// Builds the console into dist/console, with a compressed copy beside each file. Only when a source is newer than what was built.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const source = join(root, 'services/console');
const result = join(root, 'dist/console');
const sources = ['src', 'public', 'index.html', 'vite.config.mts'].map((name) => join(source, name));

/** True if it was built now. */
export async function buildConsole() {
  const built = await newest([join(result, 'index.html')]);
  if (built >= (await newest([...sources, join(root, 'package-lock.json')]))) return false;
  // Loaded only where there is something to build.
  const { build } = await import('vite');
  await inProduction(() => build({ configFile: join(source, 'vite.config.mts'), logLevel: 'warn' }));
  await compress(result);
  return true;
}

/** Vite takes the larger development build of React wherever the shell or a test runner has set another NODE_ENV. */
async function inProduction(work) {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

async function compress(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await compress(path);
    else if (/\.(js|css|html|svg)$/.test(entry.name))
      await writeFile(`${path}.gz`, await promisify(gzip)(await readFile(path), { level: 9 }));
  }
}

/** The newest change below these paths, ms; 0 where there is none. */
async function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) continue;
    const inside = found.isDirectory() ? await newest((await readdir(path)).map((name) => join(path, name))) : found.mtimeMs;
    latest = Math.max(latest, inside);
  }
  return latest;
}
