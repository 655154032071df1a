import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DomainError } from '@jiaobian/kernel';
import type { Binaries } from './binaries';
import { writeSettings, type Settings } from './cluster';
import { clusterFolder } from './data-folder';
import { explainFailure } from './failure';
import { runBinary } from './run-binary';
import type { SystemUser } from './system-user';

/** Recovery after a crash with a full write-ahead log takes seconds; a slow disk gets this long. */
const startSeconds = 120;
const stopSeconds = 60;

/** Where a server is to be found. */
export interface Place {
  port: number;
  /** Of its socket, which costs a third of what the port costs a statement; absent where the system has none. */
  socketFolder?: string;
}

/** The server of one data folder, through `pg_ctl`: it outlives this process if that is killed, and is found again. */
export class Server {
  constructor(
    private readonly dataDir: string,
    private readonly binaries: Binaries,
    private readonly user: SystemUser | undefined,
  ) {}

  /** Where the running server is, undefined if none runs. */
  async running(): Promise<Place | undefined> {
    const { exitCode } = await this.control('status');
    return exitCode === 0 ? this.place() : undefined;
  }

  /** Starts on `port`, or on a free one. Errors: `LOCAL_POSTGRES.PORT_TAKEN`, `…NO_DISK_SPACE`, `…START_FAILED`. */
  async start(port: number | undefined, settings: Settings): Promise<Place> {
    // A port that was free may be taken by the time the server binds it.
    for (let attempt = 1; ; attempt += 1) {
      const chosen = port ?? (await freePort());
      try {
        await this.startOn(chosen, settings);
        return this.place();
      } catch (error) {
        const taken = error instanceof DomainError && error.code === 'LOCAL_POSTGRES.PORT_TAKEN';
        if (port !== undefined || !taken || attempt === 3) throw error;
      }
    }
  }

  async stop(): Promise<void> {
    const { exitCode } = await this.control('stop', '-m', 'fast', '-w', '-t', String(stopSeconds));
    if (exitCode !== 0 && (await this.running())) await this.control('stop', '-m', 'immediate', '-w');
  }

  private async startOn(port: number, settings: Settings): Promise<void> {
    writeSettings(this.dataDir, port, settings, this.user);
    const log = join(clusterFolder(this.dataDir), 'server.log');
    // Each start begins a new log: it stays small, and what it says explains this start.
    rmSync(log, { force: true });
    const { exitCode, output } = await this.control('start', '-w', '-t', String(startSeconds), '-l', log);
    if (exitCode === 0) return;
    const words = existsSync(log) ? readFileSync(log, 'utf8') : output;
    throw explainFailure(words, { dataDir: this.dataDir, port });
  }

  /** As the server itself wrote it down: it may be one that an older version started. */
  private place(): Place {
    const [, , , port, socketFolder] = readFileSync(join(clusterFolder(this.dataDir), 'postmaster.pid'), 'utf8').split('\n');
    return { port: Number(port), socketFolder: socketFolder || undefined };
  }

  private control(...args: string[]) {
    return runBinary(this.binaries.pgCtl, [...args, '-D', clusterFolder(this.dataDir)], this.user, args[0] === 'start');
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
