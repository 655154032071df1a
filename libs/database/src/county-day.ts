import type { Transaction } from './transaction';

/** The day it is in the county, by the database's clock. */
export async function countyToday(transaction: Transaction): Promise<string> {
  const [row] = await transaction.query<{ today: string }>(`select (clock_timestamp() at time zone 'Asia/Shanghai')::date as today`);
  return row!.today;
}
