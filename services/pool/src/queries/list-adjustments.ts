import type { Transaction } from '@jiaobian/database';
import type { Role } from '@jiaobian/kernel';
import { filingStates, shownState, type FilingState } from '@jiaobian/filing';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { summariseAdjustments, type AdjustmentSummary } from './summarise-adjustments';

export interface AdjustmentList {
  items: AdjustmentSummary[];
  counts: Record<FilingState, number>;
  /** 待办: how many wait for the caller's office. */
  toDo: number;
}

/** Which states wait for whom: a returned or lapsed proposal is the bureau's again. */
const waitsFor: Partial<Record<Role, readonly FilingState[]>> = {
  'education-bureau': ['draft', 'returned', 'lapsed'],
  'quota-office': ['submitted'],
};

export async function listAdjustments(
  transaction: Transaction,
  roles: readonly Role[],
  filter: { state?: FilingState; year?: number },
): Promise<AdjustmentList> {
  const records = await adjustmentCases.list(transaction, { year: filter.year });
  const counts = Object.fromEntries(filingStates.map((state) => [state, 0])) as Record<FilingState, number>;
  for (const record of records) counts[shownState(record)] += 1;
  const shown = records.filter((record) => filter.state === undefined || shownState(record) === filter.state);
  const waiting = new Set(roles.flatMap((role) => waitsFor[role] ?? []));
  return {
    items: await summariseAdjustments(transaction, shown),
    counts,
    toDo: [...waiting].reduce((sum, state) => sum + counts[state], 0),
  };
}
