import { setTimeout as pause } from 'node:timers/promises';
import { startFailure } from './start-failure';

/** A start or an end that hangs must not become a process that nobody can end. */
const startWithinMs = 20_000;
const stopWithinMs = 30_000;

type Release = () => Promise<void>;

/**
 * The life of a process: starts, runs until SIGTERM, Ctrl-C or the end of its supervisor, gives back what it took in the reverse order, exits.
 * Exit code 0 after a signal; 1 with a sentence on standard error where the start fails or the process gives up.
 * A signal in the middle of the start is heard too: what was taken until then is given back.
 */
export class MainProcess {
  private readonly releases: Release[] = [];
  private readonly stop = new AbortController();
  private ending?: Promise<never>;

  /** Aborted by the first signal: a long start looks at it between its steps. */
  readonly stopping = this.stop.signal;

  static run(start: (main: MainProcess) => Promise<void>): Promise<void> {
    return new MainProcess().live(start);
  }

  /** `release` is called when the process ends, the last one first. */
  onStop(release: Release): void {
    this.releases.push(release);
  }

  /** Ends the process with 1, for its supervisor to start it again. */
  async giveUp(error: unknown): Promise<void> {
    process.stderr.write(`${startFailure(error)}\n`);
    await this.end(1);
  }

  private async live(start: (main: MainProcess) => Promise<void>): Promise<void> {
    const starting = start(this);
    const onSignal = (): void => {
      if (this.stopping.aborted) return;
      this.stop.abort();
      void this.endAfter(starting);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
    // A supervisor that is gone would leave us running with nobody to stop us. Only a supervised process has the channel.
    process.on('disconnect', onSignal);
    await starting.catch(async (error: unknown) => {
      if (!this.stopping.aborted) await this.giveUp(error);
    });
  }

  private async endAfter(starting: Promise<void>): Promise<void> {
    await Promise.race([starting.catch(() => undefined), pause(startWithinMs, undefined, { ref: false })]);
    await this.end(0);
  }

  private end(code: number): Promise<never> {
    this.ending ??= this.releaseAll(code);
    return this.ending;
  }

  private async releaseAll(code: number): Promise<never> {
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    for (const release of this.releases.reverse()) {
      await release().catch((error: unknown) => {
        process.stderr.write(`${startFailure(error)}\n`);
        code = 1;
      });
    }
    process.exit(code);
  }
}
