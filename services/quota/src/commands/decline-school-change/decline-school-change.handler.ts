import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { findSchoolChange } from '../../persistence/repositories/school-changes';
import { decline } from '../../second-person/decide';
import { schoolChangeCase } from '../../second-person/school-change';
import type { SchoolChangeAnswer } from '../propose-school-change/propose-school-change.handler';
import { DeclineSchoolChange } from './decline-school-change.command';

@CommandHandler(DeclineSchoolChange)
export class DeclineSchoolChangeHandler implements ICommandHandler<DeclineSchoolChange, SchoolChangeAnswer> {
  async execute({ transaction, caller, changeId, opinion }: DeclineSchoolChange): Promise<SchoolChangeAnswer> {
    const change = await findSchoolChange(transaction, changeId);
    if (!change) throw new DomainError('SCHOOL_CHANGE.NOT_FOUND', { changeId });
    await decline(transaction, caller, schoolChangeCase, change, opinion);
    return { changeId, state: 'declined' };
  }
}
