import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { backoffMs } from '../../lanes/backoff';
import { within } from '../../lanes/within';
import type { MessageHandler, Subscription } from '../transport';
import { Heartbeat } from './heartbeat';
import { kafkaClient, type KafkaClient, type KafkaConnection } from './kafka-client';
import { OffsetCommits } from './offset-commits';
import { Watchdog } from './watchdog';

export interface KafkaSubscriptionOptions extends KafkaConnection {
  group: string;
  topics: string[];
  handler: MessageHandler;
  stopMs: number;
  lag(): Promise<number>;
  isReachable(): Promise<boolean>;
  /** The consumer has given up; only a new process helps. */
  onFatal(error: unknown): void;
}

const retry = { retries: 10, maxRetryTime: 1_000, restartOnFailure: async (): Promise<boolean> => true };
const healthyWithinMs = 10_000;

/** Errors of a commit after which the group is joined anew; what was not committed comes again. */
const rejoin = ['REBALANCE_IN_PROGRESS', 'ILLEGAL_GENERATION', 'UNKNOWN_MEMBER_ID', 'NOT_COORDINATOR_FOR_GROUP', 'NOT_COORDINATOR'];

/** kafkajs wraps what the broker said where it does not try again. */
function typeOf(error: unknown): string | undefined {
  const { type, cause } = error as { type?: string; cause?: { type?: string } };
  return type ?? cause?.type;
}

/** A member of a consumer group: offsets are committed by hand, after the effect; duplicates come with each rebalance. */
export class KafkaSubscription implements Subscription {
  private readonly client: KafkaClient;
  private readonly consumer: Consumer;
  private readonly watchdog: Watchdog;
  private readonly commits: OffsetCommits;
  private readonly failures = new Map<string, number>();
  private readonly resumes = new Set<NodeJS.Timeout>();
  private readonly abandoned: Promise<'abandoned'>;
  private abandon: () => void = () => undefined;
  private stopping = false;
  /** The client is about to join: at first, told to, or by itself after it had given up for a moment. */
  private joining = true;
  /** The group did not know who told it how far it is. */
  private unknown = false;
  private stopped?: Promise<void>;

  constructor(private readonly options: KafkaSubscriptionOptions) {
    this.abandoned = new Promise((resolve) => (this.abandon = () => resolve('abandoned')));
    this.client = kafkaClient(options, 6_000, retry);
    this.consumer = this.client.kafka.consumer({
      groupId: options.group,
      sessionTimeout: 6_000,
      rebalanceTimeout: 8_000,
      heartbeatInterval: 1_000,
      maxWaitTimeInMs: 500,
      metadataMaxAge: 2_000,
      allowAutoTopicCreation: false,
      retry,
    });
    this.watchdog = new Watchdog({
      isReachable: options.isReachable,
      joinAnew: (error) => void this.joinAnew(error),
      giveUp: options.onFatal,
    });
    this.commits = new OffsetCommits({
      commit: async (offsets) => {
        await this.consumer.commitOffsets(offsets);
        this.unknown = false;
      },
      onError: (error) => {
        if (rejoin.includes(typeOf(error) ?? '')) this.unknown = true;
        else options.onError(error);
      },
    });
  }

  async start(): Promise<void> {
    const { events } = this.consumer;
    // No other sign counts: whom the group does not let in again after it lost them goes on fetching, and can commit nothing. Nor can a member commit
    // that was let in and did not hear of it: KafkaJS 2.2.4 keeps alive under the new name, and commits under the old one for ever.
    this.consumer.on(events.HEARTBEAT, () => this.unknown || this.watchdog.sign());
    this.consumer.on(events.GROUP_JOIN, () => {
      this.unknown = this.joining = false;
      this.commits.forget();
      this.watchdog.sign();
    });
    this.consumer.on(events.REQUEST_TIMEOUT, ({ payload }) => this.client.sockets.fail(payload.broker));
    // While brokers are away these come in rows with `restart: true`: that is the client trying on.
    this.consumer.on(events.CRASH, ({ payload }) => {
      this.joining = true;
      if (!payload.restart && !this.stopping) this.options.onFatal(payload.error);
    });
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: this.options.topics, fromBeginning: true });
    await this.run();
  }

  private run(): Promise<void> {
    this.joining = true;
    return this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 6 * this.options.topics.length,
      eachBatch: (payload) => this.receive(payload),
    });
  }

  /** Who is about to join cannot be stopped: then there would be two of them. */
  private async joinAnew(error: Error): Promise<void> {
    this.options.onError(error);
    if (this.stopping || this.joining) return;
    if (!(await within(this.options.stopMs, this.consumer.stop()))) return this.options.onFatal(error);
    if (!this.stopping) await this.run().catch(this.options.onFatal);
  }

  healthy(): boolean {
    return !this.joining && this.watchdog.silentMs() < healthyWithinMs;
  }

  lag(): Promise<number> {
    return this.options.lag();
  }

  stop(): Promise<void> {
    return (this.stopped ??= this.end());
  }

  private async end(): Promise<void> {
    this.stopping = true;
    this.watchdog.stop();
    for (const timer of this.resumes) clearTimeout(timer);
    await within(this.options.stopMs, this.commits.end());
    const leaving = this.consumer.disconnect();
    if (!(await within(this.options.stopMs, leaving))) {
      // A handler that does not end must not keep the partitions: the next member gets the message again.
      this.abandon();
      await within(3_000, leaving);
    }
    this.client.sockets.close();
  }

  private async receive(payload: EachBatchPayload): Promise<void> {
    const { batch, resolveOffset, isRunning, isStale } = payload;
    const { topic, partition } = batch;
    const heartbeat = new Heartbeat(payload.heartbeat);
    const givenUp = (): boolean => this.stopping || !isRunning() || isStale() || heartbeat.error !== undefined;
    try {
      for (const message of batch.messages) {
        if (givenUp()) break;
        if (!(await this.deliver(payload, message, givenUp))) break;
        resolveOffset(message.offset);
        this.commits.note(topic, partition, String(BigInt(message.offset) + 1n));
      }
      // Once the group is left nothing can be committed any more.
      if (this.stopping) await this.commits.flush();
    } finally {
      heartbeat.stop();
    }
    // It says that the group must be joined anew; the client does that when it is told.
    if (heartbeat.error !== undefined && !this.stopping) throw heartbeat.error;
  }

  /** False where the message must come again. */
  private async deliver({ batch, pause }: EachBatchPayload, message: KafkaMessage, isStale: () => boolean): Promise<boolean> {
    const { topic, partition } = batch;
    const place = `${topic}/${partition}`;
    const { offset, key, value } = message;
    const delivered = { topic, partition, offset, key: key?.toString() ?? '', value: value ?? Buffer.alloc(0) };
    try {
      const ending = await Promise.race([this.options.handler(delivered, { isStale }), this.abandoned]);
      this.failures.delete(place);
      return ending !== 'abandoned';
    } catch (error) {
      const failures = (this.failures.get(place) ?? 0) + 1;
      this.failures.set(place, failures);
      // This partition alone waits; the others are fetched meanwhile.
      this.resumeLater(pause(), backoffMs(failures, 50, 5_000));
      if (!this.stopping) this.options.onError(error);
      return false;
    }
  }

  private resumeLater(resume: () => void, ms: number): void {
    const timer = setTimeout(() => {
      this.resumes.delete(timer);
      resume();
    }, ms);
    this.resumes.add(timer);
  }
}
