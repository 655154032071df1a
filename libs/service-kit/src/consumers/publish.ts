import type { EventData, EventType } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { appendEvents, appendSelected } from '@jiaobian/messaging';
import { whatIsWrong } from './event-check';

/** One fact of a type: its data, and what it is about. */
export interface Fact<Event extends EventType> {
  data: EventData<Event>;
  subject?: string;
  id?: string;
}

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
  const [id] = await publishAll(transaction, event, [{ data, ...options }]);
  return id!;
}

/** The same for many facts of one type, in one statement and in the order of the list. */
export async function publishAll<Event extends EventType>(
  transaction: Transaction,
  event: Event,
  facts: readonly Fact<Event>[],
): Promise<string[]> {
  for (const { data } of facts) {
    const wrong = whatIsWrong({ type: event.type, data });
    if (wrong) throw new DomainError('SERVICE.INTERNAL', { event: event.type }, { cause: new Error(wrong) });
  }
  return appendEvents(
    transaction,
    facts.map((fact) => ({ service: event.service, type: event.type, ...fact })),
  );
}

/**
 * The same for facts that a query makes of rows which are in the database anyway: `select` yields `subject` and `data`.
 * What it yields is held to the schema by the service's tests and by every consumer. Returns how many facts there were.
 */
export async function publishSelected(
  transaction: Transaction,
  event: EventType,
  select: string,
  parameters: readonly unknown[],
): Promise<number> {
  return appendSelected(transaction, { service: event.service, type: event.type }, select, parameters);
}
