const everyMs = 1_000;

/** Keeps the member alive while a handler works, however long that takes; remembers the first refusal. */
export class Heartbeat {
  error?: unknown;
  private readonly timer: NodeJS.Timeout;

  constructor(beat: () => Promise<void>) {
    this.timer = setInterval(() => {
      beat().catch((error: unknown) => (this.error ??= error));
    }, everyMs);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
