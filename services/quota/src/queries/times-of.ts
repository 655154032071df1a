import type { Transaction } from '@jiaobian/database';
import { resolveTimes, type TwoTimes } from '../domain/two-times';
import { databaseNow } from '../persistence/repositories/county-clock';

/** The two times of a request by the database's clock, which is asked only where it matters. Errors: see `resolveTimes`. */
export async function timesOf(transaction: Transaction, asked: TwoTimes): Promise<TwoTimes> {
  return resolveTimes(asked, asked.knownAt === undefined ? new Date(0) : await databaseNow(transaction));
}
