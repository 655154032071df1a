import type { EventEnvelope } from '../envelope';
import type { Queryable } from '../lanes/queryable';

export interface WaitingEvent {
  id: string;
  eventId: string;
  key: string;
  shard: number;
  attempts: number;
  event: EventEnvelope;
}

export interface ParkedEvent {
  eventId: string;
  county: string;
  attempts: number;
  error: string;
  parkedAt: string;
}

export interface RefusedEvent {
  id: string;
  error: string;
  /** Undefined parks the event until an operator calls it back. */
  retryInMs: number | undefined;
}

/** With the conditions of the partial index on what is held. */
const isParked = 'sent_at is null and next_attempt_at is not null and parked_at is not null';

/** The relay's view of one outbox, over all counties. */
export class OutboxStore {
  private readonly table: string;

  constructor(private readonly schema: string) {
    this.table = `${schema}.outbox`;
  }

  /**
   * The oldest waiting events of these shards, without those whose key is held by an event that waits for another attempt.
   *
   * In order of id, and every committed one: what was true before an event was appended after it was committed has a
   * lower id and is seen with it. A lower id that commits later belongs to work beside it, neither the cause of the
   * other; it waits for nobody and is not lost, because what is sent is marked row by row, not by a position.
   */
  async waiting(on: Queryable, shards: number[], limit: number): Promise<WaitingEvent[]> {
    const { rows } = await on.query<WaitingEvent>({
      name: `waiting-${this.schema}`,
      text: `with held as materialized (
               select partition_key, min(id) as id from ${this.table}
               where sent_at is null and next_attempt_at > now() group by partition_key)
             select o.id::text as id, o.event_id as "eventId", o.partition_key as key, o.shard, o.attempts, o.envelope as event
             from ${this.table} o left join held h on h.partition_key = o.partition_key
             where o.sent_at is null and o.shard = any($1::smallint[]) and (h.id is null or o.id < h.id)
             order by o.id limit $2`,
      values: [shards, limit],
    });
    return rows;
  }

  async markSent(on: Queryable, ids: string[]): Promise<void> {
    await on.query({
      name: `sent-${this.schema}`,
      text: `update ${this.table} set sent_at = now(), next_attempt_at = null where id = any($1::bigint[])`,
      values: [ids],
    });
  }

  async markRefused(on: Queryable, { id, error, retryInMs }: RefusedEvent): Promise<void> {
    await on.query(
      `update ${this.table} set attempts = attempts + 1, last_error = $2,
         next_attempt_at = case when $3::double precision is null then 'infinity' else now() + $3::double precision * interval '1 ms' end,
         parked_at = case when $3::double precision is null then now() end
       where id = $1`,
      [id, error.slice(0, 500), retryInMs ?? null],
    );
  }

  async count(on: Queryable, condition: 'waiting' | 'parked'): Promise<number> {
    const where = condition === 'waiting' ? 'sent_at is null' : isParked;
    const { rows } = await on.query<{ count: number }>(`select count(*)::int as count from ${this.table} where ${where}`);
    return rows[0]!.count;
  }

  async oldestWaitingSeconds(on: Queryable): Promise<number> {
    const { rows } = await on.query<{ seconds: number | null }>(
      `select extract(epoch from clock_timestamp() - min(appended_at))::float8 as seconds from ${this.table} where sent_at is null`,
    );
    return rows[0]!.seconds ?? 0;
  }

  async parked(on: Queryable): Promise<ParkedEvent[]> {
    const { rows } = await on.query<Omit<ParkedEvent, 'parkedAt'> & { parkedAt: Date }>(
      `select event_id as "eventId", county_code as county, attempts, last_error as error, parked_at as "parkedAt"
       from ${this.table} where ${isParked} order by id`,
    );
    return rows.map((row) => ({ ...row, parkedAt: row.parkedAt.toISOString() }));
  }

  /** How many were called back. */
  async unpark(on: Queryable, eventId: string | undefined): Promise<number> {
    const { rowCount } = await on.query(
      `update ${this.table} set parked_at = null, next_attempt_at = null, attempts = 0
       where ${isParked} and ($1::uuid is null or event_id = $1::uuid)`,
      [eventId ?? null],
    );
    return rowCount ?? 0;
  }

  /** Removes what was sent and handled long ago; how many rows went. */
  async sweep(on: Queryable, sentDays: number, handledDays: number): Promise<number> {
    const sent = await on.query(`delete from ${this.table} where sent_at < now() - $1 * interval '1 day'`, [sentDays]);
    const handled = await on.query(`delete from ${this.schema}.inbox where handled_at < now() - $1 * interval '1 day'`, [handledDays]);
    return (sent.rowCount ?? 0) + (handled.rowCount ?? 0);
  }
}
