import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LoanChangeAnswer } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { changeAnswer } from '../../loans/change-answer';
import { findChange, lockChange, recordChangeWithdrawn } from '../../persistence/repositories/loan-changes';
import { WithdrawLoanChange } from './withdraw-loan-change.command';

/** One that was withdrawn before is as good; one that was consented to is refused with a conflict. */
@CommandHandler(WithdrawLoanChange)
export class WithdrawLoanChangeHandler implements ICommandHandler<WithdrawLoanChange, LoanChangeAnswer> {
  async execute({ transaction, changeId }: WithdrawLoanChange): Promise<LoanChangeAnswer> {
    const change = await lockChange(transaction, changeId);
    if (!change) throw new DomainError('LOAN_CHANGE.NOT_FOUND', { changeId });
    if (change.state === 'consented') throw new DomainError('LOAN_CHANGE.STATE', { changeId, state: change.state });
    if (change.state === 'proposed') await recordChangeWithdrawn(transaction, changeId);
    return changeAnswer((await findChange(transaction, changeId))!);
  }
}
