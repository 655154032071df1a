import type { Signal } from './signal';

/**
 * Signals by topic inside this process: who has just committed wakes who polls. It only shortens the wait; whoever
 * misses a signal (another process, a crash) finds the rows by the poll. A wake too many costs one empty query.
 */
export class SignalHub {
  private readonly listeners = new Map<string, Set<Signal>>();

  listen(name: string, signal: Signal): () => void {
    const set = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, set.add(signal));
    return () => set.delete(signal);
  }

  notify(name: string): void {
    for (const signal of this.listeners.get(name) ?? []) signal.notify();
  }
}

export const outboxSignals = new SignalHub();
export const topicSignals = new SignalHub();
