/** Wakes one loop: a notice while nobody waits is kept for the next wait, several count once. */
export class Signal {
  private noticed = false;
  private wake?: () => void;

  notify(): void {
    this.noticed = true;
    this.wake?.();
  }

  /** Resolves at the next notice, or after `maxMs`. */
  async wait(maxMs: number): Promise<void> {
    if (!this.noticed && maxMs > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, maxMs);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = undefined;
    }
    this.noticed = false;
  }
}
