import { DomainError } from '@jiaobian/kernel';
import { Pool } from 'pg';
import { backoffMs } from '../lanes/backoff';
import { LaneRunner, type Lease } from '../lanes/lane-runner';
import type { Queryable } from '../lanes/queryable';
import { outboxSignals } from '../lanes/signal-hub';
import { outboxShards } from '../outbox/outbox-shards';
import type { Transport } from '../transports/transport';
import { OutboxStore, type ParkedEvent, type WaitingEvent } from './outbox-store';

export interface RelayOptions {
  service: string;
  schema: string;
  /** Of the relay role, the one that may read all counties' outbox rows. */
  relayUrl: string;
  topic: string;
  transport: Transport;
  onError(error: unknown): void;
  /** How long an event may wait that no signal announced, ms. Default 500. */
  pollMs?: number;
  /** Attempts at an event that the broker refuses, before it is parked. Default 8, in about 30 s. */
  attempts?: number;
  /** Sent events are kept this long for inspection. Default 7 days. */
  keepSentDays?: number;
  /** Handled events are remembered this long; longer than any transport keeps messages. Default 90 days. */
  keepHandledDays?: number;
}

/** Small enough that a batch of the largest events is some megabytes. */
const batchSize = 100;
const sweepEveryMs = 60 * 60 * 1000;

/**
 * Carries a service's outbox to the transport: at least once, in order per county. Several processes may run the relay of
 * one service; each shard of the outbox has one owner at a time. An event that the broker refuses is tried again a few
 * times and then parked: the events of its county wait behind it, those of other counties go on.
 */
export class Relay {
  private readonly store: OutboxStore;
  private readonly lanes: LaneRunner<WaitingEvent>;
  private readonly pool: Pool;
  private stopListening?: () => void;
  private stopped?: Promise<void>;
  private nextSweep = Date.now() + sweepEveryMs;

  constructor(private readonly options: RelayOptions) {
    this.store = new OutboxStore(options.schema);
    this.pool = new Pool({ connectionString: options.relayUrl, max: 2, application_name: `${options.service} relay` });
    this.pool.on('error', options.onError);
    this.lanes = new LaneRunner<WaitingEvent>(
      {
        lanes: async () => Array.from({ length: outboxShards }, (_, shard) => String(shard)),
        fetch: (connection, shards) => this.fetch(connection, shards),
        work: (_shard, events, lease) => this.send(events, lease),
      },
      {
        url: options.relayUrl,
        name: `${options.service} relay`,
        lockSpace: `jiaobian.relay.${options.schema}`,
        pollMs: options.pollMs ?? 500,
        stopMs: 5_000,
        onError: options.onError,
      },
    );
  }

  async start(): Promise<void> {
    this.stopListening = outboxSignals.listen(`${this.options.schema}.outbox`, this.lanes.signal);
    this.lanes.start();
  }

  /** Looks into the outbox now; for hosts whose commits this process does not see. */
  wake(): void {
    this.lanes.signal.notify();
  }

  /** Sends what is in hand and stops; what waits, waits for the next start. */
  stop(): Promise<void> {
    return (this.stopped ??= this.end());
  }

  /** Events that were committed and have not left yet. */
  lag(): Promise<number> {
    return this.store.count(this.pool, 'waiting');
  }

  /** Age of the oldest of them, seconds; 0 where none waits. */
  lagSeconds(): Promise<number> {
    return this.store.oldestWaitingSeconds(this.pool);
  }

  parkedCount(): Promise<number> {
    return this.store.count(this.pool, 'parked');
  }

  listParked(): Promise<ParkedEvent[]> {
    return this.store.parked(this.pool);
  }

  /**
   * The operator's command after the cause is mended: tries one parked event again, or all. Returns how many.
   * Errors: `MESSAGING.NOT_PARKED` where the event named is not parked.
   */
  async unpark(eventId?: string): Promise<number> {
    const count = await this.store.unpark(this.pool, eventId);
    if (eventId && count === 0) throw new DomainError('MESSAGING.NOT_PARKED', { eventId });
    this.wake();
    return count;
  }

  private async end(): Promise<void> {
    this.stopListening?.();
    await this.lanes.stop();
    await this.pool.end();
  }

  private async fetch(connection: Queryable, shards: string[]): Promise<{ batches: Map<string, WaitingEvent[]>; more: boolean }> {
    await this.sweepSometimes(connection);
    const events = await this.store.waiting(connection, shards.map(Number), batchSize);
    const batches = new Map<string, WaitingEvent[]>();
    for (const event of events) {
      const batch = batches.get(String(event.shard));
      if (batch) batch.push(event);
      else batches.set(String(event.shard), [event]);
    }
    return { batches, more: events.length === batchSize };
  }

  private async send(events: WaitingEvent[], { connection }: Lease): Promise<void> {
    const outcomes = await this.options.transport.publish(this.options.topic, events);
    const sent = events.filter((_, index) => outcomes[index]!.state === 'sent').map(({ id }) => id);
    if (sent.length > 0) await this.store.markSent(connection, sent);
    let unavailable: Error | undefined;
    for (const [index, event] of events.entries()) {
      const outcome = outcomes[index]!;
      if (outcome.state === 'refused') await this.hold(event, outcome.error, connection);
      else if (outcome.state === 'unavailable') unavailable = outcome.error;
    }
    const refused = outcomes.some(({ state }) => state === 'refused');
    // Nothing is held against an event because the broker is away: the shard rests and tries again, for ever.
    if (unavailable && !refused) throw unavailable;
  }

  private async hold(event: WaitingEvent, error: Error, connection: Queryable): Promise<void> {
    const attempt = event.attempts + 1;
    const retryInMs = attempt < (this.options.attempts ?? 8) ? backoffMs(attempt, 200, 10_000) : undefined;
    await this.store.markRefused(connection, { id: event.id, error: error.message, retryInMs });
    const code = retryInMs === undefined ? 'MESSAGING.EVENT_PARKED' : 'MESSAGING.EVENT_REFUSED';
    this.options.onError(new DomainError(code, { eventId: event.eventId, topic: this.options.topic, attempt }, { cause: error }));
  }

  private async sweepSometimes(connection: Queryable): Promise<void> {
    if (Date.now() < this.nextSweep) return;
    this.nextSweep = Date.now() + sweepEveryMs;
    await this.store.sweep(connection, this.options.keepSentDays ?? 7, this.options.keepHandledDays ?? 90);
  }
}
