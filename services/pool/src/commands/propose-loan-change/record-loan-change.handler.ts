import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { casesOfChange } from '../../persistence/loan-cases';
import { insertChangeText } from '../../persistence/loans.repository';
import { viewLoanChange, type LoanChangeCase } from '../../queries/view-loan-change';
import { RecordLoanChange } from './record-loan-change.command';

@CommandHandler(RecordLoanChange)
export class RecordLoanChangeHandler implements ICommandHandler<RecordLoanChange, LoanChangeCase> {
  async execute({ transaction, actor, change, year }: RecordLoanChange): Promise<LoanChangeCase> {
    const cases = casesOfChange(change.kind);
    const opened = await cases.open(transaction, { id: change.caseId, year, proposer: actor, after: change });
    await insertChangeText(transaction, change);
    const submitted = await cases.take(transaction, opened, 'submit', actor, { after: change });
    await cases.history.keepRevision(transaction, submitted, actor, change);
    return viewLoanChange(transaction, change.caseId);
  }
}
