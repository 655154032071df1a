import type { EventData, EventType } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { appendEvent } from '@jiaobian/messaging';
import { whatIsWrong } from './event-check';

/**
 * Appends a fact to the outbox in the transaction that makes it true. Data that its own schema refuses is a fault of
 * ours and stops the transaction. Returns the event's id.
 */
export async function publish<Event extends EventType>(
  transaction: Transaction,
  event: Event,
  data: EventData<Event>,
  options: { subject?: string; id?: string } = {},
): Promise<string> {
  const wrong = whatIsWrong({ type: event.type, data });
  if (wrong) throw new DomainError('SERVICE.INTERNAL', { event: event.type }, { cause: new Error(wrong) });
  return appendEvent(transaction, { service: event.service, type: event.type, data, ...options });
}
