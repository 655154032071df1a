import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions } from '@jiaobian/contracts';
import { DomainError, nameInStep } from '@jiaobian/kernel';
import { isReservedUnit } from '../../domain/ledger-account';
import { contentHash } from '@jiaobian/kernel';
import { openGateAt } from '../../gate/open-gate';
import { findException, insertException } from '../../persistence/repositories/exceptions';
import { GrantException } from './grant-exception.command';

export interface ExceptionAnswer {
  exceptionId: string;
}

@CommandHandler(GrantException)
export class GrantExceptionHandler implements ICommandHandler<GrantException, ExceptionAnswer> {
  async execute({ transaction, caller, request }: GrantException): Promise<ExceptionAnswer> {
    const { exceptionId, schoolCode, stage, startsOn, endsOn } = request;
    if (endsOn < startsOn) throw new DomainError('EXCEPTION.DAYS');
    if (isReservedUnit(schoolCode)) throw new DomainError('STATEMENT.SCHOOL_NOT_FOUND', { schoolCode });
    const { view } = await openGateAt(transaction, [{ unit: schoolCode, stage }]);
    if (!view.isKnown(schoolCode)) throw new DomainError('STATEMENT.SCHOOL_NOT_FOUND', { schoolCode });
    const requestHash = contentHash([caller.accountId, request]);
    const granted = { grantedBy: caller.accountId, grantedByName: nameInStep(caller, permissions['quota.exception.grant']) };
    if (await insertException(transaction, { ...request, id: exceptionId, requestHash, ...granted })) return { exceptionId };
    const known = (await findException(transaction, exceptionId))!;
    if (known.requestHash !== requestHash) throw new DomainError('EXCEPTION.DIFFERS', { exceptionId });
    return { exceptionId };
  }
}
