export type { DeadLetter } from './dead-letters/dead-letter';
export type { EventEnvelope } from './envelope';
export { Inbox, type InboxOptions } from './inbox/inbox';
export type { InboxConsumer } from './inbox/inbox-consumer';
export { appendEvent, appendEvents, appendSelected, type NewEvent } from './outbox/append-event';
export type { ParkedEvent } from './relay/outbox-store';
export { Relay, type RelayOptions } from './relay/relay';
export { KafkaTransport, type KafkaTransportOptions } from './transports/kafka/kafka-transport';
export { messagingTables } from './tables/messaging-tables';
export { PostgresTransport, type PostgresTransportOptions } from './transports/postgres/postgres-transport';
export { provisionEventBus } from './transports/postgres/provision-event-bus';
export type {
  DeliveredMessage,
  Delivery,
  MessageHandler,
  PublishOutcome,
  Subscription,
  Transport,
  TransportMessage,
} from './transports/transport';
export { Signal } from './lanes/signal';
export { SignalHub } from './lanes/signal-hub';
