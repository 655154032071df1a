import { inCounty, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { DataSource } from 'typeorm';
import type { EventEnvelope } from '../envelope';
import type { InboxConsumer } from './inbox-consumer';

export interface EventHandlerOptions {
  schema: string;
  dataSource: DataSource;
  /** What is wrong with the event's data; undefined where nothing is. */
  validate(event: EventEnvelope): string | undefined;
}

/** Runs one consumer on one event in one transaction of the event's county, once. */
export class EventHandler {
  constructor(private readonly options: EventHandlerOptions) {}

  /** Errors: `MESSAGING.EVENT_INVALID` by the check of the data, whatever the consumer throws. */
  async handle(consumer: InboxConsumer, event: EventEnvelope): Promise<void> {
    this.check(event);
    await this.inTransaction(consumer.name, event, async (transaction) => {
      if (await this.noteHandled(transaction, consumer.name, event.id)) await consumer.handle(event, transaction);
    });
  }

  /** The same for an event that is noted already because it was parked; `claim` says whether it may be done. */
  async handleAgain(consumer: InboxConsumer, event: EventEnvelope, claim: (transaction: Transaction) => Promise<void>): Promise<void> {
    this.check(event);
    await this.inTransaction(consumer.name, event, async (transaction) => {
      await claim(transaction);
      await consumer.handle(event, transaction);
    });
  }

  /** True for the first; a second delivery at the same time waits for the first to commit. */
  async noteHandled(transaction: Transaction, consumer: string, eventId: string): Promise<boolean> {
    const inserted = await transaction.change(
      `insert into ${this.options.schema}.inbox (consumer, event_id) values ($1, $2) on conflict do nothing`,
      [consumer, eventId],
    );
    return inserted === 1;
  }

  private check(event: EventEnvelope): void {
    const wrong = this.options.validate(event);
    if (wrong) throw new DomainError('MESSAGING.EVENT_INVALID', { type: event.type, problem: wrong });
  }

  private inTransaction(consumer: string, event: EventEnvelope, work: (transaction: Transaction) => Promise<void>): Promise<void> {
    const context = { actor: consumer, correlationId: event.correlationid, causationId: event.id };
    return inCounty(this.options.dataSource, event.countycode, work, { context });
  }
}
