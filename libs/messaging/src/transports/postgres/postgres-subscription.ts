import { LaneRunner, type Lease } from '../../lanes/lane-runner';
import type { Queryable } from '../../lanes/queryable';
import { topicSignals } from '../../lanes/signal-hub';
import type { MessageHandler, Subscription } from '../transport';
import type { BusRecord, BusStore, PartitionName } from './bus-store';

export interface PostgresSubscriptionOptions {
  url: string;
  /** For questions that may not wait behind the work in hand. */
  pool: Queryable;
  schema: string;
  group: string;
  topics: string[];
  handler: MessageHandler;
  pollMs: number;
  stopMs: number;
  onError(error: unknown): void;
}

/** Read ahead per partition: what a slow handler can have in memory at most. */
const batchSize = 50;

const saveEveryMs = 100;

/** One group's reading of its topics: each partition in order, by one process at a time. */
export class PostgresSubscription implements Subscription {
  private readonly lanes: LaneRunner<BusRecord>;
  private readonly stopListening: (() => void)[];
  private readonly places = new Map<string, PartitionName & { position: string }>();
  /** Lanes whose progress is not written down yet. */
  private readonly passed = new Set<string>();
  private saving?: NodeJS.Timeout;

  constructor(
    private readonly store: BusStore,
    private readonly options: PostgresSubscriptionOptions,
  ) {
    this.lanes = new LaneRunner<BusRecord>(
      {
        lanes: async (connection) => (await store.partitions(connection, options.topics)).map(laneName),
        taken: (connection, lanes) => this.join(connection, lanes),
        fetch: (connection, lanes) => this.fetch(connection, lanes),
        work: (lane, records, lease) => this.deliver(lane, records, lease),
      },
      {
        url: options.url,
        name: `${options.group} events`,
        lockSpace: `${options.schema}.${options.group}`,
        pollMs: options.pollMs,
        stopMs: options.stopMs,
        onError: options.onError,
      },
    );
    this.stopListening = options.topics.map((topic) => topicSignals.listen(topic, this.lanes.signal));
    this.lanes.start();
  }

  healthy(): boolean {
    return this.lanes.connected();
  }

  lag(): Promise<number> {
    return this.store.lag(this.options.pool, this.options.group, this.options.topics);
  }

  async stop(): Promise<void> {
    for (const stop of this.stopListening) stop();
    await this.lanes.stop();
    clearTimeout(this.saving);
    // Whoever takes the lanes over begins where this one ended; if the database is away, a little before.
    await this.save(this.options.pool).catch(this.options.onError);
  }

  private async join(connection: Queryable, lanes: string[]): Promise<void> {
    const all = await this.store.partitions(connection, this.options.topics);
    const taken = all.filter((partition) => lanes.includes(laneName(partition)));
    for (const place of await this.store.join(connection, this.options.group, taken)) this.places.set(laneName(place), place);
  }

  private async fetch(connection: Queryable, lanes: string[]): Promise<{ batches: Map<string, BusRecord[]>; more: boolean }> {
    const places = lanes.map((lane) => this.places.get(lane)!);
    const batches = new Map<string, BusRecord[]>();
    for (const record of await this.store.read(connection, places, batchSize)) {
      const batch = batches.get(laneName(record));
      if (batch) batch.push(record);
      else batches.set(laneName(record), [record]);
    }
    return { batches, more: [...batches.values()].some(({ length }) => length === batchSize) };
  }

  private async deliver(lane: string, records: BusRecord[], { connection, isStale }: Lease): Promise<void> {
    const place = this.places.get(lane)!;
    const start = place.position;
    try {
      for (const { topic, partition, position, key, value } of records) {
        if (isStale()) return;
        await this.options.handler({ topic, partition, offset: position, key, value: Buffer.from(value) }, { isStale });
        place.position = position;
      }
    } finally {
      if (place.position !== start) this.saveSoon(lane, connection);
    }
  }

  /** Not behind each message: what a crash forgets of it comes again, and every reader expects that. */
  private saveSoon(lane: string, connection: Queryable): void {
    this.passed.add(lane);
    this.saving ??= setTimeout(() => void this.save(connection).catch(this.options.onError), saveEveryMs);
  }

  private async save(connection: Queryable): Promise<void> {
    this.saving = undefined;
    const places = [...this.passed].map((lane) => this.places.get(lane)!);
    this.passed.clear();
    if (places.length > 0) await this.store.commit(connection, this.options.group, places);
  }
}

function laneName({ topic, partition }: PartitionName): string {
  return `${topic}/${partition}`;
}
