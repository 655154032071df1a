import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { topicOf } from '@jiaobian/contracts';
import { Inbox, Relay, type EventEnvelope, type InboxConsumer } from '@jiaobian/messaging';
import { DataSource } from 'typeorm';
import { SERVICE_DEFINITION, type ServiceDefinition } from '../application/service-definition';
import { SERVICE_RUNTIME, type ServiceRuntime } from '../application/service-runtime';
import { serviceGauge } from '../observability/metrics';
import type { Consumer, ReceivedEvent } from './consumer';
import { retryOrPark } from './retry-or-park';
import { whatIsWrong } from './event-check';

/** Runs the outbox relay and the inbox of a service; started by the host after all services are up. */
@Injectable()
export class MessagingRunner {
  readonly relay: Relay;
  inbox?: Inbox;

  constructor(
    private readonly modules: ModuleRef,
    private readonly dataSource: DataSource,
    @Inject(SERVICE_DEFINITION) private readonly definition: ServiceDefinition,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {
    this.relay = new Relay({
      service: definition.name,
      schema: definition.roles.schema,
      relayUrl: runtime.database.relayUrl,
      topic: topicOf(definition.name),
      transport: runtime.transport,
      onError: (error) => this.report('relay', error),
    });
  }

  async start(): Promise<void> {
    const consumers = this.definition.consumers.map((type) => this.modules.get(type, { strict: false }));
    const topics = [...new Set(consumers.map(({ event }) => topicOf(event.service)))];
    await this.runtime.transport.ensureTopics([...new Set([topicOf(this.definition.name), ...topics])]);
    await this.relay.start();
    if (consumers.length > 0) await this.startInbox(consumers, topics);
    this.exposeLags();
  }

  async stop(): Promise<void> {
    await this.inbox?.stop();
    await this.relay.stop();
  }

  async healthy(): Promise<boolean> {
    return (this.inbox?.healthy() ?? true) && (await this.runtime.transport.healthy());
  }

  async lag(): Promise<{ unsent: number; oldestUnsentSeconds: number; refused: number; unhandled: number }> {
    const [unsent, oldest, refused, unhandled] = await Promise.all([
      this.relay.lag(),
      this.relay.lagSeconds(),
      this.relay.parkedCount(),
      this.inbox?.lag() ?? 0,
    ]);
    return { unsent, oldestUnsentSeconds: Math.round(oldest), refused, unhandled };
  }

  private async startInbox(consumers: Consumer[], topics: string[]): Promise<void> {
    this.inbox = new Inbox({
      service: this.definition.name,
      schema: this.definition.roles.schema,
      dataSource: this.dataSource,
      relayUrl: this.runtime.database.relayUrl,
      transport: this.runtime.transport,
      topics,
      consumers: consumers.map(toInboxConsumer),
      gatherMs: this.definition.gatherMs,
      validate: whatIsWrong,
      decide: retryOrPark,
      onParked: (letter) => this.runtime.logger.error({ ...letter, service: this.definition.name }, 'event parked'),
      onError: (error) => this.report('inbox', error),
    });
    await this.inbox.start();
  }

  private exposeLags(): void {
    const { metrics } = this.runtime;
    const { name } = this.definition;
    serviceGauge(metrics, 'jiaobian_outbox_lag', 'Events that were committed and have not left yet', name, () => this.relay.lag());
    const { inbox } = this;
    if (!inbox) return;
    serviceGauge(metrics, 'jiaobian_inbox_lag', 'Events that have arrived and are not handled yet', name, () => inbox.lag());
    serviceGauge(metrics, 'jiaobian_dead_letters', 'Events that were parked and wait for a replay', name, () => inbox.deadLetterCount());
  }

  private report(part: string, error: unknown): void {
    this.runtime.logger.warn({ service: this.definition.name, part, err: error }, 'messaging');
  }
}

function toInboxConsumer(consumer: Consumer): InboxConsumer {
  return {
    name: consumer.name,
    types: [consumer.event.type],
    handle: (envelope, transaction) => consumer.handle(received(envelope), transaction),
  };
}

function received(envelope: EventEnvelope): ReceivedEvent {
  const { id, type, time, countycode, actor, correlationid, data } = envelope;
  return { id, type, time, county: countycode, actor, correlationId: correlationid, data };
}
