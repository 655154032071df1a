import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  url: string;
  clients: number;
  seconds: number;
}

/** Whether this machine has the driver that both sides are measured with. */
export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0;
}

/** Transactions a second of a script, or of pgbench's own TPC-B at a scale. A failed transaction fails the run. */
export function pgbench({ url, clients, seconds }: Run, what: { script: string } | { scale: number }): number {
  const folder = mkdtempSync(join(tmpdir(), 'jiaobian-pgbench-'));
  try {
    const file = join(folder, 'script.sql');
    if ('script' in what) writeFileSync(file, what.script);
    const work = 'script' in what ? [`--file=${file}`] : [`--scale=${what.scale}`];
    const common = ['--no-vacuum', '--protocol=prepared', `--client=${clients}`, '--jobs=2', `--time=${seconds}`];
    const { status, stdout, stderr } = spawnSync('pgbench', [...common, ...work, url], { encoding: 'utf8' });
    const found = /tps = ([\d.]+)/.exec(stdout);
    if (status !== 0 || !found) throw new Error(`pgbench: ${stderr}`);
    return Number(found[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same without an end of its own: it runs until its server is gone. */
export function pgbenchUntilKilled({ url, clients }: Omit<Run, 'seconds'>, script: string): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'jiaobian-pgbench-'));
  const file = join(folder, 'script.sql');
  writeFileSync(file, script);
  const work = spawn(
    'pgbench',
    ['--no-vacuum', '--protocol=prepared', `--client=${clients}`, '--jobs=2', '--time=600', `--file=${file}`, url],
    {
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  );
  work.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return work;
}
