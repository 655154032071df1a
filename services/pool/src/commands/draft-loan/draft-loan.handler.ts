import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { loanCases } from '../../persistence/loan-cases';
import { insertApplication } from '../../persistence/loans.repository';
import { viewLoan, type LoanCaseView } from '../../queries/view-loan';
import { DraftLoan } from './draft-loan.command';

@CommandHandler(DraftLoan)
export class DraftLoanHandler implements ICommandHandler<DraftLoan, LoanCaseView> {
  async execute({ transaction, actor, id, text }: DraftLoan): Promise<LoanCaseView> {
    await loanCases.open(transaction, { id, year: Number(text.startsOn.slice(0, 4)), proposer: actor, after: text });
    await insertApplication(transaction, id, text);
    return viewLoan(transaction, id);
  }
}
