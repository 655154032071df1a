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
  /** Posts that move, or have moved: those of lines that were declined are none of them. */
  postCount: number;
  declinedLines: number;
  declinedPosts: number;
}

interface Figures {
  caseId: string;
  transferId: string | null;
  lineCount: number;
  postCount: number;
  declinedLines: number;
  declinedPosts: number;
}

export async function summariseAdjustments(transaction: Transaction, records: readonly CaseRecord[]): Promise<AdjustmentSummary[]> {
  const figures = await transaction.query<Figures>(
    `select adjustments.case_id as "caseId", adjustments.transfer_id as "transferId", count(line_id)::int as "lineCount",
       coalesce(sum(count) filter (where declined_lines.reason is null), 0)::int as "postCount", count(declined_lines.reason)::int as "declinedLines",
       coalesce(sum(count) filter (where declined_lines.reason is not null), 0)::int as "declinedPosts"
     from adjustments left join adjustment_lines using (county_code, case_id) left join declined_lines using (county_code, case_id, line_id)
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

function toSummary(record: CaseRecord, { transferId, ...figures }: Figures): AdjustmentSummary {
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
    lineCount: figures.lineCount,
    postCount: figures.postCount,
    declinedLines: figures.declinedLines,
    declinedPosts: figures.declinedPosts,
  };
}
