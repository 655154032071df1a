import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import type { Queryable } from '../lanes/queryable';
import type { DeadLetter } from './dead-letter';

export type NewDeadLetter = Omit<DeadLetter, 'id' | 'parkedAt'> & { payload: Buffer };

const columns = `id, county_code as county, consumer, event_id as "eventId", type, reason, attempts, parked_at as "parkedAt"`;

type Row = Omit<DeadLetter, 'parkedAt'> & { parkedAt: Date };

/** The dead letters of one service, each operation in the county of its transaction. */
export class DeadLetterStore {
  constructor(private readonly schema: string) {}

  /** Undefined where this consumer has given up on this event before. */
  async add(transaction: Transaction, letter: NewDeadLetter): Promise<DeadLetter | undefined> {
    const id = derivedId('dead-letter', transaction.county, letter.consumer, letter.eventId);
    const rows = await transaction.query<Row>(
      `insert into ${this.schema}.dead_letters (id, consumer, event_id, type, payload, reason, attempts)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning ${columns}`,
      [id, letter.consumer, letter.eventId, letter.type, letter.payload, letter.reason, letter.attempts],
    );
    return rows[0] && toLetter(rows[0]);
  }

  async list(transaction: Transaction, limit: number): Promise<DeadLetter[]> {
    const rows = await transaction.query<Row>(
      `select ${columns} from ${this.schema}.dead_letters where replayed_at is null order by parked_at, id limit $1`,
      [limit],
    );
    return rows.map(toLetter);
  }

  async open(transaction: Transaction, id: string): Promise<(DeadLetter & { payload: Buffer }) | undefined> {
    const rows = await transaction.query<Row & { payload: Buffer }>(
      `select ${columns}, payload from ${this.schema}.dead_letters where id = $1 and replayed_at is null`,
      [id],
    );
    return rows[0] && { ...toLetter(rows[0]), payload: rows[0].payload };
  }

  /** False where somebody else has replayed it; waits for one who is at it. */
  async markReplayed(transaction: Transaction, id: string): Promise<boolean> {
    const changed = await transaction.change(
      `update ${this.schema}.dead_letters set replayed_at = clock_timestamp() where id = $1 and replayed_at is null`,
      [id],
    );
    return changed === 1;
  }

  /** Over all counties, as the relay role. */
  async count(on: Queryable): Promise<number> {
    const { rows } = await on.query<{ count: number }>(
      `select count(*)::int as count from ${this.schema}.dead_letters where replayed_at is null`,
    );
    return rows[0]!.count;
  }

  async noteFailure(transaction: Transaction, id: string, reason: string): Promise<void> {
    await transaction.change(`update ${this.schema}.dead_letters set attempts = attempts + 1, reason = $2 where id = $1`, [id, reason]);
  }
}

function toLetter({ id, county, consumer, eventId, type, reason, attempts, parkedAt }: Row): DeadLetter {
  return { id, county, consumer, eventId, type, reason, attempts, parkedAt: parkedAt.toISOString() };
}
