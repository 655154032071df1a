import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { reopenLoan } from '../../loans/reopen-loan';
import { loanCases } from '../../persistence/loan-cases';
import { updateApplication } from '../../persistence/loans.repository';
import { viewLoan, type LoanCaseView } from '../../queries/view-loan';
import { RecordLoanSubmission } from './record-loan-submission.command';

@CommandHandler(RecordLoanSubmission)
export class RecordLoanSubmissionHandler implements ICommandHandler<RecordLoanSubmission, LoanCaseView> {
  async execute({ transaction, actor, version, hold, answer, text }: RecordLoanSubmission): Promise<LoanCaseView> {
    const id = hold.caseId;
    const reopened = await reopenLoan(transaction, id, version);
    // Text rests unless it is a draft: the numbers of today go in before the submission, not behind it.
    const record = reopened.state === 'draft' ? reopened : await loanCases.take(transaction, reopened, 'correct', actor);
    if (record.revision !== hold.caseRevision) throw new DomainError('CASE.VERSION', { version: record.version });
    await updateApplication(transaction, id, text);
    const after = { holdId: hold.holdId, expiresAt: answer.expiresAt, posts: answer.posts };
    const submitted = await loanCases.take(transaction, record, 'submit', actor, { expiresAt: answer.expiresAt, after });
    await loanCases.history.keepRevision(transaction, submitted, actor, text);
    return viewLoan(transaction, id);
  }
}
