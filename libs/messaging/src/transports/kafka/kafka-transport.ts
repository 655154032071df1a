import { publishByPartition } from '../publish-partition';
import type { MessageHandler, PublishOutcome, Subscription, Transport, TransportMessage } from '../transport';
import { KafkaAdmin } from './kafka-admin';
import type { KafkaConnection } from './kafka-client';
import { KafkaProducer } from './kafka-producer';
import { KafkaSubscription } from './kafka-subscription';

export interface KafkaTransportOptions extends KafkaConnection {
  /** Partitions of new topics. Default 6. */
  partitions?: number;
  /** How long the end of a subscription waits for the message in hand, ms. Default 5,000. */
  stopMs?: number;
  /** A consumer has given up or hangs: only a new process helps. */
  onFatal(error: unknown): void;
}

/** Events through Apache Kafka, with the settings under which failing brokers lost, doubled and reordered nothing. */
export class KafkaTransport implements Transport {
  private readonly admin: KafkaAdmin;
  private readonly producer: KafkaProducer;
  private readonly subscriptions = new Set<KafkaSubscription>();

  constructor(private readonly options: KafkaTransportOptions) {
    this.admin = new KafkaAdmin(options);
    this.producer = new KafkaProducer(options);
  }

  ensureTopics(topics: string[]): Promise<void> {
    return this.admin.ensureTopics(topics, this.options.partitions ?? 6);
  }

  async publish(topic: string, messages: TransportMessage[]): Promise<PublishOutcome[]> {
    let count: number;
    try {
      count = await this.admin.partitionCount(topic);
    } catch (error) {
      return messages.map(() => ({ state: 'unavailable', error: error as Error }));
    }
    return publishByPartition(messages, count, {
      send: (partition, own) => this.producer.send(topic, partition, own),
      isRefusal: (error) => this.producer.isRefusal(error),
    });
  }

  async subscribe(group: string, topics: string[], handler: MessageHandler): Promise<Subscription> {
    const subscription = new KafkaSubscription({
      ...this.options,
      group,
      topics,
      handler,
      stopMs: this.options.stopMs ?? 5_000,
      lag: () => this.admin.lag(group, topics),
      isReachable: () => this.admin.isReachable(),
    });
    this.subscriptions.add(subscription);
    await subscription.start();
    return subscription;
  }

  healthy(): Promise<boolean> {
    return this.admin.isReachable();
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
    await Promise.all([this.producer.close(), this.admin.close()]);
  }
}
