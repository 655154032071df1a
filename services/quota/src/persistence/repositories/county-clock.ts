import type { Transaction } from '@jiaobian/database';

/** The database's clock: the one by which movements are recorded. */
export async function databaseNow(transaction: Transaction): Promise<Date> {
  const [row] = await transaction.query<{ now: Date }>('select clock_timestamp() as now');
  return row!.now;
}
