import { Injectable } from '@nestjs/common';
import { postsMoved } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { enterLoanConsent } from '../loans/enter-loan-consent';
import { loanCases } from '../persistence/loan-cases';

/** Finishes a loan's case whose consent reached the ledger while the answer to it was lost: what the ledger did is so. */
@Injectable()
export class FinishLoanWhenPostsMoved implements Consumer<typeof postsMoved> {
  readonly name = 'finish-loan-when-posts-moved';
  readonly event = postsMoved;

  async handle({ data }: ReceivedEvent<typeof postsMoved>, transaction: Transaction): Promise<void> {
    if (data.caseKind !== loanCases.process.kind) return;
    const { transferId, effectiveOn, decision } = data;
    const { documentNumber, meeting, decidedOn, decidedAt: at } = decision;
    const record = await loanCases.lock(transaction, data.caseId);
    // Whoever the ledger let decide: it has checked their role and that they did not work on the case.
    const decider = { accountId: decision.decidedBy, displayName: decision.decidedByName, roles: ['quota-office' as const] };
    await enterLoanConsent(transaction, record, decider, { transferId, effectiveOn, decision: { documentNumber, meeting, decidedOn, at } });
  }
}
