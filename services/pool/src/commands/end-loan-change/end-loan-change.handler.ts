import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { casesOfChange } from '../../persistence/loan-cases';
import { findChangeText } from '../../persistence/loans.repository';
import { viewLoanChange, type LoanChangeCase } from '../../queries/view-loan-change';
import { EndLoanChange } from './end-loan-change.command';

/** Returned or withdrawn: the ledger has forgotten what was asked; who still wants it asks anew. */
@CommandHandler(EndLoanChange)
export class EndLoanChangeHandler implements ICommandHandler<EndLoanChange, LoanChangeCase> {
  async execute({ transaction, actor, caseId, step, opinion }: EndLoanChange): Promise<LoanChangeCase> {
    const change = await findChangeText(transaction, caseId);
    if (!change) throw new DomainError('CASE.NOT_FOUND', { id: caseId });
    const cases = casesOfChange(change.kind);
    const record = await cases.lock(transaction, caseId);
    await cases.take(transaction, record, step, actor, step === 'return' ? { decision: { opinion } } : { opinion });
    return viewLoanChange(transaction, caseId);
  }
}
