import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, freePorts, StartedProcess } from './started-process';

export type Mode = 'standalone' | 'distributed';
const scripts: Record<Mode, string> = { standalone: 'deploy/local/start.mjs', distributed: 'deploy/local/start-distributed.mjs' };

/** One installation over several starts: a data folder, a port, a way of running. */
export class Product {
  readonly dataDir = emptyFolder();
  process?: StartedProcess;

  private constructor(
    readonly mode: Mode,
    readonly port: number,
  ) {}

  /** The distributed start takes a port for each service after its own. */
  static async on(mode: Mode): Promise<Product> {
    return new Product(mode, await freePorts(10));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get environment(): Record<string, string> {
    return {
      JIAOBIAN_URL: this.url,
      JIAOBIAN_DATA_DIR: this.dataDir,
      JIAOBIAN_PORT: String(this.port),
      JIAOBIAN_DEMO_PASSWORD: 'a-password-of-the-test',
    };
  }

  async start(settings: Record<string, string> = {}): Promise<this> {
    this.process = new StartedProcess(scripts[this.mode], { ...this.environment, ...settings });
    await this.process.ready(180_000);
    return this;
  }

  /** Of every process that counts events. */
  get metricsUrls(): string[] {
    if (this.mode === 'standalone') return [`${this.url}/metrics`];
    return this.services().map(({ port }) => `http://127.0.0.1:${port}/metrics`);
  }

  /** The process of one service, in the distributed mode. */
  pidOf(service: string): number {
    const pid = this.services().find(({ name }) => name === service)?.pid;
    if (!pid) throw new Error(`${service} has no process now`);
    return pid;
  }

  async remove(): Promise<void> {
    await this.process?.end('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private services(): { name: string; port: number; pid?: number }[] {
    return JSON.parse(readFileSync(join(this.dataDir, 'services.json'), 'utf8'));
  }
}
