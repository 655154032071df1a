import type { Transaction } from '@jiaobian/database';
import type { LedgerCheckView } from '../http/answers/proof-view';
import { recordedChecks } from '../persistence/repositories/recorded-checks';

const shown = 60;

/** What the check found that runs by itself: two months of nights. */
export async function listChecks(transaction: Transaction): Promise<LedgerCheckView[]> {
  const checks = await recordedChecks(transaction, shown);
  return checks.map(({ startedAt, finishedAt, failure, differences, ...check }) => ({
    ...check,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    failure: failure ?? undefined,
    differences: differences.map((difference) => ({ ...difference, places: [] })),
  }));
}
