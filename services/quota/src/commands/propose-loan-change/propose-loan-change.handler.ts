import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions, type LoanChangeAnswer } from '@jiaobian/contracts';
import { DomainError, principalsOf, type Role } from '@jiaobian/kernel';
import { plannedInstalments } from '../../domain/loans/planned-instalments';
import { contentHash } from '@jiaobian/kernel';
import { changeAnswer } from '../../loans/change-answer';
import { readLoanNow } from '../../loans/loan-now';
import { findChange, insertChange } from '../../persistence/repositories/loan-changes';
import { ProposeLoanChange } from './propose-loan-change.command';

@CommandHandler(ProposeLoanChange)
export class ProposeLoanChangeHandler implements ICommandHandler<ProposeLoanChange, LoanChangeAnswer> {
  async execute({ transaction, caller, request }: ProposeLoanChange): Promise<LoanChangeAnswer> {
    const { changeId, loanId, caseId, kind, reason, contributors, ...terms } = request;
    // A borrower's wishes come through the bureau; posts are called back by the staffing office (domain.md §1).
    const proposer: Role = kind === 'recall' ? 'quota-office' : 'education-bureau';
    if (!caller.roles.includes(proposer)) throw new DomainError('AUTH.FORBIDDEN', { permission: `quota.loan.${kind}` });
    const { now } = await readLoanNow(transaction, loanId);
    const requestHash = contentHash([caller.accountId, request]);
    const proposedFor = principalsOf(caller, permissions['quota.loan.propose']).map(({ accountId }) => accountId);
    const everyone = [...new Set([caller.accountId, ...proposedFor, ...contributors])].sort();
    const change = { id: changeId, loanId, caseId, kind, reason, terms, proposedBy: caller.accountId, contributors: everyone, requestHash };
    const known = (await insertChange(transaction, change)) ? undefined : await findChange(transaction, changeId);
    if (known && known.requestHash !== requestHash) throw new DomainError('LOAN_CHANGE.DIFFERS', { changeId });
    if (!known) plannedInstalments({ kind, ...terms }, now);
    return changeAnswer((await findChange(transaction, changeId))!);
  }
}
