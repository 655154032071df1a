import type { EventEnvelope } from '../envelope';

/** One event on its way: the key decides the partition, and with it which events stay in order. */
export interface TransportMessage {
  key: string;
  event: EventEnvelope;
}

/** What a subscription hands over: text that may be no event at all, so that poison can be parked by the inbox. */
export interface DeliveredMessage {
  topic: string;
  partition: number;
  offset: string;
  key: string;
  value: string;
}

/** Resolves when the message is dealt with for good (done or parked); a rejection delivers it again. */
export type MessageHandler = (message: DeliveredMessage) => Promise<void>;

export interface Subscription {
  /** Assigned and fetching: a consumer that has silently lost its place is not healthy. */
  healthy(): boolean;
  /** Messages that wait, over all partitions. */
  lag(): Promise<number>;
  stop(): Promise<void>;
}

/** How events travel: Kafka between processes, PostgreSQL in one. Both pass `transport-contract.ts`. */
export interface Transport {
  ensureTopics(topics: string[]): Promise<void>;
  /** Resolves when every message is kept for good; the messages of one key keep their order. */
  publish(topic: string, messages: TransportMessage[]): Promise<void>;
  /** A group's members share the partitions; order is kept per key; at least once. */
  subscribe(group: string, topics: string[], handler: MessageHandler): Promise<Subscription>;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
