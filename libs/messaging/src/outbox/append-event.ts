import type { Transaction } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import type { EventEnvelope } from '../envelope';
import { laneOf } from '../lanes/key-hash';
import { outboxSignals } from '../lanes/signal-hub';
import { outboxTableOf } from './outbox-table';
import { outboxShards } from './outbox-shards';

export interface NewEvent<Data = unknown> {
  /** Whose fact it is, e.g. `quota`. */
  service: string;
  /** `jiaobian.<service>.<noun-past-verb>.v1` */
  type: string;
  data: Data;
  subject?: string;
  /** A UUID; a derived one makes a repeated step append the event once (the second insert is refused, 23505). */
  id?: string;
  time?: Date;
  traceparent?: string;
}

/**
 * Appends a fact to the outbox of the transaction's service, to be published if and only if it commits. Actor,
 * correlation and cause come from the transaction's context. Returns the event's id.
 */
export async function appendEvent<Data>(transaction: Transaction, event: NewEvent<Data>): Promise<string> {
  const [id] = await appendEvents(transaction, [event]);
  return id!;
}

/** The same for many facts of one step in one statement: they leave in the order of the list. */
export async function appendEvents(transaction: Transaction, events: readonly NewEvent[]): Promise<string[]> {
  if (events.length === 0) return [];
  const envelopes = events.map((event) => envelopeOf(transaction, event));
  const table = outboxTableOf(transaction);
  await transaction.query(
    `insert into ${table} (event_id, partition_key, shard, envelope)
     select event_id, $1, $2, envelope::jsonb from unnest($3::uuid[], $4::text[]) with ordinality as list(event_id, envelope, place) order by place`,
    [
      transaction.county,
      laneOf(transaction.county, outboxShards),
      envelopes.map(({ id }) => id),
      envelopes.map((envelope) => JSON.stringify(envelope)),
    ],
  );
  // Never NOTIFY: inside the business transaction it costs a third of the throughput.
  transaction.afterCommit(() => outboxSignals.notify(table));
  return envelopes.map(({ id }) => id);
}

function envelopeOf<Data>(transaction: Transaction, event: NewEvent<Data>): EventEnvelope<Data> {
  const { actor, correlationId, causationId } = transaction.context;
  const id = event.id ?? newId();
  return {
    specversion: '1.0',
    id,
    source: `/jiaobian/${event.service}`,
    type: event.type,
    subject: event.subject,
    time: (event.time ?? new Date()).toISOString(),
    datacontenttype: 'application/json',
    data: event.data,
    countycode: transaction.county,
    causationid: causationId,
    correlationid: correlationId ?? id,
    actor,
    traceparent: event.traceparent,
  };
}
