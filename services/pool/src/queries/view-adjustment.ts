import type { PoolSharing } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Attachment, HistoryEntry } from '@jiaobian/filing';
import type { AdjustmentLine, SkippedUnit } from '../domain/adjustment-line';
import { adjustmentCases, adjustmentScans } from '../persistence/adjustment-cases';
import { findAdjustment, findTakenUp } from '../persistence/adjustments.repository';
import { findLines } from '../persistence/lines.repository';
import { comparedWithPrevious, type SubmissionDifferences } from './compare-submissions';
import { summariseAdjustments, type AdjustmentSummary } from './summarise-adjustments';

/** An adjustment with all that somebody who works or decides on it looks at. */
export interface AdjustmentView extends AdjustmentSummary {
  /** What the lines were computed from. */
  basis: { censusId: string; censusOn: string; previousCensusId?: string; ruleVersion: string; sharing?: PoolSharing };
  contributors: string[];
  effectiveOn?: string;
  /** The case whose declined lines this one takes up, and the one that takes up its own. */
  declinedOf?: string;
  takenUpBy?: string;
  lines: AdjustmentLine[];
  skipped: SkippedUnit[];
  history: Omit<HistoryEntry, 'before' | 'after'>[];
  submissions: { revision: number; submittedBy: string; submittedByName: string; submittedAt: string }[];
  /** Against the submission before this text. */
  differences?: SubmissionDifferences;
  attachments: Attachment[];
  links: Record<string, string>;
}

/** Errors: `CASE.NOT_FOUND`. */
export async function viewAdjustment(transaction: Transaction, id: string): Promise<AdjustmentView> {
  const record = await adjustmentCases.load(transaction, id);
  const [summary] = await summariseAdjustments(transaction, [record]);
  const adjustment = await findAdjustment(transaction, id);
  const lines = await findLines(transaction, id);
  const revisions = await adjustmentCases.history.revisionsOf<AdjustmentLine[]>(transaction, id);
  const history = await adjustmentCases.history.of(transaction, id);
  const { censusId, censusOn, previousCensusId, ruleVersion, skipped, transferId, effectiveOn, declinedOf, sharing } = adjustment;
  return {
    ...summary!,
    basis: { censusId, censusOn, previousCensusId: previousCensusId ?? undefined, ruleVersion, sharing: sharing ?? undefined },
    contributors: record.contributors,
    effectiveOn: effectiveOn ?? undefined,
    declinedOf: declinedOf ?? undefined,
    takenUpBy: await findTakenUp(transaction, id),
    lines,
    skipped,
    history: history.map(({ before: _before, after: _after, ...entry }) => entry),
    submissions: revisions.map(({ content: _content, ...submission }) => submission),
    differences: comparedWithPrevious(record, lines, revisions),
    attachments: await adjustmentScans.listOf(transaction, id),
    links: linksOf(id, transferId),
  };
}

function linksOf(id: string, transferId: string | null): Record<string, string> {
  const own = `/api/pool/adjustments/${id}`;
  return {
    self: own,
    differences: `${own}/differences`,
    ...(transferId ? { effects: `${own}/effects`, transfer: `/api/quota/transfers/${transferId}` } : {}),
  };
}
