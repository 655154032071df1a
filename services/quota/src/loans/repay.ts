import { loanRepaid, poolUnit } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publish } from '@jiaobian/service-kit';
import { approvalUnit } from '../domain/ledger-account';
import { outstandingOf, type Pending, type PendingPart } from '../domain/loans/pending';
import { repaymentMovement, type RepaymentFacts } from '../domain/loans/loan-movement';
import type { Loan } from '../persistence/repositories/loans';
import { writeMovements } from '../persistence/repositories/movements';
import { pendingsOfLoans, postPending, type RepaymentWay } from '../persistence/repositories/pendings';
import type { Position } from '../persistence/repositories/positions';
import { freePosts, type StandingPosts } from '../domain/gate/gate-view';

/** What a way back touches, for the one lock order of the ledger. */
export function positionsOfLoans(loans: readonly Pick<Loan, 'schoolCode' | 'stage'>[]): Position[] {
  return [
    ...loans.map(({ schoolCode, stage }) => ({ unit: schoolCode, stage })),
    ...[poolUnit, approvalUnit].map((unit) => ({ unit, stage: 'any' as const })),
  ];
}

/** Posts of a borrower that nobody has and nobody waits for: no post is taken from under a person. */
export function returnablePosts(posts: Pick<StandingPosts, 'vacant' | 'free' | 'over'> | undefined): number {
  return posts ? Math.max(0, freePosts(posts) - posts.over) : 0;
}

export interface Repayment {
  loan: Loan;
  part: PendingPart;
  way: RepaymentWay;
  facts: RepaymentFacts;
}

/** Brings posts back: each part one movement, noted at its pending. Positions are locked, and the posts free, by the caller. */
export async function repay(transaction: Transaction, repayments: readonly Repayment[]): Promise<void> {
  if (repayments.length === 0) return;
  const movements = repayments.map(({ loan, part, facts }) => repaymentMovement(loan, part, facts));
  await writeMovements(transaction, movements);
  for (const [index, { part, way }] of repayments.entries()) {
    await postPending(transaction, { movementId: movements[index]!.id, pendingId: part.pending.id, count: part.count, way });
  }
  const pendings = await pendingsOfLoans(
    transaction,
    repayments.map(({ loan }) => loan.id),
  );
  for (const [index, { loan, part, way }] of repayments.entries()) {
    const { id: loanId, caseId, schoolCode, stage, track } = loan;
    const outstanding = outstandingOf(pendings.filter((pending: Pending) => pending.loanId === loanId));
    const repaid = { movementId: movements[index]!.id, pendingId: part.pending.id, count: part.count, outstanding, way };
    await publish(transaction, loanRepaid, { loanId, caseId, schoolCode, stage, track, ...repaid }, { subject: loanId });
  }
}
