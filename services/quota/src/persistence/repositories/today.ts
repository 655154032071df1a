import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';

/** The day it is in the county, by the database's clock. */
export async function countyToday(transaction: Transaction): Promise<CalendarDate> {
  const [row] = await transaction.query<{ today: string }>(`select (clock_timestamp() at time zone 'Asia/Shanghai')::date as today`);
  return row!.today;
}
