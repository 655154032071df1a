import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres, type LocalPostgres } from '@jiaobian/local-postgres';
import { Client } from 'pg';

type Settings = Record<string, string | number | boolean>;

/** A PostgreSQL that may be stopped, frozen and killed: every other test has its own. */
export class OwnPostgres {
  readonly folder = mkdtempSync(join(tmpdir(), 'jiaobian-faults-'));
  private server!: LocalPostgres;
  private port?: number;

  private constructor(private readonly settings: Settings) {
    // It runs as another user where the tests run as root.
    chmodSync(this.folder, 0o755);
  }

  /** As the product ships it, but for `settings`. `prepare` puts into the data folder what a restored one begins with. */
  static async start(settings: Settings = {}, prepare: (dataDir: string) => void = () => undefined): Promise<OwnPostgres> {
    const postgres = new OwnPostgres(settings);
    prepare(postgres.dataDir);
    await postgres.start();
    return postgres;
  }

  get dataDir(): string {
    return join(this.folder, 'postgres');
  }

  get adminUrl(): string {
    return this.server.adminUrl;
  }

  async start(): Promise<void> {
    this.server = await startLocalPostgres({ dataDir: this.dataDir, settings: this.settings, port: this.port });
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
    const postmaster = Number(readFileSync(join(this.dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
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

  /**
   * No byte more fits into the table: its file is Linux's device that is always full, so the server meets the kernel's own
   * refusal where it would meet that of a disk. Needs no right to mount one. Returns what makes room again.
   */
  async fillDisk(table: string): Promise<() => Promise<void>> {
    const [row] = await this.admin<{ path: string }>('select pg_relation_filepath($1) as path', [table]);
    const path = join(this.dataDir, 'cluster', row!.path);
    // What the server remembers of the file would contradict what it finds.
    const restarted = async (work: () => void): Promise<void> => {
      await this.stop();
      work();
      await this.start();
    };
    await restarted(() => {
      renameSync(path, `${path}.kept`);
      symlinkSync('/dev/full', path);
    });
    return () =>
      restarted(() => {
        unlinkSync(path);
        renameSync(`${path}.kept`, path);
      });
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
