import type { Transaction } from '@jiaobian/database';
import type { HistoryEntry } from '@jiaobian/filing';
import { adjustmentCases } from '../persistence/adjustment-cases';

/** Every step with what it found and what it left. Errors: `CASE.NOT_FOUND`. */
export async function listHistory(transaction: Transaction, id: string): Promise<HistoryEntry[]> {
  await adjustmentCases.load(transaction, id);
  return adjustmentCases.history.of(transaction, id);
}
