import type { Transaction } from '@jiaobian/database';
import { assertVersion, theClock, type CaseRecord } from '@jiaobian/filing';
import { recoveryCases } from '../persistence/recovery-cases';

/** Locks a recovery to work on its lines; one whose hold ran out lapses on the way. Errors: `CASE.VERSION`. */
export async function reopenRecovery(transaction: Transaction, id: string, version: number): Promise<CaseRecord> {
  const record = await recoveryCases.lock(transaction, id);
  assertVersion(record, version);
  return record.overdue ? recoveryCases.take(transaction, record, 'lapse', theClock) : record;
}
