import { Injectable } from '@nestjs/common';
import { loanChanged } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { enterChangeConsent } from '../loans/enter-change-consent';
import { findChangeText } from '../persistence/loans.repository';

/** Finishes the case of a change whose consent reached the ledger while the answer to it was lost. */
@Injectable()
export class FinishChangeWhenLoanChanged implements Consumer<typeof loanChanged> {
  readonly name = 'finish-change-when-loan-changed';
  readonly event = loanChanged;

  async handle({ data }: ReceivedEvent<typeof loanChanged>, transaction: Transaction): Promise<void> {
    const change = await findChangeText(transaction, data.changeCaseId);
    if (!change) return;
    const { documentNumber, meeting, decidedOn, decidedAt: at, decidedBy, decidedByName } = data.decision;
    const decider = { accountId: decidedBy, displayName: decidedByName, roles: ['quota-office' as const] };
    await enterChangeConsent(transaction, change, decider, { documentNumber, meeting, decidedOn, at });
  }
}
