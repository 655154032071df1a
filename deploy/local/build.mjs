// Compiles services and libs into dist/, and bundles them. Only what is newer than its result is made again, so that an ordinary start waits for nothing.
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const sourceFolders = ['libs', 'services'];
const neverCompiled = ['node_modules', 'console'];
/** Only a bench needs them: it starts the product as the system tests do. */
const testFolders = ['test', 'bench'];
let skippedFolders;
const isSource = (name) =>
  name.endsWith('.ts') && !name.endsWith('.d.ts') && !/\.(spec|int-spec|e2e-spec|browser-spec|system-spec|stress-spec)\.ts$/.test(name);

export async function build({ withTests = false } = {}) {
  skippedFolders = new Set(withTests ? neverCompiled : [...neverCompiled, ...testFolders]);
  const configTime = await modified(join(root, '.swcrc'));
  const sources = (await Promise.all(sourceFolders.map((folder) => filesBelow(join(root, folder), isSource)))).flat();
  const results = new Map(sources.map((source) => [join(root, 'dist', relative(root, source).replace(/\.ts$/, '.js')), source]));
  await removeOthers(results);
  const stale = [];
  let newest = 0;
  for (const [result, source] of results) {
    const compiled = await modified(result);
    newest = Math.max(newest, compiled);
    if (compiled <= Math.max(await modified(source), configTime)) stale.push([source, result]);
  }
  if (stale.length > 0) await compileAll([...stale]);
  if (stale.length > 0 || (await isBundleOlderThan(newest))) await (await import('./bundle.mjs')).bundle();
  return stale.length;
}

async function isBundleOlderThan(newest) {
  const others = ['package-lock.json', 'deploy/local/bundle.mjs', 'deploy/local/run-process.cjs'].map((name) => join(root, name));
  const bundled = await modified(join(root, 'dist/bundle/processes.cjs'));
  return Math.max(newest, ...(await Promise.all(others.map(modified)))) > bundled;
}

async function compileAll(queue) {
  // Loaded only where there is something to compile: it takes longer than finding out that there is nothing.
  const { transformFile } = await import('@swc/core');
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [source, result] = next;
      const { code, map } = await transformFile(source, { cwd: root, root, configFile: join(root, '.swcrc'), sourceMaps: true });
      await mkdir(dirname(result), { recursive: true });
      await writeFile(`${result}.map`, map);
      await writeFile(result, `${code}\n//# sourceMappingURL=${result.slice(dirname(result).length + 1)}.map\n`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
}

/** What was compiled from a file that is gone would still be found by an import that should fail. */
async function removeOthers(results) {
  const built = await Promise.all(
    sourceFolders.map((folder) => filesBelow(join(root, 'dist', folder), (name) => name.endsWith('.js'), [])),
  );
  for (const file of built.flat()) {
    if (!results.has(file)) await Promise.all([rm(file, { force: true }), rm(`${file}.map`, { force: true })]);
  }
}

async function filesBelow(folder, accepts, skipped = skippedFolders) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return [...skipped].includes(entry.name) ? [] : filesBelow(path, accepts, skipped);
      return accepts(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}

async function modified(path) {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now();
  const count = await build();
  const { buildConsole } = await import('./build-console.mjs');
  if (await buildConsole()) console.log('built the console');
  console.log(count === 0 ? 'dist is up to date' : `compiled ${count} files in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
