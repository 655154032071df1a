import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { enterChangeConsent } from '../../loans/enter-change-consent';
import { findChangeText } from '../../persistence/loans.repository';
import { viewLoanChange, type LoanChangeCase } from '../../queries/view-loan-change';
import { ConsentToLoanChange } from './consent-to-loan-change.command';

@CommandHandler(ConsentToLoanChange)
export class ConsentToLoanChangeHandler implements ICommandHandler<ConsentToLoanChange, LoanChangeCase> {
  async execute({ transaction, actor, caseId, decision, answer }: ConsentToLoanChange): Promise<LoanChangeCase> {
    const change = await findChangeText(transaction, caseId);
    if (!change) throw new DomainError('CASE.NOT_FOUND', { id: caseId });
    await enterChangeConsent(transaction, change, actor, { ...decision, at: answer.decidedAt! });
    return viewLoanChange(transaction, caseId);
  }
}
