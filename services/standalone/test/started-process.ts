import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eventually } from '@jiaobian/testing';

/** Found upwards: a bench runs this file from its compiled copy. */
export const repository = rootAbove(__dirname);

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'nx.json')) ? folder : rootAbove(resolve(folder, '..'));
}

/** What the tests' own environment must not decide. */
const ownSettings = /^(JIAOBIAN_|KAFKA_|DATABASE_|EVENT_BUS_|XDG_DATA_HOME)/;

/** A real process of the product, started as a user starts it. */
export class StartedProcess {
  output = '';
  private readonly child: ChildProcess;
  private readonly exited: Promise<number | string>;

  constructor(script: string, settings: Record<string, string>, args: string[] = []) {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownSettings.test(name)));
    this.child = spawn(process.execPath, [join(repository, script), ...args], { env: { ...inherited, ...settings }, cwd: repository });
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exited = new Promise((done) => this.child.once('close', (code, signal) => done(code ?? signal ?? 'unknown')));
  }

  get pid(): number {
    return this.child.pid!;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves with the address that the ready line names. */
  async ready(withinMs = 120_000): Promise<string> {
    const line = await eventually(
      () => {
        const found = /Jiaobian is ready: (\S+)/.exec(this.output);
        if (!found && this.running) throw new Error(`not ready: ${this.output}`);
        return found?.[1];
      },
      { withinMs },
    );
    if (!line) throw new Error(`ended instead of getting ready: ${this.output}`);
    return line;
  }

  /** Exit code, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | string> {
    if (signal && this.running) this.child.kill(signal);
    return this.exited;
  }
}

/** A folder that the user who runs the database may enter. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiaobian-standalone-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** The first of `count` ports in a row that nobody listens on. */
export async function freePorts(count = 1): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
