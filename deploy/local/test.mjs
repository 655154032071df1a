// Runs the test suites and prints `N passed, N failed, N skipped` as the last line of the whole.
// Usage: node deploy/local/test.mjs [unit] [integration] [browser] [system] [-- <options for jest>]; without names, all of them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { freemem, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const known = ['unit', 'integration', 'browser', 'system'];

/** Where Linux keeps files in memory. */
const memory = '/dev/shm';
/** bytes; several times what a whole run keeps at its fullest. */
const roomOfRun = 4 * 2 ** 30;

const separator = process.argv.indexOf('--');
const names = process.argv.slice(2, separator < 0 ? undefined : separator);
const jestOptions = separator < 0 ? [] : process.argv.slice(separator + 1);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown suite: ${unknown.join(', ')}. The suites are ${known.join(', ')}.`);
  process.exit(2);
}
const asked = names.length > 0 ? names : known;

if (!process.env.TMPDIR && hasRoomInMemory()) process.env.TMPDIR = memory;
const folder = mkdtempSync(join(tmpdir(), 'jiaobian-results-'));
const resultFile = join(folder, 'results.json');
try {
  const { passed, failed, skipped } = await run(asked, jestOptions);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(projects, options) {
  const args = [
    jest,
    '-c',
    join(root, 'jest.config.cjs'),
    '--selectProjects',
    ...projects,
    '--passWithNoTests',
    '--json',
    `--outputFile=${resultFile}`,
  ];
  const exitCode = await exitOf(spawn(process.execPath, [...args, ...options], { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] }));
  if (!existsSync(resultFile)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  // A file that could not be loaded has no tests, and jest's count of failed tests does not know it.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** A run makes and drops several hundred databases: in memory one takes 15 ms, on a slow disk ten times as long. */
function hasRoomInMemory() {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  // Of a container; 0 or more than any machine has where there is no limit.
  const limit = process.constrainedMemory() || Infinity;
  return Math.min(bavail * bsize, freemem(), limit) >= roomOfRun;
}

function exitOf(child) {
  return new Promise((resolveExit) => child.on('exit', (code, signal) => resolveExit(signal ? 1 : (code ?? 1))));
}
