import { setTimeout as pause } from 'node:timers/promises';
import { backoffMs } from './backoff';
import { LockSession } from './lock-session';
import type { Queryable } from './queryable';
import { Signal } from './signal';
import { within } from './within';

/** What the owner of a lane may know while it works on a batch. */
export interface Lease {
  connection: Queryable;
  /** True when the lane may be another process's by now: stop after the current item. */
  isStale(): boolean;
}

/** Ordered work in lanes (shards of an outbox, partitions of a topic). */
export interface LaneWork<Item> {
  /** The names of all lanes that there are now. */
  lanes(connection: Queryable): Promise<string[]>;
  /** Called once for lanes that have become ours, before their first fetch. */
  taken?(connection: Queryable, lanes: string[]): Promise<void>;
  /** The next items of these lanes, in order; `more` if a limit cut some off. */
  fetch(connection: Queryable, lanes: string[]): Promise<{ batches: Map<string, Item[]>; more: boolean }>;
  /** Works on one lane's items in order. A rejection lets the lane rest a while; the others go on. */
  work(lane: string, items: Item[], lease: Lease): Promise<void>;
}

export interface LaneRunnerOptions {
  url: string;
  /** Shown in pg_stat_activity. */
  name: string;
  /** Lanes of one space have one owner each among all processes on this database. */
  lockSpace: string;
  pollMs: number;
  /** How long `stop` waits for work in hand. */
  stopMs: number;
  onError(error: unknown): void;
}

interface Lane {
  busy: boolean;
  /** A fetch passed it by while it was busy: there may be more for it. */
  passedBy: boolean;
  failures: number;
  restsUntil: number;
}

/** Other processes' lanes are asked for this often: how long a lane lies still after its owner died. */
const claimEveryMs = 1_000;
const restFirstMs = 50;
const restMaxMs = 5_000;

/**
 * Works lanes of which each is owned by one process (advisory locks of one connection), one batch at a time and in order
 * inside a lane, lanes beside one another. Outlives the database: it reconnects and claims anew.
 */
export class LaneRunner<Item> {
  readonly signal = new Signal();
  private running?: Promise<void>;
  private stopping = false;
  private session?: LockSession;

  constructor(
    private readonly work: LaneWork<Item>,
    private readonly options: LaneRunnerOptions,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.signal.notify();
    await this.running;
  }

  connected(): boolean {
    return this.session !== undefined && !this.session.lost;
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopping;) {
      try {
        await this.runSession(() => (failures = 0));
      } catch (error) {
        failures += 1;
        if (!this.stopping) this.options.onError(error);
        await pause(this.stopping ? 0 : backoffMs(failures, 100, 2_000));
      }
    }
  }

  private async runSession(onReady: () => void): Promise<void> {
    const session = await LockSession.open(this.options.url, this.options.name, () => this.signal.notify());
    this.session = session;
    const lanes = new Map<string, Lane>();
    const inHand = new Set<Promise<void>>();
    try {
      for (let nextClaim = 0; !this.stopping;) {
        if (session.lost) throw new Error('the connection that holds the lanes was lost');
        if (Date.now() >= nextClaim) {
          await this.claim(session, lanes);
          onReady();
          nextClaim = Date.now() + claimEveryMs;
        }
        const more = await this.dispatch(session, lanes, inHand);
        if (!more) await this.signal.wait(this.untilNext(lanes, nextClaim));
      }
    } finally {
      // Also after a loss: work in hand ends before the same lanes are claimed anew.
      await within(this.options.stopMs, Promise.all(inHand));
      await session.close();
    }
  }

  private async claim(session: LockSession, lanes: Map<string, Lane>): Promise<void> {
    const wanted = (await this.work.lanes(session)).filter((name) => !lanes.has(name));
    if (wanted.length === 0) return;
    const taken = await session.tryLock(this.options.lockSpace, wanted);
    if (taken.length > 0) await this.work.taken?.(session, taken);
    for (const name of taken) lanes.set(name, { busy: false, passedBy: false, failures: 0, restsUntil: 0 });
  }

  private async dispatch(session: LockSession, lanes: Map<string, Lane>, inHand: Set<Promise<void>>): Promise<boolean> {
    const now = Date.now();
    for (const lane of lanes.values()) lane.passedBy = lane.busy;
    const free = [...lanes].filter(([, lane]) => !lane.busy && lane.restsUntil <= now).map(([name]) => name);
    if (free.length === 0) return false;
    const { batches, more } = await this.work.fetch(session, free);
    for (const [name, items] of batches) {
      const done = this.workOn(name, lanes.get(name)!, items, session).finally(() => inHand.delete(done));
      inHand.add(done);
    }
    return more && batches.size > 0;
  }

  private async workOn(name: string, lane: Lane, items: Item[], session: LockSession): Promise<void> {
    lane.busy = true;
    try {
      await this.work.work(name, items, { connection: session, isStale: () => session.lost || this.stopping });
      lane.failures = 0;
    } catch (error) {
      lane.failures += 1;
      lane.restsUntil = Date.now() + backoffMs(lane.failures, restFirstMs, restMaxMs);
      if (!this.stopping) this.options.onError(error);
    } finally {
      lane.busy = false;
      // Without either, what it fetched was all there is: another look would find nothing.
      if (lane.passedBy || lane.failures > 0) this.signal.notify();
    }
  }

  private untilNext(lanes: Map<string, Lane>, nextClaim: number): number {
    const now = Date.now();
    const rests = [...lanes.values()].map(({ restsUntil }) => restsUntil - now).filter((ms) => ms > 0);
    return Math.max(1, Math.min(this.options.pollMs, nextClaim - now, ...rests));
  }
}
