import { inCounty } from '@jiaobian/database';
import { derivedId, DomainError, isCountyCode } from '@jiaobian/kernel';
import type { DataSource } from 'typeorm';
import type { EventEnvelope } from '../envelope';
import type { EventHandler } from '../inbox/event-handler';
import { failureReason } from '../inbox/failure-reason';
import type { InboxConsumer } from '../inbox/inbox-consumer';
import type { Queryable } from '../lanes/queryable';
import { readEnvelope } from '../read-envelope';
import type { DeliveredMessage } from '../transports/transport';
import { anyConsumer, noCounty, type DeadLetter } from './dead-letter';
import { DeadLetterStore, type NewDeadLetter } from './dead-letter-store';

export interface DeadLettersOptions {
  schema: string;
  dataSource: DataSource;
  consumers: InboxConsumer[];
  onParked(letter: DeadLetter): void;
}

const listLimit = 200;

/** What the consumers of a service gave up on: parking, listing and replaying it. */
export class DeadLetters {
  private readonly store: DeadLetterStore;

  constructor(
    private readonly options: DeadLettersOptions,
    private readonly handler: EventHandler,
  ) {
    this.store = new DeadLetterStore(options.schema);
  }

  park(consumer: InboxConsumer, event: EventEnvelope, message: DeliveredMessage, error: unknown, attempts: number): Promise<void> {
    const { countycode: county, id: eventId, type } = event;
    return this.add({ county, consumer: consumer.name, eventId, type, payload: message.value, reason: failureReason(error), attempts });
  }

  /** The same bytes in the same place make the same letter, however often they come. */
  parkUnreadable({ topic, partition, offset, key, value }: DeliveredMessage, error: unknown): Promise<void> {
    const eventId = derivedId('unreadable', topic, partition, offset, value.toString('base64'));
    const county = isCountyCode(key) ? key : noCounty;
    return this.add({
      county,
      consumer: anyConsumer,
      eventId,
      type: 'unreadable',
      payload: value,
      reason: failureReason(error),
      attempts: 1,
    });
  }

  list(county: string): Promise<DeadLetter[]> {
    return inCounty(this.options.dataSource, county, (transaction) => this.store.list(transaction, listLimit), { readOnly: true });
  }

  count(pool: Queryable): Promise<number> {
    return this.store.count(pool);
  }

  async replay(county: string, id: string): Promise<void> {
    const { dataSource } = this.options;
    const letter = await inCounty(dataSource, county, (transaction) => this.store.open(transaction, id), { readOnly: true });
    if (!letter) throw new DomainError('MESSAGING.DEAD_LETTER_NOT_FOUND', { id });
    try {
      const event = readEnvelope(letter.payload);
      if (letter.consumer === anyConsumer) await this.replayUnread(county, id, event);
      else await this.replayFor(letter.consumer, id, event);
    } catch (error) {
      await inCounty(dataSource, county, (transaction) => this.store.noteFailure(transaction, id, failureReason(error)));
      throw error;
    }
  }

  private async replayFor(name: string, id: string, event: EventEnvelope): Promise<void> {
    const consumer = this.options.consumers.find((known) => known.name === name);
    if (!consumer) throw new DomainError('MESSAGING.CONSUMER_UNKNOWN', { consumer: name });
    await this.handler.handleAgain(consumer, event, async (transaction) => {
      // Whoever replays it at the same time was first.
      if (!(await this.store.markReplayed(transaction, id))) throw new DomainError('MESSAGING.DEAD_LETTER_NOT_FOUND', { id });
    });
  }

  /** A message that no program could read when it came, and one can now: nobody has noted it yet. */
  private async replayUnread(county: string, id: string, event: EventEnvelope): Promise<void> {
    for (const consumer of this.options.consumers.filter(({ types }) => types.includes(event.type))) {
      await this.handler.handle(consumer, event);
    }
    await inCounty(this.options.dataSource, county, (transaction) => this.store.markReplayed(transaction, id));
  }

  private async add(letter: NewDeadLetter): Promise<void> {
    const added = await inCounty(this.options.dataSource, letter.county, async (transaction) => {
      // Handled in the meantime by another process: nothing to park.
      const isFirst = await this.handler.noteHandled(transaction, letter.consumer, letter.eventId);
      return isFirst ? this.store.add(transaction, letter) : undefined;
    });
    if (added) this.options.onParked(added);
  }
}
