import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { enterLoanConsent } from '../../loans/enter-loan-consent';
import { loanCases } from '../../persistence/loan-cases';
import { viewLoan, type LoanCaseView } from '../../queries/view-loan';
import { ConsentToLoan } from './consent-to-loan.command';

@CommandHandler(ConsentToLoan)
export class ConsentToLoanHandler implements ICommandHandler<ConsentToLoan, LoanCaseView> {
  async execute({ transaction, actor, id, request, answer }: ConsentToLoan): Promise<LoanCaseView> {
    const { transferId, effectiveOn, decision } = request;
    const record = await loanCases.lock(transaction, id);
    await enterLoanConsent(transaction, record, actor, { transferId, effectiveOn, decision: { ...decision, at: answer.decidedAt } });
    return viewLoan(transaction, id);
  }
}
