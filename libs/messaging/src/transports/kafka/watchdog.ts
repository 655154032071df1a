/** A group's coordinator takes a member for dead after 6 s; twice that and a bit is no longer a rebalance. */
const silentMs = 15_000;
const lookEveryMs = 1_000;

export interface WatchdogOptions {
  isReachable(): Promise<boolean>;
  /** Asked for at the first silence. */
  joinAnew(error: Error): void;
  /** Asked for where that did not help. */
  giveUp(error: Error): void;
}

/**
 * Notices a consumer that has no place in its group although the brokers answer: no sign of one for 15 s. Then it is to join anew; where that brings no
 * sign either only a new process helps, and the supervisor is asked for one. While no broker can be reached the clock does not run: neither could reach one.
 */
export class Watchdog {
  private readonly timer: NodeJS.Timeout;
  private since = Date.now();
  private lastSign = Date.now();
  private looking = false;
  private hasJoinedAnew = false;

  constructor(private readonly options: WatchdogOptions) {
    this.timer = setInterval(() => void this.look(), lookEveryMs).unref();
  }

  sign(): void {
    this.lastSign = this.since = Date.now();
    this.hasJoinedAnew = false;
  }

  silentMs(): number {
    return Date.now() - this.lastSign;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.looking || Date.now() - this.since < silentMs / 3) return;
    this.looking = true;
    try {
      if (!(await this.options.isReachable())) this.since = Date.now();
      if (Date.now() - this.since < silentMs) return;
      this.bark(new Error(`no place in the group of Kafka for ${Math.round(this.silentMs() / 1000)} s although it answers`));
    } finally {
      this.looking = false;
    }
  }

  private bark(error: Error): void {
    if (this.hasJoinedAnew) {
      this.stop();
      this.options.giveUp(error);
    } else {
      this.hasJoinedAnew = true;
      this.since = Date.now();
      this.options.joinAnew(error);
    }
  }
}
