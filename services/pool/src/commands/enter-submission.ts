import { adjustmentSubmitted, type HoldRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor, CaseRecord } from '@jiaobian/filing';
import { publish } from '@jiaobian/service-kit';
import { postsOf } from '../domain/adjustment-line';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { recordHoldState } from '../persistence/holds.repository';
import { findLines } from '../persistence/lines.repository';

/** Submits the case with the hold that the gate keeps for it, keeps its text, and tells of it. */
export async function enterSubmission(
  transaction: Transaction,
  record: CaseRecord,
  actor: Actor,
  hold: HoldRequest,
  expiresAt: string | undefined,
): Promise<CaseRecord> {
  const lines = await findLines(transaction, record.id);
  const after = { holdId: hold.holdId, expiresAt, lines: lines.length, posts: postsOf(lines) };
  const submitted = await adjustmentCases.take(transaction, record, 'submit', actor, { expiresAt, after });
  await adjustmentCases.history.keepRevision(transaction, submitted, actor, lines);
  await recordHoldState(transaction, hold.holdId, 'held');
  await publish(
    transaction,
    adjustmentSubmitted,
    { caseId: record.id, year: record.year, revision: submitted.revision, submittedBy: actor.accountId, posts: after.posts },
    { subject: record.id },
  );
  return submitted;
}
