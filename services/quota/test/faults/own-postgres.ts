import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres, type LocalPostgres } from '@jiaobian/local-postgres';
import { Client } from 'pg';

/** As the product ships it, but for fewer connections: they are to run out. */
const settings = { max_connections: 60 };

/** A PostgreSQL that may be stopped, frozen and killed: every other test has its own. */
export class OwnPostgres {
  readonly folder = mkdtempSync(join(tmpdir(), 'jiaobian-faults-'));
  private server!: LocalPostgres;
  private port?: number;

  static async start(): Promise<OwnPostgres> {
    const postgres = new OwnPostgres();
    // It runs as another user where the tests run as root.
    chmodSync(postgres.folder, 0o755);
    await postgres.start();
    return postgres;
  }

  get adminUrl(): string {
    return this.server.adminUrl;
  }

  async start(): Promise<void> {
    this.server = await startLocalPostgres({ dataDir: join(this.folder, 'postgres'), settings, port: this.port });
    this.port = this.server.port;
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The whole server dies at once, as with its machine; nothing is flushed by it any more. */
  async crash(): Promise<void> {
    this.signal('SIGKILL');
    // Gives the folder free; there is nothing left to stop.
    await this.server.stop();
  }

  /** To the server and all its processes. */
  signal(signal: NodeJS.Signals): void {
    const postmaster = Number(readFileSync(join(this.folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const children = execFileSync('ps', ['-A', '-o', 'pid=,ppid='])
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number));
    // The first: so that it makes no new ones.
    for (const pid of [postmaster, ...children.filter(([, parent]) => parent === postmaster).map(([pid]) => pid!)]) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        // One may have ended in between.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  }

  async admin<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = await this.connect();
    try {
      return (await client.query(sql, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.adminUrl });
    // A server that dies under a connection is what these tests are about.
    client.on('error', () => undefined);
    await client.connect();
    await client.query('set search_path = quota');
    return client;
  }
}
