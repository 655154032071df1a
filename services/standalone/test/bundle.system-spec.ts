import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './started-process';

const bundle = join(repository, 'dist/bundle');

describe('the bundle that every process runs from', () => {
  let copy: string;

  beforeAll(() => {
    node(join(repository, 'deploy/local/build.mjs'));
    copy = mkdtempSync(join(tmpdir(), 'jiaobian-bundle-'));
    cpSync(bundle, copy, { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('is taken as it was compiled ahead', () => {
    expect(loaded(bundle)).toEqual({ isRejected: false, processes: expect.arrayContaining(['quota', 'standalone', 'distributed']) });
  });

  test('is compiled anew where what lies beside it was compiled from another one', () => {
    const file = join(copy, 'processes.compiled');
    const compiled = readFileSync(file);
    compiled.write('another', 3, 'latin1');
    writeFileSync(file, compiled);
    expect(loaded(copy)).toEqual({ processes: expect.arrayContaining(['quota', 'standalone', 'distributed']) });
  });

  test('runs without anything compiled ahead', () => {
    rmSync(join(copy, 'processes.compiled'));
    expect(loaded(copy)).toEqual({ processes: expect.arrayContaining(['quota', 'standalone', 'distributed']) });
  });
});

/** `isRejected` is missing where V8 was offered nothing. */
function loaded(folder: string): unknown {
  const script = `const { bundled, script } = require(process.argv[1]).load();
    console.log(JSON.stringify({ isRejected: script.cachedDataRejected, processes: Object.keys(bundled.processes) }));`;
  return JSON.parse(node('-e', script, join(folder, 'run.cjs')));
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
}
