/** A group's coordinator takes a member for dead after 6 s; twice that and a bit is no longer a rebalance. */
const silentMs = 15_000;
const lookEveryMs = 1_000;

/**
 * Notices a consumer that is stuck although the brokers answer: no heartbeat for 15 s. Then only a new process helps, and the
 * supervisor is asked for one. While no broker can be reached the clock does not run: a new process could not reach one either.
 */
export class Watchdog {
  private lastSign = Date.now();
  private readonly timer: NodeJS.Timeout;
  private looking = false;

  constructor(
    private readonly isReachable: () => Promise<boolean>,
    private readonly onStuck: (error: Error) => void,
  ) {
    this.timer = setInterval(() => void this.look(), lookEveryMs).unref();
  }

  sign(): void {
    this.lastSign = Date.now();
  }

  silentMs(): number {
    return Date.now() - this.lastSign;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.looking || this.silentMs() < silentMs / 3) return;
    this.looking = true;
    try {
      if (!(await this.isReachable())) this.unreachable = Date.now();
      const since = Math.max(this.lastSign, this.unreachable);
      if (Date.now() - since < silentMs) return;
      this.stop();
      this.onStuck(new Error(`no heartbeat to Kafka for ${Math.round((Date.now() - since) / 1000)} s although it answers`));
    } finally {
      this.looking = false;
    }
  }

  private unreachable = 0;
}
