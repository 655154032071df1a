import type { EventEnvelope } from '../envelope';

/** One event on its way: the key decides the partition, and with it which events stay in order. */
export interface TransportMessage {
  key: string;
  event: EventEnvelope;
}

/**
 * What became of one message: `refused` for a reason of its own (it would be refused again), `unavailable` when nothing is
 * known against it; it may have arrived all the same, so that consumers expect duplicates.
 */
export type PublishOutcome = { state: 'sent' } | { state: 'refused'; error: Error } | { state: 'unavailable'; error: Error };

/** What a subscription hands over: bytes that may be no event at all, so that poison can be parked by the inbox. */
export interface DeliveredMessage {
  topic: string;
  partition: number;
  /** Place in the partition, unique there and rising. */
  offset: string;
  /** Empty where the message had none. */
  key: string;
  value: Buffer;
}

export interface Delivery {
  /** True when the partition may be another's by now, or the subscription ends: give up instead of trying on. */
  isStale(): boolean;
}

/**
 * Resolves when the message is dealt with for good (done or parked). A rejection delivers it again after a pause that
 * grows, and nothing of its partition before it.
 */
export type MessageHandler = (message: DeliveredMessage, delivery: Delivery) => Promise<void>;

export interface Subscription {
  /** Assigned and fetching: a consumer that has silently lost its place is not healthy. */
  healthy(): boolean;
  /** Messages that wait, over all partitions. */
  lag(): Promise<number>;
  /** Waits for messages in hand, up to a limit. */
  stop(): Promise<void>;
}

/** How events travel: Kafka between processes, PostgreSQL in one. Both pass `transport-contract.ts`. */
export interface Transport {
  /** Makes topics that are missing; others stay as they are. */
  ensureTopics(topics: string[]): Promise<void>;
  /**
   * One outcome per message, in the order given; `sent` means kept for good. The messages of one key keep their order:
   * after one that was not sent, no later one of its key is.
   */
  publish(topic: string, messages: TransportMessage[]): Promise<PublishOutcome[]>;
  /** A group's members share the partitions; at least once, one message at a time per partition. A new group begins with the oldest. */
  subscribe(group: string, topics: string[], handler: MessageHandler): Promise<Subscription>;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
