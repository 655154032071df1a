import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres, type LocalPostgres } from '@jiaobian/local-postgres';

/** A PostgreSQL of the bench's own with the product's settings, so that both sides are measured on one server. */
export class BenchDatabase {
  private constructor(
    private readonly folder: string,
    private server: LocalPostgres,
  ) {}

  static async start(): Promise<BenchDatabase> {
    const folder = mkdtempSync(join(tmpdir(), 'jiaobian-bench-'));
    chmodSync(folder, 0o755);
    return new BenchDatabase(folder, await startLocalPostgres({ dataDir: join(folder, 'postgres') }));
  }

  get adminUrl(): string {
    return this.server.adminUrl;
  }

  /** As a role whose password the installation in `dataDir` made. */
  appUrl(role: string, dataDir: string): string {
    const { passwords } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { passwords: Record<string, string> };
    const url = new URL(this.adminUrl);
    url.username = role;
    url.password = passwords[role]!;
    return url.href;
  }

  /** kill -9 of the server and of every process of it. */
  kill(): void {
    const postmaster = readFileSync(join(this.folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]!;
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', postmaster], { encoding: 'utf8' }).trim().split(/\s+/);
    for (const pid of [postmaster, ...children]) process.kill(Number(pid), 'SIGKILL');
  }

  /** As the product starts it, whatever its last end was. */
  async restart(): Promise<void> {
    await this.server.stop();
    this.server = await startLocalPostgres({ dataDir: join(this.folder, 'postgres') });
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
