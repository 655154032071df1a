import { countyToday, type Transaction } from '@jiaobian/database';
import { isOvertaken } from '../persistence/repositories/entitlements';

/**
 * The day whose standards and parameters a census is computed by: today's, since a new standard is applied to the census
 * that is there (S2 附件5 (一)2: the standards, and last September's classes and pupils). A census that a later one has
 * overtaken, and one that is still to come, are computed by those of their own day.
 */
export async function appliedDay(transaction: Transaction, censusOn: string): Promise<string> {
  if (await isOvertaken(transaction, censusOn)) return censusOn;
  const today = await countyToday(transaction);
  return today > censusOn ? today : censusOn;
}
