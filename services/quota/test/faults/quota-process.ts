import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { eventually, TestClient, type TestAccount, type TestTokens } from '@jiaobian/testing';
import type { Role } from '@jiaobian/kernel';

const repository = resolve(__dirname, '../../../..');
/** What the tests' own environment must not decide. */
const ownSettings = /^(JIAOBIAN_|KAFKA_|DATABASE_|EVENT_BUS_)/;

/** Compiles what is newer than its result, as each start of the product does. */
export async function compiled(): Promise<void> {
  const script = `import { build } from './deploy/local/build.mjs'; await build();`;
  const [code] = await once(spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: repository, stdio: 'inherit' }), 'exit');
  if (code !== 0) throw new Error('the services do not compile');
}

/** The ledger's service as a process of its own, the way a cluster runs it. */
export class QuotaProcess {
  output = '';
  private child!: ChildProcess;
  private port!: number;

  constructor(
    private readonly settings: Record<string, string>,
    private readonly tokens: TestTokens,
    private readonly nodeOptions: string[] = [],
  ) {}

  async start(): Promise<this> {
    this.port = await freePort();
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownSettings.test(name)));
    const env = { ...inherited, ...this.settings, JIAOBIAN_PORT: String(this.port), JIAOBIAN_LOG_LEVEL: 'error' };
    this.child = spawn(process.execPath, [...this.nodeOptions, 'dist/bundle/run.cjs', 'quota'], { env, cwd: repository });
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    await eventually(
      async () => {
        if (this.child.exitCode !== null) throw new Error(`ended instead of getting ready: ${this.output}`);
        expect((await fetch(`${this.url}/api/quota/readyz`)).status).toBe(200);
      },
      { withinMs: 60_000, everyMs: 50 },
    );
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  as(role: Role, account: TestAccount = {}): TestClient {
    return new TestClient(this.url, () => this.tokens.sign(role, { lifetimeSeconds: 7 * 86_400, ...account }));
  }

  bureau(): TestClient {
    return this.as('education-bureau', { account: 'bureau-clerk' });
  }

  office(): TestClient {
    return this.as('quota-office', { account: 'office-clerk' });
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  return port;
}
