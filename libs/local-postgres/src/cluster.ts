import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@jiaobian/kernel';
import type { Binaries } from './binaries';
import { clusterFolder, giveTo, passwordFile } from './data-folder';
import { explainFailure, explaining } from './failure';
import { runBinary } from './run-binary';
import type { SystemUser } from './system-user';

export type Settings = Record<string, string | number | boolean>;

/**
 * Fewer surprises for a program that brings its own database: this machine only, a bounded write-ahead log (a crash
 * recovers in seconds), and no refused value in the server's log: error messages quote rows, and rows are of persons.
 */
const defaults: Settings = {
  listen_addresses: '127.0.0.1',
  max_connections: 200,
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: false,
  // Compiling a query takes longer than any of ours runs.
  jit: false,
};

/** bytes; systems take some hundred for the whole name, `/.s.PGSQL.65535` included. */
const longestSocketFolder = 85;

/** Makes the cluster if there is none. A start that was killed half-way leaves nothing that looks like one. */
export async function initialiseCluster(dataDir: string, binaries: Binaries, user: SystemUser | undefined): Promise<void> {
  const cluster = clusterFolder(dataDir);
  if (existsSync(cluster)) return checkVersion(cluster, binaries);
  const partial = `${cluster}.partial`;
  explaining(dataDir, () => {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { mode: 0o700 });
    giveTo(partial, user);
  });
  const { exitCode, output } = await runBinary(
    binaries.initdb,
    [
      `--pgdata=${partial}`,
      '--username=postgres',
      `--pwfile=${passwordFile(dataDir)}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=libc',
    ],
    user,
  );
  if (exitCode !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw explainFailure(output, { dataDir });
  }
  explaining(dataDir, () => renameSync(partial, cluster));
}

/** Writes the whole configuration anew, so that a start decides it and no trace of an older one stays. */
export function writeSettings(dataDir: string, port: number, settings: Settings, user: SystemUser | undefined): void {
  const path = join(clusterFolder(dataDir), 'postgresql.conf');
  const here = { port, unix_socket_directories: socketFolder(dataDir) };
  const lines = Object.entries({ ...defaults, ...settings, ...here }).map(([name, value]) => `${name} = ${quoted(value)}`);
  explaining(dataDir, () => {
    writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 });
    giveTo(path, user);
  });
}

/** The cluster's own folder, which nobody else may enter; none where the system knows no sockets of files, or no such long names. */
function socketFolder(dataDir: string): string {
  const folder = clusterFolder(dataDir);
  return process.platform === 'win32' || Buffer.byteLength(folder) > longestSocketFolder ? '' : folder;
}

function checkVersion(cluster: string, binaries: Binaries): void {
  const path = join(cluster, 'PG_VERSION');
  const found = existsSync(path) ? readFileSync(path, 'utf8').trim() : 'none';
  if (found !== String(binaries.majorVersion)) {
    throw new DomainError('LOCAL_POSTGRES.OTHER_VERSION', { path: cluster, found, expected: binaries.majorVersion });
  }
}

function quoted(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return `'${String(value).replaceAll("'", "''")}'`;
}
