import { Kafka, logLevel, type KafkaConfig, type LogEntry, type SASLOptions } from 'kafkajs';
import type { ConnectionOptions } from 'node:tls';
import { BrokerSockets, type Address } from './broker-sockets';
import { sleepWhenIdle } from './idle-requests';

export interface KafkaConnection {
  /** `host:port` each. */
  brokers: string[];
  clientId: string;
  ssl?: boolean | ConnectionOptions;
  sasl?: SASLOptions;
  /** Where a broker is really reached, for brokers behind a tunnel. */
  route?: (broker: Address) => Address;
  onError(error: unknown): void;
}

export interface KafkaClient {
  kafka: Kafka;
  sockets: BrokerSockets;
}

/** While brokers are away the client says the same many times a second. */
const sameErrorEveryMs = 5_000;

/** A client with sockets of its own, so that those of a producer and a consumer do not wait for one another. */
export function kafkaClient(connection: KafkaConnection, requestTimeout: number, retry: KafkaConfig['retry']): KafkaClient {
  sleepWhenIdle();
  const sockets = new BrokerSockets(connection.route);
  const kafka = new Kafka({
    clientId: connection.clientId,
    brokers: connection.brokers,
    ssl: connection.ssl,
    sasl: connection.sasl,
    connectionTimeout: 1_000,
    requestTimeout,
    enforceRequestTimeout: true,
    retry,
    socketFactory: sockets.factory,
    logLevel: logLevel.ERROR,
    logCreator: () => errorsOf(connection.onError),
  });
  return { kafka, sockets };
}

function errorsOf(onError: (error: unknown) => void): (entry: LogEntry) => void {
  const lastSaid = new Map<string, number>();
  return ({ namespace, log }) => {
    const text = `${namespace}: ${log.message}${typeof log['error'] === 'string' ? `: ${log['error']}` : ''}`;
    if (Date.now() - (lastSaid.get(text) ?? 0) < sameErrorEveryMs) return;
    if (lastSaid.size > 100) lastSaid.clear();
    lastSaid.set(text, Date.now());
    onError(new Error(text));
  };
}
