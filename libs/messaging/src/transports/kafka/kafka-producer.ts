import { Partitioners, type Producer } from 'kafkajs';
import { within } from '../../lanes/within';
import type { KeptMessage } from '../publish-partition';
import { kafkaClient, type KafkaClient, type KafkaConnection } from './kafka-client';

const headers = { 'content-type': 'application/cloudevents+json; charset=utf-8' };

/** Settings of the variant that lost, doubled and reordered nothing when brokers failed. */
const retry = { initialRetryTime: 100, maxRetryTime: 500, retries: 240 };

/** Errors about the messages themselves; the broker has kept none of the batch. */
const refusals = ['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE', 'INVALID_RECORD'];

/**
 * Sends with one shared idempotent producer, each partition's batch by a call of its own and one at a time: in a call over
 * several partitions a failing broker can make the client report what it never sent.
 */
export class KafkaProducer {
  private readonly client: KafkaClient;
  private readonly queues = new Map<string, Promise<void>>();
  private current?: Promise<Producer>;

  constructor(private readonly connection: KafkaConnection) {
    this.client = kafkaClient(connection, 5_000, retry);
  }

  send(topic: string, partition: number, messages: KeptMessage[]): Promise<void> {
    const queue = `${topic}/${partition}`;
    const sent = (this.queues.get(queue) ?? Promise.resolve()).then(() => this.sendNow(topic, partition, messages));
    this.queues.set(
      queue,
      sent.catch(() => undefined),
    );
    return sent;
  }

  isRefusal(error: unknown): boolean {
    return refusals.includes(errorType(error) ?? '');
  }

  async close(): Promise<void> {
    const producer = await this.current?.catch(() => undefined);
    if (producer) await within(3_000, producer.disconnect());
    this.client.sockets.close();
  }

  private async sendNow(topic: string, partition: number, messages: KeptMessage[]): Promise<void> {
    const started = (this.current ??= this.start());
    try {
      const producer = await started;
      const answers = await producer.send({
        topic,
        acks: -1,
        timeout: 4_000,
        messages: messages.map(({ key, value }) => ({ key, value, partition, headers })),
      });
      const named = answers.some((answer) => answer.topicName === topic && answer.partition === partition && answer.errorCode === 0);
      if (!named) throw new Error(`${topic}/${partition} was not acknowledged`);
    } catch (error) {
      // What became of the batch is not known, and another batch under the same sequence numbers would be taken for it
      // and dropped; OUT_OF_ORDER_SEQUENCE would come for ever. A new producer begins anew: a duplicate at worst.
      if (!this.isRefusal(error)) this.retire(started);
      throw error;
    }
  }

  private async start(): Promise<Producer> {
    const producer = this.client.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      metadataMaxAge: 2_000,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry,
    });
    producer.on(producer.events.REQUEST_TIMEOUT, ({ payload }) => this.client.sockets.fail(payload.broker));
    await producer.connect();
    return producer;
  }

  private retire(started: Promise<Producer>): void {
    if (this.current !== started) return;
    this.current = undefined;
    // Other partitions' batches may still be on their way with it.
    void Promise.all(this.queues.values())
      .then(() => started)
      .then((producer) => within(3_000, producer.disconnect()))
      .catch(this.connection.onError);
  }
}

function errorType(error: unknown): string | undefined {
  const candidate = error as { type?: string; cause?: { type?: string } } | null;
  return candidate?.type ?? candidate?.cause?.type;
}
