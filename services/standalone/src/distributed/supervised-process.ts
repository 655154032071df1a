import { spawn, type ChildProcess } from 'node:child_process';

export interface SupervisedProcessOptions {
  /** A script and its arguments. */
  command: string[];
  environment: Record<string, string | undefined>;
  /** Called after each start, with the new process. */
  onStarted(pid: number): void;
  onDied(reason: string, restartInMs: number): void;
}

const firstPauseMs = 200;
const longestPauseMs = 10_000;
/** Who has lived this long did not die of its start. */
const settledAfterMs = 30_000;

/** Keeps one Node process alive: starts it again when it dies, sooner the first time than the fifth. */
export class SupervisedProcess {
  private child?: ChildProcess;
  private restart?: NodeJS.Timeout;
  private stopping = false;
  private failures = 0;

  constructor(private readonly options: SupervisedProcessOptions) {}

  start(): void {
    const { command, environment, onStarted } = this.options;
    const startedAt = Date.now();
    // The channel carries nothing: when it breaks, the child knows that nobody looks after it any more, and ends.
    const child = spawn(process.execPath, command, {
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    this.child = child;
    child.on('error', () => undefined);
    child.on('exit', (code, signal) => this.died(signal ?? `exit code ${code}`, Date.now() - startedAt));
    if (child.pid !== undefined) onStarted(child.pid);
  }

  /** Asks the process to end, waits for it, and ends it by force where it does not. */
  async stop(withinMs: number): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), withinMs);
    await ended;
    clearTimeout(force);
  }

  private died(reason: string, livedMs: number): void {
    if (this.stopping) return;
    this.failures = livedMs > settledAfterMs ? 0 : this.failures + 1;
    const pauseMs = this.failures === 0 ? firstPauseMs : Math.min(longestPauseMs, firstPauseMs * 2 ** (this.failures - 1));
    this.options.onDied(reason, pauseMs);
    this.restart = setTimeout(() => this.start(), pauseMs);
  }
}
