import type { EventData, EventType } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';

/** An event as a consumer sees it: checked against its schema, of the county that the transaction is in. */
export interface ReceivedEvent<Event extends EventType = EventType> {
  id: string;
  type: string;
  time: string;
  county: string;
  actor?: string;
  correlationId?: string;
  data: EventData<Event>;
}

/**
 * Reacts to one type of event. `handle` runs in the transaction that also notes the event as handled: its effect is
 * there exactly once, however often the event comes. A `DomainError` of a lasting kind parks the event.
 */
export interface Consumer<Event extends EventType = EventType> {
  /** Unique in the service, a sentence: `recut-plan-when-posts-moved`. Its inbox goes by this name. */
  readonly name: string;
  readonly event: Event;
  handle(event: ReceivedEvent<Event>, transaction: Transaction): Promise<void>;
}
