import { DomainError } from '@jiaobian/kernel';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { DeadLetters, type DeadLettersOptions } from '../dead-letters/dead-letters';
import type { DeadLetter } from '../dead-letters/dead-letter';
import type { EventEnvelope } from '../envelope';
import { readEnvelope } from '../read-envelope';
import type { DeliveredMessage, Delivery, Subscription, Transport } from '../transports/transport';
import { EventHandler, type EventHandlerOptions } from './event-handler';
import { isDatabaseAway } from './failure-reason';
import type { InboxConsumer } from './inbox-consumer';

export interface InboxOptions extends EventHandlerOptions, DeadLettersOptions {
  service: string;
  /** Of the relay role, to count dead letters over all counties. */
  relayUrl: string;
  transport: Transport;
  topics: string[];
  /** Whether a failure may pass by itself. `retry` is tried again a bounded number of times and parked then. */
  decide(error: unknown): 'retry' | 'park';
  onError(error: unknown): void;
  /**
   * An event is handled when it is so old, ms: who only watches lets those go first whose answer somebody waits for, and
   * they do not fight for the processor. Default 0.
   */
  gatherMs?: number;
  /** Attempts at one event by one consumer before it is parked. Default 12, in about 20 s. */
  attempts?: number;
}

/**
 * Brings events to a service's consumers: each event has its effect once per consumer, however often it comes, because the
 * effect and the note that it was handled are one transaction. What cannot be handled is parked as a dead letter; what
 * comes after it goes on.
 */
export class Inbox {
  private readonly handler: EventHandler;
  private readonly letters: DeadLetters;
  private readonly pool: Pool;
  private readonly group: string;
  /** Failed attempts at the messages in hand, at most one message per partition. */
  private readonly failures = new Map<string, number>();
  private subscription?: Subscription;
  private stopped?: Promise<void>;

  constructor(private readonly options: InboxOptions) {
    this.handler = new EventHandler(options);
    this.letters = new DeadLetters(options, this.handler);
    this.group = `jiaobian.${options.service}`;
    this.pool = new Pool({ connectionString: options.relayUrl, max: 1, application_name: `${options.service} inbox` });
    this.pool.on('error', options.onError);
  }

  async start(): Promise<void> {
    const { transport, topics } = this.options;
    this.subscription = await transport.subscribe(this.group, topics, (message, delivery) => this.receive(message, delivery));
  }

  /** Waits for the events in hand, up to a limit. */
  stop(): Promise<void> {
    return (this.stopped ??= this.end());
  }

  healthy(): boolean {
    return this.subscription?.healthy() ?? false;
  }

  /** Messages that have arrived on the transport and are not handled yet. */
  async lag(): Promise<number> {
    return this.subscription?.lag() ?? 0;
  }

  /** Parked events that wait for a replay, over all counties. */
  deadLetterCount(): Promise<number> {
    return this.letters.count(this.pool);
  }

  /** The oldest first, at most 200. Messages that name no county are listed under `000000`. */
  listDeadLetters(county: string): Promise<DeadLetter[]> {
    return this.letters.list(county);
  }

  /**
   * Handles a parked event again, on the same path; on success the letter is closed, in the same transaction.
   * Errors: `MESSAGING.DEAD_LETTER_NOT_FOUND` (also when somebody else has replayed it), `MESSAGING.CONSUMER_UNKNOWN`,
   * `MESSAGING.EVENT_UNREADABLE`, `MESSAGING.EVENT_INVALID`, whatever the consumer throws; the letter then stays, with
   * the new reason.
   */
  replay(county: string, id: string): Promise<void> {
    return this.letters.replay(county, id);
  }

  private async end(): Promise<void> {
    await this.subscription?.stop();
    await this.pool.end();
  }

  private async receive(message: DeliveredMessage, delivery: Delivery): Promise<void> {
    let event: EventEnvelope;
    try {
      event = readEnvelope(message.value);
    } catch (error) {
      return this.letters.parkUnreadable(message, error);
    }
    await this.letOthersGoFirst(event);
    const place = `${message.topic}/${message.partition}/${message.offset}`;
    for (const consumer of this.options.consumers.filter(({ types }) => types.includes(event.type))) {
      await this.deliver(consumer, event, message, `${place}/${consumer.name}`, delivery);
    }
  }

  /** By no clock longer than what was asked for: that of the event may be wrong. */
  private async letOthersGoFirst({ time }: EventEnvelope): Promise<void> {
    const { gatherMs = 0 } = this.options;
    if (gatherMs === 0) return;
    const left = Date.parse(time) + gatherMs - Date.now();
    if (left > 0) await pause(Math.min(left, gatherMs));
  }

  /** A rejection brings the message again by the transport, which waits meanwhile without holding up other partitions. */
  private async deliver(
    consumer: InboxConsumer,
    event: EventEnvelope,
    message: DeliveredMessage,
    place: string,
    delivery: Delivery,
  ): Promise<void> {
    try {
      await this.handler.handle(consumer, event);
    } catch (error) {
      // The database away, or the partition another's: nothing against the event.
      if (isDatabaseAway(error) || delivery.isStale()) throw error;
      const attempts = (this.failures.get(place) ?? 0) + 1;
      this.failures.set(place, attempts);
      if (attempts < (this.options.attempts ?? 12) && !this.isLasting(error)) throw error;
      await this.letters.park(consumer, event, message, error, attempts);
    }
    this.failures.delete(place);
  }

  private isLasting(error: unknown): boolean {
    const invalid = error instanceof DomainError && error.code === 'MESSAGING.EVENT_INVALID';
    return invalid || this.options.decide(error) === 'park';
  }
}
