import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions, type LoanChangeAnswer } from '@jiaobian/contracts';
import { derivedId, DomainError, nameInStep, principalsOf } from '@jiaobian/kernel';
import { plannedInstalments } from '../../domain/loans/planned-instalments';
import { assertMayDecide } from '../../domain/may-decide';
import { applyChange } from '../../loans/apply-change';
import { changeAnswer } from '../../loans/change-answer';
import { lockLoanNow } from '../../loans/loan-now';
import { publishLoanChanged } from '../../loans/publish-loan-changed';
import { lockChange, recordChangeConsent } from '../../persistence/repositories/loan-changes';
import { ConsentToLoanChange } from './consent-to-loan-change.command';

@CommandHandler(ConsentToLoanChange)
export class ConsentToLoanChangeHandler implements ICommandHandler<ConsentToLoanChange, LoanChangeAnswer> {
  async execute({ transaction, caller, changeId, decision }: ConsentToLoanChange): Promise<LoanChangeAnswer> {
    const change = await lockChange(transaction, changeId);
    if (!change) throw new DomainError('LOAN_CHANGE.NOT_FOUND', { changeId });
    // The answer to the first attempt was lost: whoever decided gets it again.
    if (change.state === 'consented' && change.decidedBy === caller.accountId && change.documentNumber === decision.documentNumber)
      return changeAnswer(change);
    const decidedFor = principalsOf(caller, permissions['quota.loan.decide']).map(({ accountId }) => accountId);
    assertMayDecide([caller.accountId, ...decidedFor], change);
    if (change.state !== 'proposed') throw new DomainError('LOAN_CHANGE.STATE', { changeId, state: change.state });

    const { loan, now } = await lockLoanNow(transaction, change.loanId);
    // Posts may have come back since it was proposed.
    const planned = plannedInstalments({ kind: change.kind, ...change.terms }, now);
    const consented = await recordChangeConsent(transaction, changeId, {
      ...decision,
      decidedBy: caller.accountId,
      decidedByName: nameInStep(caller, permissions['quota.loan.decide']),
      decidedFor,
      eventId: derivedId('quota.loan-changed', changeId),
    });
    await applyChange(transaction, { change: consented, loan, now, planned, documentNumber: decision.documentNumber });
    await publishLoanChanged(transaction, consented, loan, decision);
    return changeAnswer(consented);
  }
}
