import { DomainError } from '@jiaobian/kernel';
import type { Admin } from 'kafkajs';
import { within } from '../../lanes/within';
import { kafkaClient, type KafkaClient, type KafkaConnection } from './kafka-client';

const retry = { retries: 8, maxRetryTime: 1_000 };

/** Questions and commands to the brokers beside the flow of messages. */
export class KafkaAdmin {
  private readonly client: KafkaClient;
  private readonly partitionCounts = new Map<string, number>();
  private connected?: Promise<Admin>;

  constructor(connection: KafkaConnection) {
    this.client = kafkaClient(connection, 5_000, retry);
  }

  /** Replicated as widely as there are brokers, up to three; with three, an event is kept by two before it counts as kept. */
  async ensureTopics(topics: string[], numPartitions: number): Promise<void> {
    const admin = await this.admin();
    const known = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !known.has(topic));
    if (missing.length === 0) return;
    const { brokers } = await admin.describeCluster();
    const replicationFactor = Math.min(3, brokers.length);
    const configEntries = [{ name: 'min.insync.replicas', value: replicationFactor === 3 ? '2' : '1' }];
    try {
      await admin.createTopics({
        topics: missing.map((topic) => ({ topic, numPartitions, replicationFactor, configEntries })),
        waitForLeaders: true,
      });
    } catch (error) {
      // Another service makes the topics that it reads at the same moment.
      if (!isAlreadyThere(error)) throw error;
    }
  }

  async partitionCount(topic: string): Promise<number> {
    const known = this.partitionCounts.get(topic);
    if (known) return known;
    const { topics } = await (await this.admin()).fetchTopicMetadata({ topics: [topic] });
    const count = topics[0]?.partitions.length ?? 0;
    if (count === 0) throw new DomainError('MESSAGING.TOPIC_UNKNOWN', { topic });
    this.partitionCounts.set(topic, count);
    return count;
  }

  /** Messages between what the group has done and the end of the topics. */
  async lag(groupId: string, topics: string[]): Promise<number> {
    const admin = await this.admin();
    const done = new Map(
      (await admin.fetchOffsets({ groupId, topics })).flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }) => [`${topic}/${partition}`, Number(offset)] as const),
      ),
    );
    let lag = 0;
    for (const topic of topics) {
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
        const offset = done.get(`${topic}/${partition}`) ?? -1;
        lag += Number(high) - Math.max(offset, Number(low));
      }
    }
    return lag;
  }

  async isReachable(): Promise<boolean> {
    let answered = false;
    const asked = this.admin()
      .then((admin) => admin.describeCluster())
      .then(() => (answered = true));
    await within(3_000, asked);
    return answered;
  }

  async close(): Promise<void> {
    const admin = await this.connected?.catch(() => undefined);
    if (admin) await within(2_000, admin.disconnect());
    this.client.sockets.close();
  }

  private admin(): Promise<Admin> {
    this.connected ??= this.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw new DomainError('MESSAGING.TRANSPORT_UNAVAILABLE', {}, { cause: error });
    });
    return this.connected;
  }

  private async connect(): Promise<Admin> {
    const admin = this.client.kafka.admin({ retry });
    await admin.connect();
    return admin;
  }
}

function isAlreadyThere(error: unknown): boolean {
  const errors = (error as { errors?: { type?: string }[] }).errors ?? [error as { type?: string }];
  return errors.every(({ type }) => type === 'TOPIC_ALREADY_EXISTS');
}
