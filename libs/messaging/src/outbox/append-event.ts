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
  const envelope = envelopeOf(transaction, event);
  const table = outboxTableOf(transaction);
  await transaction.query(`insert into ${table} (event_id, partition_key, shard, envelope) values ($1, $2, $3, $4)`, [
    envelope.id,
    envelope.countycode,
    laneOf(envelope.countycode, outboxShards),
    JSON.stringify(envelope),
  ]);
  // Never NOTIFY: inside the business transaction it costs a third of the throughput.
  transaction.afterCommit(() => outboxSignals.notify(table));
  return envelope.id;
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
