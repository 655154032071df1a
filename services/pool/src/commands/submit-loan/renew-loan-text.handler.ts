import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CaseRecord } from '@jiaobian/filing';
import { reopenLoan } from '../../loans/reopen-loan';
import { loanCases } from '../../persistence/loan-cases';
import { RenewLoanText } from './renew-loan-text.command';

@CommandHandler(RenewLoanText)
export class RenewLoanTextHandler implements ICommandHandler<RenewLoanText, CaseRecord> {
  async execute({ transaction, actor, id, version }: RenewLoanText): Promise<CaseRecord> {
    const record = await reopenLoan(transaction, id, version);
    return loanCases.take(transaction, record, 'correct', actor, { newRevision: true });
  }
}
