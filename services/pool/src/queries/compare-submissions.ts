import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { differencesBetween, type CaseRecord, type Differences, type SubmittedRevision } from '@jiaobian/filing';
import type { AdjustmentLine } from '../domain/adjustment-line';
import { isSameMove, keyOfLine } from '../domain/compare-lines';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { findLines } from '../persistence/lines.repository';

export interface SubmissionDifferences extends Differences<AdjustmentLine> {
  fromRevision: number;
  toRevision: number;
}

type Revisions = SubmittedRevision<AdjustmentLine[]>[];

/** What the present text changes against the submission before it; undefined where there was none. */
export function comparedWithPrevious(record: CaseRecord, lines: AdjustmentLine[], revisions: Revisions): SubmissionDifferences | undefined {
  const previous = revisions.filter(({ revision }) => revision < record.revision).at(-1);
  return previous && compare(previous.revision, previous.content, record.revision, lines);
}

/**
 * What changed from one submission to another; by default from the one before to the present text. Errors:
 * `CASE.NOT_FOUND`, `ADJUSTMENT.NO_SUCH_REVISION`.
 */
export async function compareSubmissions(
  transaction: Transaction,
  id: string,
  chosen: { from?: number; to?: number },
): Promise<SubmissionDifferences> {
  const record = await adjustmentCases.load(transaction, id);
  const revisions: Revisions = await adjustmentCases.history.revisionsOf(transaction, id);
  const to = chosen.to ?? record.revision;
  const from = chosen.from ?? revisions.filter(({ revision }) => revision < to).at(-1)?.revision ?? to - 1;
  const after = to === record.revision ? await findLines(transaction, id) : textOf(revisions, to);
  return compare(from, textOf(revisions, from), to, after);
}

function textOf(revisions: Revisions, revision: number): AdjustmentLine[] {
  const found = revisions.find((submitted) => submitted.revision === revision);
  if (!found) throw new DomainError('ADJUSTMENT.NO_SUCH_REVISION', { revision });
  return found.content;
}

function compare(fromRevision: number, before: AdjustmentLine[], toRevision: number, after: AdjustmentLine[]): SubmissionDifferences {
  return { fromRevision, toRevision, ...differencesBetween(before, after, keyOfLine, isSameMove) };
}
