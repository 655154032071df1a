import type { Transaction } from '@jiaobian/database';
import { assertVersion, theClock, type CaseRecord } from '@jiaobian/filing';
import { loanCases } from '../persistence/loan-cases';

/** Locks an application to work on its text; one whose hold ran out lapses on the way. Errors: `CASE.VERSION`. */
export async function reopenLoan(transaction: Transaction, id: string, version: number): Promise<CaseRecord> {
  const record = await loanCases.lock(transaction, id);
  assertVersion(record, version);
  return record.overdue ? loanCases.take(transaction, record, 'lapse', theClock) : record;
}

/** The revision that the text has once it may be worked on: what was submitted comes back as another one. */
export function workingRevision(record: CaseRecord): number {
  return record.overdue ? record.revision + 1 : record.revision;
}
