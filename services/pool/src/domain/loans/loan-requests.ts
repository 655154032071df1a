import { poolUnit, type HoldRequest, type TransferRequest } from '@jiaobian/contracts';
import { derivedId } from '@jiaobian/kernel';
import { holdIdOf, lineIdOf, transferIdOf } from '../case-ids';
import type { LoanApplication, LoanAsked } from './loan-application';

// Ids follow from the case and its text, so that a step that is retried after a crash names the same loan and pendings.

export function loanIdOf(caseId: string): string {
  return derivedId('pool.loan', caseId);
}

export function loanHoldRequest(
  subject: { id: string; revision: number; contributors: readonly string[] },
  { schoolCode, stage, track, count, purpose, startsOn }: LoanAsked,
  submitter: string,
  expiresInDays: number,
): HoldRequest {
  const move = { from: poolUnit, to: schoolCode, stage, track };
  return {
    holdId: holdIdOf(subject.id, subject.revision),
    caseId: subject.id,
    caseKind: 'loan',
    caseRevision: subject.revision,
    schoolYear: Number(startsOn.slice(0, 4)),
    reason: `借用周转编制:${purpose}`,
    contributors: [...new Set([...subject.contributors, submitter])],
    expiresInDays,
    lines: [{ lineId: lineIdOf(subject.id, move), ...move, count }],
  };
}

export interface LoanConsentGiven {
  documentNumber: string;
  meeting?: string;
  decidedOn: string;
  opinion?: string;
  /** Default the first day of the term that was applied for. */
  effectiveOn?: string;
  /** Why the staffing office lends although natural attrition does not cover the return. */
  exception?: string;
}

export function loanTransferRequest(
  { id, revision }: { id: string; revision: number },
  { purpose, temporaryUse, startsOn, instalments }: LoanApplication,
  { effectiveOn, exception, ...decision }: LoanConsentGiven,
): TransferRequest {
  return {
    transferId: transferIdOf(id, revision),
    holdId: holdIdOf(id, revision),
    effectiveOn: effectiveOn ?? startsOn,
    decision,
    loan: {
      loanId: loanIdOf(id),
      purpose,
      ...(temporaryUse === undefined ? {} : { temporaryUse }),
      instalments: instalments.map(({ dueOn, count }) => ({ pendingId: derivedId('pool.pending', id, revision, dueOn), dueOn, count })),
      ...(exception === undefined ? {} : { exception }),
    },
  };
}
