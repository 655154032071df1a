import type { Transaction } from '@jiaobian/database';
import type { EventEnvelope } from '../envelope';

/** Reacts to events of some types. `handle` runs in the transaction that also notes the event as handled. */
export interface InboxConsumer {
  /** Unique in the service; what it has handled is remembered by this name. */
  name: string;
  types: string[];
  handle(event: EventEnvelope, transaction: Transaction): Promise<void>;
}
