import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { loanCases } from '../../persistence/loan-cases';
import { viewLoan, type LoanCaseView } from '../../queries/view-loan';
import { EndLoan } from './end-loan.command';

@CommandHandler(EndLoan)
export class EndLoanHandler implements ICommandHandler<EndLoan, LoanCaseView> {
  async execute({ transaction, actor, id, version, step, opinion }: EndLoan): Promise<LoanCaseView> {
    const record = await loanCases.lock(transaction, id);
    assertVersion(record, version);
    await loanCases.take(transaction, record, step, actor, step === 'return' ? { decision: { opinion } } : { opinion });
    return viewLoan(transaction, id);
  }
}
