import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { findSchoolChange } from '../../persistence/repositories/school-changes';
import { withdraw } from '../../second-person/decide';
import { schoolChangeCase } from '../../second-person/school-change';
import type { SchoolChangeAnswer } from '../propose-school-change/propose-school-change.handler';
import { WithdrawSchoolChange } from './withdraw-school-change.command';

@CommandHandler(WithdrawSchoolChange)
export class WithdrawSchoolChangeHandler implements ICommandHandler<WithdrawSchoolChange, SchoolChangeAnswer> {
  async execute({ transaction, caller, changeId, opinion }: WithdrawSchoolChange): Promise<SchoolChangeAnswer> {
    const change = await findSchoolChange(transaction, changeId);
    if (!change) throw new DomainError('SCHOOL_CHANGE.NOT_FOUND', { changeId });
    await withdraw(transaction, caller, schoolChangeCase, change, opinion);
    return { changeId, state: 'withdrawn' };
  }
}
