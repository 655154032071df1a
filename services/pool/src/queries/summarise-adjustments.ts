import type { Transaction } from '@jiaobian/database';
import { shownState, type CaseRecord, type Decision, type FilingState, type Person } from '@jiaobian/filing';
import { adjustmentCases } from '../persistence/adjustment-cases';

/** An adjustment as lists and steps show it. */
export interface AdjustmentSummary {
  id: string;
  year: number;
  state: FilingState;
  version: number;
  revision: number;
  proposer: Person;
  openedAt: string;
  submittedAt?: string;
  /** When the hold on its posts ends by itself. */
  expiresAt?: string;
  decision?: Decision;
  transferId?: string;
  lineCount: number;
  postCount: number;
}

interface Figures {
  caseId: string;
  transferId: string | null;
  lineCount: number;
  postCount: number;
}

export async function summariseAdjustments(transaction: Transaction, records: readonly CaseRecord[]): Promise<AdjustmentSummary[]> {
  const figures = await transaction.query<Figures>(
    `select adjustments.case_id as "caseId", transfer_id as "transferId", count(line_id)::int as "lineCount", coalesce(sum(count), 0)::int as "postCount"
     from adjustments left join adjustment_lines using (county_code, case_id)
     where adjustments.case_id = any ($1) group by 1, 2`,
    [records.map(({ id }) => id)],
  );
  const byCase = new Map(figures.map((figure) => [figure.caseId, figure]));
  return records.map((record) => toSummary(record, byCase.get(record.id)!));
}

/** Errors: `CASE.NOT_FOUND`. */
export async function summariseAdjustment(transaction: Transaction, id: string): Promise<AdjustmentSummary> {
  const [summary] = await summariseAdjustments(transaction, [await adjustmentCases.load(transaction, id)]);
  return summary!;
}

function toSummary(record: CaseRecord, { transferId, lineCount, postCount }: Figures): AdjustmentSummary {
  const { id, year, version, revision, proposer, openedAt, submittedAt, expiresAt, decision } = record;
  return {
    id,
    year,
    state: shownState(record),
    version,
    revision,
    proposer,
    openedAt,
    submittedAt,
    expiresAt,
    decision,
    transferId: transferId ?? undefined,
    lineCount,
    postCount,
  };
}
