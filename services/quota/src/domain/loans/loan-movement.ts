import { poolUnit } from '@jiaobian/contracts';
import { derivedId, type Stage, type Track } from '@jiaobian/kernel';
import type { MoveLine } from '../gate/check-lines';
import { transferMovement, type HoldFacts, type TransferFacts } from '../hold-movement';
import { approvalUnit, place } from '../ledger-account';
import type { Movement } from '../movement';
import type { PendingPart } from './pending';

const lent = place(approvalUnit, 'any', 'lent');

/** The way out: held posts of the pool → vacant at the borrower, and what it owes from now on as a memo beside it. */
export function loanMovement(hold: HoldFacts, line: MoveLine, transfer: TransferFacts): Movement {
  const moved = transferMovement(hold, line, transfer);
  const owed = { track: line.track, amount: line.count, from: lent, to: place(line.to, line.stage, 'borrowed') };
  return { ...moved, kind: 'loan', postings: [...moved.postings, owed] };
}

export interface LentPosts {
  id: string;
  caseId: string;
  schoolCode: string;
  stage: Stage;
  track: Track;
  documentNumber: string;
  ruleVersion: string;
  censusId: string | null;
}

export interface RepaymentFacts {
  proposedBy: string;
  approvedBy: string;
  documentNumber: string;
  reason: string;
  causeKind: 'loan' | 'exit';
  causeId: string;
  effectiveOn?: string;
}

/** The way back of a part of one pending: vacant at the borrower → the pool, and the debt with it. */
export function repaymentMovement(loan: LentPosts, { pending, count }: PendingPart, facts: RepaymentFacts): Movement {
  const { schoolCode, stage, track } = loan;
  return {
    ...facts,
    // What has come back before names the part: of two who post the same one is first, the other is refused.
    id: derivedId('quota.repayment', pending.id, pending.posted),
    kind: 'repayment',
    lineId: pending.id,
    ruleVersion: loan.ruleVersion,
    censusId: loan.censusId ?? undefined,
    caseId: loan.caseId,
    postings: [
      { track, amount: count, from: place(schoolCode, stage, 'vacant'), to: place(poolUnit, 'any', 'vacant') },
      { track, amount: count, from: place(schoolCode, stage, 'borrowed'), to: lent },
    ],
  };
}
