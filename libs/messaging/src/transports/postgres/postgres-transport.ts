import { sqlState } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { Pool } from 'pg';
import { topicSignals } from '../../lanes/signal-hub';
import { publishByPartition, type PartitionSender } from '../publish-partition';
import type { MessageHandler, PublishOutcome, Subscription, Transport, TransportMessage } from '../transport';
import { BusStore } from './bus-store';
import { PostgresSubscription } from './postgres-subscription';

export interface PostgresTransportOptions {
  /** Of the event bus's app role. */
  url: string;
  /** Default `event_bus`. */
  schema?: string;
  /** Partitions of new topics. Default 6. */
  partitions?: number;
  /** How long a record may wait that no signal in this process announced, ms. Default 500. */
  pollMs?: number;
  /** How long the end of a subscription waits for the message in hand, ms. Default 5,000. */
  stopMs?: number;
  /** Records that every group has passed are kept this long. Default 7. */
  keepDays?: number;
  /** A group not seen for so long holds nothing back any more. Default 180. */
  forgetGroupDays?: number;
  onError(error: unknown): void;
}

const sweepEveryMs = 60 * 60 * 1000;

/** Events through tables of the PostgreSQL that is there anyway: the standalone's broker. */
export class PostgresTransport implements Transport {
  private readonly pool: Pool;
  private readonly store: BusStore;
  private readonly schema: string;
  private readonly subscriptions = new Set<PostgresSubscription>();
  private readonly partitionCounts = new Map<string, number>();
  private readonly sweeper: NodeJS.Timeout;
  private closed?: Promise<void>;

  constructor(private readonly options: PostgresTransportOptions) {
    this.schema = options.schema ?? 'event_bus';
    this.store = new BusStore(this.schema);
    this.pool = new Pool({
      connectionString: options.url,
      max: 6,
      application_name: 'event bus',
      connectionTimeoutMillis: 5_000,
      query_timeout: 20_000,
    });
    this.pool.on('error', options.onError);
    this.sweeper = setInterval(() => void this.sweep().catch(options.onError), sweepEveryMs).unref();
  }

  async ensureTopics(topics: string[]): Promise<void> {
    await this.store.ensureTopics(this.pool, topics, this.options.partitions ?? 6);
  }

  async publish(topic: string, messages: TransportMessage[]): Promise<PublishOutcome[]> {
    let count: number;
    try {
      count = await this.partitionCount(topic);
    } catch (error) {
      return messages.map(() => ({ state: 'unavailable', error: error as Error }));
    }
    const outcomes = await publishByPartition(messages, count, this.senderOf(topic));
    topicSignals.notify(topic);
    return outcomes;
  }

  async subscribe(group: string, topics: string[], handler: MessageHandler): Promise<Subscription> {
    const { url, onError, pollMs = 500, stopMs = 5_000 } = this.options;
    const subscription = new PostgresSubscription(this.store, {
      url,
      pool: this.pool,
      schema: this.schema,
      group,
      topics,
      handler,
      pollMs,
      stopMs,
      onError,
    });
    this.subscriptions.add(subscription);
    return subscription;
  }

  async healthy(): Promise<boolean> {
    return this.pool.query('select 1').then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    return (this.closed ??= this.end());
  }

  /** Runs by itself every hour. How many records went. */
  sweep(): Promise<number> {
    return this.store.sweep(this.pool, this.options.keepDays ?? 7, this.options.forgetGroupDays ?? 180);
  }

  private senderOf(topic: string): PartitionSender {
    return {
      send: async (partition, messages) => {
        if (!(await this.store.append(this.pool, { topic, partition }, messages)))
          throw new DomainError('MESSAGING.TOPIC_UNKNOWN', { topic });
      },
      isRefusal,
    };
  }

  private async end(): Promise<void> {
    clearInterval(this.sweeper);
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
    await this.pool.end();
  }

  private async partitionCount(topic: string): Promise<number> {
    const known = this.partitionCounts.get(topic);
    if (known) return known;
    const { length } = await this.store.partitions(this.pool, [topic]);
    if (length === 0) throw new DomainError('MESSAGING.TOPIC_UNKNOWN', { topic });
    this.partitionCounts.set(topic, length);
    return length;
  }
}

/** Class 22: a value that no text column takes, such as one with a NUL in it; 54: beyond a limit of the database. */
function isRefusal(error: unknown): boolean {
  return /^(22|54)/.test(sqlState(error) ?? '');
}
