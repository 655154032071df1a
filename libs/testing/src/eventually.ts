import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Deadline; default 5,000 ms. */
  withinMs?: number;
  /** Default 15 ms. */
  everyMs?: number;
}

/**
 * Runs `check` until it stops throwing and returns what it returned; at the deadline throws what it threw last.
 * For facts that become true by themselves: never wait a fixed time for them.
 */
export async function eventually<Result>(check: () => Result | Promise<Result>, patience: Patience = {}): Promise<Result> {
  const deadline = Date.now() + (patience.withinMs ?? 5_000);
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() >= deadline) throw error;
    }
    await pause(patience.everyMs ?? 15);
  }
}
