import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reopenLoan } from '../../loans/reopen-loan';
import { loanCases } from '../../persistence/loan-cases';
import { findApplication, updateApplication } from '../../persistence/loans.repository';
import { viewLoan, type LoanCaseView } from '../../queries/view-loan';
import { EditLoan } from './edit-loan.command';

@CommandHandler(EditLoan)
export class EditLoanHandler implements ICommandHandler<EditLoan, LoanCaseView> {
  async execute({ transaction, actor, id, version, text }: EditLoan): Promise<LoanCaseView> {
    const record = await reopenLoan(transaction, id, version);
    const before = await findApplication(transaction, id);
    // Another text asks for a hold of its own: one that a cut-off submission left behind is never taken for it.
    await loanCases.take(transaction, record, 'correct', actor, { newRevision: true, before, after: text });
    await updateApplication(transaction, id, text);
    return viewLoan(transaction, id);
  }
}
