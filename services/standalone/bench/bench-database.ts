import { mkdtempSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres, type LocalPostgres } from '@jiaobian/local-postgres';

/** A PostgreSQL of the bench's own with the product's settings, so that both sides are measured on one server. */
export class BenchDatabase {
  private constructor(
    private readonly folder: string,
    private readonly server: LocalPostgres,
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

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
