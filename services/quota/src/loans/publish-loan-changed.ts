import { loanChanged, type LoanChangeConsent } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import { outstandingOf, restOf } from '../domain/loans/pending';
import { publishSchoolPosts } from '../gate/publish-school-posts';
import type { LoanChange } from '../persistence/repositories/loan-changes';
import type { Loan } from '../persistence/repositories/loans';
import { pendingsOfLoans } from '../persistence/repositories/pendings';

/** The fact that the case of the change is finished by, and how the borrower's posts stand now. */
export async function publishLoanChanged(
  transaction: Transaction,
  change: LoanChange,
  loan: Loan,
  decision: LoanChangeConsent['decision'],
): Promise<void> {
  const { documentNumber, meeting, decidedOn } = decision;
  const pendings = await pendingsOfLoans(transaction, [loan.id]);
  const { id: loanId, caseId, schoolCode, stage, track } = loan;
  await publish(
    transaction,
    loanChanged,
    {
      loanId,
      caseId,
      schoolCode,
      stage,
      track,
      changeCaseId: change.caseId,
      changeId: change.id,
      kind: change.kind,
      decision: {
        documentNumber,
        ...(meeting === undefined ? {} : { meeting }),
        decidedOn,
        decidedBy: change.decidedBy!,
        decidedByName: change.decidedByName!,
        decidedAt: change.decidedAt!.toISOString(),
      },
      outstanding: outstandingOf(pendings),
      instalments: pendings
        .filter((pending) => restOf(pending) > 0)
        .map((pending) => ({ pendingId: pending.id, dueOn: pending.dueOn, count: restOf(pending) })),
    },
    { subject: loanId, id: derivedId('quota.loan-changed', change.id) },
  );
  await publishSchoolPosts(transaction, [{ unit: schoolCode, stage }], { kind: 'loan', id: loanId, text: change.reason });
}
