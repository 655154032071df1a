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
  transaction.send(
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

/**
 * The same for the rows of `select` (columns `subject` text and `data` json), which never leave the database. They leave
 * in the order of the rows. Returns how many facts were appended.
 */
export async function appendSelected(
  transaction: Transaction,
  event: Omit<NewEvent, 'data' | 'subject' | 'id'>,
  select: string,
  parameters: readonly unknown[],
): Promise<number> {
  const table = outboxTableOf(transaction);
  // What differs from row to row is the database's to add; without a first request each event begins its own correlation.
  const head = JSON.stringify({ ...envelopeOf(transaction, { ...event, data: undefined }), id: undefined, correlationid: undefined });
  const given = [
    transaction.county,
    laneOf(transaction.county, outboxShards),
    head.slice(0, -1),
    transaction.context.correlationId ?? null,
  ];
  const [county, shard, start, correlation] = given.map((_value, index) => `$${parameters.length + index + 1}`);
  const appended = await transaction.change(
    `insert into ${table} (event_id, partition_key, shard, envelope)
     select id, ${county}, ${shard}::smallint,
            (${start}::text || ',"id":"' || id || '","correlationid":' || to_json(coalesce(${correlation}::text, id::text))
              || coalesce(',"subject":' || to_json(subject), '') || ',"data":' || data || '}')::json
       from (select gen_random_uuid() as id, fact.subject, fact.data, row_number() over () as place from (${select}) fact) facts order by place`,
    [...parameters, ...given],
  );
  if (appended > 0) transaction.afterCommit(() => outboxSignals.notify(table));
  return appended;
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
