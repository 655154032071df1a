// Runs one of the processes in `processes.cjs` beside this file: `node dist/bundle/run.cjs <process> [arguments]`. See ADR 0021.
'use strict';
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire, Module } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { constants, Script } = require('node:vm');

const file = join(__dirname, 'processes.cjs');
const compiledFile = join(__dirname, 'processes.compiled');
/** The bundle's name in its first line. What was compiled from another bundle begins with another one. */
const nameLength = '/* 00000000-0000-0000-0000-000000000000 */'.length;

/** What the module of the process exports. */
exports.run = (name) => {
  const { processes } = load().bundled;
  if (!Object.hasOwn(processes, name)) throw new Error(`There is no process ${name}; there are: ${Object.keys(processes).join(', ')}`);
  return processes[name]();
};

/** The bundle, and how V8 took what was compiled ahead (`script.cachedDataRejected`). */
exports.load = load;

function load() {
  // A county's server is small, and garbage is let lie until the heap has doubled or more: collect it sooner. Set first, since V8 takes only what was
  // compiled with the same flags.
  setFlagsFromString('--heap-growing-percent=40');
  const source = readFileSync(file, 'latin1');
  const compiled = existsSync(compiledFile) ? readFileSync(compiledFile) : undefined;
  const fits = compiled?.toString('latin1', 0, nameLength) === source.slice(0, nameLength);
  const script = new Script(Module.wrap(source), {
    filename: file,
    cachedData: fits ? compiled.subarray(nameLength) : undefined,
    importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const bundle = new Module(file, module);
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, dirname(file));
  return { bundled: bundle.exports, script, source };
}

function compileAhead() {
  const { bundled, script, source } = load();
  // What ran once is compiled; only that is worth keeping.
  bundled.loadServices();
  writeFileSync(compiledFile, Buffer.concat([Buffer.from(source.slice(0, nameLength), 'latin1'), script.createCachedData()]));
}

if (require.main === module) {
  const [name] = process.argv.splice(2, 1);
  if (name === '--compile-ahead') compileAhead();
  else exports.run(name);
}
